import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Kysely } from 'kysely'
import { names, register, emptyOffice, threeRegisters, type TestOffice } from '../testing/office.ts'
import { askedAgain } from './asked-again.ts'
import { handleOver } from './handle.ts'
import type { Scope } from './scope.ts'

const [customer, billed] = [1, 2].map((n) => `018f0000-0000-7000-8000-00000000000${n}`) as [string, string]

let first: TestOffice
let second: TestOffice
before(async () => {
  first = await emptyOffice()
  second = await emptyOffice()
  for (const [office, family] of [
    [first, 'Ensi'],
    [second, 'Toinen'],
  ] as const)
    await office.look(`
      insert into people (id, given_name, family_name) select unnest(array['${customer}', '${billed}'])::uuid, 'Etu', '${family}';
      insert into origins (source_id, received_on, channel) values (1, '2026-01-01', 'api');
      insert into entries (person_id, register_id, origin_id) values ('${customer}', 1, 1), ('${billed}', 2, 1)`)
})

const scopeOf = (...keys: string[]): Scope => {
  const registers = threeRegisters.registers.filter((one) => keys.includes(one.key))
  const fields = new Set(registers.flatMap((one) => [...one.fields]))
  return { aim: 'customer-care', purpose: 'customer-care', registers, fields, whole: false }
}
const [ofCustomers, ofBilling] = [scopeOf('customers'), scopeOf('billing')]

const family = askedAgain<{ person: string }, { family_name: string }>('family-name', (db, { person }) =>
  db.selectFrom('people').select('family_name').where('id', '=', person),
)

/** On one and the same connection, one act after the other, as the gate does. */
async function inOneConnection(work: (act: Act, plans: () => Promise<number>) => Promise<void>): Promise<void> {
  const { house } = first.office
  const client = await house.pool.connect()
  try {
    const act: Act = async (office, scope, restricted, ask) => {
      const { id } = office.office
      await client.query(`begin; select set_config('search_path', 'office_${id},seloste_ext', true)`)
      try {
        return await ask(handleOver(client, house.declarations, { scope, restricted }, id))
      } finally {
        await client.query('commit')
      }
    }
    await work(act, async () => (await client.query('select from pg_prepared_statements')).rowCount ?? 0)
  } finally {
    client.release()
  }
}
type Act = <T>(
  office: TestOffice,
  scope: Scope,
  restricted: boolean,
  ask: (db: Kysely<any>) => Promise<T>,
) => Promise<T>

const called = async (act: Act, office: TestOffice, scope: Scope, person: string, restricted = false) =>
  (await act(office, scope, restricted, (db) => family(db, { person })))[0]?.family_name

test('a query that is asked again answers by the office, the scope and the value of each time', async () => {
  await inOneConnection(async (act) => {
    for (let round = 0; round < 8; round++) {
      assert.equal(await called(act, first, ofCustomers, customer), 'Ensi')
      assert.equal(await called(act, second, ofCustomers, customer), 'Toinen')
      assert.equal(await called(act, first, ofCustomers, billed), undefined)
      assert.equal(await called(act, first, ofBilling, billed), 'Ensi')
      assert.equal(await called(act, second, ofBilling, customer), undefined)
    }
  })
})

test('what becomes restricted after the query was kept is hidden at once', async () => {
  await inOneConnection(async (act) => {
    assert.equal(await called(act, first, ofCustomers, customer), 'Ensi')
    await first.look(`insert into restrictions (person_id, ground) values ('${customer}', 'contested')`)
    assert.equal((await called(act, first, ofCustomers, customer, true)) ?? null, null)
    await first.look('delete from restrictions')
    assert.equal(await called(act, first, ofCustomers, customer, true), 'Ensi')
  })
})

test('a connection keeps forty plans and no more, and asks what it forgot as if for the first time', async () => {
  const queries = Array.from({ length: 45 }, (_, n) =>
    askedAgain<{ person: string }, { family_name: string }>(`query-${n}`, (db, { person }) =>
      db
        .selectFrom('people')
        .select('family_name')
        .where('id', '=', person)
        .limit(n + 1),
    ),
  )
  await inOneConnection(async (act, plans) => {
    for (let round = 0; round < 2; round++)
      for (const query of queries) {
        const rows = await act(first, ofCustomers, false, (db) => query(db, { person: customer }))
        assert.deepEqual(rows, [{ family_name: 'Ensi' }])
      }
    assert.equal(await plans(), 40)
  })
})

test('the same declaration, grants, purpose and day give the same scope, others another', async () => {
  const { admitAgain } = await import('./scope.ts')
  const charter = { version: 1, registers: [register(1, 'customers', names)] }
  const operation = { permission: 'see people', aims: ['customer-care', 'billing'] } as const
  const grants = [{ register: null, purpose: null, permission: 'see people', untilOn: null }]
  const actor = { kind: 'account', id: '018f0000-0000-7000-8000-00000000000a', name: 'Tiina' } as const
  const ask = (...changed: [typeof grants, typeof charter, string]) => {
    const [ofGrants, ofCharter, today] = changed
    const admission = admitAgain(operation, actor, ofGrants, ofCharter, undefined, today)
    return 'scope' in admission ? admission.scope : undefined
  }
  const scope = ask(grants, charter, '2026-11-27')
  assert.ok(scope)
  assert.equal(ask(grants, charter, '2026-11-27'), scope)
  assert.notEqual(ask([...grants], charter, '2026-11-27'), scope)
  assert.notEqual(ask(grants, { ...charter }, '2026-11-27'), scope)
  assert.equal(ask([{ ...grants[0]!, untilOn: '2026-11-26' as never }], charter, '2026-11-27'), undefined)
})
