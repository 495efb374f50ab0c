import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { declareRegisters } from './declare-registers.ts'
import { previewDeclaration } from './preview-declaration.ts'
import { draftFromAnswers } from './questions.rules.ts'

const keeper = someoneWhoMay('declare registers', 'see registers', 'add people')
const company = { name: 'Puutarha Oy', contactName: 'Oona Omistaja', email: 'oona@puutarha.example' }
const shop = draftFromAnswers({ company, sellsTo: 'households' })

const edit = (change: (declaration: OfficeDeclaration) => void): OfficeDeclaration => {
  const copy = structuredClone(shop)
  change(copy)
  return copy
}

const as = ({ office }: TestOffice): Circumstances => ({
  actor: keeper.actor,
  office,
  purpose: 'register-keeping',
  language: 'en',
  channel: 'api',
})

async function shopOffice(): Promise<TestOffice> {
  const made = await emptyOffice({ charter: emptyCharter })
  made.office.house.readCharter = readCharter
  await made.may(keeper.actor, keeper.grants)
  assert.ok('done' in (await perform(declareRegisters, { document: shop, base: 0 }, as(made))))
  return made
}

/** Somebody in a register, with the origin by which they came. */
async function someone(one: TestOffice, register: string): Promise<string> {
  const who = newPersonId(new Date())
  await one.look(
    `do $$ declare o bigint; begin
       insert into people (id, given_name) values ('${who}', 'Aino');
       insert into origins (source_id, received_on, channel) select id, current_date - 600, 'api' from sources where key = 'person' returning id into o;
       insert into entries (person_id, register_id, origin_id) select '${who}', id, o from registers where key = '${register}';
       update people set names_origin = o where id = '${who}';
     end $$`,
  )
  return who
}

test('a shorter period says how many are past their last day at once', async () => {
  const one = await shopOffice()
  await someone(one, 'customers')
  await someone(one, 'customers')
  await one.look(`update entries set relation_ended_on = current_date - 500 where id = (select min(id) from entries)`)
  const shorter = edit((d) => (d.registers[0]!.retention[0]!.period = 'P1Y'))
  const preview = await perform(previewDeclaration, { document: shorter }, as(one))
  assert.ok('done' in preview, JSON.stringify(preview))
  assert.deepEqual(preview.done.effects.due, [{ register: 'customers', people: 1 }])
  assert.match(preview.done.changes[0]!.text, /over at once, people: 1\.$/)
  const longer = edit((d) => (d.registers[0]!.retention[0]!.period = 'P9Y'))
  const other = await perform(previewDeclaration, { document: longer }, as(one))
  assert.ok('done' in other)
  assert.deepEqual(other.done.effects.due, [])
  assert.deepEqual(
    other.done.tell.map(({ people, because }) => [people, because[0]!.why]),
    [[2, 'longer-period']],
  )
})

test('a contact person counts as past due when every position has ended, and what is not counted is said', async () => {
  const one = await shopOffice()
  const rule = (d: OfficeDeclaration) => d.registers[0]!.retention[0]!
  const kept = edit((d) => Object.assign(rule(d), { from: 'position-ended', period: 'P9Y' }))
  assert.ok('done' in (await perform(declareRegisters, { document: kept, base: 1 }, as(one))))
  const [left, both, stays] = [
    await someone(one, 'customers'),
    await someone(one, 'customers'),
    await someone(one, 'customers'),
  ]
  await one.look(`insert into organisations (id, name, folded) values (gen_random_uuid(), 'Yritys Oy', 'yritys oy')`)
  const ended = { [left]: ['400'], [both]: ['400', null], [stays]: [null] }
  for (const [who, days] of Object.entries(ended))
    for (const day of days)
      await one.look(
        `insert into positions (person_id, organisation_id, ended_on, origin_id)
         select '${who}', (select id from organisations), current_date - ${day}::int, (select min(id) from origins)`,
      )
  const shorter = (more: object) => {
    const copy = structuredClone(kept)
    Object.assign(rule(copy), { period: 'P1Y', ...more })
    return perform(previewDeclaration, { document: copy }, as(one))
  }
  const preview = await shorter({})
  assert.ok('done' in preview, JSON.stringify(preview))
  assert.deepEqual(preview.done.effects.due, [{ register: 'customers', people: 1 }])
  assert.ok(!preview.done.changes[0]!.text.includes('cannot count'))
  const other = await shorter({ from: 'last-contact' })
  assert.ok('done' in other)
  assert.match(other.done.changes[0]!.text, /The program cannot count everybody/)
})
