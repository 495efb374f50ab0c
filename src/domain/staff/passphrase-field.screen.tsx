import { useState } from 'react'
import type { ReactElement } from 'react'
import { TextField } from '../../ui/field.tsx'
import { Tick } from '../../ui/questions.tsx'
import { useWords } from '../../ui/shell.tsx'
import type { words } from './door-screen.words.ts'
import { leastPassphrase } from './passphrase.rules.ts'

type PassphraseFieldProps = {
  label: string
  hint?: string | undefined
  value: string
  onChange: (value: string) => void
  error?: string | undefined
  /** A new one is being chosen: the length is told while writing. */
  fresh?: boolean | undefined
  autoFocus?: boolean | undefined
}

/** A passphrase, which its writer may look at. */
export function PassphraseField({
  label,
  hint,
  value,
  onChange,
  error,
  fresh,
  autoFocus,
}: PassphraseFieldProps): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const [shown, setShown] = useState(false)
  const left = leastPassphrase - [...value].length
  return (
    <div>
      <TextField
        label={label}
        hint={hint}
        kind={shown ? 'text' : 'password'}
        name="passphrase"
        autoComplete={fresh ? 'new-password' : 'current-password'}
        maxLength={1000}
        value={value}
        onChange={onChange}
        error={error}
        autoFocus={autoFocus}
      />
      <div className="row-of">
        <Tick value={shown} onChange={setShown}>
          {say('show')}
        </Tick>
        <p className="note" role="status">
          {fresh && value !== '' && (left > 0 ? say('passphraseLeft', { count: left }) : say('passphraseEnough'))}
        </p>
      </div>
    </div>
  )
}
