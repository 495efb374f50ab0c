import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { useEffect } from 'react'
import { classes } from './classes.ts'
import { RightIcon } from './icons.tsx'
import { StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'

type PageProps = {
  /** What the page is called, also in the tab of the browser: never a person's name there. */
  title: ReactNode
  /** For the tab of the browser, when `title` shows a name. */
  tabTitle?: string | undefined
  trail?: readonly { to?: string | undefined; name: string }[] | undefined
  lead?: ReactNode
  /** Prohibitions and such, in one line under the name. */
  marks?: ReactNode
  acts?: ReactNode
  wide?: boolean | undefined
  /** The bar at the bottom. */
  bar?: ReactNode
  children: ReactNode
}

/** A page in the frame: where it is, its name, its acts, what it holds. */
export function Page({ title, tabTitle, trail, lead, marks, acts, wide, bar, children }: PageProps): ReactElement {
  const name = tabTitle ?? (typeof title === 'string' ? title : undefined)
  useTabTitle(name)
  return (
    <>
      <main className={classes('page', wide && 'wide')} id="page" tabIndex={-1}>
        {trail && <Trail steps={trail} />}
        <div className="head">
          <div>
            <h1>{title}</h1>
            {lead !== undefined && <p className="lead">{lead}</p>}
            {marks !== undefined && <p className="bans">{marks}</p>}
          </div>
          {acts !== undefined && <div className="acts">{acts}</div>}
        </div>
        {children}
      </main>
      {bar}
    </>
  )
}

/** A page whose head is its own, such as `QuestionPaper`. */
export function BarePage({
  tabTitle,
  bar,
  children,
}: {
  tabTitle: string
  bar?: ReactNode
  children: ReactNode
}): ReactElement {
  useTabTitle(tabTitle)
  return (
    <>
      <main className="page" id="page" tabIndex={-1}>
        {children}
      </main>
      {bar}
    </>
  )
}

/** The title of the browser's tab. No person's name goes there: histories and screen shares keep it. */
export function useTabTitle(name: string | undefined): void {
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Seloste`
  }, [name])
}

export function Trail({ steps }: { steps: readonly { to?: string | undefined; name: string }[] }): ReactElement {
  return (
    <p className="trail">
      {steps.map((step, at) => (
        <span key={at} className="row-of-trail">
          {step.to === undefined ? <span className="num">{step.name}</span> : <a href={step.to}>{step.name}</a>}
          {at < steps.length - 1 && <RightIcon />}
        </span>
      ))}
    </p>
  )
}

type SectionProps = {
  title: string
  count?: string | undefined
  state?: State | undefined
  /** At the right of the heading: where the values come from, a link. */
  note?: ReactNode
  /** Without a line under the heading. */
  bare?: boolean | undefined
  id?: string | undefined
  children: ReactNode
}

/** A part of a page under its heading. */
export function Section({ title, count, state, note, bare, id, children }: SectionProps): ReactElement {
  return (
    <section className={classes('section', bare && 'bare')} id={id}>
      <header>
        {state && <StateShape state={state} />}
        <h2>
          {title}
          {count !== undefined && <span> {count}</span>}
        </h2>
        {typeof note === 'string' ? <span className="note">{note}</span> : note}
      </header>
      {children}
    </section>
  )
}

/** The main column and a narrow one at its side, under it on a phone. */
export function TwoColumns({
  side,
  sideName,
  width,
  mixed,
  children,
}: {
  side: ReactNode
  sideName: string
  width?: string
  /** On a phone the clock of the side comes first, the rest of it last. */
  mixed?: boolean
  children: ReactNode
}): ReactElement {
  return (
    <div
      className={classes('two', mixed && 'mixed')}
      style={width === undefined ? undefined : ({ '--side': width } as CSSProperties)}
    >
      <div>{children}</div>
      <aside aria-label={sideName}>{side}</aside>
    </div>
  )
}

export const Stack = ({ children }: { children: ReactNode }): ReactElement => <div className="stack">{children}</div>
export const Row = ({ children }: { children: ReactNode }): ReactElement => <div className="row-of">{children}</div>
export const Note = ({ children }: { children: ReactNode }): ReactElement => <p className="note">{children}</p>
