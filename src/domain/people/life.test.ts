import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf } from '../../enforcement/operation.ts'
import { acting, codes } from '../../testing/acting.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from './add-person.ts'
import { changeContactPerson } from './change-contact-person.ts'
import { changeRelation } from './change-relation.ts'
import { confirmPerson } from './confirm-person.ts'
import { endRelation } from './end-relation.ts'
import { enterRegister } from './enter-register.ts'
import { movePerson } from './move-person.ts'
import { recordDeath } from './record-death.ts'
import { seeGuardedValue } from './see-guarded-value.ts'
import { seePerson } from './see-person.ts'
import { withdrawDeath } from './withdraw-death.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const all = [...names, ...contact, 'work.organisation', 'work.title', 'site.keys', 'note']
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...all, 'death'], ['customer-care']),
    register(2, 'prospects', all, ['customer-care', 'sales']),
  ],
}
let office: TestOffice
before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
})

const { act, done } = acting(() => office, clerk.actor)
const added = async (input: Partial<InputOf<typeof addPerson>>): Promise<string> =>
  (await done(addPerson, { register: 'customers', ...input })).person
const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' })
const later = '2199-01-01'

test('a prospect becomes a customer: one more place, one more movement, the values as they were', async () => {
  const person = await added({ register: 'prospects', name: 'Pertti Prospekti', emails: ['pertti@prospekti.example'] })
  await done(enterRegister, { person, register: 'customers', relationBeganOn: '2026-01-02' })
  const seen = await done(seePerson, { person })
  assert.deepEqual(seen.entries.map((one) => [one.register, one.beganOn]).toSorted(), [
    ['customers', '2026-01-02'],
    ['prospects', null],
  ])
  assert.equal(seen.emails!.length, 1)
  assert.deepEqual(codes(await act(enterRegister, { person, register: 'customers' })), ['in-register-already'])
  const told = await done(enterRegister, {
    person: await added({ register: 'prospects', name: 'Olli Ostettu' }),
    register: 'customers',
    source: 'bought',
    receivedOn: '2026-05-31',
  })
  assert.equal(told.tellBy, '2026-06-30')
  const [count] = await office.look<{ n: number }>('select count(*)::int n from entries')
  const [moved] = await office.look<{ n: number }>('select sum(direction * entries)::int n from movements')
  assert.equal(moved!.n, count!.n, 'the balance balances')
})

test('a customership ends and the person stays; a wrong day is corrected; two at once: one is told', async () => {
  const person = await added({ name: 'Lopettava Asiakas', relationBeganOn: '2021-04-14' })
  const ended = await done(endRelation, { person, register: 'customers' })
  assert.deepEqual([ended.endedOn, ended.version], [today, 2])
  assert.deepEqual(
    codes(await act(endRelation, { person, register: 'customers', endedOn: '2020-01-01', version: 2 })),
    ['relation-ends-before'],
  )
  assert.deepEqual(codes(await act(endRelation, { person, register: 'customers', version: 1 })), [
    'relation-changed-meanwhile',
  ])
  for (const ending of [endRelation, changeRelation])
    assert.deepEqual(codes(await act(ending, { person, register: 'customers', endedOn: later, version: 2 })), [
      'day-ahead',
    ])
  await done(changeRelation, { person, register: 'customers', version: 2, endedOn: null })
  assert.deepEqual(
    (await done(seePerson, { person })).entries.map((one) => [one.beganOn, one.endedOn]),
    [['2021-04-14', null]],
  )
  assert.deepEqual(codes(await act(endRelation, { person, register: 'prospects' })), ['not-in-register'])
})

test('details checked: who and when stand on the page', async () => {
  const person = await added({ name: 'Tarkka Tarkistettu' })
  assert.equal((await done(seePerson, { person })).checked, null)
  await office.look(
    `insert into members (account, name, email, employer) values ('${clerk.actor.id}', 'Tiina Testaaja', 't@t.example', 'own') on conflict do nothing`,
  )
  const { checkedAt } = await done(confirmPerson, { people: [person] })
  const { checked } = await done(seePerson, { person })
  assert.equal(checked!.by, 'Tiina Testaaja')
  assert.equal(checked!.at.slice(0, 19), checkedAt.slice(0, 19))
  assert.deepEqual(codes(await act(confirmPerson, { people: ['018f0000-0000-7000-8000-000000000001'] })), [
    'unknown-person',
  ])
})

