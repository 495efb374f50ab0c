import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { findMember } from '../staff/members.storage.ts'
import { request, version } from './request.schema.ts'
import { addEvent, changeCase, takeCase } from './storage.ts'

/**
 * Gives a case to one of the staff, or to nobody in particular. Refusals: unknown-request, request-closed,
 * request-unconfirmed, request-changed-meanwhile, unknown-member.
 */
export const handOverRequest = operation({
  name: 'hand-over-request',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request, version, to: id('account').nullable() }),
  output: z.object({ request, handler: id('account').nullable() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    const member = input.to === null ? undefined : await findMember(occasion.db, input.to)
    if (input.to !== null && (!member || (member.left_on !== null && member.left_on <= occasion.today)))
      return refuse('unknown-member')
    await changeCase(occasion, found.id, { handler: input.to })
    await addEvent(occasion, found, 'handed-over', member?.name ?? null)
    return done({ request: found.id, handler: input.to })
  },
})
