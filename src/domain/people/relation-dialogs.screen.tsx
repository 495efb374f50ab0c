import { useState } from 'react'
import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import type { Day } from '../../ui/day.ts'
import { Note } from '../../ui/page.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import type { changeRelation } from './change-relation.ts'
import type { words } from './dialogs-screen.words.ts'
import type { endRelation } from './end-relation.ts'
import type { enterRegister } from './enter-register.ts'
import { SmallDialog } from './small-dialog.screen.tsx'
import type { PersonDialogProps } from './small-dialog.screen.tsx'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'

/** The relation ends in one register: the period of keeping begins. */
export function EndDialog({ page, onClose }: PersonDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const call = useCall()
  const { office } = useSession()
  const terms = useRegisterTerms()
  const open = page.entries.filter((one) => one.endedOn === null)
  const [register, setRegister] = useState(open[0]?.register ?? '')
  const [on, setOn] = useState<Day | undefined>(office.today)
  return (
    <SmallDialog
      title={say('end')}
      act={say('endAct')}
      done={say('endDone')}
      onClose={onClose}
      undo={() => call<typeof changeRelation>('change-relation', { person: page.person, register, endedOn: null })}
      send={() =>
        call<typeof endRelation>('end-relation', {
          person: page.person,
          register,
          ...(on === undefined ? {} : { endedOn: on }),
        })
      }
    >
      {open.length > 1 && (
        <ChoiceField
          label={say('register')}
          choices={open.map((one) => ({
            id: one.register,
            name: registerIn(terms, one.register)?.name ?? one.register,
          }))}
          value={register}
          onChange={setRegister}
        />
      )}
      <DayField label={say('endDay')} value={on} onChange={setOn} />
      <Note>{say('endWhy')}</Note>
    </SmallDialog>
  )
}

/** The person is entered in a further register. */
export function EnterDialog({ page, onClose }: PersonDialogProps): ReactElement {
  const say = useWords<typeof words>('people.dialogs-screen')
  const call = useCall()
  const terms = useRegisterTerms()
  const others = (terms?.registers ?? []).filter((one) => !page.entries.some((entry) => entry.register === one.key))
  const [register, setRegister] = useState(others[0]?.key ?? '')
  const [began, setBegan] = useState<Day>()
  return (
    <SmallDialog
      title={say('enter')}
      act={say('enterAct')}
      done={say('enterDone', { register: registerIn(terms, register)?.name ?? register })}
      onClose={onClose}
      send={() =>
        call<typeof enterRegister>('enter-register', {
          person: page.person,
          register,
          ...(began === undefined ? {} : { relationBeganOn: began }),
        })
      }
    >
      <ChoiceField
        label={say('register')}
        choices={others.map(({ key, name }) => ({ id: key, name }))}
        value={register}
        onChange={setRegister}
      />
      <DayField label={say('began')} optional value={began} onChange={setBegan} />
      <Note>{say('enterWhy')}</Note>
    </SmallDialog>
  )
}
