import type { ReactElement, ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import { Link } from './link.tsx'
import { StateMark, StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'

/** One mark a promise, in the order of the notice: a glance tells the health, a shape tells the kind. */
export function PromiseRibbon({
  name,
  marks,
}: {
  name: string
  marks: readonly { id: string; state: State; name: string }[]
}): ReactElement {
  return (
    <nav className="line-of" aria-label={name}>
      {marks.map((mark) => (
        <a key={mark.id} href={`#${mark.id}`} title={mark.name}>
          <StateShape state={mark.state} />
          <span className="unseen">{mark.name}</span>
        </a>
      ))}
    </nav>
  )
}

/** How many are in each state. */
export function PromiseKey({
  counts,
}: {
  counts: readonly { id: string; state: State; count: number; name: string }[]
}): ReactElement {
  return (
    <p className="promise-key">
      {counts.map(({ id, state, count, name }) => (
        <StateMark key={id} state={state}>
          <b>{count}</b> {name}
        </StateMark>
      ))}
    </p>
  )
}

type PromiseLineProps = {
  id: string
  state: State
  /** The word of the state. */
  word: string
  /** The company's sentence. */
  sentence: string
  lang: string
  /** Who or what keeps it. */
  how: ReactNode
  /** What was counted, until when it holds. */
  figure: ReactNode
  acts?: ReactNode
  details?: { title: string; children: ReactNode } | undefined
}

export const PromiseLines = ({ children }: { children: ReactNode }): ReactElement => (
  <ul className="promises">{children}</ul>
)

/** A promise: its state, the sentence as the company says it, who keeps it, the figure, and what to do. */
export function PromiseLine({
  id,
  state,
  word,
  sentence,
  lang,
  how,
  figure,
  acts,
  details,
}: PromiseLineProps): ReactElement {
  return (
    <li className="promise" id={id} tabIndex={-1}>
      <StateMark state={state}>{word}</StateMark>
      <div>
        <p className="word" lang={lang}>
          {sentence}
        </p>
        {details && (
          <Disclosure plain title={details.title}>
            {details.children}
          </Disclosure>
        )}
      </div>
      <p className="how">{how}</p>
      <p className="fig">{figure}</p>
      {acts !== undefined && <div className="acts">{acts}</div>}
    </li>
  )
}

/** The state of a promise as a shape alone, leading to it; its word is read aloud and shown on hover. For the staff. */
export function PromiseMark({
  state,
  word,
  to,
}: {
  state: State
  word: string
  to?: string | undefined
}): ReactElement {
  const mark = (
    <StateMark state={state} lone>
      {word}
    </StateMark>
  )
  return to === undefined ? (
    mark
  ) : (
    <Link to={to} className="promise-mark no-print">
      {mark}
    </Link>
  )
}

/** A sentence of the notice with the state of its promise beside it. */
export function MarkedWord({
  state,
  word,
  to,
  lang,
  children,
}: {
  state?: State | undefined
  word?: string | undefined
  /** Where the promise is. */
  to?: string | undefined
  lang?: string | undefined
  children: ReactNode
}): ReactElement {
  return (
    <div className="marked-word">
      <span>{state && <PromiseMark state={state} word={word ?? ''} to={to} />}</span>
      <p className="word" lang={lang}>
        {children}
      </p>
    </div>
  )
}
