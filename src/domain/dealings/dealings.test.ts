import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import { operation, type AnyOperation, type InputOf, type OutputOf } from '../../enforcement/operation.ts'
import { done as asDone, type Outcome } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { z } from 'zod'
import { codes } from '../../testing/acting.ts'
import { doneIn, gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addInvoice } from '../invoices/add-invoice.ts'
import { invoiceBlockers } from '../invoices/blockers.storage.ts'
import { letInvoicesGo } from '../invoices/let-invoices-go.ts'
import { remindInvoice } from '../invoices/remind-invoice.ts'
import { sendToCollection } from '../invoices/send-to-collection.ts'
import { settleInvoice } from '../invoices/settle-invoice.ts'
import { addPerson } from '../people/add-person.ts'
import { billing } from '../registers/customer-templates.rules.ts'
import { addContract } from './add-contract.ts'
import { contractBlockers, disputeBlockers } from './blockers.storage.ts'
import { closeDispute } from './close-dispute.ts'
import { endContract } from './end-contract.ts'
import { listContracts } from './list-contracts.ts'
import { openDispute } from './open-dispute.ts'

const lookForBlockers = operation({
  name: 'look-for-blockers',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.object({ person: id('person') }),
  output: z.object({ found: z.array(z.string()) }),
  async perform({ person }, occasion) {
    const all = [
      ...(await invoiceBlockers(occasion, [person])),
      ...(await contractBlockers(occasion, [person])),
      ...(await disputeBlockers(occasion, [person])),
    ]
    return asDone({
      found: all.map(({ kind, register, ref, until }) => [kind, register, ref, ...Object.values(until)].join(' ')),
    })
  },
})

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
const keepVouchers = (kept: 'here' | 'bookkeeping') =>
  garden.declare((declaration) => {
    declaration.office.vouchers = { kept }
    const own = declaration.registers.find(({ key }) => key === 'billing')!
    own.retention = billing(kept).retention
    const names = { fi: 'Perintä Oy', sv: 'Perintä Oy', en: 'Perintä Oy' }
    declaration.recipients.push({ key: 'collector', names, role: 'controller', category: 'collection' })
  })
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await keepVouchers('here')
})

const act = <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose: string): Promise<Outcome<OutputOf<O>>> =>
  perform(operation, input, {
    actor: garden.office.owner,
    office: garden.office.office,
    purpose,
    language: 'fi',
    channel: operation.door === 'jobs' ? 'job' : 'web',
  })
const done = async <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose: string): Promise<OutputOf<O>> =>
  doneIn(await act(operation, input, purpose))
const blockers = async (person: string) => (await done(lookForBlockers, { person }, 'fulfilling-rights')).found
const night = () => done(letInvoicesGo, {}, 'legal-duty')
const left = async (): Promise<string[]> =>
  (await garden.office.look<{ number: string }>('select number from invoices order by number')).map((one) => one.number)

let count = 0
const added = async (register: string, purpose: string): Promise<string> => {
  const details = register === 'billing' ? [{ field: 'billing.address', value: 'Katu 1, 00100 Helsinki' }] : []
  return (await done(addPerson, { register, name: `Osapuoli Olli${++count}`, details, evenSo: true }, purpose)).person
}
const content = { what: 'Pihan työt', totalCents: 5000, invoicedOn: '2026-01-05', dueOn: '2026-01-19' }
const invoiced = async (person: string, number: string, more = {}): Promise<string> =>
  (await done(addInvoice, { person, number, ...content, ...more }, 'billing')).invoice

test('an unpaid invoice keeps its claim, a paid one its voucher only; collection and dispute are told apart', async () => {
  const person = await added('billing', 'billing')
  const invoice = await invoiced(person, '41')
  assert.deepEqual(await blockers(person), ['open-claim billing 41 paid', 'voucher  41 2032-12-31'])
  await done(sendToCollection, { invoice, recipient: 'collector' }, 'billing')
  assert.deepEqual(await blockers(person), ['collection billing 41 paid', 'voucher  41 2032-12-31'])
  await done(settleInvoice, { invoice }, 'billing')
  assert.deepEqual(await blockers(person), ['voucher  41 2032-12-31'])
  const { dispute } = await done(openDispute, { invoice, about: 'Väärä summa', on: '2026-02-01' }, 'billing')
  assert.deepEqual(await blockers(person), ['voucher  41 2032-12-31', 'dispute billing 2026-02-01 dispute-closed'])
  await done(closeDispute, { dispute, outcome: 'settled' }, 'billing')
  assert.deepEqual(await blockers(person), ['voucher  41 2032-12-31'])
})

