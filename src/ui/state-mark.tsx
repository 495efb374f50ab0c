import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'

const disc = 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8Z'
const drawings = {
  kept: `${disc}m3.9 5.3L7.3 11.4 4.1 8.3l1.2-1.2 1.9 1.9 3.4-4z`,
  attested: `${disc}m0 1.6a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4Zm3.3 3.9-4 4.6L4.7 8.4l1.1-1.1 1.4 1.3 2.9-3.4z`,
  waiting: `${disc}m0 1.6a5.6 5.6 0 1 1 0 11.2z`,
  late: 'M5.1.9h5.8l4.2 4.2v5.8l-4.2 4.2H5.1L.9 10.9V5.1zM7.1 4v5h1.8V4zm0 6.2v1.9h1.8v-1.9z',
  open: '',
  banned: `${disc}m-5.5 7.2A5.5 5.5 0 0 1 11.3 3.5l-7.8 7.8A5.5 5.5 0 0 1 2.5 8Zm2.2 4.5 7.8-7.8a5.5 5.5 0 0 1-7.8 7.8Z`,
  held: 'M8 .8A3.7 3.7 0 0 0 4.3 4.5v2H3v8.7h10V6.5h-1.3v-2A3.7 3.7 0 0 0 8 .8Zm2 5.7V4.5a2 2 0 1 0-4 0v2z',
  goes: `${disc}M5 4.2 8 7.1l3-2.9L12 5.2 9.1 8l2.9 2.9-1 1L8 9l-3 2.9-1-1L6.9 8 4 5.2z`,
  later: `${disc}M5.2 4.8h2v6.4h-2zm3.6 0h2v6.4h-2z`,
  added: `${disc}m-.9 3.4h1.8v2.9h2.9v1.8H8.9v2.9H7.1V8.9H4.2V7.1h2.9z`,
  filled: `${disc}M4.4 5.6h7.2v1.6H4.4zm0 3.2h7.2v1.6H4.4z`,
  same: 'M6 2.2a5.8 5.8 0 1 0 0 11.6 5.8 5.8 0 0 0 2-.35 5.8 5.8 0 1 0 0-10.9 5.8 5.8 0 0 0-2-.35Zm4 1.6a4.2 4.2 0 1 1-.4 8.4A5.8 5.8 0 0 0 9.6 3.8z',
} as const

/** What the shape says. A state is always a shape and a word; its colour only repeats them. */
export type State = keyof typeof drawings
export type Tone = 'good' | 'wait' | 'bad' | 'held' | 'act' | 'open'

const tones: Record<State, Tone> = {
  kept: 'good',
  attested: 'good',
  waiting: 'wait',
  late: 'bad',
  open: 'open',
  banned: 'bad',
  held: 'held',
  goes: 'act',
  later: 'wait',
  added: 'act',
  filled: 'good',
  same: 'wait',
}

export const toneOf = (state: State): Tone => tones[state]

/** The shape alone; a word must stand beside it, or use `<StateMark lone>`. */
export function StateShape({ state, tone }: { state: State; tone?: Tone | 'none' | undefined }): ReactElement {
  const colour = tone ?? tones[state]
  return (
    <svg
      className={classes('i', colour !== 'none' && colour)}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      {state === 'open' ? (
        <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.9 2.05" />
      ) : (
        <path fillRule="evenodd" d={drawings[state]} />
      )}
    </svg>
  )
}

type MarkProps = {
  state: State
  children: ReactNode
  /** Only the shape is seen, the word is read aloud and shown on hover. */
  lone?: boolean
  /** On a soft ground of its colour. */
  pill?: boolean
  /** The word may break over lines. */
  wrap?: boolean
}

/** A state: shape and word. */
export function StateMark({ state, children, lone, pill, wrap }: MarkProps): ReactElement {
  const coloured = state !== 'banned' && state !== 'goes' && state !== 'added'
  if (lone)
    return (
      <span className="mark lone" title={typeof children === 'string' ? children : undefined}>
        <StateShape state={state} />
        <span className="unseen">{children}</span>
      </span>
    )
  return (
    <span className={classes('mark', coloured && tones[state], pill && 'pill', wrap && 'wrap')}>
      <StateShape state={state} />
      <span>{children}</span>
    </span>
  )
}
