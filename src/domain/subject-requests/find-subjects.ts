import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { amongFew } from '../../enforcement/plans.ts'
import { findPeople, goByIndex } from '../people/find.storage.ts'
import { scopeSizeOf } from '../people/scope-size.storage.ts'
import { isNothing, readSearch } from '../people/search.rules.ts'
import { candidatesOf } from './subjects.storage.ts'

const most = 8

/**
 * Whose data a request may mean: people by what the one who asks said of themselves, each text by itself, with what tells
 * one from another. Somebody whose data are restricted is found too: their rights go on (Art. 18(2)).
 */
export const findSubjects = operation({
  name: 'find-subjects',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    texts: z
      .array(z.string().trim().min(1).max(200))
      .min(1)
      .max(6)
      .describe('A name, an e-mail address, a phone number'),
  }),
  output: z.object({
    people: z.array(
      z.object({
        person: id('person'),
        name: personal('name.family', z.string()),
        emails: personal('contact.email', z.array(z.string())),
        phones: personal('contact.phone', z.array(z.string())),
        addresses: personal('contact.address', z.array(z.string())),
        registers: z.array(z.object({ key: z.string(), since: z.string() })),
        by: z.int().describe('By how many of the texts'),
      }),
    ),
    more: z.boolean(),
  }),
  async perform({ texts }, occasion) {
    const { db, scope, charter } = occasion
    const size = await scopeSizeOf(occasion)
    await goByIndex(db)
    const hits = new Map<string, number>()
    let more = false
    for (const text of new Set(texts)) {
      const sought = readSearch(text)
      if (isNothing(sought)) continue
      const found = await findPeople(db, {
        sought,
        sees: scope.fields,
        registers: scope.registers.map((one) => one.id),
        size,
        among: size === 'few' ? amongFew(occasion) : db,
        limit: most,
      })
      more ||= found.more
      for (const one of found.ids) hits.set(one, (hits.get(one) ?? 0) + 1)
    }
    const ids = [...hits.keys()].toSorted((a, b) => hits.get(b)! - hits.get(a)!)
    const keys = new Map(charter.registers.map((one) => [one.id, one.key]))
    const people = await candidatesOf(occasion, ids.slice(0, most))
    return done({
      people: people.map(({ registers, ...one }) => ({
        ...one,
        registers: registers.flatMap(({ register, since }) => {
          const key = keys.get(register)
          return key === undefined ? [] : [{ key, since }]
        }),
        by: hits.get(one.person) ?? 0,
      })),
      more: more || ids.length > most,
    })
  },
})
