import type { ReactElement } from 'react'
import { calledIn } from '../people/row.screen.tsx'
import { TextButton } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { Link } from '../../ui/link.tsx'
import { SmallTable } from '../../ui/lists.tsx'
import { Note } from '../../ui/page.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { OrganisationPage } from './organisation-facts.screen.tsx'
import type { words } from './organisations-screen.words.ts'

type Contact = OrganisationPage['contacts'][number]

/** Contact persons in place, then those who left. */
export function ContactPersons({
  page,
  onLeaves,
}: {
  page: OrganisationPage
  onLeaves: (contact: Contact) => void
}): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const { language, office } = useSession()
  const mayChange = useMay()('change people')
  const left = (one: Contact) => one.position?.endedOn != null && one.position.endedOn <= office.today
  const current = page.contacts.filter((one) => !left(one))
  const former = page.contacts.filter(left)
  const nameCell = (one: Contact) => (
    <>
      <Link to={`/people/${one.person}`}>{calledIn(one, say('unnamed'))}</Link>
      {one.bans.length > 0 && (
        <StateMark state="banned" lone>
          {say('noAds')}
        </StateMark>
      )}
      {one.marks.includes('restricted') && (
        <StateMark state="held" lone>
          {say('restricted')}
        </StateMark>
      )}
    </>
  )
  if (page.contacts.length === 0) return <Note>{say('noContacts')}</Note>
  return (
    <>
      {current.length > 0 && (
        <SmallTable
          name={say('contactPersons')}
          columns={[
            { id: 'name', name: say('name') },
            { id: 'work', name: say('work') },
            { id: 'phone', name: say('ownPhone') },
            { id: 'email', name: say('email') },
            ...(mayChange ? [{ id: 'act', name: say('act') }] : []),
          ]}
          rows={current.map((one) => ({
            id: `${one.person} ${one.position?.row}`,
            cells: [
              nameCell(one),
              one.position?.title,
              one.phone,
              one.email,
              ...(mayChange
                ? [
                    one.position && (
                      <TextButton key="change" note onPress={() => onLeaves(one)}>
                        {say('changeContact')}
                      </TextButton>
                    ),
                  ]
                : []),
            ],
          }))}
        />
      )}
      {former.length > 0 && (
        <SmallTable
          name={say('formerContacts')}
          columns={[
            { id: 'name', name: say('formerContacts') },
            { id: 'work', name: say('work') },
            { id: 'ended', name: say('ended') },
          ]}
          rows={former.map((one) => ({
            id: `${one.person} ${one.position?.row}`,
            cells: [
              nameCell(one),
              one.position?.title,
              one.position?.endedOn == null ? '' : dayInWords(one.position.endedOn, language),
            ],
          }))}
        />
      )}
    </>
  )
}
