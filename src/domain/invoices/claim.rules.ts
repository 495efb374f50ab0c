import { monthsAfter } from '../subject-requests/clock.rules.ts'

/** Days `YYYY-MM-DD` in the office's time zone. */
type Day = string

export type Debt = {
  dueOn: Day
  /** Reminders that named the debt, payments, acknowledgements, collection by court: Act 728/2003, sections 10 and 11. */
  interruptedOn: readonly Day[]
  /** The day of the title: a judgment or the like that is final (section 13). */
  judgmentOn: Day | null
  /** The debt is a natural person's own (section 13 a). */
  ofPerson: boolean
  /** The creditor is a natural person. */
  toPerson: boolean
}

const yearsAfter = (day: Day, years: number): Day => monthsAfter(day, 12 * years)

/**
 * The last day on which a debt may still be claimed (Act on the Limitation of Debts 728/2003): three years from the due date,
 * three more from each interruption in time; five from a judgment and from each interruption after it. A natural person's
 * debt ends at the latest 20 years from the due date, 25 when the creditor is a natural person, and a title against one
 * in 15 or 20 years (Enforcement Code 2:24, 2:27). What comes when the debt has ended revives nothing.
 */
export function claimEndsOn({ dueOn, interruptedOn, judgmentOn, ofPerson, toPerson }: Debt): Day {
  let ends = yearsAfter(dueOn, 3)
  let years = 3
  const events = [
    ...interruptedOn.map((on) => ({ on, title: false })),
    ...(judgmentOn === null ? [] : [{ on: judgmentOn, title: true }]),
  ].toSorted((a, b) => (a.on === b.on ? Number(a.title) - Number(b.title) : a.on < b.on ? -1 : 1))
  const last = lastDayWhatever({ dueOn, judgmentOn, ofPerson, toPerson })
  for (const { on, title } of events) {
    if (on > ends || (last !== undefined && on > last)) break
    if (title) years = 5
    const renewed = yearsAfter(on, years)
    if (renewed > ends) ends = renewed
  }
  return last !== undefined && last < ends ? last : ends
}

/** The day after which nothing helps; undefined for the debt of a legal person. */
function lastDayWhatever({ dueOn, judgmentOn, ofPerson, toPerson }: Omit<Debt, 'interruptedOn'>): Day | undefined {
  if (!ofPerson) return undefined
  const ofDebt = yearsAfter(dueOn, toPerson ? 25 : 20)
  const ofTitle = judgmentOn === null ? undefined : yearsAfter(judgmentOn, toPerson ? 20 : 15)
  return ofTitle !== undefined && ofTitle < ofDebt ? ofTitle : ofDebt
}
