import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import { checkDeclaration } from './check-declaration.ts'
import { declareRegisters } from './declare-registers.ts'
import { draftDeclaration } from './draft-declaration.ts'
import { dropDraft } from './drop-draft.ts'
import { exportDeclaration } from './export-declaration.ts'
import { keepDraft } from './keep-draft.ts'
import { listDeclarationVersions } from './list-declaration-versions.ts'
import { listRegisters } from './list-registers.ts'
import { listTemplates } from './list-templates.ts'
import { draftFromAnswers, type Answers } from './questions.rules.ts'
import { seeDeclaration } from './see-declaration.ts'
import { seeDraft } from './see-draft.ts'
import { seeRegister } from './see-register.ts'
import { templateKeys } from './templates.rules.ts'
import { readDeclaration, writeDeclaration } from './yaml-form.schema.ts'

const keeper = someoneWhoMay('declare registers', 'see registers')

async function office(): Promise<TestOffice> {
  const made = await emptyOffice({ charter: emptyCharter })
  made.office.house.readCharter = readCharter
  await made.may(keeper.actor, keeper.grants)
  return made
}

const as = (one: TestOffice, more: Partial<Circumstances> = {}): Circumstances => ({
  actor: keeper.actor,
  office: one.office,
  purpose: 'register-keeping',
  language: 'fi',
  channel: 'api',
  ...more,
})

async function does<O extends AnyOperation>(
  one: TestOffice,
  operation: O,
  input: InputOf<O>,
  more: Partial<Circumstances> = {},
): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, as(one, more))
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

const company: Answers = {
  company: { name: 'Puutarha Oy', contactName: 'Oona Omistaja', email: 'oona@puutarha.example' },
}
const shop = draftFromAnswers(company, [{ field: 'contact.email' }], '2026-11-25')

/** Declares, exports, and declares the export again: it must say that nothing changed. */
async function declaresAndReturns(document: ReturnType<typeof draftFromAnswers>): Promise<void> {
  const one = await office()
  const first = await does(one, declareRegisters, { document, base: 0 })
  assert.equal(first.version, 1)
  const { yaml } = await does(one, exportDeclaration, {})
  const read = readDeclaration(yaml)
  assert.ok('declaration' in read, JSON.stringify(read))
  assert.deepEqual(read.declaration, document)
  const again = await does(one, declareRegisters, { document: read.declaration, base: 1 })
  assert.deepEqual([again.version, again.unchanged], [1, true])
}

const examples = new URL('../../../examples/', import.meta.url)
for (const name of readdirSync(examples).filter((file) => file.endsWith('.yaml'))) {
  test(`the example ${name} declares cleanly, comes out as it went in, and declares again unchanged`, async () => {
    const read = readDeclaration(readFileSync(new URL(name, examples), 'utf8'))
    assert.ok('declaration' in read, JSON.stringify(read))
    await declaresAndReturns(read.declaration)
  })
}

for (const [name, answers] of Object.entries({
  'a shop for households': { sellsTo: 'households' },
  'a guarding company': { sellsTo: 'both', trade: 'security', creditChecks: true },
  'a co-operative with a newsletter': { trade: 'co-operative', advertising: ['newsletter', 'post'] },
} satisfies Record<string, Answers>)) {
  test(`the draft of ${name} declares cleanly, comes out as it went in, and declares again unchanged`, async () => {
    const written = writeDeclaration(draftFromAnswers({ ...company, ...answers }, undefined, '2026-11-25'))
    const read = readDeclaration(written)
    assert.ok('declaration' in read)
    await declaresAndReturns(read.declaration)
  })
}

test('an office that has declared nothing says so', async () => {
  const one = await office()
  for (const operation of [seeDeclaration, exportDeclaration]) {
    const outcome = await perform(operation, {}, as(one))
    assert.deepEqual(outcome, { refused: [{ code: 'nothing-declared' }] })
  }
  assert.deepEqual(await does(one, listRegisters, {}), { version: 0, registers: [] })
  assert.deepEqual(await does(one, listDeclarationVersions, {}), { versions: [] })
})

test('the declaration is seen with what is open in it and with its versions, also an earlier one', async () => {
  const one = await office()
  await does(one, declareRegisters, { document: shop, base: 0 })
  const renamed = structuredClone(shop)
  renamed.registers[0]!.names = { fi: 'Kanta-asiakkaat' }
  const { changes } = await does(one, declareRegisters, { document: renamed, base: 1 })
  assert.equal(changes.length, 1)
  const now = await does(one, seeDeclaration, {})
  assert.deepEqual([now.version, now.inForce], [2, 2])
  assert.deepEqual(now.document, renamed)
  assert.ok(now.findings.length > 0 && now.findings.every(({ text, level }) => text && level === 'warning'))
  assert.deepEqual(
    now.versions.map(({ version }) => version),
    [2, 1],
  )
  const before = await does(one, seeDeclaration, { version: 1 })
  assert.deepEqual(before.document, shop)
  assert.deepEqual(await perform(seeDeclaration, { version: 3 }, as(one)), {
    refused: [{ code: 'unknown-version', facts: { version: 3 } }],
  })
  const { versions } = await does(one, listDeclarationVersions, {})
  assert.deepEqual(
    versions.map(({ version, acceptedBy, changes: said }) => [version, acceptedBy, said.length > 0]),
    [
      [2, keeper.actor.id, true],
      [1, keeper.actor.id, true],
    ],
  )
})

