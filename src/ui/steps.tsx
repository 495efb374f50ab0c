import type { ReactElement, ReactNode } from 'react'
import { StateShape } from './state-mark.tsx'

export type Step = {
  id: string
  title: string
  /** Where it stands: behind, at hand, or still to come. */
  at: 'done' | 'now' | 'later'
  /** Who and when, or what follows: one line under the title. */
  note?: ReactNode
  children?: ReactNode
}

const shapes = { done: 'kept', now: 'waiting', later: 'open' } as const

/** The way of a case, one step under the other; only the present one is open. `id="now"` is the one at hand. */
export function Steps({ name, steps }: { name: string; steps: readonly Step[] }): ReactElement {
  return (
    <ol className="way" aria-label={name}>
      {steps.map(({ id, title, at, note, children }) => (
        <li key={id} className={at} {...(at === 'now' ? { id: 'now', tabIndex: -1, 'aria-current': 'step' } : {})}>
          <StateShape state={shapes[at]} tone={at === 'now' ? 'act' : undefined} />
          <h2>{title}</h2>
          {note !== undefined && <p className="soft">{note}</p>}
          {children}
        </li>
      ))}
    </ol>
  )
}

/** Something to decide inside a step, in a frame of its own: what it is, what is proposed, its acts. */
export function Decision({ top, end, acts, children }: DecisionProps): ReactElement {
  return (
    <section className="check">
      <p className="top-line">
        <span>{top}</span>
        {end !== undefined && <span>{end}</span>}
      </p>
      {children}
      {acts !== undefined && <div className="acts">{acts}</div>}
    </section>
  )
}

type DecisionProps = { top: ReactNode; end?: ReactNode; acts?: ReactNode; children?: ReactNode }

/** The words of somebody else, as they were said. */
export const Said = ({ children }: { children: ReactNode }): ReactElement => (
  <blockquote className="said">{children}</blockquote>
)
