import type { Occasion } from '../../enforcement/operation.ts'
import { byIndex } from '../../enforcement/plans.ts'
import { findMatches, plainlyVisible, type Asked } from '../people/matches.storage.ts'
import type { GivenRow } from './import-rows.ts'
import { keysOf, verdictOf, type FoundPerson, type Verdict } from './verdict.rules.ts'

export type JudgedRow = { row: GivenRow; verdict: Verdict }

/**
 * Decides of each row whether it is somebody who is there already. Rows that share an exact value with an earlier row of
 * the same set come back in `later`: they can be judged when the earlier one is there.
 */
export async function judgeRows(
  occasion: Occasion,
  rows: readonly GivenRow[],
): Promise<{ judged: JudgedRow[]; later: GivenRow[] }> {
  const asked: Asked[] = []
  const now: GivenRow[] = []
  const later: GivenRow[] = []
  const taken = new Set<string>()
  for (const row of rows) {
    const keys = keysOf(row.read.person)
    if (keys.some((key) => taken.has(`${key.kind} ${key.value}`))) {
      later.push(row)
      continue
    }
    for (const key of keys) {
      taken.add(`${key.kind} ${key.value}`)
      asked.push({ n: now.length, ...key })
    }
    now.push(row)
  }
  const matches = await byIndex(occasion, () => findMatches(occasion.everyone, asked))
  const visible = await plainlyVisible(occasion.db, [...new Set(matches.map((match) => match.person))])
  const found: FoundPerson[][] = now.map(() => [])
  for (const match of matches) found[match.n]!.push({ ...match, visible: visible.has(match.person) })
  return { judged: now.map((row, n) => ({ row, verdict: verdictOf(row.read.person, found[n]!) })), later }
}
