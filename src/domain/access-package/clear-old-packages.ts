import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { keptDays } from './package-terms.rules.ts'
import { clearPackages } from './package.storage.ts'

/**
 * Erases copies thirty days after they were handed over, or put together and never sent: they hold everything once more. When
 * and how they went, how much they held and their fingerprint stay in the file of the request.
 */
export const clearOldPackages = operation({
  name: 'clear-old-packages',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  door: 'jobs',
  input: z.strictObject({}),
  output: z.object({ cleared: z.int() }),
  async perform(_input, occasion) {
    const before = new Date(Date.parse(occasion.now) - keptDays * 86_400_000).toISOString()
    return done({ cleared: await clearPackages(occasion, before) })
  },
})
