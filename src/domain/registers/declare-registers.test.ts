import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { emptyCharter } from '../../enforcement/charter.ts'
import { enter, recordOrigin } from '../../enforcement/entering.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import { operation, type InputOf } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { declareRegisters } from './declare-registers.ts'
import { exportDeclaration } from './export-declaration.ts'
import { previewDeclaration } from './preview-declaration.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { readDeclaration } from './yaml-form.ts'

const keeper = someoneWhoMay('declare registers', 'see registers', 'add people')

async function office(engine?: string): Promise<TestOffice> {
  const made = await emptyOffice({ charter: emptyCharter, ...(engine ? { engine } : {}) })
  made.office.house.readCharter = readCharter
  await made.may(keeper.actor, keeper.grants)
  return made
}

const as = (one: TestOffice, more: Partial<Circumstances> = {}): Circumstances => ({
  actor: keeper.actor,
  office: one.office,
  purpose: 'register-keeping',
  language: 'en',
  channel: 'api',
  ...more,
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
    [
      { field: 'contact.email' },
      { field: 'contact.phone' },
      { field: 'language' },
      { field: 'note' },
      { heading: 'Piha' },
    ],
  )
  const [customers] = draft.registers
  const bought = { key: 'bought', names: { fi: 'ostettu lista' }, kind: 'bought' as const, channels: [] }
  const prospects = {
    ...customers!,
    key: 'prospects',
    names: { fi: 'Mahdolliset asiakkaat' },
    sources: ['bought'],
    fields: customers!.fields.filter(({ field }) => !['note', 'own.piha'].includes(field)),
  }
  return {
    ...draft,
    sources: [...draft.sources.filter((s) => s.key !== 'bought'), bought],
    registers: [{ ...customers!, sources: ['person', 'bought'] }, prospects],
    documents: draft.documents.map((one) => ({ ...one, registers: ['customers', 'prospects'] })),
  }
})()

const edit = (change: (declaration: OfficeDeclaration) => void): OfficeDeclaration => {
  const copy = structuredClone(shop)
  change(copy)
  return copy
}
const without = (register: string, field: string) =>
  edit((d) => {
    const found = d.registers.find((one) => one.key === register)!
    found.fields = found.fields.filter((one) => one.field !== field)
  })

type Declaring = Omit<InputOf<typeof declareRegisters>, 'document'>
const declare = (one: TestOffice, document: OfficeDeclaration, how: Declaring, more: Partial<Circumstances> = {}) =>
  perform(declareRegisters, { document, ...how }, as(one, more))

