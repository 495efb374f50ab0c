import { useState } from 'react'
import type { ReactElement } from 'react'
import { TextButton } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
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
export function PassphraseField({ label, hint, value, onChange, error, fresh, autoFocus }: PassphraseFieldProps): ReactElement {
  const say = useWords<typeof words>('staff.door-screen')
  const [shown, setShown] = useState(false)
  const left = leastPassphrase - [...value].length
  return (
    <div className="stack close">
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
      <p className="row-of note">
        <TextButton note onPress={() => setShown(!shown)}>
          {say(shown ? 'hide' : 'show')}
        </TextButton>
        {fresh && value !== '' && (
          <span role="status">{left > 0 ? say('passphraseLeft', { count: left }) : say('passphraseEnough')}</span>
        )}
      </p>
    </div>
  )
}
