import { accountOf } from './actor.ts'
import type { Line } from './access-log.ts'
import type { House, Office } from './house.ts'

const hour = 3_600_000
const mostKept = 10_000
const houses = new WeakMap<House, Map<string, number>>()

/**
 * The line of an operation that shows nothing of anybody but the reader (`quiet`) stands for the same again within the
 * clock hour. Gives whether it stands already, and how to note that it was written: only after its commit.
 */
export function saidAlready({ id, house }: Office, line: Omit<Line, 'outcome'>): { stands: boolean; written(): void } {
  const kept = houses.get(house) ?? new Map<string, number>()
  houses.set(house, kept)
  const { actor, operation, purpose, registers, channel, from } = line
  const key = [id, actor.kind, accountOf(actor), operation, purpose, registers.join(), channel, from].join(' ')
  const present = Math.floor(house.now().getTime() / hour)
  return {
    stands: line.people.length === 0 && line.fields.length === 0 && !line.set && kept.get(key) === present,
    written() {
      if (kept.size >= mostKept) kept.clear()
      kept.set(key, present)
    },
  }
}
