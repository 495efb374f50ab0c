import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importStates } from './declaration.ts'
import { sendOn } from './preview-import.ts'
import { importFor } from './see-import.ts'

/**
 * Takes back what only this import brought: a job does it in batches. A value that another origin confirmed takes that
 * origin; people who were changed or touched since stay and are counted. Refusals: import-unknown, import-not-to-undo.
 */
export const undoImport = operation({
  name: 'undo-import',
  permission: 'import people',
  aims: ['register-keeping'],
  input: z.strictObject({ import: z.uuid() }),
  output: z.object({ import: z.uuid(), state: z.enum(importStates) }),
  async perform({ import: id }, occasion) {
    const read = await importFor(occasion, id, true)
    if ('refused' in read) return read
    const { state } = read.found
    occasion.concernsSet('import', id)
    if (state !== 'done' && state !== 'stopped' && state !== 'failed') return refuse('import-not-to-undo', { state })
    await sendOn(occasion, id, 'undoing', { undo_after: null })
    return done({ import: id, state: 'undoing' as const })
  },
})
