import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { askedAtOnce, daysBetween } from './clock.rules.ts'
import { letterTo } from './letters.rules.ts'
import { addMessage } from './messages.storage.ts'
import { request, version } from './request.schema.ts'
import { clockOf, pausesOf } from './standing.rules.ts'
import { addEvent, changeCase, eventsOf, takeCase } from './storage.ts'

/**
 * Asks the one who asked what is needed to know who they are or what they mean. The clock stands still only when the question
 * is necessary and put at once; later it runs on (EDPB 01/2022). Refusals: unknown-request, request-closed,
 * request-unconfirmed, request-changed-meanwhile, asked-and-open, answered-already.
 */
export const askRequester = operation({
  name: 'ask-requester',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    question: z.string().trim().min(5).max(2000),
    necessary: z.string().trim().min(5).max(500).describe('Why it cannot be done without; stays in the case'),
  }),
  output: z.object({ request, message: z.uuid(), paused: z.boolean(), strictOn: z.string() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state === 'answered') return refuse('answered-already')
    const events = await eventsOf(occasion, found.id)
    if (pausesOf(events).some(({ until }) => until === null)) return refuse('asked-and-open')
    await addEvent(occasion, found, 'asked', input.necessary)
    const letter = letterTo(found, 'question', { office: occasion.office.name, text: input.question })
    const message = await addMessage(occasion, found, letter)
    const paused = daysBetween(found.received_on, occasion.today) <= askedAtOnce
    const clock = clockOf(found, await eventsOf(occasion, found.id), occasion.today)
    await changeCase(occasion, found.id, { strict_on: clock.strictOn, latest_on: clock.latestOn })
    return done({ request: found.id, message, paused, strictOn: clock.strictOn })
  },
})
