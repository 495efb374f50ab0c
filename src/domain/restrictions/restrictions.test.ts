import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { handling, codes } from '../../testing/acting.ts'
import { gardenIn } from '../../testing/garden.ts'
import { testProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { listPeople } from '../people/list-people.ts'
import { searchPeople } from '../people/search-people.ts'
import { seePerson } from '../people/see-person.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { liftRestriction } from './lift-restriction.ts'
import { object } from './object.ts'
import { restrict } from './restrict.ts'
import { weighObjection } from './weigh-objection.ts'

let garden: Awaited<ReturnType<typeof gardenIn>>
before(async () => {
  garden = await gardenIn(await testProgram())
  await garden.declare()
})

const { act, done, refused } = handling(() => garden.office)

let serial = 0
async function customer(name = 'Lahti Leena'): Promise<string> {
  serial++
  const input = {
    register: 'customers',
    name,
    emails: [`leena${serial}@posti.example`],
    phones: [`040 777 ${4000 + serial}`],
    addresses: [`Katu ${serial}, 20100 Turku`],
    evenSo: true,
  }
  return (await done(addPerson, input, 'customer-care')).person
}
const page = (person: string, purpose = 'customer-care') => done(seePerson, { person }, purpose)
const told = { toldOn: new Date().toISOString().slice(0, 10), toldHow: 'phone' as const }

test('a contested phone number is a mark and nothing else of the person is touched: one can still drive to the house', async () => {
  const person = await customer()
  const { restriction } = await done(restrict, { person, fields: ['contact.phone'], ground: 'contested' })
  const seen = await page(person)
  assert.deepEqual([seen.phones, seen.addresses!.length, seen.emails!.length], [[], 1, 1])
  assert.deepEqual(
    seen.restrictions.map(({ ground, untilEvent, fields }) => [ground, untilEvent, fields]),
    [['contested', 'accuracy-checked', ['contact.phone']]],
  )
  await done(liftRestriction, { restriction, ...told })
  assert.equal((await page(person)).phones!.length, 1)
  assert.deepEqual(await refused(liftRestriction, { restriction, ...told }), ['lifted-already'])
})

test('who is restricted whole is found by no search and no list, and cannot be entered a second time', async () => {
  const person = await customer('Kaukonen Kaarina')
  await done(restrict, { person, ground: 'needed-for-claim' })
  assert.deepEqual((await done(searchPeople, { text: 'kaukonen' }, 'customer-care')).people, [])
  const { people } = await done(listPeople, {}, 'customer-care')
  assert.ok(!people.some((one) => one.person === person && one.family))
  const again = { register: 'customers', name: 'Kaukonen Kaarina', emails: [`leena${serial}@posti.example`] }
  assert.deepEqual(codes(await act(addPerson, again, 'customer-care')), ['for-keeper'])
})

test('one value, one register and one aim are restricted each by itself', async () => {
  const person = await customer()
  const row = (await page(person)).emails![0]!.row
  await done(restrict, { person, row, ground: 'unlawful' })
  const seen = await page(person)
  assert.deepEqual([seen.emails!.length, seen.phones!.length], [0, 1])
  await done(restrict, { person, register: 'customers', ground: 'unlawful' })
  assert.deepEqual((await page(person)).phones, [])
  assert.deepEqual(await refused(restrict, { person, register: 'billing', ground: 'unlawful' }), ['not-in-register'])
  assert.deepEqual(await refused(restrict, { person, fields: ['special.health'], ground: 'unlawful' }), [
    'undeclared-field',
  ])
})

test('the same asked twice restricts once', async () => {
  const person = await customer()
  const once = await done(restrict, { person, fields: ['contact.email', 'contact.phone'], ground: 'contested' })
  const twice = await done(restrict, { person, fields: ['contact.phone', 'contact.email'], ground: 'contested' })
  assert.equal(once.restriction, twice.restriction)
})

test('an objection stops the use first and is weighed afterwards; to advertising it is absolute', async () => {
  const person = await customer()
  const { request } = await done(receiveRequest, { person, way: 'email', wishes: [{ kind: 'objection' }] })
  const { restriction, absolute } = await done(object, { person, aim: 'sales', request })
  assert.equal(absolute, false)
  const grounds = 'Myyntisopimus on riidan kohteena, ja tietoja tarvitaan siihen.'
  assert.deepEqual(await refused(weighObjection, { restriction: restriction!, upheld: false, grounds }), ['told-first'])
  await done(weighObjection, { restriction: restriction!, upheld: true, grounds })
  const [left] = await garden.office.look<{ until_event: string; lifted_at: string | null }>(
    `select until_event, lifted_at from restrictions where id = ${restriction}`,
  )
  assert.deepEqual(left, { until_event: 'person-allows', lifted_at: null })
  assert.deepEqual(
    (await done(seeRequest, { request })).events!.map(({ kind }) => kind),
    ['received', 'objected', 'objection-upheld'],
  )
  assert.deepEqual(await done(object, { person, aim: 'direct-marketing' }), {
    person,
    absolute: true,
    restriction: null,
  })
  assert.deepEqual(
    (await page(person)).bans.map(({ channel }) => channel),
    ['all'],
  )
  assert.deepEqual(await refused(object, { person, aim: 'legal-duty' }), ['not-objectable'])
})
