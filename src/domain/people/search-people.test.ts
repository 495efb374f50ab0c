import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import { operation, type AnyOperation, type InputOf, type OutputOf } from '../../enforcement/operation.ts'
import { done, type Outcome } from '../../enforcement/outcome.ts'
import { amongFew } from '../../enforcement/plans.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from './add-person.ts'
import { foldWords } from '../../plumbing/text/fold.ts'
import { cardsOf } from './cards.storage.ts'
import { findPeople, goByIndex } from './find.storage.ts'
import { rowOf } from './list-people.ts'
import type { ScopeSize } from './scope-size.storage.ts'
import { searchPeople } from './search-people.ts'
import { readSearch } from './search.rules.ts'

const clerk = someoneWhoMay('see people', 'add people')
const work = ['work.organisation', 'work.title', 'trade.name', 'trade.business-id']
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...names, ...contact, ...work], ['customer-care']),
    register(2, 'billing', [...names, 'contact.address'], ['billing']),
  ],
}
let office: TestOffice
const people: Record<string, string> = {}
before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
  for (const [name, more] of Object.entries({
    'Väinö Mäkelä': { emails: ['vaino@makela.example'], phones: ['040 123 4567'] },
    'Liisa Mäki-Petäjä': { emails: ['lm_p@toinen.example'], phones: ['+46 70 123 45 67'] },
    'Matti Virtanen': { work: { organisation: { name: 'Lehtorinteen Taimisto Oy', businessId: '9100001-3' } } },
    'Anna-Liisa Virtanen': { phones: ['09 8765 4321'] },
    'Tuula Taimi': { trade: { name: 'Tmi Kukkaset', businessId: '9100002-1' } },
    'Åke von Öster': {},
  })) {
    const outcome = await act(addPerson, { register: 'customers', name, ...more })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    people[name] = outcome.done.person
  }
})

const act = <O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  purpose = 'customer-care',
): Promise<Outcome<OutputOf<O>>> =>
  perform(operation, input, { actor: clerk.actor, office: office.office, purpose, language: 'fi', channel: 'web' })

const found = async (text: string, purpose?: string): Promise<string[]> => {
  const outcome = await act(searchPeople, { text }, purpose)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done.people.map((one) => Object.keys(people).find((name) => people[name] === one.person)!)
}

const cases: [typed: string, found: string[]][] = [
  ['mä', ['Väinö Mäkelä', 'Liisa Mäki-Petäjä', 'Matti Virtanen']],
  ['mä p', ['Liisa Mäki-Petäjä']],
  ['MAK', ['Väinö Mäkelä', 'Liisa Mäki-Petäjä']],
  ['makel', ['Väinö Mäkelä']],
  ['petäj', ['Liisa Mäki-Petäjä']],
  ['virt', ['Anna-Liisa Virtanen', 'Matti Virtanen']],
  ['matti vir', ['Matti Virtanen']],
  ['virtanen m', ['Matti Virtanen']],
  ['liisa', ['Liisa Mäki-Petäjä', 'Anna-Liisa Virtanen']],
  ['öst', ['Åke von Öster']],
  ['åke öst', ['Åke von Öster']],
  ['vaino@m', ['Väinö Mäkelä']],
  ['lm_', ['Liisa Mäki-Petäjä']],
  ['lmx', []],
  ['040 123', ['Väinö Mäkelä']],
  ['+358401234567', ['Väinö Mäkelä']],
  ['00358 40 1234', ['Väinö Mäkelä']],
  ['0401234567', ['Väinö Mäkelä']],
  ['+46 70', ['Liisa Mäki-Petäjä']],
  ['(09) 8765', ['Anna-Liisa Virtanen']],
  ['lehtorint', ['Matti Virtanen']],
  ['taimisto', ['Matti Virtanen']],
  ['9100001', ['Matti Virtanen']],
  ['FI91000021', ['Tuula Taimi']],
  ['9100002-1', ['Tuula Taimi']],
  ['kukkas', ['Tuula Taimi']],
  ['%', []],
  ['', []],
  ["'; drop", []],
]
for (const [typed, expected] of cases) {
  test(`typed ${typed || 'nothing'}: ${expected.join(', ') || 'nobody'}`, async () => {
    assert.deepEqual((await found(typed)).toSorted(), expected.toSorted())
  })
}

const byWay = (size: ScopeSize) =>
  operation({
    ...searchPeople,
    name: `search-as-${size}`,
    async perform({ text, limit }, occasion) {
      const { db, scope, charter, today } = occasion
      await goByIndex(db)
      const { ids, more } = await findPeople(db, {
        sought: readSearch(text),
        sees: scope.fields,
        registers: scope.registers.map((one) => one.id),
        size,
        among: size === 'few' ? amongFew(occasion) : db,
        limit,
      })
      const cards = await cardsOf(db, ids, { today, evenNames: true })
      return done({ people: cards.map((card) => rowOf(card, charter)), more })
    },
  })

