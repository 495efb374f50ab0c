import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { z } from 'zod'
import type { Kysely } from 'kysely'
import { perform } from '../enforcement/gate.ts'
import { operation, type AnyOperation } from '../enforcement/operation.ts'
import { done, NotPermitted } from '../enforcement/outcome.ts'
import { id, personal } from '../enforcement/output.ts'
import { fillEverything } from '../testing/fill.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../testing/office.ts'
import { declarations } from './declarations.ts'
import { operations } from './operations.ts'

const work = ['work.organisation', 'work.title', 'trade.name', 'trade.business-id']
const more = ['language', 'note', 'death', 'invoices', 'contracts']
const fields = [...names, ...contact, ...work, ...more]
const charter = { version: 1, registers: [register(1, 'customers', fields, ['customer-care'])] }
const clerk = someoneWhoMay('see people', 'add people', 'change people', 'import people', 'see log')
const people = [1, 2, 3].map((n) => `018f0000-0000-7000-8000-00000000000${n}`)
/** Every value of a person holds it; the later the person, the earlier in the alphabet. */
const marks = ['zsalaisuusc', 'msalaisuusb', 'asalaisuusa']

type Ids = { organisation: string; row: number; import: string; invoice: string }
type Ground = Ids & { office: TestOffice }
type Ask = {
  input: Record<string, unknown>
  /** Asks by a restricted value: nobody may come, and nobody be counted. */
  finds?: true
  /** Must show everybody as a mark, in an order that tells nothing. */
  lists?: true
}

const found = (input: Ask['input']): Ask => ({ input, finds: true })
/** How every operation that shows people is asked; one that is missing fails the test. */
const asks: Record<string, (ground: Ground) => Ask[]> = {
  'search-people': () =>
    ['salaisuus', 'zs', 'zsal', 'zsalaisuusc@', '0401', '+358401', '9100', 'zsalaisuusc zsalaisuusc'].map((text) => ({
      input: { text },
      finds: true,
    })),
  'list-people': ({ organisation }) => [
    { input: { count: true }, lists: true },
    { input: { sort: 'name.family' }, lists: true },
    { input: { sort: 'contact.address' }, lists: true },
    { input: { sort: 'work.organisation' }, lists: true },
    { input: { sort: 'name.family', reversed: true }, lists: true },
    { input: { sort: 'contact.address', reversed: true }, lists: true },
    { input: { sort: 'name.family', after: people[0] } },
    { input: { working: true, count: true }, finds: true },
    { input: { city: marks[0], count: true }, finds: true },
    { input: { language: 'fi', count: true }, finds: true },
    { input: { organisation, count: true }, finds: true },
  ],
  'see-person': () => people.map((person) => ({ input: { person } })),
  'see-guarded-value': ({ row }) => people.map((person) => ({ input: { person, row } })),
  'see-organisation': ({ organisation }) => [{ input: { organisation }, finds: true }],
  'list-organisations': () => [{}, { after: { person: people[0] } }].map(found),
  'search-organisations': () => ['salaisuus', 'zs', '9100'].map((text) => ({ input: { text }, finds: true })),
  'list-register-terms': () => [{ input: {} }],
  'find-same-person': () =>
    [{ name: `${marks[0]} ${marks[0]}` }, { emails: [`${marks[0]}@e.test`] }, { phones: ['040 1234567'] }].map(found),
  'add-view': () => [{ input: { name: 'kaupunki', filters: { city: marks[0] } }, finds: true }],
  'change-view': () => [{ input: { view: 1, shows: { filters: { city: marks[0] }, columns: null } }, finds: true }],
  'preview-act': () =>
    ['confirm-person', 'mark-told', 'forbid-marketing-to-many'].map((act) => ({ input: { act, people } })),
  'add-person': () => [
    { input: { register: 'customers', emails: [`${marks[0]}@e.test`], name: marks[0] }, finds: true },
  ],
  'list-log': () => [{ input: {} }, { input: { person: people[0] } }],
  // Answered only where a document waits: telling.test.ts has one, and somebody restricted.
  'list-people-to-tell': () => [{ input: { document: 'customers', register: 'customers' }, finds: true }],
  'list-invoices': () => ['all', 'unpaid'].map((which) => ({ input: { which } })),
  'see-invoice': ({ invoice }) => [{ input: { invoice } }],
  'list-contracts': () => [{ input: {} }],
  'list-notices-then': () => [{ input: { published: 1, registers: ['customers'] }, finds: true }],
  'see-import-rows': (ground) => [{ input: { import: ground.import, of: ['possible'] } }],
}

