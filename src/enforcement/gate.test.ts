import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../testing/office.ts'
import { people } from './declaration.ts'
import { enter, leave, recordOrigin } from './entering.ts'
import { perform, type Circumstances } from './gate.ts'
import { operation, type AnyOperation, type Occasion } from './operation.ts'
import { Broken, done, NotPermitted, NotUnderstood, refuse } from './outcome.ts'
import { fieldKey, id, personal } from './output.ts'
import { newPersonId } from './person-id.ts'
import { addRows } from './rows.ts'

const addSomebody = operation({
  name: 'add-somebody',
  permission: 'add people',
  aims: ['customer-care', 'billing', 'sales'],
  input: z.object({ register: z.int(), given: z.string(), email: z.string().optional() }),
  output: z.object({ person: id('person') }),
  async perform(input, occasion) {
    const person = newPersonId(new Date(occasion.now))
    await addRows(occasion.db, people, [{ id: person, given_name: input.given }])
    const origin = await recordOrigin(occasion, { source: 1, receivedOn: occasion.today, person })
    await enter(occasion, input.register, [{ person, origin }], 'add-somebody')
    if (input.email) {
      const row = { person_id: person, email: input.email, normal: input.email, origin_id: origin }
      await occasion.db.insertInto('emails').values(row).execute()
    }
    return done({ person })
  },
})

const seeSomebody = operation({
  name: 'see-somebody',
  permission: 'see people',
  aims: ['customer-care', 'billing', 'sales'],
  input: z.object({ person: id('person') }),
  output: z.object({
    person: id('person'),
    given: personal('name.given', z.string().nullable()),
    emails: personal('contact.email', z.array(z.string())),
  }),
  async perform({ person }, { db }) {
    const found = await db.selectFrom('people').select('given_name').where('id', '=', person).executeTakeFirst()
    if (!found) return refuse('unknown-person')
    const rows = await db.selectFrom('emails').select('email').where('person_id', '=', person).execute()
    return done({ person, given: found.given_name as string | null, emails: rows.map((r) => r.email as string) })
  },
})

const clerk = someoneWhoMay('add people', 'see people')
const as = (office: TestOffice, purpose: string, actor = clerk.actor): Circumstances => ({
  actor,
  office: office.office,
  purpose,
  language: 'fi',
  channel: 'api',
})

async function officeWithClerk(): Promise<TestOffice> {
  const office = await emptyOffice()
  await office.may(clerk.actor, clerk.grants)
  return office
}

async function someone(office: TestOffice, register = 1, purpose = 'customer-care', email?: string): Promise<string> {
  const outcome = await perform(
    addSomebody,
    { register, given: 'Aino', ...(email ? { email } : {}) },
    as(office, purpose),
  )
  assert.ok('done' in outcome)
  return outcome.done.person
}

type Line = Record<'operation' | 'outcome' | 'purpose', string> & {
  people: string[]
  fields: string[]
  code: string | null
}
const lines = (office: TestOffice) =>
  office.look<Line>('select operation, outcome, people, purpose, fields, code from access_log order by id')

test('an act and its line are one: who, what, why, whom, and no values', async () => {
  const office = await officeWithClerk()
  const person = await someone(office, 1, 'customer-care', 'aino@example.test')
  await perform(seeSomebody, { person }, as(office, 'customer-care'))
  const all = await lines(office)
  assert.deepEqual(
    all.map((l) => [l.operation, l.outcome, l.people, l.purpose]),
    [
      ['add-somebody', 'done', [person], 'customer-care'],
      ['see-somebody', 'done', [person], 'customer-care'],
    ],
  )
  assert.deepEqual(all[1]!.fields, ['contact.email', 'name.given'])
  const everything = JSON.stringify(await office.look('select * from access_log'))
  assert.ok(!/Aino|aino@/.test(everything))
})