test('whichever way a scope is searched, the same people are found by three letters and more', async () => {
  for (const [text, expected] of cases.filter(([typed]) => foldWords(typed).some((one) => one.length > 2)))
    for (const size of ['few', 'narrow', 'large'] as const) {
      const outcome = await act(byWay(size), { text })
      assert.ok('done' in outcome)
      const names = outcome.done.people.map((one) => Object.keys(people).find((name) => people[name] === one.person)!)
      assert.deepEqual(names.toSorted(), expected.toSorted(), `${text} ${size}`)
    }
})

test('one or two letters are the beginning of the whole name where there are many people', async () => {
  const outcome = await act(byWay('large'), { text: 'vi' })
  assert.ok('done' in outcome)
  assert.deepEqual(
    outcome.done.people.map((one) => one.given),
    ['Anna-Liisa', 'Matti'],
  )
})

test('names come in the order of the Finnish alphabet', async () => {
  assert.deepEqual(await found('vi'), ['Anna-Liisa Virtanen', 'Matti Virtanen'])
})

test('one searches only by what the purpose sees', async () => {
  await office.look(
    `insert into entries (person_id, register_id, origin_id) select person_id, 2, origin_id from entries where register_id = 1`,
  )
  assert.deepEqual(await found('makela', 'billing'), ['Väinö Mäkelä'])
  for (const hidden of ['vaino@', '040123', 'lehtorint', '9100001', 'kukkas'])
    assert.deepEqual(await found(hidden, 'billing'), [], hidden)
  const outcome = await act(searchPeople, { text: 'makela' }, 'billing')
  assert.ok('done' in outcome)
  assert.ok(!('email' in outcome.done.people[0]!) && !('phone' in outcome.done.people[0]!))
})

test('the log says who appeared and never what was typed', async () => {
  await found('petäj')
  const [line] = await office.look<{ people: string[] }>(
    "select people from access_log where operation = 'search-people' order by id desc limit 1",
  )
  assert.deepEqual(line!.people, [people['Liisa Mäki-Petäjä']])
  assert.ok(!/pet[aä]j/i.test(JSON.stringify(await office.look('select * from access_log'))))
})

test('no more than was asked comes, and it is told that there are others', async () => {
  const outcome = await act(searchPeople, { text: 'vi', limit: 1 })
  assert.ok('done' in outcome)
  assert.deepEqual([outcome.done.people.length, outcome.done.more], [1, true])
})

test('a typed text is read as all that it may be', () => {
  assert.deepEqual(readSearch('040 12'), { words: [], phones: ['+3584012'], businessId: '04012' })
  assert.deepEqual(readSearch('40123').phones, ['+35840123', '+40123'])
  assert.deepEqual(readSearch('+358 (0)40 1').phones, ['+358401'])
  assert.deepEqual(readSearch('1234567-1').businessId, '1234567-1')
  assert.deepEqual(readSearch('123456-1').businessId, '0123456-1')
  assert.deepEqual(readSearch('a@b').words, [])
  assert.deepEqual(readSearch('Mäki-Petäjä').words, ['maki', 'petaja'])
})

test('the registers beside a name are those of the entries, whatever comes and goes', async () => {
  const here = await emptyOffice({ charter })
  const [one, two] = ['018f0000-0000-7000-8000-0000000000a1', '018f0000-0000-7000-8000-0000000000a2']
  const registers = async (): Promise<number[][]> =>
    (
      await here.look<{ registers: number[] }>(
        'select array(select unnest(registers) order by 1) as registers from name_keys order by person_id',
      )
    ).map((row) => row.registers)
  await here.look(`insert into origins (source_id, received_on, channel) values (1, '2026-01-01', 'api')`)
  await here.look(`insert into people (id) values ('${one}'), ('${two}')`)
  const entry = (person: string, register: number) => `('${person}', ${register}, (select min(id) from origins))`
  await here.look(`insert into entries (person_id, register_id, origin_id) values ${entry(two, 2)}`)
  const key = (person: string) => `('${person}', ' a', 'a', 'a', null)`
  await here.look(
    `insert into name_keys (person_id, folded, family_sort, given_sort, origin_id) values ${key(one)}, ${key(two)}`,
  )
  assert.deepEqual(await registers(), [[], [2]])
  await here.look(
    `insert into entries (person_id, register_id, origin_id) values ${entry(one, 1)}, ${entry(one, 2)}, ${entry(two, 1)}`,
  )
  assert.deepEqual(await registers(), [
    [1, 2],
    [1, 2],
  ])
  await here.look(`delete from entries where register_id = 1`)
  assert.deepEqual(await registers(), [[2], [2]])
})
