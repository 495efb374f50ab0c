import { Fragment } from 'react'
import type { ReactElement } from 'react'
import { Dialog } from './dialog.tsx'
import { setLetterKeys, useLetterKeys, useListedKeys } from './keys.tsx'
import { useUiWords } from './language.tsx'
import { Tick } from './questions.tsx'

const shown: Record<string, string> = {
  mod: 'Ctrl',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  shift: 'Shift',
  alt: 'Alt',
}

/** A key as it is printed on the keyboard. */
export function KeyCaps({ keys }: { keys: string }): ReactElement {
  const caps = keys.split(/[ +]/).filter(Boolean)
  return (
    <>
      {caps.map((cap, at) => (
        <Fragment key={at}>
          {at > 0 && ' '}
          <kbd>{shown[cap] ?? (cap.length === 1 ? cap.toUpperCase() : cap)}</kbd>
        </Fragment>
      ))}
    </>
  )
}

type KeyHelpProps = { isOpen: boolean; onClose: () => void; onLetters?: ((on: boolean) => void) | undefined }

/** The keys that work on this page; single letters can be turned off. */
export function KeyHelp({ isOpen, onClose, onLetters }: KeyHelpProps): ReactElement {
  const say = useUiWords()
  const letters = useLetterKeys()
  const keys = useListedKeys()
  return (
    <Dialog title={say('keysTitle')} isOpen={isOpen} onClose={onClose} broad>
      <dl className="key-list">
        {keys.map((key) => (
          <div key={key.keys}>
            <dt>{key.name}</dt>
            <dd>
              <KeyCaps keys={key.keys} />
            </dd>
          </div>
        ))}
      </dl>
      <Tick
        value={letters}
        onChange={(on) => {
          setLetterKeys(on)
          onLetters?.(on)
        }}
      >
        {say('keysLetters')}
      </Tick>
    </Dialog>
  )
}
