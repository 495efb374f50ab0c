import { z } from 'zod'
import { eraseInPart } from '../../enforcement/erasing-in-part.ts'
import { erasePeople, importsOf } from '../../enforcement/erasing.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { removeInvoices } from '../invoices/letting-go.storage.ts'
import { bookkeepingOf } from '../invoices/storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { addEvent, changeWish, findCase, wishesOf } from '../subject-requests/storage.ts'
import { factsOf } from './preview-erasure.ts'
import { remember } from './remembering.storage.ts'
import { changeErasure, erasuresToLookAt, showAgain, underWay, type Erasure } from './storage.ts'
import { keptOf, verdictsOf, type ErasureFacts } from './verdict.rules.ts'

const atATime = 50

/**
 * By night: carries out the erasures whose night has come, and goes on with those of which something stayed and may go now. A
 * step takes some; `after` goes on from where one ended.
 */
export const carryOutErasures = operation({
  name: 'carry-out-erasures',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  door: 'jobs',
  input: z.strictObject({
    after: z.uuid().optional(),
    person: id('person').optional().describe('Only this person’s erasure that waits'),
  }),
  output: z.object({
    people: z.array(z.object({ person: id('person') })),
    next: z.uuid().nullable().describe('From where the next step goes on'),
  }),
  async perform({ after, person }, occasion) {
    const found = person ? await waitingOf(occasion, person) : await erasuresToLookAt(occasion, after ?? null, atATime)
    const people: { person: string }[] = []
    for (const erasure of found) {
      if (erasure.person_id === null) continue
      if ((await goOn(occasion, erasure)).went > 0) people.push({ person: erasure.person_id })
    }
    return done({ people, next: found.length === atATime ? found.at(-1)!.id : null })
  },
})

type Carried = { state: 'partly' | 'done'; went: number }

/**
 * Something that may have kept a person has ended: an invoice was paid, a dispute closed. If an erasure of theirs waits it goes
 * on in a job of its own, which sees all registers, put into its queue in this same transaction.
 */
export async function goOnErasing(occasion: Occasion, person: string): Promise<void> {
  if (occasion.erasuresWait) await occasion.enqueue('carry-out-erasures', { person, onBehalf: 'console' })
}

async function goOn(occasion: Occasion, erasure: Erasure): Promise<Carried> {
  const declared = await documentOf(occasion.db, occasion.charter.version)
  if (!declared) throw new Error('an office that erases has declared its registers')
  const wish = { notAgain: erasure.remember.includes('not-again'), keepBan: erasure.remember.includes('ban') }
  return await carryOut(occasion, erasure, await factsOf(occasion, erasure.person_id!, declared, wish))
}

async function waitingOf(occasion: Occasion, person: string): Promise<Erasure[]> {
  const found = await underWay(occasion, person)
  return found?.state === 'partly' ? [found] : []
}

/** Carries out what the verdicts say now: everything goes, or everything but what must stay. */
export async function carryOut(occasion: Occasion, erasure: Erasure, facts: ErasureFacts): Promise<Carried> {
  const person = erasure.person_id!
  const { now } = occasion
  const kept = keptOf(facts)
  // What is kept of the files that brought the person goes with the first of the data.
  if (erasure.carried_out_at === null)
    for (const file of await importsOf(occasion, [person]))
      await occasion.enqueue('close-import', { import: file, onBehalf: 'console' })
  if (kept.registers.length > 0) {
    const numbers = new Map(occasion.charter.registers.map(({ id, key }) => [key, id]))
    const registers = kept.registers.flatMap((key) => numbers.get(key) ?? [])
    const gone = await eraseInPart(occasion, [person], { registers, fields: kept.fields }, 'erase-person')
    if (erasure.restriction_id !== null) await showAgain(occasion, erasure.restriction_id)
    const went = sum(gone)
    const stayed = verdictsOf(facts).filter(({ verdict }) => verdict !== 'now')
    await changeErasure(occasion, erasure.id, {
      state: 'partly',
      stayed,
      went: erasure.went + went,
      carried_out_at: erasure.carried_out_at ?? now,
    })
    await tellCase(occasion, erasure, 'erased-in-part')
    return { state: 'partly', went }
  }
  if (facts.remembered.length > 0) await remember(occasion, person, facts.remembered)
  // With the vouchers in the bookkeeping the copy here is none, and goes with the person.
  if (!(await bookkeepingOf(occasion)).vouchersHere) await removeInvoices(occasion, null, person)
  const gone = await erasePeople(occasion, [person], 'erase-person')
  const went = sum(gone)
  await changeErasure(occasion, erasure.id, {
    state: 'done',
    stayed: verdictsOf(facts).filter(({ verdict }) => verdict === 'later' || verdict === 'stays'),
    went: erasure.went + went,
    carried_out_at: erasure.carried_out_at ?? now,
    ended_at: now,
  })
  await tellCase(occasion, erasure, 'erased')
  return { state: 'done', went }
}

const sum = (gone: Record<string, number>): number => Object.values(gone).reduce((a, b) => a + b, 0)

async function tellCase(occasion: Occasion, erasure: Erasure, kind: string): Promise<void> {
  const of = erasure.request_id === null ? undefined : await findCase(occasion, erasure.request_id)
  if (!of) return
  await addEvent(occasion, of, kind)
  if (erasure.carried_out_at !== null) return
  for (const wish of await wishesOf(occasion, [of.id]))
    if (wish.kind === 'erasure' && wish.carried_out_at === null)
      await changeWish(occasion, wish.id, { carried_out_at: occasion.now })
}
