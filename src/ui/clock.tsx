import type { CSSProperties, ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import type { Day } from './day.ts'

type ClockProps = {
  /** Read aloud in the place of the bars: "Vastattava viimeistään 6.12.2026, 11 päivää jäljellä". */
  name: string
  figure: string
  unit: string
  begun: Day
  today: Day
  /** The strict day: full. */
  strict: Day
  /** The latest day the law allows, when it is another: hollow. */
  latest?: Day | undefined
  /** Days without office: weekends and holidays stand low. */
  isFree: (day: Day) => boolean
  first: string
  last: string
  note?: ReactNode
}

const nextDay = (day: Day) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Time left: a bar for each day; low ones are free days, black is today, amber the day to be kept. */
export function Clock(props: ClockProps): ReactElement {
  const { begun, today, strict, latest, isFree } = props
  const end = [strict, latest ?? strict, today].toSorted().at(-1) ?? strict
  const days: Day[] = []
  for (let day = begun; day <= end && days.length < 400; day = nextDay(day)) days.push(day)
  return (
    <section className="clock" aria-label={props.name}>
      <p className="left num">
        {props.figure}
        <small>{props.unit}</small>
      </p>
      <div className={classes('days', days.length > 45 && 'many')} aria-hidden="true">
        {days.map((day) => (
          <i
            key={day}
            className={classes(
              isFree(day) && day !== begun && 'off',
              day < today && 'past',
              day === today && 'today',
              day === strict && 'strict',
              day === latest && day !== strict && 'legal',
            )}
          />
        ))}
      </div>
      <p className="days-key">
        <span>{props.first}</span>
        <b>{props.last}</b>
      </p>
      {props.note !== undefined && <p className="note">{props.note}</p>}
    </section>
  )
}

export type BarRow = {
  id: string
  name: string
  note?: string | undefined
  /** What a screen reader hears: "Asiakkaat: 324 poistuu 24 kuukaudessa, eniten 26 kerralla". */
  said: string
  values: readonly number[]
  total: string
  /** Peaks that carry their figure: index -> text. */
  peaks?: Readonly<Record<number, string>> | undefined
}

/** Small multiples: each row on its own scale, the sum at the right; a table stands behind a link of the screen. */
export function Bars({
  rows,
  marks,
}: {
  rows: readonly BarRow[]
  marks: readonly (string | undefined)[]
}): ReactElement {
  const tracks = { '--bars': rows[0]?.values.length ?? 1 } as CSSProperties
  return (
    <div style={tracks}>
      {rows.map((row) => {
        const most = Math.max(1, ...row.values)
        return (
          <div className="cast" key={row.id}>
            <div>
              <b>{row.name}</b>
              {row.note !== undefined && <small>{row.note}</small>}
            </div>
            <div className="bars" role="img" aria-label={row.said}>
              {row.values.map((value, at) => (
                <i
                  key={at}
                  className={classes(at === 0 && 'first')}
                  style={{ '--h': `${(value / most) * 100}%` } as CSSProperties}
                >
                  {row.peaks?.[at] !== undefined && <b>{row.peaks[at]}</b>}
                </i>
              ))}
            </div>
            <div className="sum num">{row.total}</div>
          </div>
        )
      })}
      <div className="cast axis" aria-hidden="true">
        <div />
        <div className="months">
          {marks.map((mark, at) => (
            <span key={at}>{mark}</span>
          ))}
        </div>
        <div />
      </div>
    </div>
  )
}
