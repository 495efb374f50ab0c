import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { uploadId } from './import.schema.ts'
import { addImport } from './storage.ts'

/**
 * Begins an import from an uploaded file: a job reads it whole, then `see-import-columns` tells its columns. Another
 * sheet of the same file is another import.
 */
export const readImportColumns = operation({
  name: 'read-import-columns',
  permission: 'import people',
  aims: ['register-keeping'],
  input: z.strictObject({
    file: uploadId.describe('The id that the upload answered'),
    name: z.string().trim().min(1).max(255).describe('Name of the file'),
    sheet: z.string().min(1).max(200).optional().describe('Left out: the first sheet with rows'),
  }),
  output: z.object({ import: z.uuid() }),
  async perform({ file, name, sheet }, { db, actor, enqueue, now }) {
    const id = randomUUID()
    const own = accountOf(actor)
    await addImport(db, {
      id,
      state: 'reading',
      file,
      file_name: name,
      file_sha256: '',
      sheet: sheet ?? null,
      added_at: now,
      added_by: own,
    })
    await enqueue('read-import', { import: id, onBehalf: own ?? 'console' })
    return done({ import: id })
  },
})
