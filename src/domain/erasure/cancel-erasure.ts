import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { addEvent, findCase } from '../subject-requests/storage.ts'
import { changeErasure, showAgain, underWay } from './storage.ts'

/**
 * Cancels an erasure before its night: the person is seen again as before. After it was carried out nothing brings anybody
 * back. Refusals: no-erasure, erasure-carried-out.
 */
export const cancelErasure = operation({
  name: 'cancel-erasure',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ person: id('person') }),
  output: z.object({ person: id('person') }),
  async perform({ person }, occasion) {
    const found = await underWay(occasion, person)
    if (!found) return refuse('no-erasure')
    if (found.state !== 'waiting') return refuse('erasure-carried-out')
    if (found.restriction_id !== null) await showAgain(occasion, found.restriction_id)
    const { now, actor } = occasion
    await changeErasure(occasion, found.id, { state: 'cancelled', ended_at: now, ended_by: accountOf(actor) })
    const of = found.request_id === null ? undefined : await findCase(occasion, found.request_id)
    if (of) await addEvent(occasion, of, 'erasure-cancelled')
    return done({ person })
  },
})
