import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import type { Outcome } from '../../enforcement/outcome.ts'
import { codes } from '../../testing/acting.ts'
import { doneIn, gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { closeDispute } from '../dealings/close-dispute.ts'
import { openDispute } from '../dealings/open-dispute.ts'
import { addOrganisation } from '../organisations/add-organisation.ts'
import { addPerson } from '../people/add-person.ts'
import { addInvoice } from './add-invoice.ts'
import { addInvoices } from './add-invoices.ts'
import { closeCollection } from './close-collection.ts'
import { listInvoices } from './list-invoices.ts'
import { recordJudgment } from './record-judgment.ts'
import { remindInvoice } from './remind-invoice.ts'
import { seeInvoice } from './see-invoice.ts'
import { sendToCollection } from './send-to-collection.ts'
import { settleInvoice } from './settle-invoice.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await garden.declare((declaration) => {
    const names = { fi: 'Perintä Oy', sv: 'Perintä Oy', en: 'Perintä Oy' }
    declaration.recipients.push({ key: 'collector', names, role: 'controller', category: 'collection' })
  })
})

const act = <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose: string): Promise<Outcome<OutputOf<O>>> =>
  perform(operation, input, {
    actor: garden.office.owner,
    office: garden.office.office,
    purpose,
    language: 'fi',
    channel: 'web',
  })
const done = async <O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  purpose = 'billing',
): Promise<OutputOf<O>> => doneIn(await act(operation, input, purpose))
const refused = async <O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  purpose = 'billing',
): Promise<string[]> => codes(await act(operation, input, purpose))

let count = 0
async function payer(name = 'Maksaja Matti'): Promise<string> {
  count++
  const email = `maksaja${count}@posti.example`
  const given = {
    register: 'billing',
    name,
    emails: [email],
    evenSo: true,
    details: [{ field: 'billing.address', value: 'Katu 1' }],
  }
  return (await done(addPerson, given as InputOf<typeof addPerson>)).person
}
const content = (number: string) => ({
  number,
  what: 'Pihan kevättyöt',
  totalCents: 12_400,
  invoicedOn: '2025-05-02',
  dueOn: '2025-05-16',
})
const invoiced = async (
  person: string,
  number: string,
  more: Partial<InputOf<typeof addInvoice>> = {},
): Promise<string> => (await done(addInvoice, { person, ...content(number), ...more })).invoice

test('an invoice is due, then overdue, paid in part, then paid, and its claim lives three years from each payment', async () => {
  const invoice = await invoiced(await payer(), '1001')
  const open = await done(seeInvoice, { invoice })
  assert.deepEqual([open.state, open.openCents, open.claimUntil], ['overdue', 12_400, '2028-05-16'])
  assert.equal(open.buyer, 'Matti Maksaja')
  await done(settleInvoice, { invoice, cents: 2_400, on: '2026-02-01' })
  const part = await done(seeInvoice, { invoice })
  assert.deepEqual([part.state, part.openCents, part.claimUntil], ['overdue', 10_000, '2029-02-01'])
  assert.deepEqual(await refused(settleInvoice, { invoice, cents: 10_001 }), ['pays-too-much'])
  await done(settleInvoice, { invoice })
  const paid = await done(seeInvoice, { invoice })
  assert.deepEqual([paid.state, paid.openCents], ['paid', 0])
  assert.deepEqual(await refused(settleInvoice, { invoice }), ['claim-ended'])
})

test('what no register declares is not kept: an invoice of somebody who is in no register of billing', async () => {
  const { person } = await done(addPerson, { register: 'customers', name: 'Eipä Elli', evenSo: true }, 'customer-care')
  assert.deepEqual(await refused(addInvoice, { person, ...content('1002') }, 'fulfilling-rights'), [
    'not-in-its-register',
  ])
  assert.deepEqual(await refused(addInvoice, { person, ...content('1002') }), ['unknown-person'])
  assert.deepEqual(await refused(addInvoice, { person, ...content('1002') }, 'customer-care'), ['outside-scope'])
})

