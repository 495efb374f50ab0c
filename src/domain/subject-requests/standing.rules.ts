import { daysBetween, dueBy, type Due, type Pause } from './clock.rules.ts'

type Event = { kind: string; on_day: string }
type Case = { received_on: string; state: string }

/** The questions of a case that hold its clock, from the days they were put and answered. */
export function pausesOf(events: readonly Event[]): Pause[] {
  const pauses: Pause[] = []
  for (const { kind, on_day } of events) {
    const open = pauses.find(({ until }) => until === null)
    if (kind === 'asked' && !open) pauses.push({ from: on_day, until: null })
    if (kind === 'replied' && open) pauses[pauses.indexOf(open)] = { from: open.from, until: on_day }
  }
  return pauses
}

export type Standing = Due & { daysLeft: number; late: boolean; paused: boolean; extended: boolean }

/** How a case stands against its clock on a day. What was answered is late no more. */
export function standingOf(one: Case, events: readonly Event[], today: string): Standing {
  const pauses = pausesOf(events)
  const extended = events.some(({ kind }) => kind === 'extended')
  const due = dueBy(one.received_on, { extended, pauses, today })
  const open = one.state !== 'answered' && one.state !== 'closed'
  return {
    ...due,
    daysLeft: daysBetween(today, due.strict),
    late: open && today > due.latest,
    paused: open && pauses.some(({ until }) => until === null),
    extended,
  }
}

/** The clock of a case as it goes out. */
export const clockOf = (one: Case, events: readonly Event[], today: string) => {
  const { strict, latest, ...rest } = standingOf(one, events, today)
  return { receivedOn: one.received_on, strictOn: strict, latestOn: latest, ...rest }
}
