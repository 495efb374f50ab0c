import { z } from 'zod'

/** One item of the copy, as see-access-package gave it. */
export const item = z.string().max(200)
export const because = z.string().trim().min(3).max(1000)
export const reviewed = { open: z.int().describe('Proposals on which nobody has decided yet') }