test('what an invoice has wrong is told all at once', async () => {
  const person = await payer()
  const wrong = { ...content('1003'), dueOn: '2025-05-01', reference: '1234562', buyer: { businessId: '1234567-2' } }
  assert.deepEqual((await refused(addInvoice, { person, ...wrong, what: 'Hetu 131052-308T' })).toSorted(), [
    'business-id-wrong',
    'due-before-invoiced',
    'number-in-invoice',
    'wrong-reference',
  ])
  assert.deepEqual(await refused(addInvoice, content('1003')), ['buyer-needed'])
  const made = await done(addInvoice, { person, ...content('1003'), makeReference: true })
  assert.equal(made.reference, '10032')
  assert.deepEqual(await refused(addInvoice, { person, ...content('1003') }), ['invoice-number-taken'])
})

test('the content of a voucher is never rewritten; a corrected invoice is a new one that names the old', async () => {
  const person = await payer()
  const old = await invoiced(person, '1004')
  await done(settleInvoice, { invoice: old, cents: 400 })
  await assert.rejects(
    garden.office.look(`update invoices set buyer_name = 'Toinen' where id = '${old}'`),
    /not rewritten/,
  )
  const right = await invoiced(person, '1005', { corrects: old, totalCents: 10_000 })
  const before = await done(seeInvoice, { invoice: old })
  assert.deepEqual([before.state, before.totalCents, before.number], ['corrected', 12_400, '1004'])
  const after = await done(seeInvoice, { invoice: right })
  assert.deepEqual([after.corrects, after.openCents], [old, 9_600])
  assert.deepEqual(await refused(addInvoice, { person, ...content('1006'), corrects: old }), ['corrected-already'])
  const other = await payer()
  assert.deepEqual(await refused(addInvoice, { person: other, ...content('1006'), corrects: right }), ['other-buyer'])
})

test('a time-barred debt holds nobody: it is neither reminded of nor collected, but may be paid', async () => {
  const person = await payer()
  const invoice = await invoiced(person, '1007', { invoicedOn: '2019-01-02', dueOn: '2019-01-16' })
  assert.equal((await done(seeInvoice, { invoice })).state, 'time-barred')
  assert.deepEqual(await refused(remindInvoice, { invoice, namesDebt: true }), ['claim-time-barred'])
  assert.deepEqual(await refused(sendToCollection, { invoice, recipient: 'collector' }), ['claim-time-barred'])
  assert.deepEqual(await refused(recordJudgment, { invoice, on: '2024-01-01' }), ['claim-time-barred'])
  await done(settleInvoice, { invoice })
})

test('a reminder interrupts the limitation only when it names the debt; a judgment gives five years', async () => {
  const invoice = await invoiced(await payer(), '1008')
  const reminded = async (on: string, namesDebt: boolean) =>
    (await done(remindInvoice, { invoice, on, namesDebt })).claimUntil
  assert.equal(await reminded('2025-06-02', false), '2028-05-16')
  assert.equal(await reminded('2025-07-02', true), '2028-07-02')
  assert.deepEqual(await refused(remindInvoice, { invoice, on: '2025-05-16', namesDebt: true }), ['claim-not-due'])
  assert.equal((await done(recordJudgment, { invoice, on: '2026-03-02' })).claimUntil, '2031-03-02')
  assert.deepEqual(await refused(recordJudgment, { invoice, on: '2026-03-02' }), ['judged-already'])
})

