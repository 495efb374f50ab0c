import type { ReactElement, ReactNode } from 'react'

/** A column of a file: its name, samples of it, what becomes of it. A question about it has `asks`. */
export function FileColumn({
  name,
  say,
  asks,
  whole,
  children,
}: {
  name: string
  say: ReactNode
  asks?: boolean
  /** What is said is shown to its end, however narrow the screen. */
  whole?: boolean
  children?: ReactNode
}): ReactElement {
  return asks ? (
    <div className="col ask">
      <span className="from">{name}</span>
      <div className="say">
        {say}
        {children}
      </div>
    </div>
  ) : (
    <div className="col">
      <span className="from">{name}</span>
      <span className={whole ? 'say whole' : 'say'}>{say}</span>
      {children}
    </div>
  )
}

type DoubtProps = {
  line: string
  /** Two sides under their labels: in the file, in the register. */
  sides: readonly [{ label: string; content: ReactNode }, { label: string; content: ReactNode }]
  /** The choice. */
  choose: ReactNode
  why: ReactNode
}

/** A row that may be somebody already known: both sides, the reason, the choice. */
export function DoubtRow({ line, sides, choose, why }: DoubtProps): ReactElement {
  return (
    <div className="decide">
      <span className="line">{line}</span>
      {sides.map((side) => (
        <div key={side.label}>
          <span className="lbl">{side.label}</span>
          {side.content}
        </div>
      ))}
      <div className="choose">{choose}</div>
      <p className="why">{why}</p>
    </div>
  )
}

/** A row that was left out, and why. */
export function LeftOutRow({ line, name, why }: { line: string; name: ReactNode; why: ReactNode }): ReactElement {
  return (
    <div className="left-out">
      <span className="line">{line}</span>
      <b>{name}</b>
      <span>{why}</span>
    </div>
  )
}

/** What an earlier step settled, in one line with a way to change it. */
export function Told({
  facts,
  act,
}: {
  facts: readonly { name: string; value: ReactNode }[]
  act?: ReactNode
}): ReactElement {
  return (
    <div className="told">
      <dl>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt> <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {act}
    </div>
  )
}
