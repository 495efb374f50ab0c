import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { handling, codes } from '../../testing/acting.ts'
import { gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { seePerson } from '../people/see-person.ts'
import { searchPeople } from '../people/search-people.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { cancelErasure } from './cancel-erasure.ts'
import { carryOutErasures } from './carry-out-erasures.ts'
import { erasePerson } from './erase-person.ts'
import { previewErasure } from './preview-erasure.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
const nights = (count: number) => (declaration: OfficeDeclaration) => {
  declaration.office.erasureNights = count
}
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await garden.declare(nights(0))
})

const { act, done, refused } = handling(() => garden.office)
const count = async (table: string, person: string): Promise<number> =>
  Number((await garden.office.look(`select count(*)::int as n from ${table} where person_id = '${person}'`))[0]!['n'])

let serial = 0
const added = async (name: string, email: string): Promise<string> =>
  (
    await done(
      addPerson,
      {
        register: 'customers',
        name,
        emails: [email],
        phones: [`040 123 ${(4000 + serial++).toString()}`],
        evenSo: true,
      },
      'customer-care',
    )
  ).person
const bansOf = async (person: string): Promise<string[]> =>
  (await done(seePerson, { person }, 'customer-care')).bans.map(({ channel }) => channel)
const found = async (text: string) => (await done(searchPeople, { text }, 'customer-care')).people.length

test('with no night to wait everything goes in the act itself, and was told item by item before', async () => {
  const person = await added('Lähtijä Liisa', 'liisa@posti.example')
  const before = await done(previewErasure, { person })
  assert.deepEqual(
    before.items.map(({ what, count, verdict }) => [what, count, verdict]),
    [
      ['name', 2, 'now'],
      ['contact', 2, 'now'],
    ],
  )
  const { state, went } = await done(erasePerson, { person, seen: before.state })
  assert.equal(state, 'done')
  assert.ok(went >= 4)
  for (const table of ['emails', 'phones', 'entries', 'erasures']) assert.equal(await count(table, person), 0)
  assert.deepEqual(await refused(erasePerson, { person }), ['unknown-person'])
})

test('an erasure asked twice at once is carried out once', async () => {
  const person = await added('Kahdesti Kalle', 'kalle@posti.example')
  const both = await Promise.all([act(erasePerson, { person }), act(erasePerson, { person })])
  assert.deepEqual(both.flatMap(codes), ['unknown-person'])
})

test('what changed since it was looked at is not erased unseen', async () => {
  const person = await added('Muuttuja Mari', 'mari@posti.example')
  const { state } = await done(previewErasure, { person })
  await garden.office.look(`update emails set email = email where person_id = '${person}'`)
  await garden.office.look(
    `insert into phones (person_id, phone, e164, origin_id) select '${person}', '1', '+3581', max(id) from origins`,
  )
  assert.deepEqual(await refused(erasePerson, { person, seen: state }), ['erasure-changed-meanwhile'])
})

test('a ban stays as a fingerprint when the person wants it honoured, and nothing when not', async () => {
  const fingerprints = async () =>
    garden.office.look<{ kind: string; because: string; bans: unknown }>(
      'select kind, because, bans from fingerprints order by id',
    )
  const one = await added('Kieltäjä Kerttu', 'kerttu@posti.example')
  await done(forbidMarketing, { person: one }, 'customer-care')
  await done(erasePerson, { person: one, keepBan: false })
  assert.deepEqual(await fingerprints(), [])
  const other = await added('Kieltäjä Keijo', 'keijo@posti.example')
  await done(forbidMarketing, { person: other }, 'customer-care')
  await done(erasePerson, { person: other })
  const bans = [{ channel: 'all', use: 'direct-marketing' }]
  assert.deepEqual(await fingerprints(), [
    { kind: 'email', because: 'ban', bans },
    { kind: 'phone', because: 'ban', bans },
  ])
})

test('an erased person without a fingerprint may be entered again, and is not recognised', async () => {
  const person = await added('Palaaja Pentti', 'pentti@posti.example')
  await done(erasePerson, { person, keepBan: false })
  const again = await added('Palaaja Pentti', 'pentti@posti.example')
  assert.notEqual(again, person)
  assert.deepEqual(await bansOf(again), [])
})

test('a ban that is remembered is put back when the same e-mail or phone comes again, and refuses nothing else', async () => {
  const person = await added('Kieltäjä Kauko', 'kauko@posti.example')
  await done(forbidMarketing, { person, channels: ['phone', 'email'] }, 'customer-care')
  await done(erasePerson, { person })
  assert.deepEqual((await bansOf(await added('Toinen Nimi', 'kauko@posti.example'))).toSorted(), ['email', 'phone'])
})

test('who wished not to be entered again goes to the keeper, unnamed; the keeper is told and decides', async () => {
  const person = await added('Eipäs Elli', 'elli@posti.example')
  await done(erasePerson, { person, notAgain: true })
  const input = { register: 'customers', name: 'Eipäs Elli', emails: ['elli@posti.example'] }
  assert.deepEqual(codes(await act(addPerson, input, 'customer-care')), ['for-keeper'])
  assert.deepEqual(codes(await act(addPerson, { ...input, evenSo: true }, 'customer-care')), ['for-keeper'])
  assert.deepEqual(codes(await act(addPerson, input, 'register-keeping')), ['wished-not-again'])
  assert.ok('done' in (await act(addPerson, { ...input, evenSo: true }, 'register-keeping')))
})

test('waiting for its night the person is hidden at once, can be brought back, and is gone the morning after', async () => {
  await garden.declare(nights(2))
  const person = await added('Odottaja Outi', 'outi@posti.example')
  const { request } = await done(receiveRequest, {
    person,
    way: 'phone',
    wishes: [{ kind: 'erasure' }],
    requester: { name: 'Outi Odottaja' },
  })
  assert.equal(await found('odottaja'), 1)
  const first = await done(erasePerson, { person, request })
  assert.equal(first.state, 'waiting')
  assert.equal(await found('odottaja'), 0)
  assert.deepEqual(await refused(erasePerson, { person }), ['erasure-under-way'])
  await done(cancelErasure, { person })
  assert.equal(await found('odottaja'), 1)
  await done(erasePerson, { person, request })
  assert.deepEqual((await done(carryOutErasures, {})).people, [])
  const before = house.clock.at
  house.clock.at = new Date(before.getTime() + 2 * 86_400_000)
  assert.deepEqual((await done(carryOutErasures, {})).people, [{ person }])
  assert.equal(await count('emails', person), 0)
  assert.deepEqual(await refused(cancelErasure, { person }), ['no-erasure'])
  house.clock.at = before
  const { events, wishes } = await done(seeRequest, { request })
  assert.deepEqual(
    events!.map(({ kind }) => kind),
    ['received', 'erasure-ordered', 'erasure-cancelled', 'erasure-ordered', 'erased'],
  )
  assert.ok(wishes![0]!.carriedOutAt)
  await garden.declare(nights(0))
})

test('who erases but handles another’s case is told that it is not theirs', async () => {
  const person = await added('Oma Olli', 'olli@posti.example')
  const other = await added('Toinen Tiina', 'tiina@posti.example')
  const { request } = await done(receiveRequest, { person: other, way: 'phone', wishes: [{ kind: 'erasure' }] })
  assert.deepEqual(await refused(erasePerson, { person, request }), ['unknown-request'])
  assert.equal(await count('emails', person), 1)
})