test('a person outside the purpose’s registers is not there', async () => {
  const office = await officeWithClerk()
  const prospect = await someone(office, 3, 'sales')
  const outcome = await perform(seeSomebody, { person: prospect }, as(office, 'billing'))
  assert.deepEqual(outcome, { refused: [{ code: 'unknown-person' }] })
  assert.ok('done' in (await perform(seeSomebody, { person: prospect }, as(office, 'sales'))))
})

test('a refusal keeps its line and nothing that was written before it', async () => {
  const office = await officeWithClerk()
  const refusing = operation({
    ...addSomebody,
    name: 'write-and-refuse',
    async perform(input, occasion) {
      await addSomebody.perform(input, occasion)
      return refuse('changed-my-mind')
    },
  })
  const outcome = await perform(refusing, { register: 1, given: 'Aino' }, as(office, 'customer-care'))
  assert.deepEqual(outcome, { refused: [{ code: 'changed-my-mind' }] })
  assert.deepEqual(await office.look('select * from people'), [])
  assert.deepEqual(
    (await lines(office)).map((l) => [l.outcome, l.code]),
    [['refused', 'changed-my-mind']],
  )
})

test('what breaks is rolled back, has an incident, and its line stands', async () => {
  const office = await officeWithClerk()
  const breaking = operation({
    ...addSomebody,
    name: 'write-and-break',
    async perform(input, occasion) {
      await addSomebody.perform(input, occasion)
      throw new Error('Aino Lehtonen, 040 123 4567')
    },
  })
  const error = await perform(breaking, { register: 1, given: 'Aino' }, as(office, 'customer-care')).catch(
    (e: unknown) => e,
  )
  assert.ok(error instanceof Broken)
  assert.ok(!error.message.includes('Aino'))
  assert.deepEqual(await office.look('select * from people'), [])
  assert.deepEqual(
    (await lines(office)).map((l) => [l.outcome, l.code]),
    [['broken', error.incident]],
  )
})

test('who may not do it is turned away, and that too is a line', async () => {
  const office = await officeWithClerk()
  const stranger = someoneWhoMay()
  await assert.rejects(
    perform(seeSomebody, { person: await someone(office) }, as(office, 'customer-care', stranger.actor)),
    NotPermitted,
  )
  assert.deepEqual(
    (await lines(office)).map((l) => l.outcome),
    ['done', 'not permitted'],
  )
})

test('an inactive account is turned away whatever it was granted', async () => {
  const office = await officeWithClerk()
  await office.may(clerk.actor, { active: false, because: 'undertaking not signed' })
  const error = await perform(seeSomebody, { person: newPersonId(new Date()) }, as(office, 'sales')).catch(
    (e: unknown) => e,
  )
  assert.ok(error instanceof NotPermitted && error.code === 'inactive')
})

test('an input that does not fit is told field by field and leaves no line', async () => {
  const office = await officeWithClerk()
  const error = await perform(seeSomebody, { person: 'Aino' }, as(office, 'sales')).catch((e: unknown) => e)
  assert.ok(error instanceof NotUnderstood)
  assert.deepEqual(
    error.invalid.map((i) => i.path),
    ['person'],
  )
  assert.deepEqual(await lines(office), [])
})

test('a person who is put in no register cannot be stored', async () => {
  const office = await officeWithClerk()
  const homeless = operation({
    ...addSomebody,
    name: 'add-homeless',
    async perform(_input, occasion) {
      const person = newPersonId(new Date())
      await addRows(occasion.db, people, [{ id: person, given_name: 'Aino' }])
      return done({ person })
    },
  })
  await assert.rejects(perform(homeless, { register: 1, given: 'A' }, as(office, 'customer-care')), Broken)
  assert.deepEqual(await office.look('select * from people'), [])
})

