import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { openEnds } from './case.rules.ts'
import { messagesOf } from './messages.storage.ts'
import { request, version } from './request.schema.ts'
import { addEvent, changeCase, takeCase, tasksOf } from './storage.ts'

/**
 * Closes a case: answered, every other system looked through, every letter gone. From this day its own time of keeping runs.
 * Refusals: unknown-request, request-closed, request-unconfirmed, request-changed-meanwhile, not-answered, ends-open.
 */
export const closeRequest = operation({
  name: 'close-request',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request, version }),
  output: z.object({ request, closedOn: z.string() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state !== 'answered') return refuse('not-answered')
    const count = openEnds(await tasksOf(occasion, found.id), await messagesOf(occasion, found.id))
    if (count > 0) return refuse('ends-open', { count })
    await changeCase(occasion, found.id, { state: 'closed', closed_on: occasion.today })
    await addEvent(occasion, found, 'closed')
    return done({ request: found.id, closedOn: occasion.today })
  },
})
