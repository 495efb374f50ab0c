import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { InputOf } from '../../enforcement/operation.ts'
import { acting } from '../../testing/acting.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from '../people/add-person.ts'
import { seePerson } from '../people/see-person.ts'
import { allowMarketing } from './allow-marketing.ts'
import { forbidMarketing } from './forbid-marketing.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
let office: TestOffice
before(async () => {
  office = await emptyOffice()
  await office.may(clerk.actor, clerk.grants)
})
const { act, done } = acting(() => office, clerk.actor)
const added = async (name: string): Promise<string> =>
  (await done(addPerson, { register: 'customers', name, evenSo: true })).person
const bans = async (person: string): Promise<string[]> =>
  (await done(seePerson, { person })).bans.map((one) => one.channel).toSorted()

test('no more advertising: two taps, every channel, at once, with the day and where it came from', async () => {
  const person = await added('Kieltäjä Kaisa')
  const outcome = await done(forbidMarketing, { person, way: 'phone' })
  assert.deepEqual(outcome.bans, ['all'])
  const [ban] = (await done(seePerson, { person })).bans
  assert.deepEqual([ban!.channel, ban!.origin?.way, ban!.origin?.givenByPerson], ['all', 'phone', true])
})

test('said twice it is one prohibition; said at once by two it is in force', async () => {
  const person = await added('Toistava Tapio')
  await done(forbidMarketing, { person, channels: ['post'] })
  await done(forbidMarketing, { person, channels: ['post', 'email'] })
  assert.deepEqual(await bans(person), ['email', 'post'])
  const other = await added('Yhtäaikainen Yrjö')
  await Promise.all([1, 2].map(() => done(forbidMarketing, { person: other })))
  assert.deepEqual(await bans(other), ['all'])
})

test('allowed again by one channel, the others stay forbidden; what was is kept as rows', async () => {
  const person = await added('Salliva Salli')
  await done(forbidMarketing, { person, givenOn: '2026-01-05' })
  assert.deepEqual((await done(allowMarketing, { person, channels: ['email'] })).bans.toSorted(), [
    'phone',
    'post',
    'sms',
    'visits',
  ])
  assert.deepEqual((await done(allowMarketing, { person })).bans, [])
  const rows = await office.look<{ given_on: string; lifted: boolean }>(
    `select given_on, lifted_at is not null as lifted from prohibitions where person_id = '${person}'`,
  )
  assert.deepEqual(
    rows,
    Array.from({ length: 5 }, () => ({ given_on: '2026-01-05', lifted: true })),
  )
})

test('a day that is still to come, a person of another purpose and an unknown source are refused', async () => {
  const person = await added('Raja Riitta')
  const codes = async (input: Partial<InputOf<typeof forbidMarketing>>, purpose?: string): Promise<string[]> => {
    const outcome = await act(forbidMarketing, { person, ...input }, purpose)
    return 'refused' in outcome ? outcome.refused.map((one) => one.code) : []
  }
  assert.deepEqual(await codes({ givenOn: '2199-01-01' }), ['day-ahead'])
  assert.deepEqual(await codes({}, 'billing'), ['unknown-person'])
  assert.deepEqual(await codes({ source: 'rumour' }), ['source-not-declared'])
  assert.deepEqual(await bans(person), [])
})
