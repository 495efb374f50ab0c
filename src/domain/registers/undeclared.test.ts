import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { emptyCharter } from '../../enforcement/charter.ts'
import { people } from '../../enforcement/declaration.ts'
import { enter, recordOrigin } from '../../enforcement/entering.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import { operation, type InputOf } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { addRows } from '../../enforcement/rows.ts'
import { testEngines } from '../../testing/database.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { declareRegisters } from './declare-registers.ts'
import { previewDeclaration } from './preview-declaration.ts'
import { allowedBy } from './effects.rules.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { undeclaredValues } from './undeclared.storage.ts'

const keeper = someoneWhoMay('declare registers', 'see registers', 'add people')

const as = (one: TestOffice): Circumstances => ({
  actor: keeper.actor,
  office: one.office,
  purpose: 'register-keeping',
  language: 'en',
  channel: 'api',
})

/** Two registers: customers (from the person and from bought lists) and prospects (bought lists alone). */
const shop: OfficeDeclaration = (() => {
  const draft = draftFromAnswers(
    {
      company: { name: 'Puutarha Oy', contactName: 'Oona Omistaja', email: 'oona@puutarha.example' },
      sellsTo: 'households',
      advertising: [],
      website: { has: false, analytics: 'none' },
    },
    [{ field: 'contact.email' }, { field: 'contact.phone' }, { field: 'language' }, { field: 'note' }],
  )
  const [customers] = draft.registers
  const bought = { key: 'bought', names: { fi: 'ostettu lista' }, kind: 'bought' as const, channels: [] }
  const prospects = {
    ...customers!,
    key: 'prospects',
    names: { fi: 'Mahdolliset asiakkaat' },
    sources: ['bought'],
    fields: customers!.fields.filter(({ field }) => field !== 'note'),
  }
  return {
    ...draft,
    sources: [...draft.sources.filter((s) => s.key !== 'bought'), bought],
    registers: [{ ...customers!, sources: ['person', 'bought'] }, prospects],
    documents: draft.documents.map((one) => ({ ...one, registers: ['customers', 'prospects'] })),
  }
})()

const without = (register: string, field: string): OfficeDeclaration => {
  const copy = structuredClone(shop)
  const found = copy.registers.find((one) => one.key === register)!
  found.fields = found.fields.filter((one) => one.field !== field)
  return copy
}

type Declaring = Omit<InputOf<typeof declareRegisters>, 'document'>
const declare = (one: TestOffice, document: OfficeDeclaration, how: Declaring) =>
  perform(declareRegisters, { document, ...how }, as(one))

async function shopOffice(engine?: string): Promise<TestOffice> {
  const made = await emptyOffice({ charter: emptyCharter, ...(engine ? { engine } : {}) })
  made.office.house.readCharter = readCharter
  await made.may(keeper.actor, keeper.grants)
  assert.ok('done' in (await declare(made, shop, { base: 0 })))
  return made
}

const values = z.object({
  given: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  note: z.string().optional(),
})
/** Puts a person into registers with values that all came from one source. */
const bring = operation({
  name: 'bring',
  permission: 'add people',
  aims: ['register-keeping'],
  input: z.strictObject({ registers: z.array(z.string()), source: z.string(), values }),
  output: z.object({ person: id('person') }),
  async perform(input, occasion) {
    const person = newPersonId(new Date(occasion.now))
    const registers = occasion.charter.registers.filter((one) => input.registers.includes(one.key))
    const source = registers.flatMap((one) => one.sources.get(input.source) ?? [])[0]!.id
    const { given = null, email, phone, note } = input.values
    await addRows(occasion.db, people, [{ id: person }])
    const origin = await recordOrigin(occasion, { source, receivedOn: occasion.today, person })
    for (const { id: register } of registers) await enter(occasion, register, [{ person, origin }], 'bring')
    const { db } = occasion
    await db
      .updateTable('people')
      .set({ given_name: given, names_origin: given && origin })
      .where('id', '=', person)
      .execute()
    const row = { person_id: person, origin_id: origin }
    if (given)
      await db
        .insertInto('name_keys')
        .values({ ...row, folded: given, family_sort: '', given_sort: given })
        .execute()
    if (email)
      await db
        .insertInto('emails')
        .values({ ...row, email, normal: email })
        .execute()
    if (phone)
      await db
        .insertInto('phones')
        .values({ ...row, phone, e164: phone })
        .execute()
    if (note)
      await db
        .insertInto('details')
        .values({ ...row, field: 'note', value: JSON.stringify(note) })
        .execute()
    return done({ person })
  },
})

