import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { arrived, carry, sendIn } from './carry-in.ts'
import type { ImportCounts, RowDecision } from './declaration.ts'
import { fileMemory } from './file-memory.rules.ts'
import { judging, whoIsThere, type Decide } from './judge-rows.ts'
import { decidedBetween, keptRow, recordRows, type KeptRow } from './kept-rows.storage.ts'
import { isRefused } from './row.rules.ts'
import { isStillDeclared } from './still-declared.rules.ts'
import { changeImport, holdImport, plus, type Import } from './storage.ts'
import type { GivenRow } from './verdict.rules.ts'

/** Rows of a batch that are judged while the database writes those before them. */
const atATime = 250

/**
 * Brings in the next rows of a running import: one batch, one transaction, one line. `from` is how many rows were done
 * before; a batch that was already brought in is refused, so that a job that is run again adds nothing twice.
 */
export const importRows = operation({
  name: 'import-rows',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({ import: z.uuid(), from: z.int().min(0), rows: z.array(z.custom<GivenRow>()).max(10_000) }),
  output: z.object({ rowsDone: z.int(), counts: z.record(z.string(), z.int()) }),
  async perform({ import: id, from, rows }, occasion) {
    const running = await holdImport(occasion.db, id)
    if (!running) return refuse('import-unknown')
    if (running.state !== 'running') return refuse('import-not-running', { state: running.state })
    if (!isStillDeclared(running, occasion.charter.registers)) return refuse('import-undeclared')
    if (running.rows_done !== from) return refuse('import-batch-done', { done: running.rows_done })
    occasion.concernsSet('import', id)
    const refused = rows.filter((row) => isRefused(row.read))
    const taken = rows.filter((row) => !isRefused(row.read))
    const refusedRows = refused.map((row) => keptRow(id, row, 'refused', row.read.troubles))
    await recordRows(occasion.db, refusedRows)
    const carried = await bringIn(occasion, running, taken)
    const counted = { ...carried, refused: refused.length }
    const rowsDone = from + rows.length
    const counts = plus(running.counts, counted)
    await changeImport(occasion.db, id, { rows_done: rowsDone, counts, attempts: 0 })
    return done({ rowsDone, counts: counted as Record<string, number> })
  },
})

/** While the database writes some of the rows the next ones are judged. */
async function bringIn(occasion: Occasion, running: Import, rows: readonly GivenRow[]): Promise<ImportCounts> {
  const there = await whoIsThere(occasion, rows)
  const judge = judging(fileMemory(), await decisionsFor(occasion, running.id, rows))
  const carrying = carry(running)
  for (let from = 0; from < rows.length; from += atATime)
    await sendIn(occasion, carrying, judge(rows.slice(from, from + atATime), there.slice(from, from + atATime)))
  return arrived(occasion, carrying)
}

async function decisionsFor({ everyone }: Occasion, id: string, rows: readonly GivenRow[]): Promise<Decide> {
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0]
  const decided = await decidedBetween(everyone, id, first, last)
  return (row, verdict) => {
    const found = verdict.verdict === 'possible' ? decided.get(row.number) : undefined
    return found ? asDecided(found.decided, found, verdict.verdict === 'possible' ? verdict.person : '') : verdict
  }
}

/** The verdict that a decision makes of a doubtful row. */
export function asDecided(decision: RowDecision, row: Pick<KeptRow, 'person_id'>, match: string): ReturnType<Decide> {
  if (decision === 'leave-out') return { verdict: 'left-out' }
  return decision === 'add' ? { verdict: 'new' } : { verdict: 'same', person: row.person_id ?? match }
}
