import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal, type Refused } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { organisationAsParty, organisationOf, personAsParty, type Party } from '../dealings/parties.storage.ts'
import { placeFor } from '../dealings/place.rules.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { guardCell } from '../people/guard.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { holdPerson } from '../people/values.storage.ts'
import { correctOld, holdToCorrect } from './correcting.storage.ts'
import { claimUntil } from './invoice.rules.ts'
import { buyer, invoiceContent } from './invoice.schema.ts'
import { makeReference, readReference } from './reference.rules.ts'
import { addInvoiceRows, bookkeepingOf, numbersKnown } from './storage.ts'

const input = z.strictObject({
  person: id('person').optional().describe('Who buys: a person or an organisation'),
  organisation: id('organisation').optional(),
  ...invoiceContent,
  makeReference: z.boolean().default(false).describe('Make the reference from the number'),
  buyer: buyer.default({}).describe('As the invoice says; left out: as the buyer is known'),
  corrects: z.uuid().optional().describe('The wrong invoice, which stays as it is and is claimed no more'),
  source: z.string().max(64).optional().describe('Key of a declared source; left out: own work'),
})
type Given = z.output<typeof input>

/**
 * Records an invoice with its own copy of the buyer, which is never rewritten: what is wrong is corrected by a new invoice that
 * names the old (Accounting Act 2:7.2). Refusals: buyer-needed, unknown-person, unknown-organisation, undeclared-field,
 * outside-scope, not-in-its-register, source-needed, source-not-declared, due-before-invoiced, invoiced-ahead, wrong-reference,
 * no-reference-of-number, business-id-wrong, number-in-invoice, buyer-without-name, invoice-number-taken, unknown-invoice,
 * corrected-already, other-buyer.
 */
export const addInvoice = operation({
  name: 'add-invoice',
  permission: 'change people',
  aims: changingAims,
  sees: 'matches',
  input,
  output: z.object({ invoice: z.uuid(), reference: z.string().nullable(), claimUntil: z.string() }),
  async perform(given, occasion) {
    const entered = await enterInvoice(occasion, given)
    return 'refused' in entered ? entered : done(entered)
  },
})

/** Who buys, held, and in which registers they are. */
async function buyerOf(
  occasion: Occasion,
  { person, organisation }: Pick<Given, 'person' | 'organisation'>,
): Promise<{ party: Party; registers: number[] | undefined } | Refused> {
  if ((person === undefined) === (organisation === undefined)) return refuse('buyer-needed')
  if (person !== undefined) {
    const held = await holdPerson(occasion.db, person)
    if (!held) return refuse('unknown-person')
    return { party: await personAsParty(occasion, person), registers: held.registers }
  }
  const found = await organisationOf(occasion, organisation!)
  return found ? { party: organisationAsParty(found), registers: undefined } : refuse('unknown-organisation')
}

/** What an invoice has wrong in itself, before anything is looked up. */
function troublesOf(given: Given, today: string): { troubles: Refusal[]; reference: string | null } {
  const troubles: Refusal[] = []
  if (given.dueOn < given.invoicedOn) troubles.push({ code: 'due-before-invoiced' })
  if (given.invoicedOn > today) troubles.push({ code: 'invoiced-ahead', facts: { day: given.invoicedOn } })
  if ([given.what, given.buyer.name, given.buyer.address].some((one) => one !== undefined && guardCell(one)))
    troubles.push({ code: 'number-in-invoice' })
  if (given.buyer.businessId !== undefined && 'wrong' in readBusinessId(given.buyer.businessId))
    troubles.push({ code: 'business-id-wrong', facts: { value: given.buyer.businessId } })
  if (given.reference !== undefined) {
    const read = readReference(given.reference)
    if ('reference' in read) return { troubles, reference: read.reference }
    troubles.push({ code: 'wrong-reference', facts: { value: given.reference } })
  } else if (given.makeReference) {
    const made = makeReference(given.number.replace(/\D/g, ''))
    if (made !== undefined) return { troubles, reference: made }
    troubles.push({ code: 'no-reference-of-number', facts: { number: given.number } })
  }
  return { troubles, reference: null }
}

type Entered = { invoice: string; reference: string | null; claimUntil: string }

/** Enters one invoice, or says why not; nothing is written when it is refused. */
export async function enterInvoice(occasion: Occasion, given: Given): Promise<Entered | Refused> {
  const { charter, scope, language, today } = occasion
  const { troubles, reference } = troublesOf(given, today)
  const bought = await buyerOf(occasion, given)
  if ('refused' in bought) return bought
  const asked = { of: bought.registers, source: given.source, language }
  const placed = placeFor('invoices', charter, scope, asked)
  if ('troubles' in placed) return refuseAll([...troubles, ...placed.troubles])
  const { register, source } = placed.place
  const name = given.buyer.name ?? bought.party.name
  if (name === '') troubles.push({ code: 'buyer-without-name' })
  if ((await numbersKnown(occasion, register.id, [given.number])).has(given.number))
    troubles.push({ code: 'invoice-number-taken', facts: { number: given.number } })
  const old = given.corrects === undefined ? undefined : await holdToCorrect(occasion, given.corrects, given)
  if (old && 'refused' in old) troubles.push(...old.refused)
  if (troubles.length > 0) return refuseAll(troubles)

  const way = { source: source.id, receivedOn: today, givenByPerson: source.fromPerson }
  const origin = await addOrigin(occasion, way)
  const kind = given.person === undefined ? ('organisation' as const) : ('person' as const)
  const ownId = given.buyer.businessId === undefined ? undefined : readBusinessId(given.buyer.businessId)
  const row = {
    id: randomUUID(),
    register_id: register.id,
    origin_id: origin,
    person_id: given.person ?? null,
    organisation_id: given.organisation ?? null,
    buyer: kind,
    number: given.number,
    corrects: given.corrects ?? null,
    reference,
    buyer_name: name,
    buyer_address: given.buyer.address ?? bought.party.address,
    buyer_business_id: ownId && 'id' in ownId ? ownId.id : bought.party.businessId,
    what: given.what,
    total_cents: given.totalCents,
    vat_cents: given.vatCents ?? null,
    invoiced_on: given.invoicedOn,
    due_on: given.dueOn,
    claim_until: claimUntil({ buyer: kind, due_on: given.dueOn }, [], await bookkeepingOf(occasion)),
    recorded_by: accountOf(occasion.actor),
  }
  await addInvoiceRows(occasion, [row])
  if (old && !('refused' in old)) await correctOld(occasion, old, row)
  return { invoice: row.id, reference, claimUntil: row.claim_until }
}
