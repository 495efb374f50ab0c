import { useState } from 'react'
import type { ReactElement } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { goToFault } from '../../ui/fault.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useAct, useSeen } from '../../ui/operation.tsx'
import { AnyOf } from '../../ui/questions.tsx'
import { useMay, useSession, useTerms, useWords } from '../../ui/shell.tsx'
import { aimFacts, aims } from '../registers/aims.rules.ts'
import type { seeDeclaration } from '../registers/see-declaration.ts'
import { say as named } from '../registers/text.rules.ts'
import type { words } from './account-screen.words.ts'
import type { addServiceAccount } from './add-service-account.ts'
import type { makeToken } from './make-token.ts'
import { roles } from './roles.rules.ts'
import type { Role } from './roles.rules.ts'
import { useRegisterNames } from './roles.screen.tsx'
import { ShownOnce } from './shown-once.screen.tsx'
import type { words as staffWords } from './words.ts'

const own = 'own'
const programRoles = roles.filter((role): role is Exclude<Role, 'deputy'> => role !== 'deputy')

/** A new account for a program, bound to its party, purposes, registers and end. */
export function AddProgramDialog({ onClose }: { onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const names = useTerms<typeof staffWords>('staff').roles
  const language = useLanguage()
  const may = useMay()
  const { office } = useSession()
  const adding = useAct<typeof addServiceAccount>('add-service-account')
  const registers = useRegisterNames()
  const seen = useSeen<typeof seeDeclaration>(
    'see-declaration',
    {},
    { enabled: may('see registers') && office.declared },
  )
  const [name, setName] = useState('')
  const [party, setParty] = useState(own)
  const [agreement, setAgreement] = useState('')
  const [role, setRole] = useState<Exclude<Role, 'deputy'>>('clerk')
  const [chosenAims, setAims] = useState<(typeof aims)[number][]>([])
  const [chosen, setChosen] = useState<string[]>([])
  const [endsOn, setEndsOn] = useState<string>()
  const [tried, setTried] = useState(false)
  const send = async () => {
    setTried(true)
    if (name.trim() === '') return goToFault()
    const answer = await adding.act({
      name: name.trim(),
      role,
      ...(party === own ? {} : { party }),
      ...(agreement.trim() === '' ? {} : { agreement }),
      ...(chosenAims.length > 0 ? { aims: chosenAims } : {}),
      ...(chosen.length > 0 ? { registers: chosen } : {}),
      ...(endsOn === undefined ? {} : { endsOn }),
    })
    if ('done' in answer) onClose()
  }
  return (
    <FormDialog
      title={say('addProgram')}
      act={say('add')}
      atWork={adding.atWork}
      refused={adding.refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={say('name')}
        maxLength={300}
        autoFocus
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? say('nameMissing') : undefined}
      />
      <ChoiceField
        label={say('role')}
        choices={programRoles.map((id) => ({ id, name: names[id] }))}
        value={role}
        onChange={setRole}
      />
      <ChoiceField
        label={say('party')}
        choices={[
          { id: own, name: say('own') },
          ...(seen.done?.document.recipients ?? []).map((one) => ({ id: one.key, name: named(one.names, language) })),
        ]}
        value={party}
        onChange={setParty}
      />
      <TextField label={say('agreement')} optional maxLength={300} value={agreement} onChange={setAgreement} />
      <AnyOf
        question={say('aims')}
        hint={say('aimsHint')}
        answers={aims.map((id) => ({ id, name: aimFacts[id].names[language] }))}
        value={chosenAims}
        onChange={setAims}
      />
      {registers.length > 1 && (
        <AnyOf
          question={say('registers')}
          hint={say('registersHint')}
          answers={registers}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <DayField label={say('endsOn')} optional earliest={office.today} value={endsOn} onChange={setEndsOn} />
    </FormDialog>
  )
}

/** A token for a program's account: its name and end, then the token itself, once. */
export function TokenDialog({ account, onClose }: { account: string; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('staff.account-screen')
  const { office } = useSession()
  const making = useAct<typeof makeToken>('make-token')
  const [name, setName] = useState('')
  const [endsOn, setEndsOn] = useState<string>()
  const [tried, setTried] = useState(false)
  const [token, setToken] = useState<string>()
  if (token !== undefined)
    return (
      <ShownOnce
        title={say('tokenTitle', { name })}
        secret={token}
        why={say('tokenWhy')}
        copy={say('copyToken')}
        copied={say('tokenCopied')}
        done={say('done')}
        onClose={onClose}
      />
    )
  const send = async () => {
    setTried(true)
    if (name.trim() === '') return goToFault()
    const answer = await making.act({ account, name: name.trim(), ...(endsOn === undefined ? {} : { endsOn }) })
    if ('done' in answer) setToken(answer.done.token)
  }
  return (
    <FormDialog
      title={say('makeToken')}
      act={say('makeToken')}
      atWork={making.atWork}
      refused={making.refused}
      onSend={() => void send()}
      onClose={onClose}
    >
      <TextField
        label={say('tokenName')}
        maxLength={300}
        autoFocus
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? say('nameMissing') : undefined}
      />
      <DayField label={say('endsOn')} optional earliest={office.today} value={endsOn} onChange={setEndsOn} />
    </FormDialog>
  )
}