async function shopOffice(engine?: string): Promise<TestOffice> {
  const made = await office(engine)
  const outcome = await declare(made, shop, { base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  assert.equal(outcome.done.version, 1)
  return made
}

const values = z.object({
  given: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  note: z.string().optional(),
  language: z.string().optional(),
})
/** Puts a person into registers with values that all came from one source. */
const bring = operation({
  name: 'bring',
  permission: 'add people',
  aims: ['register-keeping'],
  input: z.object({ registers: z.array(z.string()), source: z.string(), values }),
  output: z.object({ person: id('person') }),
  async perform(input, occasion) {
    const person = newPersonId(new Date(occasion.now))
    const registers = occasion.charter.registers.filter((one) => input.registers.includes(one.key))
    const source = registers.flatMap((one) => one.sources.get(input.source) ?? [])[0]!.id
    const { given = null, email, phone, note, language = null } = input.values
    await occasion.db.insertInto('people').values({ id: person }).execute()
    const origin = await recordOrigin(occasion, { source, receivedOn: occasion.today, person })
    for (const { id: register } of registers) await enter(occasion, register, [{ person, origin }], 'bring')
    const { db } = occasion
    await db
      .updateTable('people')
      .set({ given_name: given, names_origin: given && origin, language, language_origin: language && origin })
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

/** In minus out of the movements is what is there, in every register. */
async function assertBalance(one: TestOffice): Promise<void> {
  const rows = await one.look<{ moved: number; there: number }>(
    `select r.id, coalesce((select sum(direction)::int from movements m where m.register_id = r.id), 0) as moved,
            (select count(*)::int from entries e where e.register_id = r.id) as there from registers r`,
  )
  for (const { moved, there } of rows) assert.equal(moved, there)
}

test('the first declaration gives numbers to its registers, built-in ones too, and names the office', async () => {
  const one = await shopOffice()
  const registers = await one.look<{ key: string; built_in: boolean }>(
    'select key, built_in from registers order by id',
  )
  assert.deepEqual(
    registers.map((r) => [r.key, r.built_in]),
    [
      ['customers', false],
      ['prospects', false],
      ['staff', true],
      ['requests', true],
      ['breaches', true],
      ['website', true],
    ],
  )
  const [state] = await one.look('select name, time_zone, declaration_version from office_state')
  assert.deepEqual(state, { name: 'Puutarha Oy', time_zone: 'Europe/Helsinki', declaration_version: 1 })
  const [version] = await one.look('select accepted_by from declaration_versions')
  assert.deepEqual(version, { accepted_by: keeper.actor.id })
})

test('an unchanged declaration makes no new version and says so', async () => {
  const one = await shopOffice()
  const exported = await perform(exportDeclaration, {}, as(one))
  assert.ok('done' in exported)
  const read = readDeclaration(exported.done.yaml)
  assert.ok('declaration' in read)
  const outcome = await declare(one, read.declaration, { base: 1 })
  assert.ok('done' in outcome)
  assert.deepEqual([outcome.done.version, outcome.done.unchanged, outcome.done.changes], [1, true, []])
  assert.equal(await count(one, 'declaration_versions'), 1)
})

test('errors are refused one by one, each with its place, and nothing is stored', async () => {
  const one = await office()
  const wrong = edit((d) => {
    d.office.timeZone = 'Europe/Espoo'
    d.registers[0]!.sources.push('nowhere')
  })
  const outcome = await declare(one, wrong, { base: 0 })
  assert.ok('refused' in outcome)
  assert.deepEqual(
    outcome.refused.map(({ code, facts }) => [code, facts?.['path']]),
    [
      ['unknown-time-zone', 'office/timeZone'],
      ['unknown-source', 'registers/customers/sources'],
    ],
  )
  const badShape = { ...shop, registers: [{ ...shop.registers[0]!, feilds: [] }] } as unknown as OfficeDeclaration
  const unread = await declare(one, badShape, { base: 0 })
  assert.ok('refused' in unread)
  assert.deepEqual(unread.refused[0]!.code, 'unknown-key')
  assert.deepEqual(unread.refused[0]!.facts!['meant'], 'fields')
  assert.equal(unread.refused[0]!.facts!['path'], 'registers/0/feilds')
  assert.equal((await count(one, 'declaration_versions')) + (await count(one, 'registers')), 0)
})

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
  assert.equal(await count(one, 'details'), 2)
  assert.equal(await count(one, 'declaration_versions'), 1)
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
  await assertBalance(one)
  const [line] = await one.look<{ people: string[] }>(`select people from access_log order by id desc limit 1`)
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
  assert.equal(await count(one, 'emails'), 1)
  assert.equal(await count(one, 'people'), 1)
  await assertBalance(one)
})

test('a value whose source no register of the person declares goes, unless another source confirmed it', async () => {
  const one = await shopOffice()
  const alone = await person(one, ['customers'], 'bought', { given: 'Aino', email: 'aino@example.test' })
  const confirmed = await person(one, ['customers'], 'bought', { email: 'eino@example.test', phone: '+358401' })
  const [own] = await one.look<{ id: number }>(`select id from sources where key = 'person'`)
  await one.look(
    `with o as (insert into origins (source_id, received_on, channel) values (${own!.id}, '2026-01-01', 'api') returning id)
     insert into confirmations (row_id, person_id, origin_id)
     select e.id, e.person_id, o.id from emails e, o where e.person_id = '${confirmed}'`,
  )
  const dropped = edit((d) => {
    d.registers[0]!.sources = ['person']
  })
  const stopped = await declare(one, dropped, { base: 1 })
  assert.ok('refused' in stopped)
  assert.deepEqual(
    stopped.refused.map(({ code, facts }) => [code, facts?.['field'], facts?.['source'], facts?.['values']]),
    [
      ['values-would-go-source', 'name.given', 'ostettu lista', 1],
      ['values-would-go-source', 'contact.email', 'ostettu lista', 1],
      ['values-would-go-source', 'contact.phone', 'ostettu lista', 1],
    ],
  )
  const outcome = await declare(one, dropped, { base: 1, effects: 'let-go' })
  assert.ok('done' in outcome)
  assert.deepEqual(await one.look('select id from people'), [{ id: confirmed }], `${alone} had nothing left`)
  const left = await one.look(
    'select e.email, s.key from emails e join origins o on o.id = e.origin_id join sources s on s.id = o.source_id',
  )
  assert.deepEqual(left, [{ email: 'eino@example.test', key: 'person' }])
  assert.equal((await count(one, 'phones')) + (await count(one, 'confirmations')) + (await count(one, 'name_keys')), 0)
  await assertBalance(one)
})

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

test('a register with people in it does not end; an empty one does, and its number is not given to another', async () => {
  const one = await shopOffice()
  const who = await person(one, ['prospects'], 'bought', { given: 'Aino' })
  const ended = edit((d) => {
    d.registers.pop()
    for (const document of d.documents) document.registers = ['customers']
  })
  const outcome = await declare(one, ended, { base: 1, effects: 'let-go' })
  assert.ok('refused' in outcome)
  assert.deepEqual(outcome.refused[0], {
    code: 'register-has-people',
    facts: { register: 'prospects', name: 'Mahdolliset asiakkaat', people: 1 },
  })
  const preview = await perform(previewDeclaration, { document: ended }, as(one))
  assert.ok('done' in preview)
  assert.equal(preview.done.effects.withoutRegister, 1)

  await one.look(`begin; update entries set register_id = 1 where person_id = '${who}'; commit`)
  await one.look(`update registers set begun_on = '2020-01-01'`)
  assert.ok('done' in (await declare(one, ended, { base: 1 })))
  const renamed = edit((d) => {
    d.registers[1]!.key = 'leads'
    for (const document of d.documents) document.registers = ['customers', 'leads']
  })
  assert.ok('done' in (await declare(one, renamed, { base: 2 })))
  assert.ok('done' in (await declare(one, shop, { base: 3 })))
  const numbers = await one.look<{ id: number; key: string; ended: boolean }>(
    `select id, key, ended_on is not null as ended from registers where key in ('prospects', 'leads') order by id`,
  )
  assert.deepEqual(
    numbers.map(({ key, ended }) => [key, ended]),
    [
      ['prospects', false],
      ['leads', true],
    ],
  )
  assert.notEqual(numbers[0]!.id, numbers[1]!.id)
})

test('of two who declare at once one waits, and is told that somebody was before', async () => {
  const one = await shopOffice()
  const outcomes = await Promise.all([
    declare(one, without('customers', 'note'), { base: 1 }),
    declare(one, without('customers', 'own.piha'), { base: 1 }),
  ])
  const refused = outcomes.flatMap((o) => ('refused' in o ? o.refused : []))
  assert.deepEqual(refused, [{ code: 'changed-meanwhile', facts: { base: 1, version: 2 } }])
  assert.equal(await count(one, 'declaration_versions'), 2)
})

test('an own field does not change its kind while values of the old kind are kept', async () => {
  const one = await shopOffice()
  const who = await person(one, ['customers'], 'person', { given: 'Aino' })
  await one.look(
    `insert into details (person_id, field, value, origin_id)
     select '${who}', 'own.piha', '"iso"', names_origin from people`,
  )
  const changed = edit((d) => {
    d.ownFields[0]!.kind = 'number'
  })
  const outcome = await declare(one, changed, { base: 1, effects: 'let-go' })
  assert.ok('refused' in outcome)
  assert.deepEqual(outcome.refused, [
    { code: 'values-do-not-fit', facts: { field: 'own.piha', name: 'Piha', values: 1 } },
  ])
})

test('who must be told before a new purpose is counted by who gave the data', async () => {
  const one = await shopOffice()
  await person(one, ['customers'], 'person', { given: 'Aino' })
  await person(one, ['customers'], 'bought', { given: 'Eino' })
  await person(one, ['customers'], 'bought', { given: 'Meri' })
  const wider = edit((d) => {
    const [purpose] = d.registers[0]!.purposes
    d.registers[0]!.purposes.push({ ...purpose!, key: 'studies', aim: 'statistics', names: { fi: 'tilastot' } })
  })
  const preview = await perform(previewDeclaration, { document: wider }, as(one))
  assert.ok('done' in preview, JSON.stringify(preview))
  assert.deepEqual(
    preview.done.tell.map(({ register, article, people, because }) => [register, article, people, because[0]!.why]),
    [
      ['customers', '13(3)', 1, 'new-purpose'],
      ['customers', '14(4)', 2, 'new-purpose'],
    ],
  )
})

test('somebody who keeps only one register cannot declare for the office', async () => {
  const one = await shopOffice()
  const clerk = someoneWhoMay('declare registers')
  await one.may(
    clerk.actor,
    clerk.grants.map((grant) => ({ ...grant, register: 1 })),
  )
  const outcome = await declare(one, shop, { base: 1 }, { actor: clerk.actor })
  assert.ok('refused' in outcome)
  assert.equal(outcome.refused[0]!.code, 'whole-office-needed')
})

test('an accepted declaration is never changed or taken away, not even in the database', async () => {
  const one = await shopOffice()
  for (const act of ['update declaration_versions set document = document', 'delete from declaration_versions'])
    await assert.rejects(one.look(act), /never changed/)
  await assert.rejects(one.look('truncate declaration_versions'), /never changed/)
})
