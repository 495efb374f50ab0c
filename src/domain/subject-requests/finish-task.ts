import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { guardCell } from '../people/guard.rules.ts'
import { taskResults } from './request-terms.rules.ts'
import { addEvent, changeTask, holdTask, takeCase } from './storage.ts'

/** Results that say nothing without a reason. */
const needReason: readonly string[] = ['kept', 'impossible']

/**
 * Records what somebody found and did in another system or told to a recipient (Art. 19: impossible or disproportionate needs
 * its reason). Refusals: unknown-task, task-done, unknown-request, request-closed, task-reason-needed, number-in-request.
 */
export const finishTask = operation({
  name: 'finish-task',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    task: z.int(),
    result: z.enum(taskResults),
    found: z.int().min(0).max(1_000_000).optional(),
    because: z.string().trim().min(3).max(2000).optional(),
  }),
  output: z.object({ task: z.int(), request: z.uuid() }),
  async perform({ task, result, found, because }, occasion) {
    const one = await holdTask(occasion, task)
    if (!one) return refuse('unknown-task')
    const of = await takeCase(occasion, one.request_id)
    if ('refused' in of) return of
    if (one.done_at !== null) return refuse('task-done')
    if (needReason.includes(result) && !because) return refuse('task-reason-needed')
    if (because !== undefined && guardCell(because)) return refuse('number-in-request')
    await changeTask(occasion, task, {
      result,
      found: found ?? null,
      because: because ?? null,
      done_at: occasion.now,
      done_by: accountOf(occasion.actor),
    })
    await addEvent(occasion, of, 'task-done', one.target)
    return done({ task, request: of.id })
  },
})
