import { useState } from 'react'
import type { ReactElement } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { goToFault } from '../../ui/fault.ts'
import { NotUnderstood } from '../../ui/answer.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useAct, useSeen } from '../../ui/operation.tsx'
import type { Language } from '../../ui/say.ts'
import { useMay, useSession, useWords } from '../../ui/shell.tsx'
import type { seeDeclaration } from '../registers/see-declaration.ts'
import { say as named } from '../registers/text.rules.ts'
import type { inviteMember } from './invite-member.ts'
import { InvitationLink } from './invitation-link.screen.tsx'
import { daysMissing, freshRole, roleInput, RoleFields } from './role-fields.screen.tsx'
import type { words } from './settings-screen.words.ts'

const own = 'own'

/** Inviting somebody; the link is shown once. */
export function InviteDialog({ onClose }: { onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('staff.settings-screen')
  const language = useLanguage()
  const { office } = useSession()
  const may = useMay()
  const invite = useAct<typeof inviteMember>('invite-member')
  const employers = useSeen<typeof seeDeclaration>(
    'see-declaration',
    {},
    { enabled: may('see registers') && office.declared },
  )
  const [tried, setTried] = useState(false)
  const [person, setPerson] = useState({ name: '', email: '', title: '', language, employer: own })
  const [role, setRole] = useState(freshRole)
  const [wrong, setWrong] = useState<NotUnderstood>()
  const [made, setMade] = useState<{ code: string; expiresAt: string }>()
  const change = (part: Partial<typeof person>) => setPerson({ ...person, ...part })
  if (made) return <InvitationLink name={person.name} email={person.email} link={made} onClose={onClose} />

  const send = async () => {
    setTried(true)
    setWrong(undefined)
    if (person.name.trim() === '' || person.email.trim() === '' || daysMissing(role)) return goToFault()
    const { title, ...rest } = person
    try {
      const answer = await invite.act({
        ...rest,
        email: person.email.trim(),
        ...(title.trim() === '' ? {} : { title }),
        ...roleInput(role),
      })
      if ('done' in answer) setMade(answer.done)
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem
      setWrong(problem)
      goToFault()
    }
  }
  const recipients = (employers.done?.document.recipients ?? []).filter((one) => one.role === 'processor')
  return (
    <FormDialog
      title={say('inviteTitle')}
      act={say('send')}
      acting={say('sending')}
      atWork={invite.atWork}
      refused={invite.refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={say('name')}
        maxLength={300}
        autoFocus
        value={person.name}
        onChange={(name) => change({ name })}
        error={tried && person.name.trim() === '' ? say('nameMissing') : undefined}
      />
      <TextField
        label={say('email')}
        kind="email"
        maxLength={254}
        value={person.email}
        onChange={(email) => change({ email })}
        error={tried && person.email.trim() === '' ? say('emailMissing') : wrong?.of('email')}
      />
      <TextField
        label={say('title2')}
        optional
        maxLength={300}
        value={person.title}
        onChange={(title) => change({ title })}
      />
      <ChoiceField<Language>
        label={say('language')}
        choices={(['fi', 'sv', 'en'] as const).map((id) => ({ id, name: say(`languages.${id}`) }))}
        value={person.language}
        onChange={(chosen) => change({ language: chosen })}
      />
      {recipients.length > 0 && (
        <ChoiceField
          label={say('employer')}
          choices={[
            { id: own, name: say('own') },
            ...recipients.map((one) => ({ id: one.key, name: named(one.names, language) })),
          ]}
          value={person.employer}
          onChange={(employer) => change({ employer })}
        />
      )}
      <RoleFields given={role} onChange={setRole} tried={tried} />
    </FormDialog>
  )
}