test('a contested invoice is not collected until the dispute is over; a collected one ends when it is paid', async () => {
  const invoice = await invoiced(await payer(), '1009')
  const { dispute } = await done(openDispute, { invoice, about: 'Työtä ei tehty' })
  assert.equal((await done(seeInvoice, { invoice })).state, 'disputed')
  assert.deepEqual(await refused(openDispute, { invoice, about: 'Taas' }), ['contested-already'])
  assert.deepEqual(await refused(sendToCollection, { invoice, recipient: 'collector' }), ['claim-disputed'])
  await done(closeDispute, { dispute, outcome: 'for-us' })
  assert.deepEqual(await refused(sendToCollection, { invoice, recipient: 'nobody' }), ['collector-not-declared'])
  await done(sendToCollection, { invoice, recipient: 'collector' })
  assert.equal((await done(seeInvoice, { invoice })).state, 'in-collection')
  assert.deepEqual(await refused(sendToCollection, { invoice, recipient: 'collector' }), ['in-collection-already'])
  await done(closeCollection, { invoice })
  assert.deepEqual(await refused(closeCollection, { invoice }), ['not-in-collection'])
})

test('an invoice of an organisation is seen for billing, and of nobody for customer care', async () => {
  const given = { name: 'Kivi Oy', businessId: '2345678-0' }
  const outcome = await act(addOrganisation, { ...given, businessId: undefined }, 'billing')
  const { organisation } = doneIn(outcome)
  await done(addInvoice, { organisation, ...content('1010') })
  const { invoices } = await done(listInvoices, { organisation })
  assert.deepEqual(
    invoices.map(({ number, buyer, person }) => [number, buyer, person]),
    [['1010', 'Kivi Oy', null]],
  )
  assert.deepEqual((await done(listInvoices, { organisation }, 'customer-care')).invoices, [])
})

test('unpaid invoices are listed as they fall due', async () => {
  const person = await payer()
  await invoiced(person, '1012', { dueOn: '2025-07-01' })
  await invoiced(person, '1011', { dueOn: '2025-06-01' })
  const paid = await invoiced(person, '1013')
  await done(settleInvoice, { invoice: paid })
  const { invoices } = await done(listInvoices, { person, which: 'unpaid' })
  assert.deepEqual(
    invoices.map(({ number }) => number),
    ['1011', '1012'],
  )
})

test('invoices from a file: each row its verdict, and the same file again adds nothing', async () => {
  await payer()
  const email = `maksaja${count}@posti.example`
  const header = ['Laskunumero', 'Päiväys', 'Eräpäivä', 'Summa', 'Sähköposti', 'Viite', 'Maksettu', 'Myyjä']
  const rows = [
    ['2001', '2.5.2025', '16.5.2025', '124,00 €', email, '12 34561', '', 'Minna'],
    ['2002', '2.5.2025', '16.5.2025', '1 240,50', email, '', '10.5.2025', ''],
    ['2003', '2.5.2025', '16.5.2025', '10', 'tuntematon@posti.example', '', '', ''],
    ['2004', 'joskus', '16.5.2025', 'paljon', email, '', '', ''],
    ['2005', '2.5.2025', '16.5.2025', '10', email, '1234562', '', ''],
  ].map((cells, i) => ({ number: i + 2, cells }))
  const first = await done(addInvoices, { header, rows })
  assert.deepEqual(
    first.rows.map(({ verdict }) => verdict),
    ['added', 'added', 'refused', 'refused', 'refused'],
  )
  assert.deepEqual(
    first.rows.flatMap((one) => one.refused.map(({ code }) => code)),
    ['buyer-not-found', 'no-sum', 'no-day', 'wrong-reference'],
  )
  assert.deepEqual(first.left, ['Myyjä'])
  const again = await done(addInvoices, { header, rows })
  assert.deepEqual(
    again.rows.map(({ verdict }) => verdict),
    ['known', 'known', 'refused', 'refused', 'refused'],
  )
  const { invoices } = await done(listInvoices, { person: first.rows[0]!.person! })
  assert.deepEqual(invoices.map(({ number, state, totalCents }) => [number, state, totalCents]).toSorted(), [
    ['2001', 'overdue', 12_400],
    ['2002', 'paid', 124_050],
  ])
  assert.deepEqual(await refused(addInvoices, { header: ['Nimi'], rows }), ['unknown-columns'])
})
