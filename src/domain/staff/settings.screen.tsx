import { useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { dayInWords } from '../../ui/day.ts'
import { useLanguage } from '../../ui/language.tsx'
import { ButtonLink, Link } from '../../ui/link.tsx'
import { SmallTable } from '../../ui/lists.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useGo, useSession, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Tell } from '../../ui/tell.tsx'
import { InviteDialog } from './invite-dialog.screen.tsx'
import type { listMembers } from './list-members.ts'
import { useRoleInWords } from './roles.screen.tsx'
import type { Member } from './roles.screen.tsx'
import { SettingsPage } from './settings-frame.screen.tsx'
import type { words } from './settings-screen.words.ts'

const marks = { signed: 'kept', grace: 'waiting', unsigned: 'open' } as const

/** The staff: who, with which rights, and whether the undertaking is signed. */
export function SettingsScreen(): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const language = useLanguage()
  const go = useGo()
  const { office } = useSession()
  const inWords = useRoleInWords()
  const { done } = useSeen<typeof listMembers>('list-members', {})
  const [inviting, setInviting] = useState(false)
  if (!done) return <Waiting />
  const { members, hearings } = done
  const heard = hearings.length > 0
  const isHere = (member: Member) => member.leftOn === null || member.leftOn > office.today
  const former = members.filter((member) => !isHere(member))
  const row = (member: Member) => ({
    id: member.account,
    cells: [
      <span key="name">
        <Link to={`/settings/staff/${member.account}`}>{member.name}</Link>
        <br />
        <span className="faint">{[member.title, member.email].filter(Boolean).join(', ')}</span>
      </span>,
      <span key="roles">
        {member.leftOn !== null
          ? say('left', { day: dayInWords(member.leftOn, language) })
          : member.roles.length === 0
            ? say('noRole')
            : member.roles.map((role) => inWords(role)).join('; ')}
      </span>,
      <StateMark key="undertaking" state={marks[member.undertaking]} wrap>
        {say(`undertakings.${member.undertaking}`)}
      </StateMark>,
    ],
  })
  const columns = [
    { id: 'name', name: say('name') },
    { id: 'roles', name: say('roles') },
    { id: 'undertaking', name: say('undertaking') },
  ]
  return (
    <SettingsPage
      at="/settings"
      acts={
        <Button look="main" onPress={() => (heard ? setInviting(true) : go('/settings/hearing'))}>
          {say('invite')}
        </Button>
      }
    >
      {!heard && (
        <div className="spaced">
          <Tell
            state="waiting"
            title={say('notHeard')}
            acts={
              <ButtonLink to="/settings/hearing" small>
                {say('hear')}
              </ButtonLink>
            }
          >
            {say('notHeardWhy')}
          </Tell>
        </div>
      )}
      <div className="spaced">
        <SmallTable name={say('staff')} columns={columns} rows={members.filter(isHere).map(row)} />
      </div>
      {former.length > 0 && (
        <Section title={say('former')} bare>
          <SmallTable name={say('former')} columns={columns} rows={former.map(row)} />
        </Section>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </SettingsPage>
  )
}
