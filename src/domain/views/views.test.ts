import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { NotUnderstood, type Outcome } from '../../enforcement/outcome.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { testProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { listPeople } from '../people/list-people.ts'
import { closeMemberships } from '../staff/close-memberships.ts'
import { endMembership } from '../staff/end-membership.ts'
import { addView } from './add-view.ts'
import { changeView } from './change-view.ts'
import { listViews } from './list-views.ts'
import { removeView } from './remove-view.ts'
import { mostViews } from './view.rules.ts'

const permissions = ['see people', 'add people', 'see own account']
const clerk = someoneWhoMay(...permissions)
const colleague = someoneWhoMay(...permissions)
const all = [...names, ...contact, 'language', 'work.organisation']
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', all, ['customer-care']),
    register(2, 'billing', [...names, 'contact.address'], ['billing']),
  ],
}
let office: TestOffice

const own: readonly string[] = ['list-views', 'remove-view']
const act = <O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  { by = clerk, purpose = 'customer-care' } = {},
): Promise<Outcome<OutputOf<O>>> =>
  perform(operation, input, {
    actor: by.actor,
    office: office.office,
    purpose: own.includes(operation.name) ? 'security' : purpose,
    language: 'fi',
    channel: 'web',
  })

async function done<O extends AnyOperation>(...given: Parameters<typeof act<O>>): Promise<OutputOf<O>> {
  const outcome = await act(...given)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
async function codes<O extends AnyOperation>(...given: Parameters<typeof act<O>>): Promise<string[]> {
  const outcome = await act(...given)
  return 'refused' in outcome ? outcome.refused.map((one) => one.code) : []
}
const namesOf = async (by = clerk): Promise<string[]> =>
  (await done(listViews, {}, { by })).views.map((one) => one.name)

before(async () => {
  office = await emptyOffice({ charter })
  for (const one of [clerk, colleague]) await office.may(one.actor, one.grants)
  await done(addPerson, { register: 'customers', name: 'Aino Lehtonen', addresses: ['Tie 1, 01234 Keksilä'] })
})

test('a view keeps filters, order and columns under a name, and a list takes its filters as they are', async () => {
  const view = await done(addView, {
    name: ' Keksilän suomenkieliset ',
    filters: { city: 'Keksilä', relation: 'current' },
    sort: 'contact.address',
    reversed: true,
    columns: ['phone', 'city'],
  })
  assert.equal(view.name, 'Keksilän suomenkieliset')
  const [kept] = (await done(listViews, {})).views
  assert.deepEqual(kept, view)
  const { sort, reversed, filters } = kept!
  const found = await done(listPeople, { ...filters, sort: sort!, reversed })
  assert.equal(found.people.length, 1)
})

test('a view is one’s own: a colleague neither sees, changes nor removes it', async () => {
  const [view] = (await done(listViews, {})).views
  assert.deepEqual(await namesOf(colleague), [])
  assert.deepEqual(await codes(changeView, { view: view!.view, name: 'Minun' }, { by: colleague }), ['unknown-view'])
  assert.deepEqual(await codes(removeView, { view: view!.view }, { by: colleague }), ['unknown-view'])
  assert.deepEqual(await namesOf(), [view!.name])
})

test('search words and whose list it is are not understood, so they cannot be kept', async () => {
  for (const filters of [{ text: 'lehtonen' }, { name: 'Aino' }, { organisation: clerk.actor.id }])
    await assert.rejects(act(addView, { name: 'Haku', filters: filters as object }), NotUnderstood)
  await assert.rejects(act(addView, { name: 'x'.repeat(41) }), NotUnderstood)
  await assert.rejects(act(addView, { name: ' ' }), NotUnderstood)
  await assert.rejects(act(addView, { name: 'Kahdesti', columns: ['phone', 'phone'] }), NotUnderstood)
})

test('a town where nobody lives is not kept: a person’s name might stand in its place', async () => {
  assert.deepEqual(await codes(addView, { name: 'Haku', filters: { city: 'Aino Lehtonen' } }), ['unknown-town'])
  assert.deepEqual(await codes(addView, { name: 'Haku', filters: { register: 'nobody' } }), ['unknown-register'])
  const hidden = { name: 'Haku', filters: { language: 'fi' } }
  assert.deepEqual(await codes(addView, hidden, { purpose: 'billing' }), ['outside-scope'])
  assert.deepEqual(await codes(addView, { name: 'Asiakas 131052-308T' }), ['code-in-view-name'])
  assert.equal((await namesOf()).length, 1)
})

test('a view is renamed, its filters change under its name, and two are not called the same', async () => {
  const other = await done(addView, { name: 'Äänekosken väki', filters: { banned: true } })
  assert.deepEqual(await codes(addView, { name: 'ÄÄNEKOSKEN  VÄKI' }), ['view-name-taken'])
  assert.deepEqual(await codes(changeView, { view: other.view, name: 'keksilän suomenkieliset' }), ['view-name-taken'])
  const renamed = await done(changeView, { view: other.view, name: 'äänekosken väki' })
  assert.deepEqual(renamed, { ...other, name: 'äänekosken väki' })
  const shows = { filters: { notTold: true }, sort: 'name.family' as const, reversed: false, columns: null }
  assert.deepEqual(await done(changeView, { view: other.view, shows }), { ...renamed, ...shows })
  assert.deepEqual(await codes(changeView, { view: 0, name: 'Muu' }), ['unknown-view'])
})

test('what is removed comes back from what the removing gave', async () => {
  const before = await namesOf()
  const [view] = (await done(listViews, {})).views
  const { removed } = await done(removeView, { view: view!.view })
  assert.deepEqual(removed, view)
  assert.deepEqual(await namesOf(), before.slice(1))
  const { view: _gone, sort, ...content } = removed
  await done(addView, { ...content, ...(sort && { sort }) })
  assert.deepEqual(await namesOf(), before)
  assert.deepEqual(await codes(removeView, { view: view!.view }), ['unknown-view'])
})

test('there is a limit to how many there are', async () => {
  for (let n = (await namesOf()).length; n < mostViews; n++) await done(addView, { name: `Näkymä ${n}` })
  assert.deepEqual(await codes(addView, { name: 'Vielä yksi' }), ['too-many-views'])
})

test('the views of one who leaves the office go with the account: at once, or in the night after the last day', async () => {
  const { makeOffice, clock } = await testProgram()
  const program = await makeOffice()
  const consoleActor = { kind: 'console', name: 'console' } as const
  const joined = async (): Promise<string> => {
    const account = randomUUID()
    await program.look(
      `insert into members (account, name, email, employer) values ('${account}', 'Aino Apulainen', '${account}@koe.example', 'office')`,
    )
    await program.look(`insert into own_views (account, name, filters) values ('${account}', 'Oma', '{}')`)
    return account
  }
  const holders = async () =>
    (await program.look<{ account: string }>('select account from own_views')).map((row) => row.account)
  const close = async () => {
    const outcome = await program.as(consoleActor, closeMemberships, {})
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done.closed
  }
  const [atOnce, later, stays] = [await joined(), await joined(), await joined()]
  clock.at = new Date('2026-11-20T10:00:00Z')
  const ended = await program.as(consoleActor, endMembership, { account: atOnce })
  assert.ok('done' in ended, JSON.stringify(ended))
  const dated = await program.as(consoleActor, endMembership, { account: later, lastOn: '2026-11-25' })
  assert.ok('done' in dated, JSON.stringify(dated))
  assert.deepEqual((await holders()).toSorted(), [later, stays].toSorted())
  clock.at = new Date('2026-11-25T23:00:00+02:00')
  assert.equal(await close(), 0, 'the last day is still one’s own')
  clock.at = new Date('2026-11-26T02:00:00+02:00')
  assert.equal(await close(), 1)
  assert.deepEqual(await holders(), [stays])
  assert.equal(await close(), 0)
})
