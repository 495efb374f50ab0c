import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { gardenIn, phone } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { seePerson } from '../people/see-person.ts'
import { allowMarketing } from './allow-marketing.ts'
import { forbidMarketing } from './forbid-marketing.ts'

let house: TestProgram
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('a prohibition that came on paper some days ago keeps what was published on its own day', async () => {
  const { office, declare, serve } = await gardenIn(house)
  const last = async () =>
    (await office.look<{ id: number }>('select max(id)::int as id from document_versions'))[0]!.id
  await declare()
  const first = await last()
  const { person } = await serve(addPerson, { register: 'customers', name: 'Kaisa Kieltäjä', evenSo: true })
  house.clock.at = new Date('2026-12-02T09:00:00Z')
  await declare(phone('040 000 0599'))
  const second = await last()
  assert.notEqual(first, second)
  await serve(forbidMarketing, { person, channels: ['post'], givenOn: '2026-12-01' })
  await serve(forbidMarketing, { person, channels: ['email'], givenOn: '2026-12-02' })
  await serve(forbidMarketing, { person, channels: ['phone'], givenOn: '2026-11-24' })
  const { bans } = await serve(seePerson, { person })
  assert.deepEqual(Object.fromEntries(bans.map(({ channel, publishedThen }) => [channel, publishedThen])), {
    post: first,
    email: second,
    phone: null,
  })
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('a ban that goes on for other channels keeps that nothing was published when it was given', async () => {
  const { declare, serve } = await gardenIn(house)
  await declare()
  const { person } = await serve(addPerson, { register: 'customers', name: 'Kaisa Kieltäjä', evenSo: true })
  await serve(forbidMarketing, { person, givenOn: '2026-11-01' })
  await serve(allowMarketing, { person, channels: ['email'] })
  const { bans } = await serve(seePerson, { person })
  assert.deepEqual(new Set(bans.map(({ publishedThen }) => publishedThen)), new Set([null]))
  assert.equal(bans.length, 4)
})