test('registers are listed with the people in them now; built-in ones stand after the company’s own', async () => {
  const one = await office()
  await does(one, declareRegisters, { document: shop, base: 0 })
  await one.look(
    `do $$ declare o bigint; p uuid := gen_random_uuid(); begin
       insert into people (id) values (p);
       insert into origins (source_id, received_on, channel) select id, '2026-01-01', 'api' from sources where key = 'person' returning id into o;
       insert into entries (person_id, register_id, origin_id, relation_ended_on) select p, id, o, '2026-02-02' from registers where key = '${shop.registers[0]!.key}';
     end $$`,
  )
  const { registers } = await does(one, listRegisters, {})
  const own = registers.filter((r) => !r.builtIn)
  assert.deepEqual(
    own.map((r) => r.key),
    shop.registers.map((r) => r.key),
  )
  assert.deepEqual([own[0]!.people, own[1]!.people], [1, 0])
  assert.deepEqual(
    registers.slice(own.length).map(({ key, people }) => [key, people]),
    ['staff', 'requests', 'breaches', 'website'].map((key) => [key, null]),
  )
  const seen = await does(one, seeRegister, { register: shop.registers[0]!.key })
  assert.deepEqual([seen.people, seen.ended, seen.register], [1, 1, shop.registers[0]])
  assert.deepEqual(
    seen.sources.find(({ source }) => source === 'person'),
    { source: 'person', people: 1 },
  )
  assert.equal((await does(one, seeRegister, { register: 'staff' })).people, null)
})

test('who may see one register sees that one in the list and no other', async () => {
  const one = await office()
  await does(one, declareRegisters, { document: shop, base: 0 })
  const clerk = someoneWhoMay('see registers')
  await one.may(
    clerk.actor,
    clerk.grants.map((grant) => ({ ...grant, register: 2 })),
  )
  const { registers } = await does(one, listRegisters, {}, { actor: clerk.actor })
  assert.deepEqual(
    registers.map(({ key }) => key),
    [shop.registers[1]!.key],
  )
  const outcome = await perform(seeRegister, { register: shop.registers[0]!.key }, as(one, { actor: clerk.actor }))
  assert.ok('refused' in outcome)
})

test('a check says what is wrong with the form and with the content, each with its place and a sentence', async () => {
  const one = await office()
  const wrong = await does(one, checkDeclaration, { document: { ...shop, sistems: [] } })
  assert.equal(wrong.acceptable, false)
  assert.equal(wrong.problems[0]!.path, 'sistems')
  assert.match(wrong.problems[0]!.text, /Tarkoititko ”systems”/)
  const nameless = structuredClone(shop)
  nameless.office.controller.name = ''
  const found = await does(one, checkDeclaration, { document: nameless })
  assert.equal(found.acceptable, false)
  assert.equal(found.findings.find(({ level }) => level === 'error')!.text, 'Yrityksen nimi puuttuu.')
  assert.equal((await does(one, checkDeclaration, { document: shop })).acceptable, true)
})

test('a document nested without end is not understood', async () => {
  const one = await office()
  let deep: Record<string, unknown> = {}
  for (let i = 0; i < 20_000; i++) deep = { deep }
  await assert.rejects(perform(checkDeclaration, { document: deep }, as(one)), /not understood/)
})

test('a draft is made of any answers and stores nothing; what is kept for later is the answers alone', async () => {
  const one = await office()
  const drafted = await does(one, draftDeclaration, { answers: {}, columns: [{ heading: 'Pihan koko' }] })
  assert.ok(drafted.findings.some(({ code }) => code === 'controller-name-missing'))
  assert.ok(drafted.questionsLeft.includes('company'))
  assert.equal(drafted.document.ownFields[0]!.names.fi, 'Pihan koko')
  assert.deepEqual(await does(one, seeDraft, {}), { draft: null })

  await does(one, keepDraft, { answers: { sellsTo: 'both' } })
  await does(one, keepDraft, { answers: company, columns: [{ field: 'contact.email' }] })
  const { draft } = await does(one, seeDraft, {})
  assert.deepEqual([draft!.answers, draft!.columns], [company, [{ field: 'contact.email' }]])
  const other = someoneWhoMay('declare registers')
  await one.may(other.actor, other.grants)
  assert.deepEqual(await does(one, seeDraft, {}, { actor: other.actor }), { draft: null }, 'it is the account’s own')
  assert.deepEqual(await does(one, dropDraft, {}), { dropped: true })
  assert.deepEqual(await does(one, dropDraft, {}), { dropped: false })
  const console = { kind: 'console', name: 'konsoli' } as const
  assert.deepEqual(await perform(keepDraft, { answers: {} }, as(one, { actor: console })), {
    refused: [{ code: 'draft-needs-account' }],
  })
})

test('every template is listed whole', async () => {
  const one = await office()
  const { templates } = await does(one, listTemplates, {})
  assert.deepEqual(
    templates.map(({ key }) => key),
    templateKeys,
  )
  assert.ok(templates.every(({ register, hint }) => register.purposes.length > 0 && hint.sv))
})
