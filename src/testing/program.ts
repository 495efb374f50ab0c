import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Door } from '../app/caller.ts'
import type { Job } from '../app/jobs.ts'
import { startProgram, type Program } from '../app/program.ts'
import { webApp } from '../app/web-app.ts'
import { recordOffice } from '../domain/staff/record-office.ts'
import { signUndertaking, undertakingHash } from '../domain/staff/sign-undertaking.ts'
import { undertakingVersion } from '../domain/staff/undertaking.words.ts'
import type { Actor } from '../enforcement/actor.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import type { Pool } from 'pg'
import { testDatabase } from './database.ts'
import type { TestOffice } from './office.ts'

export type ProgramOffice = {
  office: Office
  look: TestOffice['look']
  owner: Actor & { kind: 'account' }
  /** The code of the owner's invitation. */
  code: string
  /** Through the gate, as somebody. */
  as<O extends AnyOperation>(actor: Actor, operation: O, input: InputOf<O>): Promise<Outcome<OutputOf<O>>>
}

export type TestProgram = {
  program: Program
  app: ReturnType<typeof webApp>
  door: Door
  /** The present moment: tests move it. */
  clock: { at: Date }
  /** What was traced, in order. */
  traced: string[]
  /** Ends the program: a file that started jobs does so after its tests, since what waits for jobs never ends by itself. */
  end(): Promise<void>
  /** An office whose owner has signed, unless told otherwise. */
  makeOffice(options?: { name?: string; email?: string; signed?: boolean }): Promise<ProgramOffice>
}

let offices = 0

/** The whole program on the test database, with a door of its own and a clock that tests hold. */
export async function testProgram(
  options: { more?: readonly AnyOperation[]; jobs?: readonly Job[]; engine?: string } = {},
): Promise<TestProgram> {
  const opened = await testDatabase(options.engine)
  const stopDatabase = opened.stop
  const database = { ...opened, stop: () => Promise.resolve() }
  const data = mkdtempSync(join(tmpdir(), 'seloste-program-'))
  const clock = { at: new Date() }
  const traced: string[] = []
  const program = await startProgram({
    data,
    database,
    now: () => clock.at,
    trace: (event, facts) => void traced.push(`${event} ${JSON.stringify(facts)}`),
    ...(options.more ? { more: options.more } : {}),
    ...(options.jobs ? { jobs: options.jobs } : {}),
  })
  let ended: Promise<void> | undefined
  const end = () => (ended ??= program.stop())
  // The database goes when the file's tests are done, and the program before it.
  opened.stop = async () => {
    await end()
    rmSync(data, { recursive: true, force: true })
    await stopDatabase()
  }
  const door: Door = { origins: ['http://localhost:3000'], secure: false, proxies: [] }
  const console: Actor = { kind: 'console', name: 'console' }
  return {
    program,
    app: webApp(program, door),
    door,
    clock,
    traced,
    end,
    async makeOffice({ name = 'Koe Oy', email = `olli${++offices}@koe.example`, signed = true } = {}) {
      const owner = { name: 'Olli Omistaja', email, language: 'fi' as const }
      const { id, result } = await program.offices.make(name, (office) =>
        act(office)(console, recordOffice, { name, owner }),
      )
      if (!('done' in result)) throw new Error('no office was made')
      const found = await program.offices.find(id)
      if (!found || 'closed' in found) throw new Error('the office is closed')
      const holder = { kind: 'account' as const, id: result.done.account, name: owner.name }
      const { office } = found
      if (signed) await sign(act(office), holder)
      return { office, look: lookInto(database.owner, id), owner: holder, code: result.done.code, as: act(office) }
    },
  }
}

const act =
  (office: Office): ProgramOffice['as'] =>
  (actor, operation, input) =>
    perform(operation, input, { actor, office, language: 'fi', channel: 'api' })

/** The holder signs the undertaking in force. */
export async function sign(as: ProgramOffice['as'], holder: Actor): Promise<void> {
  const input = {
    version: undertakingVersion,
    language: 'fi' as const,
    sha256: undertakingHash('fi'),
    name: holder.name,
  }
  const outcome = await as(holder, signUndertaking, input)
  if ('refused' in outcome) throw new Error(`not signed: ${outcome.refused[0]?.code}`)
}

/** Looks past the gate into an office by its id. */
export function lookInto(owner: Pool, id: string): TestOffice['look'] {
  return async <R>(sql: string, values?: unknown[]) => {
    const client = await owner.connect()
    try {
      await client.query(`set search_path = office_${id}, seloste_ext`)
      return (await client.query(sql, values)).rows as R[]
    } finally {
      await client.query('reset search_path')
      client.release()
    }
  }
}