test('a household moves together, and the old address is nowhere', async () => {
  const home = 'Varvikuja 1, 01234 Keksilä'
  const person = await added({ name: 'Muutto Lehtinen', addresses: [home] })
  const spouse = await added({ name: 'Maija Lehtinen', addresses: [home], emails: ['maija@lehtinen.example'] })
  const moved = await done(movePerson, {
    person,
    address: 'Taimitie 4, 02345 Mallila',
    movedOn: '2026-09-01',
    others: [{ person: spouse }],
  })
  assert.deepEqual(
    moved.moved.map((one) => one.person),
    [person, spouse],
  )
  for (const one of [person, spouse]) {
    const { addresses } = await done(seePerson, { person: one })
    assert.deepEqual(
      addresses!.map((a) => [a.street, a.city, a.since]),
      [['Taimitie 4', 'Mallila', '2026-09-01']],
    )
  }
  assert.deepEqual(await office.look("select 1 from addresses where street = 'Varvikuja 1'"), [])
  assert.deepEqual(codes(await act(movePerson, { person, address: home, movedOn: later })), ['day-ahead'])
  await done(movePerson, { person: await added({ name: 'Osoitteeton Otto' }), address: home })
  const two = await added({ name: 'Kahden Kodin Kaisa', addresses: [home, 'Toinen tie 2, 01234 Keksilä'] })
  assert.deepEqual(codes(await act(movePerson, { person: two, address: 'Kolmas 3, 01234 Keksilä' })), ['which-address'])
})

test('a death stops advertising by every channel and marks the person; a mistake is taken back whole', async () => {
  const person = await added({ name: 'Vanha Väinö', bans: ['phone'] })
  const outcome = await done(recordDeath, { person, diedOn: '2026-11-01', toldBy: 'tytär', way: 'phone' })
  assert.equal(outcome.recorded, true)
  const seen = await done(seePerson, { person })
  assert.deepEqual([seen.death?.diedOn, seen.death?.toldBy, seen.death?.origin?.way], ['2026-11-01', 'tytär', 'phone'])
  assert.deepEqual(seen.bans.map((one) => one.channel).toSorted(), ['all', 'phone'])
  assert.deepEqual(codes(await act(recordDeath, { person })), ['death-recorded-already'])
  await done(withdrawDeath, { person })
  const again = await done(seePerson, { person })
  assert.deepEqual([again.death, again.bans.map((one) => one.channel)], [null, ['phone']])
  assert.deepEqual(codes(await act(recordDeath, { person, diedOn: later })), ['day-ahead'])
  const prospect = await added({ register: 'prospects', name: 'Vanha Prospekti' })
  assert.equal((await done(recordDeath, { person: prospect })).recorded, false, 'no register of hers declares it')
  assert.deepEqual(
    (await done(seePerson, { person: prospect })).bans.map((one) => one.channel),
    ['all'],
  )
})

test('a contact person left: the position ends, the new one comes without the old one’s prohibitions', async () => {
  const work = { organisation: { name: 'Vaihto Oy' }, title: 'Ostaja' }
  const person = await added({ name: 'Vanha Yhteys', work, bans: ['email'] })
  const position = (await done(seePerson, { person })).positions![0]!
  const at = { person, row: position.row, version: position.version }
  const ahead = { ...at, endedOn: later, next: { register: 'customers', name: 'Uusi Yhteys' } }
  assert.deepEqual(codes(await act(changeContactPerson, ahead)), ['day-ahead'])
  const outcome = await done(changeContactPerson, {
    ...at,
    next: { register: 'customers', name: 'Uusi Yhteys', title: 'Ostaja', emails: ['uusi@vaihto.example'] },
  })
  const old = await done(seePerson, { person })
  assert.equal(old.positions![0]!.endedOn, today)
  const next = await done(seePerson, { person: outcome.next.person })
  assert.deepEqual([next.positions![0]!.organisation, next.positions![0]!.title], [position.organisation, 'Ostaja'])
  assert.deepEqual(next.bans, [])
  assert.deepEqual(
    codes(await act(changeContactPerson, { ...at, version: 2, next: { person: outcome.next.person } })),
    ['position-ended-already'],
  )
  const chosen = await added({ name: 'Valmis Valittu' })
  const first = next.positions![0]!
  await done(changeContactPerson, {
    person: outcome.next.person,
    row: first.row,
    version: 1,
    endedOn: '2026-11-01',
    next: { person: chosen },
  })
  assert.equal((await done(seePerson, { person: chosen })).positions![0]!.organisation, position.organisation)
})

