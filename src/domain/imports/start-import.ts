import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { importStates } from './declaration.ts'
import { answersSchema } from './import.schema.ts'
import { isRestful, sendOn, settle } from './preview-import.ts'
import { importFor } from './see-import.ts'

/**
 * Brings a file in: as it was looked at, or straight with answers. A job does it; `see-import` tells how far it is. With
 * `dryRun` it is looked at only. Refusals: import-unknown, import-not-ready, import-not-looked-at, those of settle.
 */
export const startImport = operation({
  name: 'start-import',
  permission: 'import people',
  aims: ['register-keeping'],
  sees: 'matches',
  input: z.strictObject({
    import: z.uuid(),
    answers: answersSchema.optional().describe('Left out: those it was looked at with'),
    dryRun: z.boolean().default(false),
  }),
  output: z.object({ import: z.uuid(), state: z.enum(importStates) }),
  async perform({ import: id, answers, dryRun }, occasion) {
    const read = await importFor(occasion, id, true)
    if ('refused' in read) return read
    const { found } = read
    occasion.concernsSet('import', id)
    if (!isRestful(found.state)) return refuse('import-not-ready', { state: found.state })
    const given = answers ?? (found.state === 'looked' ? found.answers : null)
    if (!given) return refuse('import-not-looked-at')
    // What is declared may have changed since it was looked at.
    const settled = await settle(occasion, found, given)
    if ('refused' in settled) return settled
    const state = dryRun ? ('looking' as const) : ('waiting' as const)
    const started = dryRun ? {} : { started_at: occasion.now }
    await sendOn(occasion, id, state, { ...settled, ...started, rows_done: 0, counts: {} })
    return done({ import: id, state })
  },
})
