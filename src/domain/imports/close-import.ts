import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { removeKept } from './kept-rows.storage.ts'
import { importFor } from './see-import.ts'
import { changeImport, isFileInUse, type Import } from './storage.ts'

/** Removes what an import keeps of its file: the rows, and by a job the file itself unless another import needs it. */
export async function close(
  { db, everyone, enqueue, now }: Pick<Occasion, 'db' | 'everyone' | 'enqueue' | 'now'>,
  found: Import,
  onBehalf: string,
): Promise<void> {
  await removeKept(everyone, found.id)
  await changeImport(db, found.id, { file: null, closed_at: now })
  if (found.file !== null && !(await isFileInUse(db, found.file, found.id)))
    await enqueue('drop-upload', { file: found.file, onBehalf })
}

/**
 * Closes an import: rows that still wait, refused rows and the uploaded file go. It can still be undone. Refusals:
 * import-unknown, import-not-ready while it is being worked on.
 */
export const closeImport = operation({
  name: 'close-import',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({ import: z.uuid() }),
  output: z.object({ import: z.uuid() }),
  async perform({ import: id }, occasion) {
    const read = await importFor(occasion, id, true)
    if ('refused' in read) return read
    const { found } = read
    if (['reading', 'looking', 'waiting', 'running', 'stopping', 'undoing'].includes(found.state))
      return refuse('import-not-ready', { state: found.state })
    if (found.closed_at === null) await close(occasion, found, 'console')
    return done({ import: id })
  },
})