test('a person who leaves the last register must go with all data, or the act is undone', async () => {
  const office = await officeWithClerk()
  const person = await someone(office)
  const leaving = operation({
    ...addSomebody,
    name: 'leave-everything',
    async perform(_input, occasion) {
      await leave(occasion, [person], 'all', 'left', 'leave-everything')
      return done({ person })
    },
  })
  await assert.rejects(perform(leaving, { register: 1, given: 'A' }, as(office, 'customer-care')), Broken)
  assert.equal((await office.look('select from entries')).length, 1)
})

test('people and entries are not added or removed past the gate’s eyes', async () => {
  const office = await officeWithClerk()
  const attempts = [
    (o: Occasion) =>
      o.db
        .insertInto('people')
        .values({ id: newPersonId(new Date()) })
        .execute(),
    (o: Occasion) => o.db.insertInto('entries').values({ register_id: 1 }).execute(),
    (o: Occasion) => o.db.deleteFrom('entries').execute(),
  ]
  for (const attempt of attempts) {
    const going = operation({
      ...addSomebody,
      name: 'go-round',
      async perform(_input, occasion) {
        await attempt(occasion)
        return refuse('not-reached')
      },
    })
    await assert.rejects(perform(going, { register: 1, given: 'A' }, as(office, 'customer-care')), Broken)
  }
})

test('sorting by a field outside the scope is refused', async () => {
  const office = await officeWithClerk()
  const sorting = operation({
    name: 'list-by',
    permission: 'see people',
    aims: ['billing'],
    input: z.object({ sort: fieldKey(['name.family', 'contact.phone']) }),
    output: z.array(z.object({ person: id('person') })),
    perform: () => Promise.resolve(done([])),
  })
  const outcome = await perform(sorting, { sort: 'contact.phone' }, as(office, 'billing'))
  assert.deepEqual(outcome, { refused: [{ code: 'outside-scope', facts: { field: 'contact.phone' } }] })
  assert.deepEqual(await perform(sorting, { sort: 'name.family' }, as(office, 'billing')), { done: [] })
})

test('a deadlock between two acts is tried again and both are done', async () => {
  const office = await officeWithClerk()
  const [a, b] = [await someone(office), await someone(office)]
  const waiting: (() => void)[] = []
  const bothHold = () => new Promise<void>((go) => (waiting.push(go) === 2 ? waiting.forEach((w) => w()) : undefined))
  let first = true
  const cross = (one: string, two: string): AnyOperation =>
    operation({
      name: 'cross',
      permission: 'see people',
      aims: ['customer-care'],
      input: z.object({}),
      output: z.object({}),
      async perform(_input, { db }) {
        await db.updateTable('people').set({ language: 'fi' }).where('id', '=', one).execute()
        if (first) await bothHold()
        first = first && waiting.length < 2
        await db.updateTable('people').set({ language: 'sv' }).where('id', '=', two).execute()
        return done({})
      },
    })
  const outcomes = await Promise.all([
    perform(cross(a, b), {}, as(office, 'customer-care')),
    perform(cross(b, a), {}, as(office, 'customer-care')),
  ])
  assert.deepEqual(outcomes, [{ done: {} }, { done: {} }])
})

test('the log can be added to and not changed, not even by its owner', async () => {
  const office = await officeWithClerk()
  await someone(office)
  await assert.rejects(office.look("update access_log set purpose = 'other'"), /only added to|permission denied/)
  await assert.rejects(office.look('delete from access_log'), /only added to|permission denied/)
  await assert.rejects(office.look('truncate access_log'), /only added to|permission denied/)
})

test('two offices never see each other', async () => {
  const [first, second] = [await officeWithClerk(), await officeWithClerk()]
  const person = await someone(first, 1)
  const outcome = await perform(seeSomebody, { person }, as(second, 'customer-care'))
  assert.deepEqual(outcome, { refused: [{ code: 'unknown-person' }] })
})

test('a query that goes past the gate finds no office', async () => {
  const office = await officeWithClerk()
  await someone(office)
  await assert.rejects(office.office.house.pool.query('select * from people'), /does not exist/)
})
