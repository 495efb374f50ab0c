import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { InputOf } from '../../enforcement/operation.ts'
import { NotUnderstood } from '../../enforcement/outcome.ts'
import { acting, codes } from '../../testing/acting.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from './add-person.ts'
import { changePerson } from './change-person.ts'
import { searchPeople } from './search-people.ts'
import { seePerson } from './see-person.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const all = [
  ...names,
  ...contact,
  'language',
  'note',
  'work.organisation',
  'work.title',
  'trade.name',
  'trade.business-id',
]
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', all, ['customer-care']),
    register(2, 'billing', [...names, 'contact.email'], ['billing']),
  ],
}
let office: TestOffice
before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
})

const { act } = acting(() => office, clerk.actor)

const added = async (input: Omit<InputOf<typeof addPerson>, 'register'>): Promise<string> => {
  const outcome = await act(addPerson, { register: 'customers', ...input })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done.person
}
const page = async (person: string, purpose?: string) => {
  const outcome = await act(seePerson, { person }, purpose)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
type Changes = InputOf<typeof changePerson>['changes']
const change = (person: string, changes: Changes, more: object = {}, purpose?: string) =>
  act(changePerson, { person, changes, ...more }, purpose)
const found = async (text: string): Promise<string[]> => {
  const outcome = await act(searchPeople, { text })
  assert.ok('done' in outcome)
  return outcome.done.people.map((one) => one.person)
}

test('every kind of value can be added, changed and taken away, each with its own origin', async () => {
  const person = await added({ name: 'Maija Muuttuva', phones: ['040 111 2222'] })
  const old = (await page(person)).phones![0]!
  const outcome = await change(
    person,
    [
      { what: 'phone', row: old.row, version: 1, value: { phone: '050 333 4444', use: 'work' } },
      { what: 'email', value: 'maija@muuttuva.example' },
      { what: 'address', value: { street: 'Kuja 1', postalCode: '01234', city: 'Keksilä', since: '2026-09-01' } },
      { what: 'work', value: { organisation: { name: 'Muutto Oy' }, title: 'Kuljettaja' } },
      { what: 'trade', value: { name: 'Tmi Maijan Muutot' } },
      { what: 'detail', field: 'note', value: 'soittaa iltaisin' },
      { what: 'language', version: 1, value: 'ruotsi' },
    ],
    { way: 'email', receivedOn: '2026-10-02' },
  )
  assert.ok('done' in outcome, JSON.stringify(outcome))
  assert.deepEqual(
    outcome.done.values.map((one) => [one.what, one.version]),
    [
      ['phone', 2],
      ['email', 1],
      ['address', 1],
      ['work', 1],
      ['trade', 1],
      ['detail', 1],
    ],
  )
  const seen = await page(person)
  assert.deepEqual([seen.phones![0]!.phone, seen.phones![0]!.use], ['050 333 4444', 'work'])
  assert.deepEqual([seen.phones![0]!.origin?.way, seen.phones![0]!.origin?.receivedOn], ['email', '2026-10-02'])
  assert.deepEqual([seen.language, seen.version], ['sv', 2])
  assert.deepEqual([seen.addresses![0]!.since, seen.positions![0]!.title], ['2026-09-01', 'Kuljettaja'])
  assert.equal((await office.look("select 1 from phones where phone = '040 111 2222'")).length, 0, 'no old value')
  for (const { row } of seen.emails!)
    assert.ok('done' in (await change(person, [{ what: 'email', row, version: 1, value: null }])))
  assert.deepEqual((await page(person)).emails, [])
})

test('after a change of name the person is found and sorted by the new one, and recognised by it', async () => {
  const person = await added({ name: 'Anna Entinen', addresses: ['Polku 3, 01234 Keksilä'] })
  const outcome = await change(person, [{ what: 'names', version: 1, given: 'Anna', family: 'Nykyinen' }])
  assert.ok('done' in outcome)
  assert.deepEqual(await found('entin'), [])
  assert.deepEqual(await found('nykyi'), [person])
  assert.ok(!JSON.stringify(await office.look('select * from name_keys')).includes('ntinen'))
  const again = await act(addPerson, {
    register: 'customers',
    name: 'Anna Nykyinen',
    addresses: ['Polku 3, 01234 Keksilä'],
  })
  assert.deepEqual(codes(again), ['maybe-same'])
})

test('two people who change the same value at once: one is done, the other is told which value it was', async () => {
  const person = await added({ name: 'Kaksi Kirjuria', phones: ['040 555 0001'] })
  const { row } = (await page(person)).phones![0]!
  const outcomes = await Promise.all(
    ['040 555 0002', '040 555 0003'].map((value) => change(person, [{ what: 'phone', row, version: 1, value }])),
  )
  assert.equal(outcomes.filter((one) => 'done' in one).length, 1)
  const refused = outcomes.find((one) => 'refused' in one)
  assert.deepEqual(refused, {
    refused: [{ code: 'value-changed-meanwhile', facts: { field: 'puhelinnumero', version: 2, row } }],
  })
  const names = await Promise.all(
    ['Yksi', 'Toinen'].map((family) => change(person, [{ what: 'names', version: 1, given: 'Kaksi', family }])),
  )
  assert.deepEqual(names.flatMap(codes), ['value-changed-meanwhile'])
})

test('of several changes either all are done or none', async () => {
  const person = await added({ name: 'Kaikki Taieimitaan', phones: ['040 666 0001'] })
  const { row } = (await page(person)).phones![0]!
  const outcome = await change(person, [
    { what: 'email', value: 'kaikki@tai.example' },
    { what: 'phone', row, version: 7, value: '040 666 0002' },
  ])
  assert.deepEqual(codes(outcome), ['value-changed-meanwhile'])
  assert.deepEqual((await page(person)).emails, [])
})

test('a value that somebody took away is told to be gone', async () => {
  const person = await added({ name: 'Poissa Pysyvä', phones: ['040 777 0001'] })
  const { row } = (await page(person)).phones![0]!
  await change(person, [{ what: 'phone', row, version: 1, value: null }])
  assert.deepEqual(codes(await change(person, [{ what: 'phone', row, version: 1, value: '040 777 0002' }])), [
    'value-gone',
  ])
})

test('a changed value needs a register of the person that declares it and where it came from', async () => {
  const person = await added({ name: 'Sääntö Mukainen', emails: ['saanto@mukainen.example'] })
  await office.look(
    `insert into entries (person_id, register_id, origin_id) select '${person}', 2, origin_id from entries where person_id = '${person}'`,
  )
  assert.deepEqual(codes(await change(person, [{ what: 'email', value: 'a@b.example' }], { source: 'rumour' })), [
    'source-not-declared',
  ])
  const outside = await change(person, [{ what: 'phone', value: '040 888 0001' }], {}, 'billing')
  assert.deepEqual(codes(outside), ['undeclared-field'], 'billing does not declare phone numbers')
  assert.deepEqual(codes(await change(person, [{ what: 'detail', field: 'customer-since', value: '2020-01-01' }])), [
    'undeclared-field',
  ])
})

test('a restricted value is neither changed nor entered anew, and the others are changed as always', async () => {
  const person = await added({ name: 'Raja Tapaus', phones: ['040 999 0001'], emails: ['raja@tapaus.example'] })
  const seen = await page(person)
  const { row } = seen.phones![0]!
  await office.look(
    `insert into restrictions (person_id, row_id, fields, ground) values ('${person}', ${row}, '{contact.phone}', 'contested')`,
  )
  await office.look('update office_state set restrictions = 1')
  const marked = await page(person)
  assert.deepEqual(
    [marked.phones, marked.restrictions.map((one) => [one.row, one.fields])],
    [[], [[row, ['contact.phone']]]],
  )
  assert.deepEqual(codes(await change(person, [{ what: 'phone', row, version: 1, value: '040 999 0002' }])), [
    'value-restricted',
  ])
  assert.deepEqual(codes(await change(person, [{ what: 'phone', value: '+358 40 9990001' }])), ['for-keeper'])
  assert.ok(
    'done' in (await change(person, [{ what: 'email', row: seen.emails![0]!.row, version: 1, value: 'r@t.example' }])),
  )
  await office.look(
    `insert into restrictions (person_id, fields, ground) values ('${person}', '{name.family}', 'contested')`,
  )
  assert.deepEqual(codes(await change(person, [{ what: 'names', version: 1, given: 'Uusi', family: 'Nimi' }])), [
    'value-restricted',
  ])
  await office.look('delete from restrictions')
  await office.look('update office_state set restrictions = 0')
})

test('what confirmed the old value confirms nothing of the new one', async () => {
  const person = await added({ name: 'Vahva Vahvistus', emails: ['vahva@vahvistus.example'] })
  const { row } = (await page(person)).emails![0]!
  await office.look(
    `insert into confirmations (row_id, person_id, origin_id) select ${row}, '${person}', max(id) from origins`,
  )
  assert.equal((await page(person)).emails![0]!.again.length, 1)
  await change(person, [{ what: 'email', row, version: 1, value: 'uusi@vahvistus.example' }])
  assert.deepEqual((await page(person)).emails![0]!.again, [])
})

test('the same address twice on one person is refused, and so are several at a time', async () => {
  const person = await added({ name: 'Tupla Tuulia', emails: ['tupla@tuulia.example'] })
  assert.deepEqual(codes(await change(person, [{ what: 'email', value: 'TUPLA@tuulia.example' }])), [
    'value-there-already',
  ])
  assert.deepEqual(codes(await change(person, [{ what: 'email', value: 'a@x.example; b@x.example' }])), [
    'one-value-at-a-time',
  ])
})

test('a change without the version that was seen is not understood', async () => {
  const person = await added({ name: 'Versio Puuttuu' })
  await assert.rejects(change(person, [{ what: 'email', row: 1, value: 'a@b.example' }]), NotUnderstood)
  await assert.rejects(change(person, [{ what: 'email', value: null }]), NotUnderstood)
})

test('an identity code in a name is refused by the name of the field it was written in', async () => {
  const person = await added({ name: 'Koodi Nimessä' })
  const outcome = await change(person, [{ what: 'names', version: 1, given: '131052-308T', family: 'Nimessä' }])
  assert.deepEqual(outcome, { refused: [{ code: 'holds-identity-code', facts: { field: 'etunimi' } }] })
})

test('a person who is not there for this purpose is not there to be changed', async () => {
  const person = await added({ name: 'Muualla Oleva' })
  assert.deepEqual(codes(await change(person, [{ what: 'email', value: 'a@b.example' }], {}, 'billing')), [
    'unknown-person',
  ])
})
