import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { request } from '../subject-requests/request.schema.ts'
import { findCase } from '../subject-requests/storage.ts'
import { packageSchema } from './package.schema.ts'
import { findPackage } from './package.storage.ts'

/**
 * The approved copy whole, to be printed or handed over. Whoever does not see everything in it does not get it. Refusals:
 * unknown-request, no-package, package-cleared, package-not-approved, package-partly-seen.
 */
export const takeAccessPackage = operation({
  name: 'take-access-package',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request }),
  output: z.object({ request, person: id('person'), copy: personal('request.file', packageSchema) }),
  async perform(input, occasion) {
    if (!(await findCase(occasion, input.request))) return refuse('unknown-request')
    const held = await findPackage(occasion, input.request)
    if (!held) return refuse('no-package')
    const { content } = held
    if (content === null) return refuse('package-cleared')
    if (held.approved_at === null) return refuse('package-not-approved')
    const { scope } = occasion
    if (!scope.whole && !content.items.every(({ field }) => scope.fields.has(field)))
      return refuse('package-partly-seen')
    return done({ request: input.request, person: held.person_id, copy: content })
  },
})
