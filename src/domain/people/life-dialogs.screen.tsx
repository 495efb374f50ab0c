import { useState } from 'react'
import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import type { Day } from '../../ui/day.ts'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/page.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import type { words } from './dialogs-screen.words.ts'
import { addressLine } from './address.rules.ts'
import type { movePerson } from './move-person.ts'
import { SmallDialog } from './small-dialog.screen.tsx'
import type { PersonDialogProps } from './small-dialog.screen.tsx'
import type { recordDeath } from './record-death.ts'
import type { withdrawDeath } from './withdraw-death.ts'

/** A new address in the place of an old one. */
export function MovedDialog({ page, onClose }: PersonDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const call = useCall()
  const { office, language } = useSession()
  const addresses = page.addresses ?? []
  const [row, setRow] = useState(String(addresses[0]?.row ?? ''))
  const [address, setAddress] = useState('')
  const [on, setOn] = useState<Day | undefined>(office.today)
  const old = addresses.find((one) => String(one.row) === row)
  return (
    <SmallDialog
      title={say('moved')}
      act={say('moveAct')}
      done={say('movedDone')}
      onClose={onClose}
      send={() =>
        call<typeof movePerson>('move-person', {
          person: page.person,
          address: { whole: address, ...(old?.use ? { use: old.use } : {}) },
          ...(old ? { row: old.row, version: old.version } : {}),
          ...(on === undefined ? {} : { movedOn: on }),
        })
      }
    >
      {addresses.length > 1 && (
        <ChoiceField
          label={say('whichAddress')}
          choices={addresses.map((one) => ({ id: String(one.row), name: addressLine(one, language) }))}
          value={row}
          onChange={setRow}
        />
      )}
      <TextField
        label={say('newAddress')}
        hint={say('addressHint')}
        value={address}
        onChange={setAddress}
        maxLength={500}
        autoFocus
      />
      <DayField label={say('movedOn')} value={on} onChange={setOn} />
      <Note>{say('keepOld')}</Note>
    </SmallDialog>
  )
}

/** A death: post and advertising stop. */
export function DiedDialog({ page, onClose }: PersonDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const call = useCall()
  const { office } = useSession()
  const [on, setOn] = useState<Day>()
  const [by, setBy] = useState('')
  return (
    <SmallDialog
      title={say('died')}
      act={say('diedAct')}
      done={say('diedDone')}
      onClose={onClose}
      undo={() => call<typeof withdrawDeath>('withdraw-death', { person: page.person })}
      send={() =>
        call<typeof recordDeath>('record-death', {
          person: page.person,
          ...(on === undefined ? {} : { diedOn: on }),
          ...(by.trim() === '' ? {} : { toldBy: by.trim() }),
        })
      }
    >
      <Note>{say('diedWhy')}</Note>
      <DayField label={say('diedOn')} optional value={on} onChange={setOn} latest={office.today} />
      <TextField label={say('toldBy')} hint={say('toldByHint')} optional value={by} onChange={setBy} maxLength={200} />
    </SmallDialog>
  )
}
