import type { ReactElement, ReactNode } from 'react'
import { Disclosure } from './disclosure.tsx'
import { StateShape, toneOf } from './state-mark.tsx'
import type { State } from './state-mark.tsx'
import { InfoIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { classes } from './classes.ts'

type TellProps = {
  /** The shape at the left and the colour; without it a plain note. */
  state?: State | undefined
  /** What happened or will: one sentence. */
  title?: ReactNode
  /** Then why, then what to do. */
  children?: ReactNode
  /** The article behind it, folded under "Peruste". */
  ground?: ReactNode
  acts?: ReactNode
  /** Read aloud at once when it appears. */
  alert?: boolean | undefined
}

/** A note or a refusal that explains itself: first the sentence, then why, the article behind "Peruste". */
export function Tell({ state, title, children, ground, acts, alert }: TellProps): ReactElement {
  const say = useUiWords()
  const tone = state && toneOf(state)
  return (
    <div className={classes('tell', tone !== 'open' && tone !== 'act' && tone)} role={alert ? 'alert' : undefined}>
      {state ? <StateShape state={state} tone="none" /> : <InfoIcon className="faint" />}
      <div>
        {title !== undefined && <b>{title}</b>}
        {title !== undefined && children !== undefined && <br />}
        {children}
        {ground !== undefined && (
          <Disclosure plain title={say('ground')}>
            {ground}
          </Disclosure>
        )}
        {acts !== undefined && <div className="acts">{acts}</div>}
      </div>
    </div>
  )
}

/** Something broke: what, whether anything changed, what to do. */
export function ErrorLine({ title, children, acts }: Pick<TellProps, 'title' | 'children' | 'acts'>): ReactElement {
  return (
    <Tell state="late" title={title} acts={acts} alert>
      {children}
    </Tell>
  )
}

type EmptyProps = { title: string; children?: ReactNode; acts?: ReactNode; plain?: boolean | undefined }

/** Nothing here yet: why, and the ways to begin. */
export function EmptyState({ title, children, acts, plain }: EmptyProps): ReactElement {
  return (
    <div className={classes('empty', plain && 'plain')}>
      <h2 className="h3">{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {acts !== undefined && <div className="acts">{acts}</div>}
    </div>
  )
}

/** Someone whose data may not be used now: a frame, a lock, the reason, and no acts but the case's. */
export function Restricted({
  mark,
  title,
  children,
}: {
  mark: string
  title: string
  children: ReactNode
}): ReactElement {
  return (
    <section className="restricted">
      <p className="mark">
        <StateShape state="held" />
        {mark}
      </p>
      <h2>{title}</h2>
      <p className="soft">{children}</p>
    </section>
  )
}
