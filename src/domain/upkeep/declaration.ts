import { declare, key, plain, withDefault } from '../../enforcement/declare.ts'
import type { Stray } from '../../enforcement/stray-rows.ts'

/** What each night's look over the office's rows found; an empty list is a good night. */
export const nightChecks = declare('night_checks', {
  about: 'nobody',
  columns: {
    id: key<number>(),
    checked_at: withDefault(plain<string>()),
    stray: plain<readonly Stray[]>(),
  },
})
