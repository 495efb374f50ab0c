import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import type { Outcome } from '../../enforcement/outcome.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import { addPerson } from './add-person.ts'
import { confirmPerson } from './confirm-person.ts'
import { endRelation } from './end-relation.ts'
import { listPeople } from './list-people.ts'
import { markTold } from './mark-told.ts'
import { seePerson } from './see-person.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const all = [...names, ...contact, 'language', 'work.organisation', 'work.title']
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', all, ['customer-care']),
    register(2, 'billing', [...names, 'contact.address'], ['billing', 'customer-care']),
  ],
}
let office: TestOffice
const people: Record<string, string> = {}

const act = <O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  purpose = 'customer-care',
): Promise<Outcome<OutputOf<O>>> =>
  perform(operation, input, { actor: clerk.actor, office: office.office, purpose, language: 'fi', channel: 'web' })

async function done<O extends AnyOperation>(...given: Parameters<typeof act<O>>): Promise<OutputOf<O>> {
  const outcome = await act(...given)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
  const work = { organisation: { name: 'Aalto Oy' } }
  const given: [string, object][] = [
    ['Örjan Öhman', { addresses: ['Tie 1, 01234 Mallila'], language: 'ruotsi' }],
    ['Åke Äijö', { addresses: ['Tie 2, 01234 Keksilä'], work }],
    ['Bertta Aho', { addresses: ['Tie 3, 01234 Keksilä'], register: 'billing' }],
    ['Veera Vuo', { source: 'bought', receivedOn: '2026-03-01' }],
    ['Waldemar Vuo', { source: 'bought', receivedOn: '2026-02-01' }],
    ['Ville Vuo', { work: { organisation: { name: 'Öljy Oy' } } }],
  ]
  for (const [name, more] of given)
    people[name] = (await done(addPerson, { register: 'customers', name, evenSo: true, ...more })).person
})

const nameOf = (person: string): string => Object.keys(people).find((name) => people[name] === person) ?? '?'
type Input = InputOf<typeof listPeople>
async function listed(input: Input): Promise<string[]> {
  const { people: rows } = await done(listPeople, input)
  return rows.map((one) => nameOf(one.person))
}
const byName = ['Bertta Aho', 'Veera Vuo', 'Ville Vuo', 'Waldemar Vuo', 'Åke Äijö', 'Örjan Öhman']

test('people come in the order of the Finnish alphabet, page by page, each once', async () => {
  assert.deepEqual(await listed({ sort: 'name.family' }), byName)
  const walked: string[] = []
  let after: string | undefined
  for (let more = true; more;) {
    const page = await done(listPeople, { sort: 'name.family', limit: 2, ...(after ? { after } : {}) })
    walked.push(...page.people.map((one) => nameOf(one.person)))
    after = page.people.at(-1)?.person
    more = page.more
  }
  assert.deepEqual(walked, byName)
})

test('without sorting the last added comes first', async () => {
  assert.deepEqual(await listed({}), Object.keys(people).toReversed())
  assert.deepEqual(await listed({ after: people['Veera Vuo']! }), Object.keys(people).slice(0, 3).toReversed())
})

test('sorted by city or organisation, those who have none come last', async () => {
  const cities = await listed({ sort: 'contact.address' })
  assert.deepEqual(cities.slice(0, 3).toSorted(), ['Bertta Aho', 'Åke Äijö', 'Örjan Öhman'])
  assert.equal(cities[2], 'Örjan Öhman')
  assert.equal(cities.length, 6)
  const after = people[cities[1]!]!
  assert.deepEqual(await listed({ sort: 'contact.address', after }), cities.slice(2))
  assert.deepEqual(await listed({ sort: 'contact.address', after: people[cities[4]!]! }), cities.slice(5))
  assert.deepEqual((await listed({ sort: 'work.organisation' })).slice(0, 2), ['Åke Äijö', 'Ville Vuo'])
})

/** Every row of a list, two a page. */
async function walked(input: Input): Promise<string[]> {
  const found: string[] = []
  let after: string | undefined
  for (let more = true; more;) {
    const page = await done(listPeople, { ...input, limit: 2, ...(after ? { after } : {}) })
    found.push(...page.people.map((one) => nameOf(one.person)))
    after = page.people.at(-1)?.person
    more = page.more
  }
  return found
}

test('each order can be walked the other way about, each person once, and who has no value stays last', async () => {
  assert.deepEqual(await walked({ sort: 'name.family', reversed: true }), byName.toReversed())
  assert.deepEqual(await walked({ reversed: true }), Object.keys(people))
  for (const [sort, having] of [
    ['contact.address', 3],
    ['work.organisation', 2],
  ] as const) {
    const forwards = await walked({ sort })
    const back = await walked({ sort, reversed: true })
    assert.deepEqual(back.slice(0, having), forwards.slice(0, having).toReversed(), sort)
    assert.deepEqual(back.slice(having), forwards.slice(having), sort)
    assert.equal(new Set(back).size, 6)
  }
})