test('a debt that is time-barred keeps nobody', async () => {
  const person = await added('billing', 'billing')
  await invoiced(person, '42', { invoicedOn: '2015-01-05', dueOn: '2015-01-19' })
  assert.deepEqual(await blockers(person), [])
})

test('an order in force is a question, then its warranty keeps it, then nothing does', async () => {
  const person = await added('customers', 'customer-care')
  const order = { kind: 'order' as const, number: 'T7', what: 'Omenapuita', beganOn: '2026-01-05' }
  assert.deepEqual(codes(await act(addContract, { person, ...order, kind: 'contract' }, 'customer-care')), [
    'undeclared-field',
  ])
  assert.deepEqual(codes(await act(addContract, { person, ...order, endsOn: '2026-01-01' }, 'customer-care')), [
    'end-before-start',
  ])
  const { contract } = await done(addContract, { person, ...order }, 'customer-care')
  assert.deepEqual(await blockers(person), ['contract-in-force customers T7 contract-ended'])
  const warrantyUntil = '2099-01-31'
  await done(endContract, { contract, on: '2026-01-31', warrantyUntil }, 'customer-care')
  assert.deepEqual(await blockers(person), ['warranty customers T7 2099-01-31'])
  assert.deepEqual(codes(await act(endContract, { contract }, 'customer-care')), ['contract-ended-already'])
  const { contracts } = await done(listContracts, { person }, 'customer-care')
  assert.deepEqual(
    contracts.map(({ kind, state, content: [one] }) => [kind, state, one?.number, one?.value]),
    [['order', 'warranty', 'T7', 'Omenapuita']],
  )
  assert.deepEqual(
    (await done(listContracts, { person }, 'billing')).contracts,
    [],
    'billing sees no register that declares orders',
  )
})

test('a voucher that is kept here goes the night after its last day; reminders go when the claim has ended', async () => {
  const person = await added('billing', 'billing')
  const old = { invoicedOn: '2018-03-05', dueOn: '2018-03-19' }
  await done(settleInvoice, { invoice: await invoiced(person, '50', old) }, 'billing')
  await done(
    settleInvoice,
    { invoice: await invoiced(person, '51', { ...old, invoicedOn: '2019-12-30', dueOn: '2019-12-30' }) },
    'billing',
  )
  const open = await invoiced(person, '52')
  await done(remindInvoice, { invoice: open, namesDebt: true, note: 'Soitettu' }, 'billing')
  await night()
  const year = Number(new Date().toISOString().slice(0, 4))
  const kept = [2018, 2019].flatMap((of, i) => (year > of + 6 ? [] : [`5${i}`]))
  assert.deepEqual(
    (await left()).filter((one) => one.startsWith('5')),
    [...kept, '52'],
  )
  const reminders = () => garden.office.look("select note from invoice_events where note = 'Soitettu'")
  assert.equal((await reminders()).length, 1)
  await done(settleInvoice, { invoice: open }, 'billing')
  await night()
  assert.equal((await reminders()).length, 0)
  assert.ok((await left()).includes('52'))
})

test('where the bookkeeping has the vouchers, an invoice goes the night after its claim has ended', async () => {
  await keepVouchers('bookkeeping')
  const person = await added('billing', 'billing')
  const open = await invoiced(person, '60')
  const paid = await invoiced(person, '61')
  await invoiced(person, '62', { invoicedOn: '2015-01-05', dueOn: '2015-01-19' })
  await done(settleInvoice, { invoice: paid }, 'billing')
  assert.deepEqual(await blockers(person), ['open-claim billing 60 paid'])
  assert.ok((await night()).people.some((one) => one.person === person))
  assert.deepEqual(
    (await left()).filter((one) => one.startsWith('6')),
    ['60'],
  )
  await done(settleInvoice, { invoice: open }, 'billing')
  await night()
  assert.deepEqual(
    (await left()).filter((one) => one.startsWith('6')),
    [],
  )
})
