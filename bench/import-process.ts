import { existsSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { keyedDigest } from '../src/plumbing/crypto/keyed-digest.ts'
import { declarations } from '../src/app/declarations.ts'
import { runImport } from '../src/app/import-run.ts'
import type { JobTools } from '../src/app/jobs.ts'
import type { Actor } from '../src/enforcement/actor.ts'
import { perform } from '../src/enforcement/gate.ts'
import type { House } from '../src/enforcement/house.ts'
import { workPool, type Connection, type Guard } from '../src/plumbing/database/connections.ts'
import { register } from '../src/testing/office.ts'

export type ImportTold = {
  seconds: number
  peakMb: number
  slowestTurnMs: number
  /** Seconds of processor: of this process, and of the database's backends that worked for it. */
  cpu: { own: number; database: number }
  counts: Record<string, number>
}
type Asked = {
  connection: Connection
  guard: Guard
  office: string
  uploads: string
  import: string
  fields: string[]
}

process.once('message', (asked: Asked) => void run(asked))

async function run({ connection, guard, office: id, uploads, import: imported, fields }: Asked): Promise<void> {
  const pool = workPool(connection, guard, false)
  const charter = { version: 1, registers: [register(1, 'customers', fields)] }
  const permission = 'import people'
  const house: House = {
    pool,
    declarations: new Map(declarations.map((d) => [d.table, d])),
    now: () => new Date(),
    readCharter: () => Promise.resolve(charter),
    readStanding: () =>
      Promise.resolve({ active: true, grants: [{ register: null, purpose: null, permission, untilOn: null }] }),
    digest: keyedDigest(Buffer.alloc(32, 7)),
    enqueue: () => Promise.resolve(),
    trace: (event, facts) => process.stderr.write(`${event} ${JSON.stringify(facts)}\n`),
  }
  const actor: Actor = { kind: 'console', name: 'job' }
  const office = { id, house }
  const tools: JobTools = {
    ids: { import: imported, onBehalf: 'console' },
    office,
    uploads,
    async perform(operation, input) {
      const outcome = await perform(operation, input, { actor, office, language: 'fi', channel: 'job' })
      if (operation.name === 'end-import') ended = performance.now()
      return outcome
    },
  }
  let ended = 0
  const turns = monitorEventLoopDelay({ resolution: 5 })
  turns.enable()
  const statements = process.env['STATEMENTS'] ? watch(pool) : undefined
  const began = performance.now()
  await runImport.run!(tools)
  const seconds = +((ended - began) / 1000).toFixed(2)
  turns.disable()
  const cpu = { own: ownCpu(), database: await databaseCpu(pool) }
  const { rows } = await pool.query(`select counts from office_${id}.imports`)
  statements?.()
  process.send!({
    seconds,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    slowestTurnMs: Math.round(turns.max / 1e6),
    cpu,
    counts: rows[0].counts,
  } satisfies ImportTold)
  await pool.end()
}

const ownCpu = (): number => {
  const { user, system } = process.cpuUsage()
  return +((user + system) / 1e6).toFixed(1)
}

/** Of this process's connections, by what Linux tells; 0 elsewhere. */
async function databaseCpu(pool: ReturnType<typeof workPool>): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('select pid from pg_stat_activity where application_name = $1', [
    `seloste ${process.pid}`,
  ])
  const ticks = rows.map(({ pid }) => {
    const path = `/proc/${pid}/stat`
    if (!existsSync(path)) return 0
    const parts = readFileSync(path, 'utf8').split(') ')[1]!.split(' ')
    return Number(parts[11]) + Number(parts[12])
  })
  return +(ticks.reduce((a, b) => a + b, 0) / 100).toFixed(1)
}

/** Adds up the time of each statement by its first words. */
function watch(pool: ReturnType<typeof workPool>): () => void {
  const times = new Map<string, { ms: number; n: number }>()
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>
    client.query = (async (...args: unknown[]) => {
      const began = performance.now()
      try {
        return await query(...args)
      } finally {
        const [asked] = args as [string | { text: string }]
        const key = (typeof asked === 'string' ? asked : asked.text).replace(/\s+/g, ' ').slice(0, 90)
        const one = times.get(key) ?? { ms: 0, n: 0 }
        times.set(key, { ms: one.ms + performance.now() - began, n: one.n + 1 })
      }
    }) as typeof client.query
  })
  return () => {
    const all = [...times.values()].reduce((sum, one) => sum + one.ms, 0)
    process.stderr.write(`${(all / 1000).toFixed(2)} s in all\n`)
    for (const [key, { ms, n }] of [...times].sort((a, b) => b[1].ms - a[1].ms).slice(0, 30))
      process.stderr.write(`${(ms / 1000).toFixed(2)} s ${n} x ${key}\n`)
  }
}
