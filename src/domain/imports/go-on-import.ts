import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importStates } from './declaration.ts'
import { mappingSchema } from './import.schema.ts'
import { removeKept } from './kept-rows.storage.ts'
import { changeImport, holdImport, type Import } from './storage.ts'

/** Times a job may begin without getting a batch further. */
const mostAttempts = 12

/**
 * The first step of a job, also of one that was killed in the middle: says what there is to do with an import. A look
 * begins anew, an import goes on from its last batch.
 */
export const goOnImport = operation({
  name: 'go-on-import',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({ import: z.uuid() }),
  output: z.object({
    state: z.enum(importStates),
    file: z.string().nullable(),
    fileName: z.string(),
    sheet: z.string().nullable(),
    mapping: mappingSchema.nullable(),
    rowsDone: z.int(),
  }),
  async perform({ import: id }, { db, everyone, now }) {
    const found = await holdImport(db, id)
    if (!found) return refuse('import-unknown')
    const changed = next(found, now)
    if (found.state === 'looking') await removeKept(everyone, id, { kinds: verdicts })
    if (found.state === 'waiting' && changed.state === 'running')
      await removeKept(everyone, id, { kinds: verdicts, undecided: true })
    if (changed.state !== undefined || changed.attempts !== undefined) await changeImport(db, id, changed)
    return done({
      state: changed.state ?? found.state,
      file: found.file,
      fileName: found.file_name,
      sheet: found.sheet,
      mapping: found.mapping as z.input<typeof mappingSchema> | null,
      rowsDone: changed.rows_done ?? found.rows_done,
    })
  },
})

const verdicts = ['new', 'same', 'possible', 'refused', 'keeper', 'warned'] as const

function next(found: Import, now: string): Partial<Import> {
  const attempts = found.attempts + 1
  const working = ['reading', 'looking', 'waiting', 'running', 'undoing'].includes(found.state)
  if (working && attempts > mostAttempts)
    return { state: 'failed', attempts: 0, ended_at: now, trouble: { code: 'given-up' } }
  switch (found.state) {
    case 'looking':
      return { attempts, rows_done: 0, counts: {} }
    case 'waiting':
      return { state: 'running', attempts }
    case 'stopping':
      return { state: 'stopped', ended_at: now }
    case 'reading':
    case 'running':
    case 'undoing':
      return { attempts }
    default:
      return {}
  }
}
