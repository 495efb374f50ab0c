import { createHash } from 'node:crypto'
import { z } from 'zod'
import { heldOf } from '../../enforcement/holding.ts'
import { dayIn } from '../../enforcement/day.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { contractBlockers, disputeBlockers } from '../dealings/blockers.storage.ts'
import { invoiceBlockers } from '../invoices/blockers.storage.ts'
import { holdPerson } from '../people/values.storage.ts'
import { bansOf } from '../prohibitions/storage.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import type { Blocker } from './blocker.rules.ts'
import { daysAfter } from '../subject-requests/clock.rules.ts'
import { placesOf, positionEndedOn, underWay } from './storage.ts'
import { verdictsOf, type ErasureFacts, type Item } from './verdict.rules.ts'

const until = z.union([z.strictObject({ on: z.string() }), z.strictObject({ event: z.string() })])

/** One item with its verdict, as it goes out. */
export const itemShown = z.object({
  what: z.string(),
  count: z.int(),
  registers: z.array(z.string()),
  verdict: z.enum(['now', 'later', 'stays', 'question']),
  because: z.string(),
  ref: z.string().nullable(),
  article: z.string(),
  until: until.nullable(),
})

/**
 * What would happen to every item the office holds of a person if they were erased: now, later by itself, stays, or a question;
 * nothing is done. `state` says what was seen and goes with erase-person. Refusals: unknown-person, nothing-declared.
 */
export const previewErasure = operation({
  name: 'preview-erasure',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({
    person: id('person'),
    notAgain: z.boolean().default(false).describe('The person wishes not to be entered again'),
    keepBan: z.boolean().default(true).describe('A ban in force goes on being honoured, by a fingerprint'),
  }),
  output: z.object({
    person: id('person'),
    items: z.array(itemShown),
    night: z.string().describe('When it would be carried out'),
    underWay: z.object({ state: z.string(), night: z.string() }).nullable(),
    state: z.string(),
  }),
  async perform({ person, notAgain, keepBan }, occasion) {
    if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    const declared = await documentOf(occasion.db, occasion.charter.version)
    if (!declared) return refuse('nothing-declared')
    const items = verdictsOf(await factsOf(occasion, person, declared, { notAgain, keepBan }))
    const before = await underWay(occasion, person)
    return done({
      person,
      items,
      night: nightOf(declared, occasion.today),
      underWay: before ? { state: before.state, night: before.night } : null,
      state: stateOf(items),
    })
  },
})

/** The night of the office’s choice: nought to three from today; one where nothing is said. */
export const nightOf = (declared: OfficeDeclaration, today: string): string =>
  daysAfter(today, declared.office.erasureNights ?? 1)

/** What was seen of a verdict, so that nothing else is carried out than what was looked at. */
export const stateOf = (items: readonly Item[]): string =>
  createHash('sha256').update(JSON.stringify(items)).digest('base64url').slice(0, 22)

type Wish = { notAgain: boolean; keepBan: boolean }

/** Everything the verdict on a person stands on, as it is now. */
export async function factsOf(
  occasion: Occasion,
  person: string,
  declared: OfficeDeclaration,
  { notAgain, keepBan }: Wish,
): Promise<ErasureFacts> {
  const { charter, today, office } = occasion
  const keys = new Map(charter.registers.map(({ id, key }) => [id, key]))
  const ended = await positionEndedOn(occasion, person)
  const places = (await placesOf(occasion, person)).flatMap((row) => {
    const register = declared.registers.find(({ key }) => key === keys.get(row.register_id))
    if (!register) return []
    const known = {
      received: row.received_on,
      entered: dayIn(office.timeZone, new Date(row.entered_at)),
      'relation-ended': row.relation_ended_on,
      'position-ended': ended,
    }
    return [{ register, known }]
  })
  const banned = keepBan && (await bansOf(occasion.db, person)).length > 0
  return {
    places,
    held: await heldOf(occasion, [person]),
    blockers: await blockersOf(occasion, person),
    ownFields: declared.ownFields,
    financialYearEnds: declared.office.financialYearEnds,
    today,
    remembered: [...(banned ? (['ban'] as const) : []), ...(notAgain ? (['not-again'] as const) : [])],
  }
}

/** What stands in the way, from every slice that has something to say. */
const blockersOf = async (occasion: Occasion, person: string): Promise<Blocker[]> => [
  ...(await invoiceBlockers(occasion, [person])),
  ...(await contractBlockers(occasion, [person])),
  ...(await disputeBlockers(occasion, [person])),
]
