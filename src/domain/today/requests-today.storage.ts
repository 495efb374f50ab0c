import type { Grant } from '../../enforcement/actor.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { casesDue, closedSince, lettersDue, mayHandle, tasksDue } from '../subject-requests/due.storage.ts'
import { daysAfter } from '../staff/standing.rules.ts'
import { due, type Due, type Handled } from './today.rules.ts'

/** Requests that are open, the work they make elsewhere, and letters that wait for a hand: for those who work on them. */
export async function requestsToday(occasion: Occasion, grants: readonly Grant[]): Promise<Due[]> {
  if (!mayHandle(grants, occasion)) return []
  const cases = await casesDue(occasion)
  const tasks = await tasksDue(occasion)
  const letters = await lettersDue(occasion)
  return [
    ...cases.map(({ request, number, wishes, state, on }) =>
      due('request', { on, name: number, request: { id: request, wishes, state } }),
    ),
    ...(tasks.count > 0 ? [due('request-tasks', { count: tasks.count, on: tasks.on })] : []),
    ...(letters.byHand > 0 ? [due('letters-waiting', { count: letters.byHand })] : []),
    ...(letters.failed > 0 ? [due('letters-failed', { count: letters.failed })] : []),
  ]
}

/** Cases that were closed in the last seven days. */
export async function closedThisWeek(occasion: Occasion, grants: readonly Grant[]): Promise<Handled[]> {
  if (!mayHandle(grants, occasion)) return []
  const count = await closedSince(occasion, daysAfter(occasion.today, -6))
  return count > 0 ? [{ kind: 'requests-closed', count, name: null, at: null }] : []
}
