import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { StateMark, StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'

export type WordLine = {
  id: string
  state: State
  stateWord: string
  /** The company's own sentence. */
  word: string
  /** How it is known. */
  how: ReactNode
  /** The figure behind it. */
  figure: ReactNode
  acts?: ReactNode
}

/** Sentences the company has said, each with its state, how it is known and its figure. */
export function WordLines({ lines }: { lines: readonly WordLine[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id} className="word-line" id={line.id}>
          <StateMark state={line.state}>{line.stateWord}</StateMark>
          <p className="word">{line.word}</p>
          <p className="how">{line.how}</p>
          <p className="fig">{line.figure}</p>
          {line.acts !== undefined && <div className="acts">{line.acts}</div>}
        </li>
      ))}
    </ul>
  )
}

/** One mark for each, in their order: a glance tells the health, a shape the kind. */
export function MarkRow({
  name,
  marks,
}: {
  name: string
  marks: readonly { id: string; state: State; name: string; to?: string | undefined }[]
}): ReactElement {
  return (
    <nav className="mark-row" aria-label={name}>
      {marks.map((mark) => (
        <a key={mark.id} href={mark.to ?? `#${mark.id}`} title={mark.name} aria-label={mark.name}>
          <StateShape state={mark.state} tone={mark.state === 'open' ? 'open' : undefined} />
        </a>
      ))}
    </nav>
  )
}

/** How many there are of each state. */
export function MarkKey({
  counts,
}: {
  counts: readonly { state: State; count: string; name: string }[]
}): ReactElement {
  return (
    <p className={classes('mark-key')}>
      {counts.map((one) => (
        <span className="mark" key={one.state}>
          <StateShape state={one.state} />
          <span>
            <b>{one.count}</b> {one.name}
          </span>
        </span>
      ))}
    </p>
  )
}