const showsPeople = (one: AnyOperation): boolean =>
  one.sees !== 'restricted' && one.door !== 'jobs' && (one.permission === 'see people' || one.fields.length > 0)

/** What an operation lets out of what is restricted; empty when it keeps it all. */
async function leaks(one: AnyOperation, ask: Ask, office: TestOffice, aim: string): Promise<string[]> {
  const given = { actor: clerk.actor, office: office.office, purpose: aim, language: 'fi', channel: 'web' } as const
  let outcome: unknown
  try {
    outcome = await perform(one, ask.input, given)
  } catch (error) {
    if (error instanceof NotPermitted) return []
    throw error
  }
  const text = JSON.stringify(outcome)
  const says = `${one.name} ${JSON.stringify(ask.input)} (${aim})`
  const shown =
    marks.some((mark) => text.toLowerCase().includes(mark)) ||
    /9100001-3|91000013|040 ?1234567|\+358401234567/.test(text)
  const found = rowsIn(outcome).filter((row) => people.includes(row['person'] as string))
  const order = found.map((row) => row['person'] as string)
  return [
    ...(shown ? [`${says} shows a restricted value`] : []),
    ...(ask.finds && found.length > 0 ? [`${says} finds by a restricted value`] : []),
    ...(ask.finds && /"(?:people|contacts|n)":[1-9]/.test(text) ? [`${says} counts by a restricted value`] : []),
    ...(ask.lists && new Set(order).size < people.length ? [`${says} leaves people out instead of marking them`] : []),
    ...(ask.lists && telling(order) ? [`${says} sorts by a restricted value`] : []),
    ...found
      .filter((row) => 'marks' in row && !(row['marks'] as string[]).includes('restricted'))
      .map(() => `${says} shows somebody without the mark`),
  ]
}

/** The order of the people’s ids tells nothing of their values, which go the other way about. */
const telling = (order: readonly string[]): boolean => order.join() !== people.join()

function rowsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(rowsIn)
  if (typeof value !== 'object' || value === null) return []
  const own = value as Record<string, unknown>
  return [...('person' in own ? [own] : []), ...Object.values(own).flatMap(rowsIn)]
}

const restrict: Record<string, string> = {
  'the whole of every person': `insert into restrictions (person_id, ground) select id, 'contested' from people`,
  'every field by its name': `insert into restrictions (person_id, fields, ground) select id, array['${fields.join("','")}'], 'contested' from people`,
  'every value one by one': `insert into restrictions (person_id, row_id, ground)
     select person_id, id, 'contested' from (${['emails', 'phones', 'addresses', 'positions', 'trades', 'details']
       .map((table) => `select person_id, id from ${table}`)
       .join(' union all ')}) r;
     insert into restrictions (person_id, fields, ground)
     select id, array['name.given', 'name.family', '${more.join("','")}'], 'contested' from people`,
}

async function filled(): Promise<Ground> {
  const office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
  for (const [n, person] of people.entries()) await fillEverything(office, declarations, person, marks[n]!)
  await office.look(`
    update prohibitions set use = 'direct-marketing';
    update entries set subject_group = null,
      entered_at = timestamptz '2026-01-10' - right(person_id::text, 1)::int * interval '1 day';
    update origins set channel = 'api';
    update kept_rows set cells = '["solu"]';
    update phones set phone = '040 1234567', e164 = '+358401234567';
    update trades set business_id = '9100001-3';
    delete from restrictions`)
  const [own] = await office.look<Ids>(
    `select (select id from organisations limit 1) as organisation, (select min(id) from details) as row, (select id from imports limit 1) as import, (select id from invoices limit 1) as invoice`,
  )
  return { office, ...own! }
}

let ground: Ground
before(async () => void (ground = await filled()))

const judged = operations.filter((one) => asks[one.name])
const aims = (one: AnyOperation): string[] =>
  one.aims.filter((aim) => ['customer-care', 'register-keeping', 'security', 'legal-duty'].includes(aim))

async function allLeaks(checked: readonly AnyOperation[], of: (one: AnyOperation) => Ask[]): Promise<string[]> {
  const found: string[] = []
  for (const one of checked)
    for (const ask of of(one)) for (const aim of aims(one)) found.push(...(await leaks(one, ask, ground.office, aim)))
  return found
}

test('every operation that shows people is asked here', () => {
  assert.deepEqual(
    operations.filter((one) => showsPeople(one) && !asks[one.name]).map((one) => one.name),
    [],
    'say in this file how it is asked',
  )
})

