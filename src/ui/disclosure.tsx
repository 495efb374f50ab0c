import type { ReactElement, ReactNode } from 'react'
import { RightIcon } from './icons.tsx'
import { StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'

type DisclosureProps = {
  title: ReactNode
  state?: State | undefined
  /** At the right: what is inside, in short. */
  note?: ReactNode
  open?: boolean | undefined
  onOpen?: ((open: boolean) => void) | undefined
  /** Small and without a line: for grounds and details. */
  plain?: boolean | undefined
  id?: string | undefined
  children: ReactNode
}

/** A part that opens where it stands. */
export function Disclosure({ title, state, note, open, onOpen, plain, id, children }: DisclosureProps): ReactElement {
  return (
    <details
      id={id}
      className={plain ? 'plain' : undefined}
      open={open}
      onToggle={onOpen && ((event) => onOpen(event.currentTarget.open))}
    >
      <summary>
        {state && <StateShape state={state} />}
        {title}
        {note !== undefined && <span className="note">{note}</span>}
        {!plain && <RightIcon className="turn" />}
      </summary>
      <div className="inside">{children}</div>
    </details>
  )
}
