import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { declarations } from '../src/app/declarations.ts'
import type { Actor } from '../src/enforcement/actor.ts'
import type { House, Office } from '../src/enforcement/house.ts'
import { openDatabase, type Database } from '../src/plumbing/database/open-database.ts'
import { simple } from '../src/plumbing/database/transaction.ts'
import { createOfficeSchema } from '../src/plumbing/database/migrate.ts'
import { threeRegisters } from '../src/testing/office.ts'

export type Ground = { database: Database; office: Office; actor: Actor; directory: string; end(): Promise<void> }

/** A database of its own, as the program runs it (fsync on), with one empty office whose registers the tests know. */
export async function ground(): Promise<Ground> {
  const directory = await mkdtemp(join(tmpdir(), 'seloste-bench-'))
  const database = await openDatabase({ directory, say: () => {} })
  const id = 'benchbench01'
  await createOfficeSchema(database, id)
  const house: House = {
    pool: database.work,
    declarations: new Map(declarations.map((d) => [d.table, d])),
    now: () => new Date(),
    readCharter: () => Promise.resolve(threeRegisters),
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
    enqueue: () => Promise.resolve(),
    trace: (event, facts) => process.stderr.write(`${event} ${JSON.stringify(facts)}\n`),
  }
  await inOffice(database, id, `insert into office_state (name, declaration_version) values ('Mittaus Oy', 1)`)
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
