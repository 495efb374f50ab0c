import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openDemo } from '../src/app/demo/demo.ts'
import { startProgram } from '../src/app/program.ts'
import { openDatabase } from '../src/plumbing/database/open-database.ts'
import { cleanUp } from '../src/testing/trial.ts'

/**
 * start with data: from the start of the process to the first answer, with two offices of 2,000 people; idle memory of
 * the program, with and without its database server. The best, middle and worst of five starts.
 */
const starts = 5
const targets = { seconds: 1.5, idleMb: 200 }
const data = mkdtempSync(join(tmpdir(), 'seloste-bench-start-'))
// As root the server runs as another user, who must be able to enter.
chmodSync(data, 0o711)
const main = resolve(import.meta.dirname, '../src/app/main.ts')

type Start = { seconds: number; idleMb: number; serverMb: number }

try {
  await fill()
  const port = await freePort()
  const measured: Start[] = []
  await once(port)
  for (let i = 0; i < starts; i++) measured.push(await once(port))
  const seconds = measured.map((one) => one.seconds).toSorted((a, b) => a - b)
  const memory = measured.map((one) => one.idleMb).toSorted((a, b) => a - b)
  const figure = {
    figure: 'start with data',
    seconds: seconds[Math.floor(starts / 2)],
    best: seconds[0],
    worst: seconds.at(-1),
    idleMb: memory[Math.floor(starts / 2)],
    databaseMb: measured.at(-1)!.serverMb,
    target: targets,
  }
  process.stdout.write(`${JSON.stringify(figure)}\n`)
} finally {
  cleanUp(data)
  rmSync(data, { recursive: true, force: true })
}

/** Makes the data: the two companies of the demo. */
async function fill(): Promise<void> {
  const database = await openDatabase({ directory: data, say: () => {} })
  const program = await startProgram({ data, database })
  await openDemo(program, 'fi').ready
  await program.stop()
}

/** Starts the program as people do, asks until it answers, lets it rest, and stops it. */
async function once(port: number): Promise<Start> {
  const began = performance.now()
  const child = spawn(process.execPath, [main, 'start'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SELOSTE_DATA: data,
      SELOSTE_PORT: String(port),
      NODE_COMPILE_CACHE: resolve(import.meta.dirname, '../.cache/compiled'),
    },
  })
  await answered(port, child)
  const seconds = +((performance.now() - began) / 1000).toFixed(2)
  await wait(4000)
  const pid = child.pid!
  const all = processes()
  const idleMb = megabytes(pid)
  const serverMb = all.filter((one) => isBelow(one.pid, pid, all)).reduce((sum, one) => sum + megabytes(one.pid), 0)
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  await ended
  return { seconds, idleMb, serverMb }
}

async function answered(port: number, child: ChildProcess): Promise<void> {
  const last = performance.now() + 60_000
  while (performance.now() < last) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`)
    const response = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined)
    if (response?.status === 200) return
    await wait(10)
  }
  throw new Error('the program did not answer in a minute')
}

/** A process's own memory: what it shares with others is counted in its share (Linux). */
function megabytes(pid: number): number {
  const found = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))
  return Math.round(Number(found?.[1] ?? 0) / 1024)
}

type Process = { pid: number; parent: number }

function processes(): Process[] {
  const ids = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  return ids.flatMap((pid) => {
    const parent = parentOf(pid)
    return parent === undefined ? [] : [{ pid, parent }]
  })
}

function isBelow(pid: number, top: number, all: readonly Process[]): boolean {
  const parent = all.find((one) => one.pid === pid)?.parent
  return parent !== undefined && parent !== 0 && (parent === top || isBelow(parent, top, all))
}

function parentOf(pid: number): number | undefined {
  try {
    const found = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) : undefined
  } catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
