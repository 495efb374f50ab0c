import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { changeMessage, holdMessage } from './messages.storage.ts'
import { addEvent, findCase } from './storage.ts'

/** Marks a letter that was printed, copied or told as sent by oneself, today. Refusals: unknown-message, sent-already. */
export const markSent = operation({
  name: 'mark-sent',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    message: z.uuid(),
    channel: z.enum(['email', 'post', 'phone', 'handed-over']).optional().describe('Left out: as it was meant'),
  }),
  output: z.object({ message: z.uuid(), request: z.uuid().nullable() }),
  async perform({ message, channel }, occasion) {
    const found = await holdMessage(occasion, message)
    if (!found) return refuse('unknown-message')
    if (found.state === 'sent') return refuse('sent-already')
    await changeMessage(occasion, message, {
      state: 'sent',
      sent_at: occasion.now,
      sent_by: accountOf(occasion.actor),
      ...(channel ? { channel } : {}),
    })
    const of = found.request_id === null ? undefined : await findCase(occasion, found.request_id)
    if (of) await addEvent(occasion, of, 'letter-sent', found.kind)
    return done({ message, request: found.request_id })
  },
})
