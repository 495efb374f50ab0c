import { Suspense, lazy, useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { noteOpened, nameIn } from '../people/row.screen.tsx'
import { Button } from '../../ui/button.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals, useSeen } from '../../ui/operation.tsx'
import { Note, Page, Section } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import { ContactPersons } from './contact-persons.screen.tsx'
import type { OrganisationPage } from './organisation-facts.screen.tsx'
import { OrganisationValues } from './organisation-values.screen.tsx'
import type { words } from './organisations-screen.words.ts'
import type { seeOrganisation } from './see-organisation.ts'

const ContactDialog = lazy(() =>
  import('../people/contact-dialog.screen.tsx').then((file) => ({ default: file.ContactDialog })),
)

const AddPersonDialog = lazy(() =>
  import('../people/add-person-dialog.screen.tsx').then((file) => ({ default: file.AddPersonDialog })),
)

/** One organisation: its facts, where invoices go, its contact persons. */
export function OrganisationScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const organisation = params['organisation'] ?? ''
  const say = useWords<typeof words>('organisations.organisations-screen')
  const { done: page, refused } = useSeen<typeof seeOrganisation>('see-organisation', { organisation })
  const [leaves, setLeaves] = useState<OrganisationPage['contacts'][number]>()
  const session = useSession()
  const [adds, setAdds] = useState(false)
  const mayAdd = useMay()('add people')
  useKeys(mayAdd ? [{ keys: 'n', name: say('addContact'), act: () => setAdds(true) }] : [])
  useEffect(() => {
    if (page)
      noteOpened(session, {
        id: organisation,
        kind: 'organisation',
        name: page.name,
        more: page.businessId ?? undefined,
      })
  }, [page, organisation, session])
  if (refused)
    return (
      <Page title={say('tab')}>
        <Refusals refused={refused} />
        <p className="spaced">
          <ButtonLink to="/organisations">{say('back')}</ButtonLink>
        </p>
      </Page>
    )
  if (!page) return <Waiting />
  const form = page.form as keyof (typeof words)['fi']['forms'] | null
  const lead = [form && say(`forms.${form}`), page.businessId].filter(Boolean).join(', ')
  return (
    <Page
      title={page.name}
      tabTitle={say('tab')}
      trail={[{ to: '/organisations', name: say('title') }]}
      {...(lead === '' ? {} : { lead })}
      {...(mayAdd
        ? {
            acts: (
              <Button look="main" icon={PlusIcon} onPress={() => setAdds(true)}>
                {say('addContact')}
              </Button>
            ),
          }
        : {})}
    >
      <Section
        title={say('contactPersons')}
        count={page.contacts.length > 0 ? String(page.contacts.length) : undefined}
      >
        <ContactPersons page={page} onLeaves={setLeaves} />
        {page.more && <Note>{say('more')}</Note>}
      </Section>
      <OrganisationValues page={page} />
      {adds && (
        <Suspense>
          <AddPersonDialog
            name=""
            organisation={{ id: organisation, name: page.name }}
            onClose={() => setAdds(false)}
            onAdded={() => undefined}
          />
        </Suspense>
      )}
      {leaves?.position && (
        <Suspense>
          <ContactDialog
            person={leaves.person}
            positions={[{ ...leaves.position, name: nameIn(leaves) || page.name }]}
            registers={leaves.registers}
            onClose={() => setLeaves(undefined)}
          />
        </Suspense>
      )}
    </Page>
  )
}
