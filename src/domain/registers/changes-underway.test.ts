import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform, type Circumstances } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from './charter.storage.ts'
import { declareRegisters } from './declare-registers.ts'
import { dropChange } from './drop-change.ts'
import { keepChange } from './keep-change.ts'
import { listChangesUnderway } from './list-changes-underway.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { seeChange } from './see-change.ts'

type Someone = ReturnType<typeof someoneWhoMay>

const document = draftFromAnswers(
  { company: { name: 'Puutarha Oy', contactName: 'Oona Omistaja', email: 'oona@puutarha.example' } },
  undefined,
  '2026-11-25',
)
const renamed = (name: string) => ({
  ...document,
  registers: document.registers.map((one) => ({ ...one, names: { fi: name } })),
})

async function office(): Promise<{ one: TestOffice; oona: Someone; otto: Someone }> {
  // A moment whose parts of a second the database does not shorten.
  const one = await emptyOffice({ charter: emptyCharter, now: () => new Date('2026-11-25T10:00:00.123Z') })
  one.office.house.readCharter = readCharter
  const [oona, otto] = [
    someoneWhoMay('declare registers', 'see registers'),
    someoneWhoMay('declare registers', 'see registers'),
  ]
  for (const [name, { actor, grants }] of [
    ['Oona Omistaja', oona],
    ['Otto Osakas', otto],
  ] as const) {
    await one.may(actor, grants)
    await one.look(
      `insert into members (account, name, email, employer) values ('${actor.id}', '${name}', 'x@puutarha.example', 'Puutarha Oy') on conflict (account) do update set name = excluded.name`,
    )
  }
  return { one, oona, otto }
}

const as = (one: TestOffice, { actor }: Pick<Circumstances, 'actor'>): Circumstances => ({
  actor,
  office: one.office,
  purpose: 'register-keeping',
  language: 'fi',
  channel: 'api',
})

async function does<O extends AnyOperation>(
  one: TestOffice,
  who: Someone,
  operation: O,
  input: InputOf<O>,
): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, as(one, who))
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

test('a change in the making is kept with the version it was made from, and is nobody else’s', async () => {
  const { one, oona, otto } = await office()
  await does(one, oona, declareRegisters, { document: { ...document }, base: 0 })
  assert.deepEqual(await does(one, oona, seeChange, {}), { inForce: 1, change: null })
  const half = { ...document, contacts: [{ name: '' }] }
  await does(one, oona, keepChange, { document: renamed('Ensin'), base: 1 })
  const { keptAt, inForce } = await does(one, oona, keepChange, { document: half, base: 1 })
  assert.equal(inForce, 1)
  const { change } = await does(one, oona, seeChange, {})
  assert.ok(change)
  assert.deepEqual([change.base, change.before, change.keptAt], [1, document, keptAt])
  assert.deepEqual(JSON.parse(change.document), half, 'also what could not be declared yet')
  assert.deepEqual(await does(one, otto, seeChange, {}), { inForce: 1, change: null })
  assert.deepEqual(await does(one, otto, dropChange, {}), { dropped: false })
  assert.deepEqual(await does(one, oona, dropChange, {}), { dropped: true })
  assert.deepEqual(await does(one, oona, seeChange, {}), { inForce: 1, change: null })
})

test('others see who is changing the declaration, from which version and when, and nothing of what is in it', async () => {
  const { one, oona, otto } = await office()
  await does(one, oona, declareRegisters, { document: { ...document }, base: 0 })
  const { keptAt } = await does(one, oona, keepChange, { document: renamed('Salaisuus'), base: 1 })
  const seen = await does(one, otto, listChangesUnderway, {})
  assert.deepEqual(seen, {
    version: 1,
    own: null,
    others: [{ account: oona.actor.id, name: 'Oona Omistaja', base: 1, keptAt }],
  })
  assert.deepEqual(await does(one, oona, listChangesUnderway, {}), { version: 1, own: { base: 1, keptAt }, others: [] })
  await one.look(`update members set left_on = '2026-11-01' where account = '${oona.actor.id}'`)
  assert.deepEqual((await does(one, otto, listChangesUnderway, {})).others, [], 'who has left is not at work')
})

test('a change that came into force is not kept any more; another one that was kept meanwhile is', async () => {
  const { one, oona, otto } = await office()
  await does(one, oona, declareRegisters, { document: { ...document }, base: 0 })
  await does(one, oona, keepChange, { document: renamed('Kanta-asiakkaat'), base: 1 })
  await does(one, otto, keepChange, { document: renamed('Ostajat'), base: 1 })
  await does(one, oona, declareRegisters, { document: renamed('Kanta-asiakkaat'), base: 1 })
  assert.equal((await does(one, oona, seeChange, {})).change, null)
  const { inForce, change } = await does(one, otto, seeChange, {})
  assert.deepEqual([inForce, change?.base, change?.before], [2, 1, document], 'with what it was made from')

  await does(one, oona, keepChange, { document: renamed('Toinen'), base: 2 })
  await does(one, oona, declareRegisters, { document: renamed('Kolmas'), base: 2 })
  assert.ok((await does(one, oona, seeChange, {})).change, 'it was not this that came into force')
})

test('the console keeps nothing, since nobody could find it again', async () => {
  const { one } = await office()
  const console = { kind: 'console', name: 'konsoli' } as const
  assert.deepEqual(await perform(keepChange, { document: {}, base: 0 }, as(one, { actor: console })), {
    refused: [{ code: 'draft-needs-account' }],
  })
})
