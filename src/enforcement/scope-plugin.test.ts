import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Kysely } from 'kysely'
import { emptyOffice, threeRegisters, type TestOffice } from '../testing/office.ts'
import { handleOver } from './handle.ts'
import type { Scope } from './scope.ts'
import type { View } from './visibility.ts'

const ids = [1, 2, 3, 4].map((n) => `018f0000-0000-7000-8000-00000000000${n}`)
const [customer, billed, prospect, both] = ids as [string, string, string, string]

let office: TestOffice
before(async () => {
  office = await emptyOffice()
  await office.look(`
    begin;
    insert into people (id, given_name, family_name, language) select unnest(array['${ids.join("','")}'])::uuid, 'Etu', 'Suku', 'fi';
    insert into origins (source_id, received_on, channel) values (1, '2026-01-01', 'api');
    insert into entries (person_id, register_id, origin_id) values
      ('${customer}', 1, 1), ('${billed}', 2, 1), ('${prospect}', 3, 1), ('${both}', 1, 1), ('${both}', 2, 1);
    insert into emails (person_id, email, normal, origin_id) select id, 'a@b.test', 'a@b.test', 1 from people;
    insert into phones (person_id, phone, e164, origin_id) select id, '040', '+35840', 1 from people;
    insert into details (person_id, field, value, origin_id) select id, 'note', '"huomio"', 1 from people;
    insert into checks (person_id) select id from people;
    insert into name_keys (person_id, folded, family_sort, given_sort) select id, 'suku etu', 'Suku', 'Etu' from people;
    commit`)
})

const scopeOf = (...keys: string[]): Scope => {
  const registers = threeRegisters.registers.filter((r) => keys.includes(r.key))
  const fields = new Set(registers.flatMap((r) => [...r.fields]))
  return { aim: 'customer-care', purpose: 'customer-care', registers, fields, whole: keys.length === 3 }
}

/** Runs with a handle of this view inside a transaction that is rolled back. */
async function within<T>(view: View | 'everyone', work: (db: Kysely<any>) => Promise<T>): Promise<T> {
  const client = await office.office.house.pool.connect()
  try {
    await client.query(`begin; select set_config('search_path', 'office_${office.office.id},seloste_ext', true)`)
    return await work(handleOver(client, office.office.house.declarations, view))
  } finally {
    await client.query('rollback')
    client.release()
  }
}
const seeing = (...keys: string[]): View => ({ scope: scopeOf(...keys), restricted: false })
const count = async (db: Kysely<any>, table: string): Promise<number> =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    )['n'],
  )

test('each register shows its people and those fields alone that it declares', async () => {
  const counts = (keys: string[]) =>
    within(seeing(...keys), async (db) => {
      const all: number[] = []
      for (const table of ['people', 'emails', 'phones', 'details', 'entries']) all.push(await count(db, table))
      return all
    })
  assert.deepEqual(await counts(['customers']), [2, 2, 2, 2, 2])
  assert.deepEqual(await counts(['billing']), [2, 2, 0, 0, 2])
  assert.deepEqual(await counts(['prospects']), [1, 1, 1, 0, 1])
  assert.deepEqual(await counts(['customers', 'billing']), [3, 3, 2, 2, 4])
  assert.deepEqual(await counts([]), [0, 0, 0, 0, 0])
})

test('a whole scope with nobody restricted adds nothing to a query', async () => {
  await within(seeing('customers', 'billing', 'prospects'), (db) => {
    const { sql } = db.selectFrom('emails').select('email').compile()
    assert.equal(sql, 'select "email" from "emails"')
    return Promise.resolve()
  })
})