test('with nothing restricted the same questions do show, find and sort: the guard is not blind', async () => {
  const found = await allLeaks(judged, (one) => asks[one.name]!(ground))
  const blind = ['search-people', 'list-people', 'see-person', 'list-organisations', 'find-same-person']
  for (const name of blind)
    assert.ok(
      found.some((says) => says.startsWith(`${name} `)),
      `${name}: ${found.length}`,
    )
  for (const kind of ['shows a', 'finds by', 'counts by', 'sorts by', 'without the mark'])
    assert.ok(
      found.some((says) => says.includes(kind)),
      kind,
    )
})

for (const [what, sql] of Object.entries(restrict)) {
  test(`restricted: ${what}. Nobody is shown, counted, sorted or found by it, and everybody stands as a mark`, async () => {
    await ground.office.look(`${sql}; update office_state set restrictions = 1`)
    try {
      assert.deepEqual(await allLeaks(judged, (one) => asks[one.name]!(ground)), [])
      for (const [mistake, { made, ask }] of Object.entries(planted))
        assert.notEqual((await allLeaks([made], () => [ask])).length, 0, `not caught: ${mistake}`)
    } finally {
      await ground.office.look('delete from restrictions; update office_state set restrictions = 0')
    }
  })
}

/** Operations that make the mistakes which the guard is there to catch. */
const person = z.object({ person: id('person'), family: personal('name.family', z.string().nullable()) })
const base = {
  permission: 'see people',
  aims: ['customer-care'],
  sees: 'matches',
  input: z.object({}),
  output: z.object({ rows: z.array(person), n: z.int() }),
} as const
type Db = Kysely<{ people: { id: string; family_name: string }; emails: { person_id: string; normal: string } }>
const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => ({ person: row.id }))
const planted: Record<string, { made: AnyOperation; ask: Ask }> = {
  'a value read past the scope': {
    ask: { input: {} },
    made: operation({
      ...base,
      name: 'show-past',
      async perform(_input, { everyone }) {
        const rows = await (everyone as Db).selectFrom('people').select(['id', 'family_name']).execute()
        return done({ rows: rows.map((row) => ({ person: row.id, family: row.family_name })), n: 0 })
      },
    }),
  },
  'somebody found by a restricted address': {
    ask: { input: {}, finds: true },
    made: operation({
      ...base,
      name: 'find-past',
      async perform(_input, { everyone }) {
        const rows = await (everyone as Db)
          .selectFrom('emails')
          .select('person_id as id')
          .where('normal', 'like', 'zsal%')
          .execute()
        return done({ rows: idsOf(rows), n: 0 })
      },
    }),
  },
  'a count of restricted addresses': {
    ask: { input: {}, finds: true },
    made: operation({
      ...base,
      name: 'count-past',
      async perform(_input, { everyone }) {
        const rows = await (everyone as Db).selectFrom('emails').select('normal').execute()
        return done({ rows: [], n: rows.length })
      },
    }),
  },
  'an order by restricted names': {
    ask: { input: {}, lists: true },
    made: operation({
      ...base,
      name: 'sort-past',
      async perform(_input, { everyone }) {
        const rows = await (everyone as Db).selectFrom('people').select('id').orderBy('family_name').execute()
        return done({ rows: idsOf(rows), n: 0 })
      },
    }),
  },
  'restricted people left out': {
    ask: { input: {}, lists: true },
    made: operation({ ...base, name: 'leave-out', perform: () => Promise.resolve(done({ rows: [], n: 0 })) }),
  },
}

test('another office is asked the same and has nobody of the first', async () => {
  const other = await emptyOffice({ charter })
  await other.may(clerk.actor, clerk.grants)
  for (const one of judged.filter((one) => one.name !== 'add-person'))
    for (const { input } of asks[one.name]!(ground))
      for (const aim of aims(one)) {
        const given = {
          actor: clerk.actor,
          office: other.office,
          purpose: aim,
          language: 'fi',
          channel: 'web',
        } as const
        const text = JSON.stringify(await perform(one, input, given))
        const met = [...marks, ...people.filter((person) => !JSON.stringify(input).includes(person)), 'Puu Oy']
        assert.ok(!met.some((mark) => text.includes(mark)), `${one.name} ${text}`)
      }
})

test('who an operation shows is said: a personal part stands in an object with the person’s id', () => {
  assert.throws(
    () =>
      operation({
        ...base,
        name: 'nameless',
        output: z.object({ n: personal('note', z.string()) }),
        perform: () => Promise.resolve(done({})),
      }),
    /stands outside/,
  )
  for (const one of operations.filter((one) => one.fields.length > 0))
    assert.ok(JSON.stringify(z.toJSONSchema(one.output)).includes('"person"'), one.name)
})
