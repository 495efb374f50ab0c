import type { ReactElement, ReactNode } from 'react'
import { useKeys } from './keys.tsx'

/** Fields under each other with their acts; Enter in a field and Ctrl+Enter anywhere send it. */
export function Form({
  onSend,
  acts,
  children,
  name,
}: {
  onSend: () => void
  acts: ReactNode
  children: ReactNode
  name: string
}): ReactElement {
  useKeys([{ keys: 'mod+Enter', act: onSend, whileWriting: true }])
  return (
    <form
      className="form"
      aria-label={name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
      <div className="acts">{acts}</div>
    </form>
  )
}

/** Two fields side by side, under each other on a phone. */
export const Pair = ({ children }: { children: ReactNode }): ReactElement => <div className="pairs">{children}</div>
