import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { importStates } from './declaration.ts'
import { listUnfinished } from './storage.ts'

/**
 * Sends every import that an ended program left in the middle to its job again: one that was brought in goes on from its
 * last batch, one that was looked at or read begins anew, one that was being undone is undone to its end.
 */
export const resumeImports = operation({
  name: 'resume-imports',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  input: z.object({}),
  output: z.object({
    resumed: z.array(z.object({ import: z.uuid(), state: z.enum(importStates), rowsDone: z.int() })),
  }),
  async perform(_input, { db, enqueue }) {
    const left = await listUnfinished(db)
    for (const { id, state, added_by } of left)
      await enqueue(state === 'reading' ? 'read-import' : 'run-import', { import: id, onBehalf: added_by ?? 'console' })
    return done({ resumed: left.map(({ id, state, rows_done }) => ({ import: id, state, rowsDone: rows_done })) })
  },
})
