import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { guardCell } from '../people/guard.rules.ts'
import { request, version } from './request.schema.ts'
import { clockOf, pausesOf } from './standing.rules.ts'
import { addEvent, changeCase, eventsOf, takeCase } from './storage.ts'

/**
 * Records the answer to a question that was put: the clock goes on. Refusals: unknown-request, request-closed,
 * request-unconfirmed, request-changed-meanwhile, nothing-asked, number-in-request.
 */
export const noteReply = operation({
  name: 'note-reply',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ request, version, words: z.string().trim().max(5000).optional() }),
  output: z.object({ request, strictOn: z.string(), latestOn: z.string() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (input.words !== undefined && guardCell(input.words)) return refuse('number-in-request')
    const events = await eventsOf(occasion, found.id)
    if (!pausesOf(events).some(({ until }) => until === null)) return refuse('nothing-asked')
    await addEvent(occasion, found, 'replied', input.words ?? null)
    const { strictOn, latestOn } = clockOf(found, await eventsOf(occasion, found.id), occasion.today)
    await changeCase(occasion, found.id, { strict_on: strictOn, latest_on: latestOn })
    return done({ request: found.id, strictOn, latestOn })
  },
})
