import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { mayExtend } from './clock.rules.ts'
import { letterTo } from './letters.rules.ts'
import { addMessage } from './messages.storage.ts'
import { request, version } from './request.schema.ts'
import { clockOf, pausesOf } from './standing.rules.ts'
import { addEvent, changeCase, eventsOf, takeCase } from './storage.ts'

/**
 * Takes two months more for a request that is complex or one of many, and tells the person the reasons within the first month
 * (Art. 12(3)). The earlier reading of the new day counts. Refusals: unknown-request, request-closed, request-unconfirmed,
 * request-changed-meanwhile, answered-already, extended-already, too-late-to-extend.
 */
export const extendRequest = operation({
  name: 'extend-request',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    because: z.string().trim().min(10).max(1000).describe('The reasons, as they are told to the person'),
  }),
  output: z.object({ request, message: z.uuid(), strictOn: z.string(), latestOn: z.string() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state === 'answered') return refuse('answered-already')
    const events = await eventsOf(occasion, found.id)
    if (events.some(({ kind }) => kind === 'extended')) return refuse('extended-already')
    if (!mayExtend(found.received_on, pausesOf(events), occasion.today))
      return refuse('too-late-to-extend', { day: found.latest_on }, 'Art. 12(3)')
    await addEvent(occasion, found, 'extended', input.because)
    const { strictOn, latestOn } = clockOf(found, await eventsOf(occasion, found.id), occasion.today)
    await changeCase(occasion, found.id, { strict_on: strictOn, latest_on: latestOn })
    const facts = { office: occasion.office.name, text: input.because, day: strictOn }
    const message = await addMessage(occasion, found, letterTo(found, 'extension', facts))
    return done({ request: found.id, message, strictOn, latestOn })
  },
})
