import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { forbidMarketingToMany } from '../prohibitions/forbid-marketing-to-many.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import { addPerson } from './add-person.ts'
import type { ActOfMany } from './acts-of-many.rules.ts'
import { confirmPerson } from './confirm-person.ts'
import { markTold } from './mark-told.ts'
import { previewAct } from './preview-act.ts'
import { recordDeath } from './record-death.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...names, 'death'], ['customer-care']),
    register(2, 'billing', names, ['billing']),
  ],
}
let office: TestOffice
const people: Record<string, string> = {}

async function done<O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  purpose = 'customer-care',
): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, {
    actor: clerk.actor,
    office: office.office,
    purpose,
    language: 'fi',
    channel: 'web',
  })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done as OutputOf<O>
}

before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
  const add = async (name: string, more: object = {}, purpose?: string) => {
    people[name] = (await done(addPerson, { register: 'customers', name, evenSo: true, ...more }, purpose)).person
  }
  await add('Plain Pirkko')
  await add('Bought Bertta', { source: 'bought', receivedOn: '2026-05-01' })
  await add('Checked Ceija')
  await add('Contested Kaisa')
  await add('Dead Daavid')
  await add('Banned Bengt')
  await add('Billed Birgit', { register: 'billing' }, 'billing')
  await done(confirmPerson, { people: [people['Checked Ceija']!] })
  await done(recordDeath, { person: people['Dead Daavid']! })
  await done(forbidMarketing, { person: people['Banned Bengt']! })
  await office.look(
    `insert into restrictions (person_id, fields, ground) values ('${people['Contested Kaisa']}', '{contact.phone}', 'contested')`,
  )
  await office.look('update office_state set restrictions = 1')
})

async function previewed(act: ActOfMany) {
  const { into, left, notThere } = await done(previewAct, { act, people: Object.values(people) })
  const nameOf = (person: string) => Object.keys(people).find((name) => people[name] === person) ?? '?'
  return {
    into: into.map((one) => nameOf(one.person)),
    left: Object.fromEntries(left.map((one) => [nameOf(one.person), one.because])),
    notThere,
    named: left.map((one) => `${one.given} ${one.family}`),
  }
}

test('before details are marked as checked it is told who is left out and why', async () => {
  assert.deepEqual(await previewed('confirm-person'), {
    into: ['Plain Pirkko', 'Bought Bertta', 'Banned Bengt'],
    left: { 'Checked Ceija': 'checked-today', 'Contested Kaisa': 'restricted', 'Dead Daavid': 'dead' },
    notThere: 1,
    named: ['Checked Ceija', 'Kaisa Contested', 'Daavid Dead'],
  })
})

test('only those who wait to be told are marked as told', async () => {
  const { into, left } = await previewed('mark-told')
  assert.deepEqual(into, ['Bought Bertta'])
  assert.equal(left['Plain Pirkko'], 'nothing-to-tell')
  assert.equal(left['Dead Daavid'], 'dead')
  const told = await done(markTold, { people: [people['Bought Bertta']!] })
  assert.equal(told.people.length, 1)
  assert.deepEqual((await previewed('mark-told')).into, [])
})

test('a ban for many leaves out those who have one, and does to the others what was told', async () => {
  const { into, left, notThere } = await previewed('forbid-marketing-to-many')
  assert.deepEqual(left, { 'Dead Daavid': 'banned-already', 'Banned Bengt': 'banned-already' })
  assert.equal(notThere, 1)
  const { people: banned } = await done(forbidMarketingToMany, { people: Object.values(people), way: 'email' })
  assert.deepEqual(banned.map((one) => one.person).toSorted(), into.map((name) => people[name]!).toSorted())
  const rows = await office.look<{ n: number; origins: number }>(
    'select count(*)::int as n, count(distinct origin_id)::int as origins from prohibitions where lifted_at is null',
  )
  assert.deepEqual(rows, [{ n: 6, origins: 3 }], 'one origin for the act of many')
  assert.deepEqual((await previewed('forbid-marketing-to-many')).into, [])
})

test('a preview changes nothing', async () => {
  const count = () => office.look('select (select count(*) from checks) as c, (select count(*) from prohibitions) as p')
  const before = await count()
  await previewed('confirm-person')
  assert.deepEqual(await count(), before)
})

test('what is not marked as right among others is not by any other way either, and who is asked for alone is', async () => {
  const asked = ['Plain Pirkko', 'Contested Kaisa', 'Dead Daavid', 'Checked Ceija'].map((name) => people[name]!)
  const several = await done(confirmPerson, { people: asked })
  assert.deepEqual([several.people.map((one) => one.person), several.leftOut], [[people['Plain Pirkko']], 3])
  const none = await done(confirmPerson, { people: asked.slice(1) })
  assert.deepEqual([none.people, none.leftOut], [[], 3])
  const alone = await done(confirmPerson, { people: [people['Contested Kaisa']!] })
  assert.deepEqual([alone.people.length, alone.leftOut], [1, 0])
})
