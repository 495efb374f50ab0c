import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase, testEngines } from '../../testing/database.ts'
import { simple, withConnection } from './transaction.ts'

const pidOf = 'select pg_backend_pid() as pid'

for (const engine of testEngines()) {
  const { work, owner } = await testDatabase(engine)

  test(`values come out in the forms the program uses (${engine})`, async () => {
    const { rows } =
      await work.query(`select date '2026-02-28' as day, timestamptz '2026-02-28 12:00:00.123456+02' as at,
      timestamptz '2026-02-28 12:00+02' as whole, 9007199254740991::bigint as big, 12.340::numeric as exact,
      '{"a":[1,null]}'::jsonb as json, array['00000000-0000-4000-8000-000000000001']::uuid[] as ids,
      array[1, null]::bigint[] as numbers, array[date '2026-01-01'] as days, null::date as none,
      array[timestamptz '2026-01-01 00:00Z'] as moments, interval '1 day' as term`)
    assert.deepEqual(rows[0], {
      day: '2026-02-28',
      at: '2026-02-28T10:00:00.123456Z',
      whole: '2026-02-28T10:00:00Z',
      big: 9007199254740991,
      exact: '12.340',
      json: { a: [1, null] },
      ids: ['00000000-0000-4000-8000-000000000001'],
      numbers: [1, null],
      days: ['2026-01-01'],
      none: null,
      moments: ['2026-01-01T00:00:00Z'],
      term: '1 day',
    })
  })

  test(`a number that would lose digits is an error, not another number (${engine})`, async () => {
    await assert.rejects(work.query('select 9007199254740993::bigint'), /2\^53/)
  })

  test(`several statements go in one trip and each has its result (${engine})`, async () => {
    await withConnection(work, async (client) => {
      const [begun, selected, ended] = await simple(client, 'begin; select 1 as one; rollback')
      assert.deepEqual([begun!.command, selected!.rows, ended!.command], ['BEGIN', [{ one: 1 }], 'ROLLBACK'])
      assert.equal((await simple(client, 'select 1')).length, 1)
    })
  })

  test(`a statement ends after 30 seconds, and a forgotten transaction after a minute (${engine})`, async () => {
    const { rows } = await work.query(`select current_setting('statement_timeout') as one,
      current_setting('idle_in_transaction_session_timeout') as two, current_setting('TimeZone') as zone`)
    assert.deepEqual(rows, [{ one: '30s', two: '1min', zone: 'UTC' }])
  })

  test(`a connection on which work failed is not lent again (${engine})`, async () => {
    const used: number[] = []
    await assert.rejects(
      withConnection(work, async (client) => {
        used.push((await client.query(pidOf)).rows[0].pid)
        throw new Error('the work failed')
      }),
      /the work failed/,
    )
    const left = await Promise.all(
      Array.from({ length: 8 }, () => withConnection(work, async (client) => (await client.query(pidOf)).rows[0].pid)),
    )
    assert.ok(!left.includes(used[0]))
  })

  test(`a connection that the server ends while in use does not end the program (${engine})`, async () => {
    const pids: number[] = []
    const cut = withConnection(work, async (client) => {
      pids.push((await client.query(pidOf)).rows[0].pid)
      await owner.query('select pg_terminate_backend($1)', pids)
      // Between two statements: nobody waits for the connection when it breaks.
      await new Promise((done) => setTimeout(done, 200))
      await client.query(pidOf)
    })
    await assert.rejects(cut)
    assert.notEqual(await withConnection(work, async (client) => (await client.query(pidOf)).rows[0].pid), pids[0])
  })

  test(`a connection that has served a hundred offices is given up (${engine})`, async () => {
    const served = new Map<number, number>()
    for (let office = 0; office < 250; office++) {
      const pid = await withConnection(
        work,
        async (client) => (await client.query<{ pid: number }>(pidOf)).rows[0]!.pid,
        `office${office}`,
      )
      served.set(pid, (served.get(pid) ?? 0) + 1)
    }
    assert.ok(served.size >= 3)
    assert.ok([...served.values()].every((count) => count <= 100))
  })
}