async function person(
  one: TestOffice,
  registers: string[],
  source: string,
  given: z.input<typeof values>,
): Promise<string> {
  const outcome = await perform(bring, { registers, source, values: given }, as(one))
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done.person
}

const count = async (one: TestOffice, what: string): Promise<number> =>
  (await one.look<{ n: number }>(`select count(*)::int as n from ${what}`))[0]!.n

const look = operation({
  name: 'look-for-undeclared',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({}),
  output: z.object({ found: z.array(z.string()) }),
  async perform(_input, { db, charter }) {
    const { going } = await undeclaredValues(db, allowedBy(charter), 'all')
    return done({ found: going.map(({ field, because }) => `${field} ${because}`) })
  },
})

/** What is kept of anybody though no register of theirs declares it. */
async function undeclared(one: TestOffice): Promise<string[]> {
  const outcome = await perform(look, {}, as(one))
  assert.ok('done' in outcome)
  return outcome.done.found
}

/** In minus out of the movements is what is there, in every register, and nothing undeclared is kept. */
async function assertSound(one: TestOffice): Promise<void> {
  const rows = await one.look<{ moved: number; there: number }>(
    `select r.id, coalesce((select sum(direction * entries)::int from movements m where m.register_id = r.id), 0) as moved,
            (select count(*)::int from entries e where e.register_id = r.id) as there from registers r`,
  )
  for (const { moved, there } of rows) assert.equal(moved, there)
  assert.deepEqual(await undeclared(one), [])
}

test('a field that no register of the person would declare stops the change, with its numbers', async () => {
  const one = await shopOffice()
  await person(one, ['customers'], 'person', { given: 'Aino', note: 'Portti kiinni' })
  await person(one, ['customers'], 'person', { given: 'Eino', email: 'eino@example.test', note: 'Koira' })
  const outcome = await declare(one, without('customers', 'note'), { base: 1 })
  assert.ok('refused' in outcome)
  assert.deepEqual(
    outcome.refused.map(({ code, facts }) => [code, facts?.['field'], facts?.['values'], facts?.['people']]),
    [['values-would-go-field', 'note', 2, 2]],
  )
  assert.deepEqual([await count(one, 'details'), await count(one, 'declaration_versions')], [2, 1])
})

test('values are let go when the input says so; who still has something stays, who has nothing leaves by a movement', async () => {
  const one = await shopOffice()
  const nothing = await person(one, ['customers'], 'person', { note: 'Soita kelloa' })
  const something = await person(one, ['customers'], 'person', { given: 'Eino', note: 'Koira' })
  const preview = await perform(previewDeclaration, { document: without('customers', 'note') }, as(one))
  assert.ok('done' in preview)
  const { effects } = preview.done
  assert.deepEqual([effects.going[0]!.values, effects.people, effects.emptied], [2, 2, 1])
  assert.equal(await count(one, 'details'), 2, 'looking changes nothing')

  const outcome = await declare(one, without('customers', 'note'), { base: 1, effects: 'let-go' })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  assert.equal(await count(one, 'details'), 0)
  assert.deepEqual(await one.look('select id from people'), [{ id: something }])
  await assertSound(one)
  const [line] = await one.look<{ people: string[] }>(
    `select people from access_log where operation = 'declare-registers' order by id desc limit 1`,
  )
  assert.deepEqual(line!.people.toSorted(), [nothing, something].toSorted())
})

test('a value stays while another register of the person declares both its field and its source', async () => {
  const one = await shopOffice()
  const both = { email: 'a@example.test' }
  await person(one, ['customers', 'prospects'], 'bought', both)
  await person(one, ['prospects'], 'bought', both)
  const dropped = without('prospects', 'contact.email')
  const outcome = await declare(one, dropped, { base: 1 })
  assert.ok('refused' in outcome)
  assert.equal(outcome.refused[0]!.facts!['values'], 1)
  const letGo = await declare(one, dropped, { base: 1, effects: 'let-go' })
  assert.ok('done' in letGo)
  assert.deepEqual([await count(one, 'emails'), await count(one, 'people')], [1, 1])
  await assertSound(one)
})

