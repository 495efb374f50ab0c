import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importStates, type ImportState } from './declaration.ts'
import { importFor } from './see-import.ts'
import { changeImport } from './storage.ts'

const after: Partial<Record<ImportState, ImportState>> = {
  looking: 'draft',
  waiting: 'stopped',
  running: 'stopping',
  stopping: 'stopping',
}

/**
 * Stops an import within one batch. What came in stays and can be undone; a look is given up. Refusals: import-unknown,
 * import-not-running.
 */
export const stopImport = operation({
  name: 'stop-import',
  permission: 'import people',
  aims: ['register-keeping'],
  input: z.strictObject({ import: z.uuid() }),
  output: z.object({ import: z.uuid(), state: z.enum(importStates) }),
  async perform({ import: id }, occasion) {
    const read = await importFor(occasion, id, true)
    if ('refused' in read) return read
    const state = after[read.found.state]
    occasion.concernsSet('import', id)
    if (!state) return refuse('import-not-running', { state: read.found.state })
    const ended = state === 'stopped' ? { ended_at: occasion.now } : {}
    await changeImport(occasion.db, id, { state, ...ended })
    return done({ import: id, state })
  },
})
