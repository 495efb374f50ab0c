import { useState } from 'react'
import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import type { Day } from '../../ui/day.ts'
import { TextField } from '../../ui/field.tsx'
import { Pair } from '../../ui/form.tsx'
import { Note } from '../../ui/page.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import type { changeContactPerson } from './change-contact-person.ts'
import type { words } from './dialogs-screen.words.ts'
import { namesOf } from './adding.screen.tsx'
import { SmallDialog } from './small-dialog.screen.tsx'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'

type ContactDialogProps = {
  /** Who left, from what positions, and the registers that the new one may be added to. */
  person: string
  positions: readonly { row: number; version: number; name: string; title?: string | null | undefined }[]
  registers: readonly string[]
  onClose: () => void
}

/** Somebody new in the former one’s place: the old position ends, bans are not inherited. */
export function ContactDialog({ person, positions, registers, onClose }: ContactDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const call = useCall()
  const { office } = useSession()
  const terms = useRegisterTerms()
  const [evenSo, setEvenSo] = useState(false)
  const [row, setRow] = useState(String(positions[0]?.row ?? ''))
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [email, setEmail] = useState('')
  const [title, setTitle] = useState(positions[0]?.title ?? '')
  const [on, setOn] = useState<Day | undefined>(office.today)
  const position = positions.find((one) => String(one.row) === row) ?? positions[0]
  const register = registers.find((key) =>
    registerIn(terms, key)?.fields.some((one) => one.key === 'work.organisation'),
  )
  const { given, family } = namesOf({ name, swapped: false })
  return (
    <SmallDialog
      title={say('contact')}
      act={say(evenSo ? 'evenSo' : 'contactAct')}
      done={say('contactDone')}
      onClose={onClose}
      onRefused={(codes) => setEvenSo(codes.includes('maybe-same'))}
      send={() =>
        call<typeof changeContactPerson>('change-contact-person', {
          person,
          row: position?.row ?? 0,
          version: position?.version ?? 1,
          ...(on === undefined ? {} : { endedOn: on }),
          next: {
            register: register ?? '',
            given,
            family,
            phones: phone.trim() === '' ? [] : [phone],
            emails: email.trim() === '' ? [] : [email],
            ...(title.trim() === '' ? {} : { title: title.trim() }),
          },
          ...(evenSo ? { evenSo } : {}),
        })
      }
    >
      <Note>{say('contactWhy')}</Note>
      {positions.length > 1 && (
        <ChoiceField
          label={say('organisation')}
          choices={positions.map((one) => ({ id: String(one.row), name: one.name }))}
          value={row}
          onChange={setRow}
        />
      )}
      <TextField label={say('newName')} value={name} onChange={setName} maxLength={200} autoFocus />
      <Pair>
        <TextField label={say('newPhone')} kind="tel" optional value={phone} onChange={setPhone} maxLength={400} />
        <TextField label={say('newEmail')} kind="email" optional value={email} onChange={setEmail} maxLength={900} />
      </Pair>
      <Pair>
        <TextField label={say('newTitle')} optional value={title} onChange={setTitle} maxLength={200} />
        <DayField label={say('endedOn')} hint="" value={on} onChange={setOn} />
      </Pair>
    </SmallDialog>
  )
}
