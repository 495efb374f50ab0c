import { z } from 'zod'
import type { Charter } from '../../enforcement/charter.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { fieldKey, id, personal } from '../../enforcement/output.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { registerNamed } from './add-person.ts'
import { cardsOf, type Card } from './cards.storage.ts'
import { filterFields, filterShape } from './filters.schema.ts'
import { countPeople, pageOfPeople, type Filters } from './list.storage.ts'
import { seeingAims, showsNamesEvenly } from './purposes.rules.ts'

/** One person in a list. What this act may not see is missing; what is empty is null. */
export const personRow = z.object({
  person: id('person'),
  given: personal('name.given', z.string().nullable()),
  family: personal('name.family', z.string().nullable()),
  language: personal('language', z.string().nullable()),
  email: personal('contact.email', z.string().nullable()),
  phone: personal('contact.phone', z.string().nullable()),
  city: personal('contact.address', z.string().nullable()),
  work: personal(
    'work.organisation',
    z
      .object({
        organisation: id('organisation'),
        name: z.string(),
        title: personal('work.title', z.string().nullable()),
      })
      .nullable(),
  ),
  trade: personal('trade.name', z.string().nullable()),
  registers: z.array(z.string()).describe('Keys of the registers, as far as this act sees them'),
  bans: z.array(z.enum(['all', 'post', 'phone', 'email', 'sms', 'visits'])),
  marks: z
    .array(z.enum(['restricted', 'dead', 'not-told', 'ended']))
    .describe('restricted: something of the person may not be used now; ended: no relation goes on'),
  checkedAt: z.string().nullable(),
})
export type PersonRow = z.output<typeof personRow>

/** A card as a row of a list. */
export function rowOf(card: Card, charter: Charter): z.input<typeof personRow> {
  const { restricted, dead, notTold, ended, registers, ...rest } = card
  const keys = new Map(charter.registers.map((one) => [one.id, one.key]))
  return {
    ...rest,
    registers: registers.flatMap((one) => keys.get(one) ?? []),
    marks: [
      ...(restricted ? (['restricted'] as const) : []),
      ...(dead ? (['dead'] as const) : []),
      ...(notTold ? (['not-told'] as const) : []),
      ...(ended ? (['ended'] as const) : []),
    ],
  }
}

/** In what order people are listed. */
export const orderShape = {
  sort: fieldKey(['name.family', 'contact.address', 'work.organisation'])
    .optional()
    .describe('By name, city or organisation; left out: the last added first'),
  reversed: z.boolean().default(false).describe('The other way about; those without a value to sort by stay last'),
}

const mostCounted = 10_000

/**
 * People in pages. Sorted by a field, or the last added first. Those whose sorting value is not seen (none, or
 * restricted) come last as marks. Refusals: outside-scope, unknown-register, unknown-person (the page's start is gone).
 */
export const listPeople = operation({
  name: 'list-people',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({
    ...orderShape,
    ...filterShape,
    organisation: id('organisation').optional(),
    after: id('person').optional().describe('The last person of the page before'),
    limit: z.int().min(1).max(200).default(50),
    count: z.boolean().default(false).describe('Count them too, up to ten thousand'),
  }),
  output: z.object({
    people: z.array(personRow),
    more: z.boolean(),
    count: z.object({ people: z.int(), atLeast: z.boolean() }).nullable(),
  }),
  async perform(input, occasion) {
    const { db, scope, charter, today, language } = occasion
    const hidden = filterFields(input).find((field) => !scope.fields.has(field))
    if (hidden) return refuse('outside-scope', { field: fieldName(hidden, language) })
    const register = input.register === undefined ? undefined : registerNamed(occasion, input.register)
    if (input.register !== undefined && !register) return refuse('unknown-register', { register: input.register })
    const filters: Filters = { ...input, register: register?.id, today }
    const evenNames = showsNamesEvenly(scope, charter)
    const page = await pageOfPeople(db, filters, {
      by: input.sort ?? (input.notTold ? 'to-tell' : 'added'),
      after: input.after,
      limit: input.limit,
      reversed: input.reversed,
      everyoneNamed: evenNames,
    })
    if (!page) return refuse('unknown-person')
    const cards = await cardsOf(db, page.ids, { today, evenNames })
    const counted = input.count ? await countPeople(db, filters, mostCounted) : undefined
    return done({
      people: cards.map((card) => rowOf(card, charter)),
      more: page.more,
      count: counted === undefined ? null : { people: Math.min(counted, mostCounted), atLeast: counted > mostCounted },
    })
  },
})
