import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { amongFew } from '../../enforcement/plans.ts'
import { cardsOf } from './cards.storage.ts'
import { findPeople, goByIndex } from './find.storage.ts'
import { personRow, rowOf } from './list-people.ts'
import { scopeSizeOf } from './scope-size.storage.ts'
import { isNothing, readSearch } from './search.rules.ts'
import { seeingAims, showsNamesEvenly } from './purposes.rules.ts'

/**
 * People by what is typed: beginnings of names in any order, of an e-mail address, of a phone number in any form, of an
 * organisation or trade, or a business id. Searched are only fields that this act sees; a restricted value finds nobody.
 */
export const searchPeople = operation({
  name: 'search-people',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    text: z.string().max(200),
    limit: z.int().min(1).max(50).default(20),
  }),
  output: z.object({
    people: z.array(personRow),
    more: z.boolean().describe('There are others: type more'),
  }),
  async perform({ text, limit }, occasion) {
    const { db, scope, charter, today } = occasion
    const sought = readSearch(text)
    if (isNothing(sought)) return done({ people: [], more: false })
    const size = await scopeSizeOf(occasion)
    await goByIndex(db)
    const { ids, more } = await findPeople(db, {
      sought,
      sees: scope.fields,
      registers: scope.registers.map((one) => one.id),
      size,
      among: size === 'few' ? amongFew(occasion) : db,
      limit,
    })
    const cards = await cardsOf(db, ids, {
      today,
      evenNames: showsNamesEvenly(scope, charter),
    })
    return done({ people: cards.map((card) => rowOf(card, charter)), more })
  },
})
