import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { TableFound } from './declaration.ts'
import { keptRow, recordRows, removeKept } from './kept-rows.storage.ts'
import { changeImport, holdImport } from './storage.ts'
import type { GivenRow } from './verdict.rules.ts'

/** Notes what a job found in a file: its columns, how many rows, and some rows as a sample; or why it cannot be read. */
export const noteImportColumns = operation({
  name: 'note-import-columns',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({
    import: z.uuid(),
    found: z.custom<TableFound>(),
    sha256: z.string().length(64),
    rows: z.int().min(0),
    samples: z.array(z.custom<Pick<GivenRow, 'number' | 'cells'>>()).max(500),
  }),
  output: z.object({}),
  async perform({ import: id, found, sha256, rows, samples }, { db, everyone }) {
    const reading = await holdImport(db, id)
    if (!reading) return refuse('import-unknown')
    if (reading.state !== 'reading') return refuse('import-not-running', { state: reading.state })
    await removeKept(everyone, id)
    const kept = samples.map((row) => keptRow(id, row, 'sample', []))
    await recordRows(db, kept)
    await changeImport(db, id, { state: 'draft', table_shape: found, file_sha256: sha256, rows_total: rows })
    return done({})
  },
})
