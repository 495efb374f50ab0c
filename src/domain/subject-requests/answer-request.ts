import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { letterTo } from './letters.rules.ts'
import { addMessage } from './messages.storage.ts'
import { request, version } from './request.schema.ts'
import { addEvent, changeCase, takeCase } from './storage.ts'

/**
 * Answers the person in the language of the request, once everything that was asked is decided. By e-mail where one was given,
 * else as a letter to print; or told by phone or in person, which is recorded. Refusals: unknown-request, request-closed,
 * request-unconfirmed, request-changed-meanwhile, answered-already, not-decided, nowhere-to-send.
 */
export const answerRequest = operation({
  name: 'answer-request',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    request,
    version,
    text: z.string().trim().min(10).max(20_000).describe('The answer, as the person reads it'),
    channel: z.enum(['email', 'post', 'phone', 'handed-over']).optional().describe('Left out: as the person asked'),
  }),
  output: z.object({ request, message: z.uuid() }),
  async perform(input, occasion) {
    const found = await takeCase(occasion, input.request, input.version)
    if ('refused' in found) return found
    if (found.state === 'answered') return refuse('answered-already')
    if (found.state !== 'decided') return refuse('not-decided')
    const facts = { office: occasion.office.name, text: input.text }
    const letter = letterTo(found, 'answer', facts, input.channel)
    if (letter.sent_to === null && letter.channel === 'email') return refuse('nowhere-to-send')
    const message = await addMessage(occasion, found, letter)
    await changeCase(occasion, found.id, { state: 'answered' })
    await addEvent(occasion, found, 'answered')
    return done({ request: found.id, message })
  },
})
