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
const count = async (db: Kysely<any>, table: string): Promise<number> =>
  Number(
    (
      await db
        .selectFrom(table)
        .select((e) => e.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    )['n'],
  )

const restricted = async <T>(rows: string, work: (db: Kysely<any>) => Promise<T>, ...keys: string[]): Promise<T> =>
  within({ scope: scopeOf(...keys), restricted: true }, async (db) => {
    const columns = '(person_id, register_id, fields, row_id, aim, ground)'
    await handleRaw(db, `insert into restrictions ${columns} values ${rows}`)
    return work(db)
  })
async function handleRaw(db: Kysely<any>, sql: string): Promise<void> {
  const { CompiledQuery } = await import('kysely')
  await db.executeQuery(CompiledQuery.raw(sql))
}
const all = ['customers', 'billing', 'prospects'] as const
const phoneOf = (db: Kysely<any>, person: string) =>
  db.selectFrom('phones').select('id').where('person_id', '=', person).execute()

test('a restricted field is gone for its person and stays for the others; the person stays', async () => {
  await restricted(
    `('${customer}', null, '{contact.phone}', null, null, 'contested')`,
    async (db) => {
      assert.equal((await phoneOf(db, customer)).length, 0)
      assert.equal((await phoneOf(db, both)).length, 1)
      assert.equal(await count(db, 'emails'), 4)
      assert.equal(await count(db, 'people'), 4)
    },
    ...all,
  )
})

test('a restricted name is empty, unsorted and not found; the person stays as a mark', async () => {
  await restricted(
    `('${customer}', null, '{name.given}', null, null, 'contested')`,
    async (db) => {
      const row = await db
        .selectFrom('people')
        .select(['given_name', 'family_name', 'language'])
        .where('id', '=', customer)
        .executeTakeFirstOrThrow()
      assert.deepEqual(row, { given_name: null, family_name: 'Suku', language: 'fi' })
      assert.equal(await count(db, 'name_keys'), 3)
    },
    ...all,
  )
})

test('one restricted value does not take the others of its kind', async () => {
  const [row] = await office.look<{ id: number }>(`select id from emails where person_id = '${customer}'`)
  await restricted(
    `('${customer}', null, null, ${row!.id}, null, 'contested')`,
    async (db) => {
      assert.equal(await count(db, 'emails'), 3)
      assert.equal((await phoneOf(db, customer)).length, 1)
    },
    ...all,
  )
})

test('a restriction for one aim leaves the others; in one register leaves the others', async () => {
  await restricted(
    `('${both}', null, null, null, 'direct-marketing', 'objection')`,
    async (db) => {
      assert.equal((await phoneOf(db, both)).length, 1)
    },
    ...all,
  )
  await restricted(
    `('${both}', 2, null, null, null, 'contested')`,
    async (db) => {
      assert.equal(await count(db, 'emails'), 4, 'customers still show the address')
    },
    ...all,
  )
  await restricted(
    `('${both}', 2, null, null, null, 'contested')`,
    async (db) => {
      assert.equal(await count(db, 'emails'), 1)
      assert.equal(await count(db, 'people'), 2, 'the mark stays')
    },
    'billing',
  )
})

test('a lifted restriction hides nothing', async () => {
  await restricted(
    `('${customer}', null, null, null, null, 'contested')`,
    async (db) => {
      await handleRaw(db, 'update restrictions set lifted_at = now()')
      assert.equal(await count(db, 'emails'), 4)
    },
    ...all,
  )
})

test('with everybody wholly restricted no value is left in any declared table', async () => {
  await restricted(
    `${ids.map((id) => `('${id}', null, null, null, null, 'contested')`).join(', ')}`,
    async (db) => {
      for (const table of ['emails', 'phones', 'details', 'name_keys']) assert.equal(await count(db, table), 0, table)
      const people = await db.selectFrom('people').select(['id', 'given_name', 'family_name', 'language']).execute()
      assert.equal(people.length, 4)
      assert.ok(people.every((p) => p['given_name'] === null && p['family_name'] === null && p['language'] === null))
    },
    ...all,
  )
})
