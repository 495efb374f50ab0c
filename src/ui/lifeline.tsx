import type { ReactElement } from 'react'
import { useUiWords } from './language.tsx'
import type { Day } from './day.ts'

export type Life = {
  name: string
  note?: string | undefined
  begun: Day
  /** When the relation ended; still going on without it. */
  ended?: Day | undefined
  /** Must still be kept until this day. */
  keptUntil?: Day | undefined
  /** No end is known yet: the bar fades. */
  openEnded?: boolean | undefined
  /** In words, which alone are read aloud: "31.12.2032 asti". */
  until: string
  untilNote?: string | undefined
}

const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const percent = (value: number) => `${(value * 100).toFixed(1)}%`

/** Lives on one shared axis of time: solid goes on, hatched must be kept, fading has no end yet. The words say it alone. */
export function Lifeline({ lives, today }: { lives: readonly Life[]; today: Day }): ReactElement {
  const say = useUiWords()
  const now = at(today)
  const days = lives.flatMap((life) => [
    at(life.begun),
    ...[life.ended, life.keptUntil].flatMap((day) => (day ? [at(day)] : [])),
  ])
  const year = 365.25 * 86_400_000
  const from = Math.min(now - 2 * year, ...days) - 0.5 * year
  const to = Math.max(now + 4 * year, ...days) + 0.5 * year
  const place = (time: number) => (time - from) / (to - from)
  const first = new Date(from).getUTCFullYear() + 1
  const last = new Date(to).getUTCFullYear()
  const step = Math.max(1, Math.ceil((last - first) / 6))
  const years = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step).filter(
    (one) => Math.abs(place(Date.UTC(one, 0)) - place(now)) > 0.07,
  )
  const span = (a: number, b: number) =>
    ({ '--from': percent(place(a)), '--to': percent(place(b)) }) as React.CSSProperties
  return (
    <ul className="lives">
      {lives.map((life) => {
        const alive = life.ended === undefined ? now : at(life.ended)
        return (
          <li className="life" key={life.name} style={{ '--now': percent(place(now)) } as React.CSSProperties}>
            <div>
              <b>{life.name}</b>
              {life.note !== undefined && <small>{life.note}</small>}
            </div>
            <div className="bar" aria-hidden="true">
              <i className="lives-on" style={span(at(life.begun), alive)} />
              {life.keptUntil !== undefined && at(life.keptUntil) > alive && (
                <i className="kept" style={span(alive, at(life.keptUntil))} />
              )}
              {life.openEnded && (
                <i className="open-end" style={span(alive, Math.min(to, alive + (to - from) * 0.3))} />
              )}
            </div>
            <div className="until">
              {life.until}
              {life.untilNote !== undefined && <small>{life.untilNote}</small>}
            </div>
          </li>
        )
      })}
      <li className="life axis" aria-hidden="true">
        <span />
        <span className="bar">
          {years.map((one) => (
            <span key={one} style={{ '--at': percent(place(Date.UTC(one, 0))) } as React.CSSProperties}>
              {one}
            </span>
          ))}
          <span className="now" style={{ '--at': percent(place(now)) } as React.CSSProperties}>
            {say('now')}
          </span>
        </span>
        <span />
      </li>
    </ul>
  )
}