test('keys and codes are shown one at a time, each with a line of its own', async () => {
  const person = await added({ name: 'Avain Haltija', details: [{ field: 'site.keys', value: 'avain 12' }] })
  const [detail] = (await done(seePerson, { person })).details
  assert.deepEqual([detail!.value, detail!.guarded], [null, true])
  assert.deepEqual((await done(seeGuardedValue, { person, row: detail!.row })).values, [
    { field: 'site.keys', value: 'avain 12' },
  ])
  assert.deepEqual(codes(await act(seeGuardedValue, { person, row: 999_999 })), ['value-gone'])
  const lines = await office.look(
    `select operation, fields from access_log where operation in ('see-person', 'see-guarded-value') and people = array['${person}'::uuid] order by id`,
  )
  assert.deepEqual(lines, [
    { operation: 'see-person', fields: ['name.family', 'name.given'] },
    { operation: 'see-guarded-value', fields: ['site.keys'] },
    { operation: 'see-guarded-value', fields: [] },
  ])
})

test('somebody is only of a group of people that the register declares', async () => {
  const other = await emptyOffice({ charter })
  await other.may(clerk.actor, clerk.grants)
  const document = { registers: [{ key: 'customers', names: { fi: 'Asiakkaat' }, subjects: ['household-customers'] }] }
  const stored = JSON.stringify(document)
  await other.look(`insert into declaration_versions (version, document, summary) values (1, $1, '[]')`, [stored])
  const given = { actor: clerk.actor, office: other.office, purpose: 'customer-care', language: 'fi' } as const
  const here = <O extends AnyOperation>(operation: O, input: InputOf<O>) =>
    perform(operation, input, { ...given, channel: 'web' })
  const facts = { register: 'Asiakkaat', groups: 'household-customers', group: 'members' }
  const no = { refused: [{ code: 'group-not-declared', facts }] }
  const aino = { register: 'customers', given: 'Aino', family: 'Ryhmä' }
  assert.deepEqual(await here(addPerson, { ...aino, subjectGroup: 'members' }), no)
  const added = await here(addPerson, { ...aino, subjectGroup: 'household-customers' })
  assert.ok('done' in added)
  const { person } = added.done
  assert.deepEqual(await here(changeRelation, { person, register: 'customers', subjectGroup: 'members' }), no)
  assert.deepEqual(await here(enterRegister, { person, register: 'customers', subjectGroup: 'members' }), no)
  assert.ok('done' in (await here(changeRelation, { person, register: 'customers', subjectGroup: null })))
})

test('two who move the same people at once leave one address, whoever was first', async () => {
  const [one, other] = [
    await added({ given: 'Matti', family: 'Muutto' }),
    await added({ given: 'Maija', family: 'Muutto' }),
  ]
  const moves = [one, other, one, other].map((person, n) =>
    act(movePerson, {
      person,
      others: [{ person: person === one ? other : one }],
      address: `Muuttotie ${n}, 01234 Keksilä`,
    }),
  )
  assert.deepEqual((await Promise.all(moves)).flatMap(codes), [])
  const streets = await Promise.all([one, other].map((person) => done(seePerson, { person })))
  assert.deepEqual(
    streets.map((seen) => seen.addresses!.length),
    [1, 1],
  )
  assert.equal(streets[0]!.addresses![0]!.street, streets[1]!.addresses![0]!.street)
})