const forms: Record<string, (db: Kysely<any>) => Promise<unknown[]>> = {
  'a join': (db) =>
    db.selectFrom('entries').innerJoin('phones', 'phones.person_id', 'entries.person_id').select('phone').execute(),
  'a left join': (db) =>
    db
      .selectFrom('people')
      .leftJoin('phones', 'phones.person_id', 'people.id')
      .select('phone')
      .where('phone', 'is not', null)
      .execute(),
  'an alias': (db) => db.selectFrom('phones as p').select('p.phone').execute(),
  'an alias of another table’s name': (db) => db.selectFrom('phones as emails').select('emails.phone').execute(),
  'a subquery in where': (db) =>
    db
      .selectFrom('people')
      .select('id')
      .where('id', 'in', (e: any) => e.selectFrom('phones').select('person_id'))
      .execute(),
  'a subquery in select': async (db) =>
    (
      await db
        .selectFrom('people')
        .select((e) => [e.selectFrom('phones').select('phone').limit(1).as('phone')])
        .execute()
    ).filter((r) => r['phone']),
  exists: (db) =>
    db
      .selectFrom('people')
      .select('id')
      .where((e) => e.exists(e.selectFrom('phones').select('phones.id').whereRef('phones.person_id', '=', 'people.id')))
      .execute(),
  'a common table expression': (db) =>
    db
      .with('p', (d) => d.selectFrom('phones').select('phone'))
      .selectFrom('p')
      .select('phone')
      .execute(),
  'a union': (db) =>
    db.selectFrom('phones').select('phone as v').union(db.selectFrom('phones').select('e164 as v')).execute(),
  'a lock': (db) => db.selectFrom('phones').select('phone').forUpdate().execute(),
  'an update': (db) => db.updateTable('phones').set({ phone: 'x' }).returning('id').execute(),
  'an update from': (db) =>
    db
      .updateTable('people')
      .from('phones')
      .set({ language: 'sv' })
      .whereRef('phones.person_id', '=', 'people.id')
      .returning('people.id')
      .execute(),
  'a delete': (db) => db.deleteFrom('phones').returning('id').execute(),
  'a delete with an alias': (db) => db.deleteFrom('phones as p').returning('p.id').execute(),
  'a delete using': (db) =>
    db
      .deleteFrom('checks')
      .using('phones')
      .whereRef('phones.person_id', '=', 'checks.person_id')
      .returning('checks.id')
      .execute(),
  'an insert from select': (db) =>
    db
      .insertInto('checks')
      .columns(['person_id'])
      .expression(db.selectFrom('phones').select('person_id'))
      .returning('id')
      .execute(),
  'a nested from': (db) => db.selectFrom(db.selectFrom('phones').select('phone').as('inner')).select('phone').execute(),
}

for (const [form, query] of Object.entries(forms)) {
  test(`through ${form}, billing never reaches a phone number`, async () => {
    assert.deepEqual(await within(seeing('billing'), query), [])
    assert.notDeepEqual(
      await within(seeing('customers'), query),
      [],
      'the same query finds them where they are declared',
    )
  })
}

test('what cannot be seen cannot be changed or removed', async () => {
  await within(seeing('prospects'), async (db) => {
    const changed = await db
      .updateTable('people')
      .set({ given_name: 'x' })
      .where('id', '=', customer)
      .executeTakeFirst()
    const removed = await db.deleteFrom('emails').where('person_id', '=', billed).executeTakeFirst()
    assert.deepEqual([changed.numUpdatedRows, removed.numDeletedRows], [0n, 0n])
  })
})

test('a condition of the query stays a condition beside the scope’s', async () => {
  await within(seeing('customers'), async (db) => {
    const removed = await db
      .deleteFrom('emails')
      .where((e) => e.or([e('person_id', '=', billed), e('person_id', '=', prospect)]))
      .executeTakeFirst()
    assert.equal(removed.numDeletedRows, 0n)
  })
})

test('another schema, an undeclared table, a merge and a shadowing name are refused', async () => {
  await within(seeing('customers'), async (db) => {
    await assert.rejects(db.selectFrom('seloste.accounts').selectAll().execute(), /its own office only/)
    await assert.rejects(db.selectFrom('pg_class').selectAll().execute(), /not a declared table/)
    await assert.rejects(db.insertInto('secrets').values({ a: 1 }).execute(), /not a declared table/)
    await assert.rejects(
      db
        .with('phones', (d) => d.selectFrom('emails').select('email as phone'))
        .selectFrom('phones')
        .selectAll()
        .execute(),
      /may not be named phones/,
    )
    await assert.rejects(
      db
        .mergeInto('phones')
        .using('emails', 'emails.person_id', 'phones.person_id')
        .whenMatched()
        .thenDelete()
        .execute(),
      /merge goes past the scope/,
    )
  })
})

test('a scalar shows only through a register of the person that declares it', async () => {
  await within(seeing('customers', 'billing'), async (db) => {
    const rows = await db.selectFrom('people').select(['id', 'language']).orderBy('id').execute()
    assert.deepEqual(
      rows.map((r) => r['language']),
      ['fi', null, 'fi'],
    )
  })
})
