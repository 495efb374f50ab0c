import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, type Refused } from '../../enforcement/outcome.ts'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { findMatches } from '../people/matches.storage.ts'
import { rowDecisions } from './declaration.ts'
import { arrived, carry, sendIn } from './import-rows.ts'
import { asDecided, type JudgedRow } from './judge-rows.ts'
import { decideKept, holdKept, type KeptRow } from './kept-rows.storage.ts'
import { readRow } from './row.rules.ts'
import { importFor } from './see-import.ts'
import { isStillDeclared } from './still-declared.rules.ts'
import { changeImport, plus, type Import } from './storage.ts'
import { restrictedAmong } from './undoing.storage.ts'
import { givenRow, type GivenRow } from './verdict.rules.ts'

/**
 * Decides on a row that waits: add it as somebody new, as the same person, or leave it out. In a preview the decision is
 * kept for the import; after it the row is brought in at once. Rows for the register's keeper are decided by one who sees
 * the whole office. Refusals: row-unknown, row-decided, row-not-waiting, row-for-keeper, row-restricted, row-match-gone,
 * import-not-ready.
 */
export const decideRow = operation({
  name: 'decide-row',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({ row: z.int().min(1), decision: z.enum(rowDecisions) }),
  output: z.object({ row: z.int(), decided: z.enum(rowDecisions) }),
  async perform({ row: id, decision }, occasion) {
    const { db, everyone, scope, now, actor } = occasion
    const kept = await holdKept(everyone, id)
    if (!kept) return refuse('row-unknown')
    const read = await importFor(occasion, kept.import_id, true)
    if ('refused' in read) return refuse('row-unknown')
    const { found } = read
    const ended = found.state === 'done' || found.state === 'stopped'
    if (kept.verdict !== 'possible' && kept.verdict !== 'keeper') return refuse('row-not-waiting')
    if (kept.verdict === 'keeper' && !scope.whole) return refuse('row-for-keeper')
    if (ended && kept.decided !== null) return refuse('row-decided')
    if (!ended && (found.state !== 'looked' || kept.verdict === 'keeper'))
      return refuse('import-not-ready', { state: found.state })
    occasion.concernsSet('import', found.id)
    if (ended && decision !== 'leave-out') {
      if (!isStillDeclared(found, occasion.charter.registers)) return refuse('import-undeclared')
      const outcome = await bringIn(occasion, found, kept, decision)
      if (outcome) return outcome
    }
    if (ended && decision === 'leave-out')
      await changeImport(db, found.id, { counts: plus(found.counts, { [kept.verdict]: -1, 'left-out': 1 }) })
    await decideKept(everyone, id, { decision, at: now, by: accountOf(actor) })
    return done({ row: id, decided: decision })
  },
})

async function bringIn(
  occasion: Occasion,
  found: Import,
  kept: KeptRow,
  decision: 'add' | 'same',
): Promise<Refused | undefined> {
  const { db, everyone } = occasion
  const tools = { phone: await loadPhones(), year: Number(occasion.now.slice(0, 4)) }
  const read = readRow(kept.cells, found.mapping!, tools)
  const row = givenRow(kept.row_number, kept.cells, read)
  let person = kept.person_id
  if (kept.verdict === 'keeper') {
    person = await matchOf(everyone, row)
    if (person && (await restrictedAmong(everyone, [person])).size > 0) return refuse('row-restricted', {}, '18')
  }
  if (decision === 'same' && person === null) return refuse('row-match-gone')
  const judged: JudgedRow = {
    row,
    verdict: asDecided(decision, { person_id: person }, ''),
    number: 0,
    before: new Set(),
    ...(decision === 'same' && person ? { person } : {}),
  }
  const carrying = await carry(occasion, found)
  await sendIn(occasion, carrying, [judged])
  const counts = await arrived(occasion, carrying)
  if (judged.person) occasion.concerns([judged.person])
  await changeImport(db, found.id, { counts: plus(plus(found.counts, counts), { [kept.verdict]: -1 }) })
  return undefined
}

/** Whom a row for the keeper met: one of the same name before another. */
async function matchOf(everyone: Occasion['everyone'], { keys, names }: GivenRow): Promise<string | null> {
  const matches = await findMatches(
    everyone,
    keys.map((key) => ({ n: 0, ...key })),
  )
  const { name } = names
  return (
    (matches.find((one) => one.name === name) ?? matches.find((one) => one.by === 'email') ?? matches[0])?.person ??
    null
  )
}
