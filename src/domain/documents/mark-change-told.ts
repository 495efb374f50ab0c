import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { day } from '../people/person.schema.ts'
import { toldWays } from './document-state.rules.ts'
import { concernedBy, tellChannel, tellingOf } from './list-people-to-tell.ts'
import { addTellings, idsOfConcerned, removeTellings } from './telling.storage.ts'

/**
 * Records when and how people were told of a change before it is published: of these people, of all who are reached by
 * one channel, or of everybody still to be told. `told: null` takes it back of these people. A public announcement is
 * enough only for those who can be reached by nothing else (Art. 14(5)(b)). Refusals: as for list-people-to-tell,
 * told-ahead, public-not-enough, whose-mistake.
 */
export const markChangeTold = operation({
  name: 'mark-change-told',
  permission: 'change people',
  aims: ['legal-duty'],
  input: z.strictObject({
    ...tellingOf,
    people: z.array(id('person')).min(1).max(200).optional().describe('Left out: everybody still to be told'),
    channel: tellChannel.optional(),
    told: z.strictObject({ on: day, how: z.enum(toldWays) }).nullable(),
  }),
  output: z.object({ people: z.int().describe('Of how many it was recorded, or taken back') }),
  async perform({ document, register, people, channel, told }, occasion) {
    const { db, actor, charter, today } = occasion
    const found = await concernedBy(occasion, document, register)
    if ('refused' in found) return found
    const { concerned } = found
    if (told === null) {
      if (people === undefined) return refuse('whose-mistake')
      const ids = await idsOfConcerned(db, concerned, { told: true, channel }, people)
      await removeTellings(db, ids, concerned)
      return done({ people: ids.length })
    }
    if (told.on > today) return refuse('told-ahead', { day: told.on })
    const ids = await idsOfConcerned(db, concerned, { told: false, channel }, people)
    if (told.how === 'public') {
      const reached = await idsOfConcerned(db, concerned, { told: false, channel: 'none' }, people)
      if (reached.length < ids.length)
        return refuse('public-not-enough', { people: ids.length - reached.length }, '14(5)(b)')
    }
    await addTellings(db, actor, ids, { register: concerned.register, version: charter.version, ...told })
    occasion.concerns(ids)
    return done({ people: ids.length })
  },
})