test('filters narrow and count', async () => {
  assert.deepEqual(await listed({ sort: 'name.family', city: 'Keksilä' }), ['Bertta Aho', 'Åke Äijö'])
  assert.deepEqual(await listed({ register: 'billing' }), ['Bertta Aho'])
  assert.deepEqual(await listed({ language: 'sv' }), ['Örjan Öhman'])
  const seen = await done(seePerson, { person: people['Åke Äijö']! })
  assert.deepEqual(await listed({ organisation: seen.positions![0]!.organisation }), ['Åke Äijö'])
  assert.deepEqual(await listed({ working: true, sort: 'work.organisation' }), ['Åke Äijö', 'Ville Vuo'])
  assert.equal((await listed({ working: false })).length, 4)
  assert.deepEqual((await done(listPeople, { count: true, city: 'Keksilä' })).count, { people: 2, atLeast: false })
})

test('an ended relation is told apart from one that goes on', async () => {
  await done(endRelation, { person: people['Ville Vuo']!, register: 'customers', endedOn: '2026-01-01' })
  assert.deepEqual(await listed({ relation: 'ended' }), ['Ville Vuo'])
  assert.deepEqual(
    await listed({ sort: 'name.family', relation: 'current' }),
    byName.filter((name) => name !== 'Ville Vuo'),
  )
  const row = (await done(listPeople, { relation: 'ended' })).people[0]!
  assert.deepEqual(row.marks, ['ended'])
})

test('who has forbidden advertising, who has not been checked, who has not been told', async () => {
  await done(forbidMarketing, { person: people['Bertta Aho']! })
  assert.deepEqual(await listed({ banned: true }), ['Bertta Aho'])
  assert.equal((await listed({ banned: false })).length, 5)
  await done(confirmPerson, { people: [people['Bertta Aho']!, people['Åke Äijö']!] })
  assert.deepEqual(await listed({ sort: 'name.family', notCheckedForMonths: 6 }), [
    'Veera Vuo',
    'Ville Vuo',
    'Waldemar Vuo',
    'Örjan Öhman',
  ])
  assert.deepEqual(await listed({ notTold: true }), ['Waldemar Vuo', 'Veera Vuo'], 'the most urgent first')
  assert.deepEqual(await listed({ notTold: true, after: people['Waldemar Vuo']! }), ['Veera Vuo'])
  const told = await done(markTold, { people: [people['Waldemar Vuo']!, people['Ville Vuo']!] })
  assert.deepEqual(told.people, [{ person: people['Waldemar Vuo'] }])
  assert.deepEqual(await listed({ notTold: true }), ['Veera Vuo'])
})

test('people whose name is restricted come last, as marks', async () => {
  const person = people['Bertta Aho']!
  await office.look(
    `insert into restrictions (person_id, fields, ground) values ('${person}', '{name.given,name.family}', 'contested')`,
  )
  await office.look('update office_state set restrictions = 1')
  const { people: rows } = await done(listPeople, { sort: 'name.family' })
  assert.deepEqual(
    rows.map((one) => nameOf(one.person)),
    [...byName.slice(1), 'Bertta Aho'],
  )
  const mark = rows.at(-1)!
  assert.deepEqual([mark.given, mark.family, mark.marks, mark.city], [null, null, ['restricted'], 'Keksilä'])
  assert.deepEqual(await listed({ sort: 'name.family', limit: 3, after: people['Waldemar Vuo']! }), [
    'Åke Äijö',
    'Örjan Öhman',
    'Bertta Aho',
  ])
  assert.deepEqual(await listed({ sort: 'name.family', after: person }), [])
  await office.look('delete from restrictions')
  await office.look('update office_state set restrictions = 0')
})

test('sorting and narrowing by what the purpose does not see is refused', async () => {
  const codes = async (input: Input): Promise<string[]> => {
    const outcome = await act(listPeople, input, 'billing')
    return 'refused' in outcome ? outcome.refused.map((one) => one.code) : []
  }
  assert.deepEqual(await codes({ sort: 'work.organisation' }), ['outside-scope'])
  assert.deepEqual(await codes({ working: true }), ['outside-scope'])
  assert.deepEqual(await codes({ language: 'fi' }), ['outside-scope'])
  assert.deepEqual(await codes({ organisation: '018f0000-0000-7000-8000-000000000001' }), ['outside-scope'])
  assert.deepEqual(await codes({ register: 'customers' }), ['unknown-register'])
  assert.deepEqual(await codes({ after: '018f0000-0000-7000-8000-000000000001' }), ['unknown-person'])
})

test('a particle of a family name does not count in the order, and is read in its place', async () => {
  const { person } = await done(addPerson, { register: 'customers', name: 'Saga af Hällström', evenSo: true })
  const { people: rows } = await done(listPeople, { sort: 'name.family' })
  const at = rows.findIndex((one) => one.person === person)
  assert.deepEqual(
    rows.slice(at - 1, at + 2).map((one) => one.family),
    ['Aho', 'af Hällström', 'Vuo'],
  )
})
