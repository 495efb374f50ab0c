import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attemptsSince } from '../domain/staff/attempts.storage.ts'
import { callsTo } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { tidy } from './tidy.ts'

const running = await testProgram()
const { program, clock } = running
const call = callsTo(running)
const office = await running.makeOffice()
const rows = async () => {
  await program.attempts.flush()
  const { rows } = await program.database.owner.query(
    'select minute, address, kind, times from seloste.attempts order by minute, address, kind',
  )
  return rows as { minute: Date; address: string; kind: string; times: number }[]
}

test('strangers and what is not understood are counted for each minute and address, without a line each', async () => {
  clock.at = new Date('2026-11-20T10:00:10Z')
  const lines = await office.look('select count(*)::int as n from access_log')
  for (let i = 0; i < 3; i++) await call('/api/list-members', {}, { address: '10.9.0.1' })
  await call('/api/list-members', {}, { address: '10.9.0.2' })
  await call('/session', {}, { raw: '{', address: '10.9.0.1' })
  clock.at = new Date('2026-11-20T10:01:05Z')
  await call('/api/list-members', {}, { address: '10.9.0.1' })
  assert.deepEqual(
    (await rows()).map(({ address, kind, times }) => [address, kind, times]),
    [
      ['10.9.0.1', 'not-understood', 1],
      ['10.9.0.1', 'stranger', 3],
      ['10.9.0.2', 'stranger', 1],
      ['10.9.0.1', 'stranger', 1],
    ],
  )
  await call('/api/list-members', {}, { address: '10.9.0.1' })
  assert.equal((await rows()).at(-1)!.times, 2, 'added to what was written of the same minute')
  assert.deepEqual(await attemptsSince(program.shared, '2026-11-20T00:00:00Z'), {
    strangers: 6,
    notUnderstood: 1,
    addresses: 2,
  })
  assert.deepEqual(await office.look('select count(*)::int as n from access_log'), lines)
})

test('a wrong passphrase and a code that opens nothing are counted as tries of the door', async () => {
  clock.at = new Date('2026-11-20T10:30:00Z')
  const wrong = { email: 'olli@koe.example', passphrase: 'arvaus arvaus arvaus' }
  assert.equal((await call('/session', wrong, { address: '10.9.1.1' })).status, 409)
  assert.equal((await call('/setup/look', { code: 'arvaus-arvaus-arvaus' }, { address: '10.9.1.1' })).status, 409)
  const { address, kind, times } = (await rows()).at(-1)!
  assert.deepEqual([address, kind, times], ['10.9.1.1', 'stranger', 2])
  await program.database.owner.query(`delete from seloste.attempts where address = '10.9.1.1'`)
})

test('many addresses fill neither the memory nor the table', async () => {
  clock.at = new Date('2026-11-20T11:00:00Z')
  for (let i = 0; i < 3000; i++) program.attempts.note(401, `10.20.${i >> 8}.${i & 255}`)
  const hour = (await rows()).filter(
    ({ minute }) => minute >= clock.at || Date.parse(String(minute)) >= clock.at.getTime(),
  )
  assert.ok(hour.length <= 1001, String(hour.length))
  assert.equal(
    hour.reduce((sum, one) => sum + one.times, 0),
    3000,
  )
  assert.equal(hour.find(({ address }) => address === 'others')?.times, 2000)
})

test('the console is told of them, and after a month they are gone', async () => {
  const { body } = await call('/console/health', {}, { console: true, headers: { origin: '', 'sec-fetch-site': '' } })
  assert.equal(body.done.tried.strangers, 3006)
  clock.at = new Date('2026-12-25T10:00:00Z')
  await tidy(program)
  assert.deepEqual(await rows(), [])
})
