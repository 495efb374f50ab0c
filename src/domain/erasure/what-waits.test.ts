import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import type { Outcome } from '../../enforcement/outcome.ts'
import { codes } from '../../testing/acting.ts'
import { doneIn, gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addContract } from '../dealings/add-contract.ts'
import { closeDispute } from '../dealings/close-dispute.ts'
import { endContract } from '../dealings/end-contract.ts'
import { openDispute } from '../dealings/open-dispute.ts'
import { addInvoice } from '../invoices/add-invoice.ts'
import { letInvoicesGo } from '../invoices/let-invoices-go.ts'
import { settleInvoice } from '../invoices/settle-invoice.ts'
import { addPerson } from '../people/add-person.ts'
import { enterRegister } from '../people/enter-register.ts'
import { seePerson } from '../people/see-person.ts'
import { billing } from '../registers/customer-templates.rules.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { carryOutErasures } from './carry-out-erasures.ts'
import { erasePerson } from './erase-person.ts'
import { previewErasure } from './preview-erasure.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
const now = new Date('2026-11-25T09:00:00Z')
before(async () => {
  house = await testProgram()
  house.clock.at = now
  garden = await gardenIn(house)
  await garden.declare((declaration) => {
    declaration.office.erasureNights = 0
    declaration.office.vouchers = { kept: 'here' }
    declaration.registers.find(({ key }) => key === 'billing')!.retention = billing('here').retention
    declaration.registers.find(({ key }) => key === 'customers')!.fields.push({ field: 'contracts' })
  })
})
after(() => house.end())
beforeEach(() => {
  house.clock.at = now
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
  purpose = 'fulfilling-rights',
): Promise<OutputOf<O>> => doneIn(await act(operation, input, purpose))
const rows = (sql: string) => garden.office.look(sql)

/** What was put into a queue has been done. */
async function settled(): Promise<void> {
  const queue = `select count(*)::int as n from seloste_jobs.job where name = 'carry-out-erasures' and state < 'completed'`
  for (let i = 0; i < 200; i++) {
    if ((await house.program.database.owner.query(queue)).rows[0].n === 0) return
    await new Promise((done) => setTimeout(done, 50))
  }
  assert.fail('the job was not done')
}
async function gone(person: string): Promise<void> {
  await settled()
  assert.deepEqual(await rows(`select id from people where id = '${person}'`), [])
}

let serial = 0
/** A customer with a phone number, who is billed too. */
async function customer(): Promise<string> {
  serial++
  const input = {
    register: 'customers',
    name: 'Vuorela Ilona',
    emails: [`ilona${serial}@posti.example`],
    phones: [`040 555 ${4000 + serial}`],
    evenSo: true,
  }
  const { person } = await done(addPerson, input, 'customer-care')
  await done(enterRegister, { person, register: 'billing' }, 'register-keeping')
  return person
}
const invoiced = async (person: string, number: string, invoicedOn = '2026-11-02') =>
  (
    await done(
      addInvoice,
      {
        person,
        number,
        what: 'Kevättyöt',
        totalCents: 8400,
        invoicedOn,
        dueOn: invoicedOn,
        buyer: { address: 'Katu 1, Turku' },
      },
      'billing',
    )
  ).invoice

test('with an invoice unpaid the rest goes at once; paid, the person goes by itself, and the voucher on its day', async () => {
  const person = await customer()
  const invoice = await invoiced(person, '1038')
  const { request } = await done(receiveRequest, { person, way: 'phone', wishes: [{ kind: 'erasure' }] })
  const { items } = await done(previewErasure, { person })
  const told = (what: string) => items.filter((one) => one.what === what).map(({ verdict, until }) => [verdict, until])
  assert.deepEqual(told('open-claim'), [['later', { event: 'paid' }]])
  assert.deepEqual(told('voucher'), [['later', { on: '2032-12-31' }]])

  assert.equal((await done(erasePerson, { person, request })).state, 'partly')
  assert.deepEqual(await rows(`select phone from phones where person_id = '${person}'`), [])
  assert.deepEqual(
    (await done(seePerson, { person }, 'billing')).entries.map(({ register }) => register),
    ['billing'],
  )

  await done(settleInvoice, { invoice }, 'billing')
  await gone(person)
  assert.deepEqual(await rows(`select person_id, buyer_name, ended from invoices where id = '${invoice}'`), [
    { person_id: null, buyer_name: 'Ilona Vuorela', ended: 'paid' },
  ])
  assert.deepEqual(
    (await done(seeRequest, { request })).events!.map(({ kind }) => kind),
    ['received', 'erasure-ordered', 'erased-in-part', 'erased'],
  )

  house.clock.at = new Date('2032-12-31T09:00:00Z')
  await done(letInvoicesGo, {}, 'legal-duty')
  assert.equal((await rows(`select 1 from invoices where id = '${invoice}'`)).length, 1, 'its last day')
  house.clock.at = new Date('2033-01-01T09:00:00Z')
  await done(letInvoicesGo, {}, 'legal-duty')
  assert.deepEqual(await rows(`select 1 from invoices where id = '${invoice}'`), [])
})

test('a debt that is time-barred holds nobody: the erasure goes on by night', async () => {
  const person = await customer()
  await invoiced(person, '1039')
  assert.equal((await done(erasePerson, { person })).state, 'partly')
  house.clock.at = new Date('2029-11-30T09:00:00Z')
  assert.deepEqual((await done(carryOutErasures, {})).people, [{ person }])
  assert.deepEqual(await rows(`select id from people where id = '${person}'`), [])
})

test('a contract in force is asked about; left in force it keeps what it needs until it ends', async () => {
  const person = await customer()
  const { contract } = await done(
    addContract,
    { person, number: 'S-7', what: 'Pihan hoito', beganOn: '2026-01-01' },
    'customer-care',
  )
  assert.deepEqual(codes(await act(erasePerson, { person }, 'fulfilling-rights')), ['contract-in-force'])
  assert.equal((await rows(`select 1 from phones where person_id = '${person}'`)).length, 1, 'nothing half done')
  assert.equal((await done(erasePerson, { person, contracts: 'leave' })).state, 'partly')
  assert.deepEqual(
    (await done(seePerson, { person }, 'customer-care')).entries.map(({ register }) => register),
    ['customers'],
  )
  await done(endContract, { contract, on: '2026-11-24' }, 'customer-care')
  await gone(person)
})

test('an open dispute keeps what it is about until it is closed', async () => {
  const person = await customer()
  const invoice = await invoiced(person, '1040')
  const { dispute } = await done(openDispute, { invoice, about: 'Kuivunut pensas' }, 'billing')
  assert.equal((await done(erasePerson, { person })).state, 'partly')
  await done(settleInvoice, { invoice }, 'billing')
  await settled()
  assert.equal((await rows(`select id from people where id = '${person}'`)).length, 1, 'the dispute goes on')
  await done(closeDispute, { dispute, outcome: 'settled' }, 'billing')
  await gone(person)
})
