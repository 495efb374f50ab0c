import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { asListed, listedImport } from './see-import.ts'
import { findImport, listImportRows } from './storage.ts'

/** The imports into the registers of this act, newest first; `after` is the last one of the page before. */
export const listImports = operation({
  name: 'list-imports',
  permission: 'import people',
  aims: ['register-keeping'],
  input: z.strictObject({ after: z.uuid().optional(), limit: z.int().min(1).max(200).default(50) }),
  output: z.object({ imports: z.array(listedImport), more: z.boolean() }),
  async perform({ after, limit }, occasion) {
    const { db, scope, actor } = occasion
    const last = after === undefined ? undefined : await findImport(db, after)
    const page = await listImportRows(db, limit + 1, last && { addedAt: last.added_at, id: last.id })
    const own = accountOf(actor)
    const registers = new Set(scope.registers.map((register) => register.id))
    const seen = page
      .slice(0, limit)
      .filter(
        (one) =>
          scope.whole ||
          (one.register_id === null ? one.added_by !== null && one.added_by === own : registers.has(one.register_id)),
      )
    return done({ imports: seen.map((one) => asListed(one, occasion)), more: page.length > limit })
  },
})
