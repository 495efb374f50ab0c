import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importStates, type ImportState } from './declaration.ts'
import { changeImport, holdImport } from './storage.ts'

/* What may follow what, by a job's word. */
const ways: Partial<Record<ImportState, readonly ImportState[]>> = {
  reading: ['failed'],
  looking: ['looked', 'failed'],
  waiting: ['stopped', 'failed'],
  running: ['done', 'undoing', 'stopped', 'failed'],
  stopping: ['stopped', 'undoing', 'failed'],
  undoing: ['failed'],
}

/** The last step of a job: the import has come to an end, or what it began is taken back because its file is no good. */
export const endImport = operation({
  name: 'end-import',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  input: z.object({
    import: z.uuid(),
    state: z.enum(importStates),
    rows: z.int().min(0).optional(),
    trouble: z
      .object({ code: z.string().max(60), row: z.int().optional(), detail: z.string().max(300).optional() })
      .optional(),
  }),
  output: z.object({ state: z.enum(importStates) }),
  async perform({ import: id, state, rows, trouble }, { db, now, enqueue }) {
    const found = await holdImport(db, id)
    if (!found) return refuse('import-unknown')
    const wanted = found.state === 'stopping' && state === 'done' ? 'stopped' : state
    if (!ways[found.state]?.includes(wanted)) return refuse('import-not-running', { state: found.state })
    const because = trouble && {
      code: trouble.code,
      ...(trouble.row === undefined ? {} : { row: trouble.row }),
      ...(trouble.detail === undefined ? {} : { detail: trouble.detail }),
    }
    await changeImport(db, id, {
      state: wanted,
      attempts: 0,
      ...(wanted === 'undoing' ? { undo_after: null } : { ended_at: now }),
      ...(rows === undefined ? {} : { rows_total: rows }),
      ...(because ? { trouble: because } : {}),
    })
    // What the documents promise of the rows is counted again, and not only at night.
    if (['running', 'stopping'].includes(found.state) && wanted !== 'undoing')
      await enqueue('check-promises', { onBehalf: 'console' })
    return done({ state: wanted })
  },
})
