import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { strayRows } from '../../enforcement/stray-rows.ts'
import { keepCheck } from './storage.ts'

/**
 * Counts rows that point at nobody: what foreign keys would forbid is looked for each night instead, and by `doctor`.
 * Tells where they are and how many, never whose. What it finds stands on Today until a look finds nothing.
 */
export const countStrayRows = operation({
  name: 'count-stray-rows',
  permission: 'manage office',
  aims: ['security'],
  sees: 'restricted',
  input: z.strictObject({}),
  output: z.object({ stray: z.array(z.object({ where: z.string(), rows: z.int() })) }),
  async perform(_input, occasion) {
    const stray = await strayRows(occasion)
    await keepCheck(occasion.db, stray)
    return done({ stray })
  },
})
