import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { close } from './close-import.ts'
import { keptDays, listToClose } from './storage.ts'

const atOnce = 100

/** Closes the imports that have been at rest for seven days: their kept rows and files go (DESIGN 10). */
export const closeOldImports = operation({
  name: 'close-old-imports',
  permission: 'import people',
  aims: ['register-keeping'],
  door: 'jobs',
  sees: 'matches',
  input: z.object({}),
  output: z.object({ closed: z.int() }),
  async perform(_input, occasion) {
    const before = new Date(Date.parse(occasion.now) - keptDays * 86_400_000).toISOString()
    const old = await listToClose(occasion.db, before, atOnce)
    for (const one of old) await close(occasion, one, 'console')
    return done({ closed: old.length })
  },
})
