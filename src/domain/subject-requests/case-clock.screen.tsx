import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Clock } from '../../ui/clock.tsx'
import { Note } from '../../ui/page.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import { nearDay } from '../today/day-name.rules.ts'
import { daysBetween, isWorkingDay } from './clock.rules.ts'
import { holidayName } from './holiday-names.rules.ts'
import type { words } from './clock-screen.words.ts'
import type { seeRequest } from './see-request.ts'

type Page = OutputOf<typeof seeRequest>
type Standing = Page['clock']

/** What stands over the bars: days left, days that the law still gives, or days late. */
export function figureOf({ daysLeft, late, latestOn }: Standing, today: string): { unit: Unit; count: number } {
  if (late) return { unit: 'late', count: daysBetween(latestOn, today) }
  return daysLeft >= 0 ? { unit: 'left', count: daysLeft } : { unit: 'toLatest', count: daysBetween(today, latestOn) }
}
type Unit = 'left' | 'toLatest' | 'late'

/** The time of a case: a bar a day, low on days off, today black, the strict day full, the latest hollow with its reason. */
export function CaseClock({ page }: { page: Page }): ReactElement {
  const say = useWords<typeof words>('subject-requests.clock-screen')
  const { language, office } = useSession()
  const { clock, state, events = [] } = page
  const { today } = office
  const near = (day: string) => nearDay(day, today, language)
  const answered = events.findLast(({ kind }) => kind === 'answered')
  if (state === 'answered' || state === 'closed') {
    const on = answered?.on ?? page.closedOn ?? today
    return (
      <section className="clock" aria-label={say('name')}>
        <Note>
          {say(on > clock.latestOn ? 'answeredLate' : 'answered', {
            day: near(on),
            count: daysBetween(clock.receivedOn, on),
          })}
        </Note>
      </section>
    )
  }
  const { unit, count } = figureOf(clock, today)
  const why = holidayName(clock.strictOn)
  const notes = [
    ...(clock.paused ? [say('paused')] : []),
    ...(clock.extended ? [say('extended')] : []),
    ...(clock.latestOn === clock.strictOn
      ? []
      : [
          why
            ? say('latest', { day: near(clock.latestOn), strict: near(clock.strictOn), why: say(`holidays.${why}`) })
            : say('latestByMonths', { day: near(clock.latestOn) }),
        ]),
  ]
  return (
    <Clock
      name={say('said', { day: near(clock.strictOn), left: `${count} ${say(unit, { count })}` })}
      figure={String(count)}
      unit={say(unit, { count })}
      begun={clock.receivedOn}
      today={today}
      strict={clock.strictOn}
      latest={clock.latestOn}
      isFree={(day) => !isWorkingDay(day)}
      first={say('received', { day: near(clock.receivedOn) })}
      last={near(clock.strictOn)}
      {...(notes.length > 0 ? { note: notes.join(' ') } : {})}
    />
  )
}
