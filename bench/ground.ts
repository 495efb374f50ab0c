import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyedDigest } from '../src/plumbing/crypto/keyed-digest.ts'
import { declarations } from '../src/app/declarations.ts'
import type { Actor } from '../src/enforcement/actor.ts'
import type { House, Office } from '../src/enforcement/house.ts'
import { openDatabase, type Database } from '../src/plumbing/database/open-database.ts'
import { simple } from '../src/plumbing/database/transaction.ts'
import { createOfficeSchema } from '../src/plumbing/database/migrate.ts'
import { threeRegisters } from '../src/testing/office.ts'

export type Ground = { database: Database; office: Office; actor: Actor; directory: string; end(): Promise<void> }

const id = 'benchbench01'

/** A database of its own, as the program runs it (fsync on), with one empty office whose registers the tests know. */
export async function ground(): Promise<Ground> {
  const directory = await mkdtemp(join(tmpdir(), 'seloste-bench-'))
  // As root the server runs as another user, who must be able to enter.
  await chmod(directory, 0o755)
  const database = await openDatabase({ directory, say: () => {} })
  await createOfficeSchema(database, id)
  await inOffice(database, id, `insert into office_state (name, declaration_version) values ('Mittaus Oy', 1)`)
  return groundOn(directory, database)
}

/**
 * The same filled by `fill`. Where `SELOSTE_BENCH_FILLED` names a directory, what was filled under this name is kept there
 * and copied for the next who asks: a million people are put in once for all the figures.
 */
export async function filledGround(name: string, fill: (here: Ground) => Promise<void>): Promise<Ground> {
  const shelf = process.env['SELOSTE_BENCH_FILLED']
  const kept = shelf === undefined ? undefined : join(shelf, name)
  if (kept && existsSync(kept)) {
    const directory = await mkdtemp(join(tmpdir(), 'seloste-bench-'))
    copy(kept, directory)
    return groundOn(directory, await openDatabase({ directory, say: () => {} }))
  }
  const here = await ground()
  await fill(here)
  if (!kept) return here
  await here.database.stop()
  copy(here.directory, kept)
  return groundOn(here.directory, await openDatabase({ directory: here.directory, say: () => {} }))
}

/** With owners and modes, which the database server asks for. */
const copy = (from: string, to: string): unknown => execFileSync('cp', ['-aT', '--reflink=auto', from, to])

function groundOn(directory: string, database: Database): Ground {
  // One's own: what is remembered of an office's charter is not remembered of the next ground.
  const charter = structuredClone(threeRegisters)
  const house: House = {
    pool: database.work,
    declarations: new Map(declarations.map((d) => [d.table, d])),
    now: () => new Date(),
    readCharter: () => Promise.resolve(charter),
    readStanding: () =>
      Promise.resolve({
        active: true,
        grants: ['see people', 'add people', 'change people', 'import people', 'erase people'].map((permission) => ({
          register: null,
          purpose: null,
          permission,
          untilOn: null,
        })),
      }),
    digest: keyedDigest(Buffer.alloc(32, 7)),
    enqueue: () => Promise.resolve(),
    trace: (event, facts) => process.stderr.write(`${event} ${JSON.stringify(facts)}\n`),
  }
  return {
    database,
    office: { id, house },
    actor: { kind: 'account', id: '018f0000-0000-7000-8000-00000000000a', name: 'Mittaaja' },
    directory,
    async end() {
      await database.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** Runs a statement as the database's owner with the office in the search path. */
export async function inOffice(database: Database, id: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = await database.owner.connect()
  try {
    await client.query(`set search_path = office_${id}, seloste_ext`)
    const results = await simple(client, sql)
    return (results.at(-1)?.rows ?? []) as Record<string, unknown>[]
  } finally {
    await client.query('reset search_path')
    client.release()
  }
}

/** One figure as one JSON line. */
export const figure = (name: string, value: Record<string, unknown>): void =>
  console.log(JSON.stringify({ figure: name, ...value }))
