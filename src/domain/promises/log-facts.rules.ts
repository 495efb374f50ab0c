import type { CountedLog, LogFacts } from './promise.rules.ts'

/** What was counted up to a day and what came from that day on; figures of an earlier year count no more. */
export function addedUp(counted: CountedLog | undefined, since: LogFacts, today: string): LogFacts {
  if (!counted) return since
  const ofYear = counted.until.slice(0, 4) === today.slice(0, 4)
  const before = <T>(value: T, none: T): T => (ofYear ? value : none)
  return {
    lines: counted.lines + since.lines,
    lastOn: since.lastOn ?? counted.lastOn,
    withoutPurpose: before(counted.withoutPurpose, 0) + since.withoutPurpose,
    stopped: before(counted.stopped, 0) + since.stopped,
    corrections: before(counted.corrections, 0) + since.corrections,
    bansGiven: before(counted.bansGiven, 0) + since.bansGiven,
    lastBanOn: since.lastBanOn ?? before(counted.lastBanOn, null),
    lastCorrectionOn: since.lastCorrectionOn ?? before(counted.lastCorrectionOn, null),
  }
}
