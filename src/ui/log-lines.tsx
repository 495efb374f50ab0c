import type { ReactElement, ReactNode } from 'react'

export type LogLine = {
  id: string
  when: string
  who: string
  /** The sentence: what was done to whom. */
  what: ReactNode
  /** Marks only what is out of the ordinary: a refusal. */
  mark?: ReactNode
  why: string
}

type LogLinesProps = {
  days: readonly { name: string; lines: readonly LogLine[] }[]
  chosen?: string | undefined
  onChoose?: ((id: string) => void) | undefined
}

/** A sentence a line, under its day: when, who, did what to whom, why. */
export function LogLines({ days, chosen, onChoose }: LogLinesProps): ReactElement {
  const inside = (line: LogLine) => (
    <>
      <time>{line.when}</time>
      <span>{line.who}</span>
      <span>
        {line.what}
        {line.mark}
      </span>
      <span className="why">{line.why}</span>
    </>
  )
  return (
    <>
      {days.map((day) => (
        <section key={day.name} className="log-part">
          <header className="log-day">
            <h2>{day.name}</h2>
          </header>
          <ul>
            {day.lines.map((line) => (
              <li key={line.id}>
                {onChoose ? (
                  <button
                    type="button"
                    className="log-line"
                    aria-pressed={line.id === chosen}
                    onClick={() => onChoose(line.id)}
                  >
                    {inside(line)}
                  </button>
                ) : (
                  <div className="log-line">{inside(line)}</div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** A side column that stays in sight: the facts of one line. */
export function SideNote({ title, children }: { title: ReactNode; children: ReactNode }): ReactElement {
  return (
    <div className="side-note">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
