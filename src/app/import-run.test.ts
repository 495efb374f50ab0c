import assert from 'node:assert/strict'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, test } from 'node:test'
import { testDatabase } from '../testing/database.ts'
import { csvOf } from './demo/csv.ts'
import { generatePeople } from './demo/generate-people.ts'

type Told = { event: string; [fact: string]: any }
type Running = {
  child: ChildProcess
  told: Told[]
  next(event: string, which?: (one: Told) => boolean): Promise<Told>
  say(order: object): void
  kill(signal?: NodeJS.Signals): Promise<void>
}

const database = await testDatabase()
const data = mkdtempSync(join(tmpdir(), 'seloste-import-'))
const children = new Set<ChildProcess>()
after(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

async function start(): Promise<Running> {
  const given = JSON.stringify({ connection: database.connection, guard: database.guard, data })
  const program = join(import.meta.dirname, '../testing/import-program.ts')
  const child = spawn(process.execPath, [program, given], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.add(child)
  const told: Told[] = []
  const seen = new Set<Told>()
  child.stdin!.on('error', () => {})
  createInterface({ input: child.stdout! }).on('line', (line) => told.push(JSON.parse(line) as Told))
  const running: Running = {
    child,
    told,
    say: (order) => void child.stdin!.write(`${JSON.stringify(order)}\n`),
    async next(event, which = () => true) {
      for (let left = 4000; left > 0; left--) {
        const found = told.find((one) => one.event === event && !seen.has(one) && which(one))
        if (found) {
          seen.add(found)
          return found
        }
        const broken = told.find((one) => one.event === 'broken')
        if (broken) throw new Error(broken['message'])
        await new Promise((done) => setTimeout(done, 20))
      }
      throw new Error(`no ${event}: ${JSON.stringify(told.slice(-5))}`)
    },
    async kill(signal = 'SIGKILL') {
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
  await running.next('open')
  return running
}

const count = 10_000
const csv = join(data, 'people.csv')
writeFileSync(csv, Buffer.concat([...csvOf(generatePeople({ seed: 3, count, dirt: 0.05 }), { columns: 'fi' })]))

let program = await start()
program.say({ do: 'make' })
const { office } = await program.next('made')

const look = async <R = { n: number }>(sql: string): Promise<R[]> => {
  const client = await database.owner.connect()
  try {
    await client.query(`set search_path = office_${office}, seloste_ext`)
    return (await client.query(sql)).rows as R[]
  } finally {
    await client.query('reset search_path')
    client.release()
  }
}
const tables = ['people', 'name_keys', 'emails', 'phones', 'addresses', 'entries', 'positions', 'organisations']
const sums = async (): Promise<number[]> =>
  Promise.all(tables.map(async (table) => (await look(`select count(*)::int as n from ${table}`))[0]!.n))
const balance = async (): Promise<void> => {
  const [row] = await look<{ moved: number; there: number }>(
    `select coalesce(sum(direction * entries), 0)::int as moved, (select count(*)::int from entries) as there from movements`,
  )
  assert.equal(row!.moved, row!.there)
}
const nothing = tables.map(() => 0)

let whole: number[] = []
let counts: Record<string, number> = {}
let first = ''

test('an import runs to its end and is undone to nothing', async () => {
  program.say({ do: 'bring', path: csv })
  first = (await program.next('begun'))['import']
  const rested = await program.next('rests')
  assert.equal(rested['state'], 'done')
  counts = rested['counts']
  whole = await sums()
  assert.ok(whole[0]! > 9_000)
  await balance()
  program.say({ do: 'undo', import: first })
  assert.equal((await program.next('rests'))['state'], 'undone')
  assert.deepEqual(await sums(), nothing)
  await balance()
})

test('killed at any moment, an import goes on from its last whole batch and ends as if nothing had happened', async () => {
  program.say({ do: 'bring', path: csv })
  const id: string = (await program.next('begun'))['import']
  await program.next('at', (one) => one['import'] === id && one['state'] === 'running')
  for (let kills = 0; kills < 3; kills++) {
    await new Promise((done) => setTimeout(done, Math.random() * 900))
    await program.kill()
    const [left] = await look<{ state: string; rows_done: number }>(
      `select state, rows_done from imports where id = '${id}'`,
    )
    await balance()
    program = await start()
    if (left!.state === 'running')
      assert.ok(
        program.told.some((one) => one.event === 'said' && one['line'].includes(`row ${left!.rows_done}:`)),
        'it says from where it goes on',
      )
  }
  program.say({ do: 'watch', import: id })
  const rested = await program.next('rests')
  assert.equal(rested['state'], 'done')
  assert.deepEqual(rested['counts'], counts)
  assert.deepEqual(await sums(), whole)
  await balance()
  const twice = await look(
    `select count(*)::int as n from emails group by person_id, coalesce(normal, email) having count(*) > 1`,
  )
  assert.deepEqual(twice, [])
})

test('killed while it is undone, an import is undone to its end', async () => {
  const [{ id } = { id: '' }] = await look<{ id: string }>(`select id from imports where state = 'done'`)
  program.say({ do: 'undo', import: id })
  await program.next('at', (one) => one['import'] === id && one['state'] === 'undoing')
  await new Promise((done) => setTimeout(done, Math.random() * 400))
  await program.kill()
  await balance()
  program = await start()
  program.say({ do: 'watch', import: id })
  assert.equal((await program.next('rests'))['state'], 'undone')
  assert.deepEqual(await sums(), nothing)
  await balance()
})

test('a stop is heard within a batch, and what came in can be undone', async () => {
  program.say({ do: 'bring', path: csv })
  const id: string = (await program.next('begun'))['import']
  await program.next('at', (one) => one['import'] === id && one['state'] === 'running')
  program.say({ do: 'stop', import: id })
  const rested = await program.next('rests')
  assert.equal(rested['state'], 'stopped')
  assert.ok(rested['rowsDone'] < count, String(rested['rowsDone']))
  program.say({ do: 'undo', import: id })
  assert.equal((await program.next('rests', (one) => one['state'] !== 'stopped'))['state'], 'undone')
  assert.deepEqual(await sums(), nothing)
})

test('two imports at once in one office come one after the other', async () => {
  program.say({ do: 'bring', path: csv })
  const one: string = (await program.next('begun'))['import']
  program.say({ do: 'bring', path: csv })
  const two: string = (await program.next('begun'))['import']
  const rests = (id: string) => program.next('rests', (told) => told['import'] === id)
  const [a, b] = [await rests(one), await rests(two)]
  assert.deepEqual([a['state'], b['state']], ['done', 'done'])
  const begun = await look<{ id: string }>(
    `select l.set_id as id from access_log l where l.operation = 'import-rows' and l.set_id in ('${one}', '${two}') order by l.id`,
  )
  const turns = begun.map(({ id }) => id).filter((id, i, all) => id !== all[i - 1])
  assert.equal(turns.length, 2, 'the batches of one come before those of the other')
  const [second] = [a, b].filter((told) => told['import'] === turns[1])
  assert.equal(second!['counts'].new, 0, 'the second found everybody there')
  assert.deepEqual(await sums(), whole)
  program.say({ do: 'end' })
  await once(program.child, 'exit')
})