for (const engine of testEngines()) {
  test(`a value whose source no register of the person declares goes, unless another source confirmed it (${engine})`, async () => {
    const one = await shopOffice(engine)
    const alone = await person(one, ['customers'], 'bought', { given: 'Aino', email: 'aino@example.test' })
    const confirmed = await person(one, ['customers'], 'bought', { email: 'eino@example.test', phone: '+358401' })
    const swedish = await person(one, ['customers'], 'bought', { given: 'Meri' })
    const [own] = await one.look<{ id: number }>(`select id from sources where key = 'person'`)
    await one.look(
      `with o as (insert into origins (source_id, received_on, channel) values (${own!.id}, '2026-01-01', 'api') returning id)
     insert into confirmations (row_id, person_id, origin_id)
     select e.id, e.person_id, o.id from emails e, o where e.person_id = '${confirmed}'`,
    )
    await one.look(
      `update people set language = 'sv', language_origin = (select max(id) from origins) where id = '${swedish}'`,
    )
    const dropped = structuredClone(shop)
    dropped.registers[0]!.sources = ['person']
    const stopped = await declare(one, dropped, { base: 1 })
    assert.ok('refused' in stopped)
    assert.deepEqual(
      stopped.refused.map(({ code, facts }) => [code, facts?.['field'], facts?.['source'], facts?.['values']]),
      [
        ['values-would-go-source', 'name.given', 'ostettu lista', 2],
        ['values-would-go-source', 'contact.email', 'ostettu lista', 1],
        ['values-would-go-source', 'contact.phone', 'ostettu lista', 1],
      ],
    )
    const outcome = await declare(one, dropped, { base: 1, effects: 'let-go' })
    assert.ok('done' in outcome)
    const stayed = await one.look(
      `select id, given_name, names_origin, language, language_origin is null as lost from people order by language`,
    )
    const nameless = { given_name: null, names_origin: null }
    const expected = [
      { id: swedish, ...nameless, language: 'sv', lost: false },
      { id: confirmed, ...nameless, language: null, lost: true },
    ]
    assert.deepEqual(stayed, expected, `${alone} had nothing left`)
    const left = await one.look(
      'select e.email, s.key from emails e join origins o on o.id = e.origin_id join sources s on s.id = o.source_id',
    )
    assert.deepEqual(left, [{ email: 'eino@example.test', key: 'person' }])
    assert.equal(
      (await count(one, 'phones')) + (await count(one, 'confirmations')) + (await count(one, 'name_keys')),
      0,
    )
    await assertSound(one)
  })
}

test('restricted data are not let go', async () => {
  const one = await shopOffice()
  const who = await person(one, ['customers'], 'person', { given: 'Aino', note: 'Riidan kohde' })
  await one.look(`insert into restrictions (person_id, fields, ground) values ('${who}', '{note}', 'contested')`)
  await one.look('update office_state set restrictions = 1')
  const outcome = await declare(one, without('customers', 'note'), { base: 1, effects: 'let-go' })
  assert.ok('refused' in outcome)
  assert.deepEqual(outcome.refused, [{ code: 'restricted-data', facts: { people: 1 }, article: '18' }])
  assert.equal(await count(one, 'details'), 1)
})

test('what is kept though no register of the person declares its field or its source is found', async () => {
  const one = await shopOffice()
  await person(one, ['customers'], 'person', { given: 'Aino', email: 'aino@example.test', note: 'Portti' })
  assert.deepEqual(await undeclared(one), [])
  const shares = `select person_id, 'shares', '1', id from origins`
  await one.look(`insert into details (person_id, field, value, origin_id) ${shares}`)
  assert.deepEqual(await undeclared(one), ['shares field'])
  await one.look(`update entries set register_id = 2`)
  assert.deepEqual((await undeclared(one)).toSorted(), [
    'contact.email source',
    'name.given source',
    'note field',
    'shares field',
  ])
})
