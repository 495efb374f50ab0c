import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import type { InputOf } from '../../enforcement/operation.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { declareRegisters } from './declare-registers.ts'
import { exportDeclaration } from './export-declaration.ts'
import { previewDeclaration } from './preview-declaration.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { readDeclaration } from './yaml-form.schema.ts'

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

const count = async (one: TestOffice, what: string): Promise<number> =>
  (await one.look<{ n: number }>(`select count(*)::int as n from ${what}`))[0]!.n

/** Somebody in a register, with the origin by which they came. */
async function someone(one: TestOffice, register: string, source = 'bought'): Promise<string> {
  const who = newPersonId(new Date())
  await one.look(
    `do $$ declare o bigint; begin
       insert into people (id, given_name) values ('${who}', 'Aino');
       insert into origins (source_id, received_on, channel) select id, '2026-01-01', 'api' from sources where key = '${source}' returning id into o;
       insert into entries (person_id, register_id, origin_id) select '${who}', id, o from registers where key = '${register}';
       update people set names_origin = o where id = '${who}';
     end $$`,
  )
  return who
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

test('a register with people in it does not end; an empty one does, and its number is not given to another', async () => {
  const one = await shopOffice()
  const who = await someone(one, 'prospects')
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

test('an own field does not change its kind while values of the old kind are kept', async () => {
  const one = await shopOffice()
  const who = await someone(one, 'customers')
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
  await someone(one, 'customers', 'person')
  await someone(one, 'customers')
  await someone(one, 'customers')
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
