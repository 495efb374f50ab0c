import type { Consultation } from './package.schema.ts'

/** How an act on somebody's data is told: looked at alone, changed, seen among others, or done by the program itself. */
export type How = Consultation['how']

const lists =
  /^(?:list|search|find|count|freshen|export(?!-portable)|preview(?!-erasure)|see-import|see-organisation|see-today|see-own-lines|check-promises)(?:-|$)/
const looks = /^(?:see|open|write|build|cover|uncover|withhold|approve|take|export|preview)(?:-|$)/

/**
 * How an operation is told of (C-579/21): in a list when it shows whoever fits, opened when it was asked for by name, changed
 * when it did something. What the program does by itself in the night is told apart. `many`: the act was on a set of people.
 */
export function howOf(operation: string, actorKind: string, many: boolean): How {
  if (actorKind === 'job' && !lists.test(operation)) return 'by-program'
  if (lists.test(operation) || (many && looks.test(operation))) return 'in-a-list'
  return looks.test(operation) ? 'opened' : 'changed'
}

export type Counted = {
  day: string
  purpose: string
  operation: string
  actorKind: string
  many: boolean
  times: number
}

/** Counted lines as they are told: one for each day, purpose and way, the newest day first; no operation, no staff. */
export function toldLines(counted: readonly Counted[], purposeName: (key: string) => string): Consultation[] {
  const made = new Map<string, Consultation>()
  for (const { day, purpose, operation, actorKind, many, times } of counted) {
    const how = howOf(operation, actorKind, many)
    const name = purposeName(purpose)
    const key = `${day} ${name} ${how}`
    made.set(key, { day, purpose: name, how, times: (made.get(key)?.times ?? 0) + times })
  }
  const order: readonly How[] = ['opened', 'changed', 'in-a-list', 'by-program']
  return [...made.values()].toSorted(
    (a, b) =>
      b.day.localeCompare(a.day) || order.indexOf(a.how) - order.indexOf(b.how) || a.purpose.localeCompare(b.purpose),
  )
}
