import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sharedTables, type SharedDb } from '../domain/staff/installation.storage.ts'
import type { House } from '../enforcement/house.ts'
import type { AnyOperation } from '../enforcement/operation.ts'
import { keyedDigest, keyInFile } from '../plumbing/crypto/keyed-digest.ts'
import { migrateShared } from '../plumbing/database/migrate.ts'
import type { Database } from '../plumbing/database/open-database.ts'
import type { Queues } from '../plumbing/jobs/queue.ts'
import { countAttempts, type AttemptCounter } from './attempts.ts'
import { hourlyHouse } from './house.ts'
import { jobList } from './job-list.ts'
import { startJobs, type Job } from './jobs.ts'
import { beginNights } from './nightly.ts'
import { openOffices, type Offices } from './open-offices.ts'
import { operations } from './operations.ts'
import { refusalSentences } from './refusals.ts'
import { trace as traceLine } from './trace.ts'
import { loadWords, type AllWords } from './word-files.ts'

/** The running program without its doors: what server, command line and jobs stand on. */
export type Program = {
  /** The data directory. */
  data: string
  database: Database
  shared: SharedDb
  offices: Offices
  /** Those that have a route and a command; the jobs' own have none. */
  operations: ReadonlyMap<string, AnyOperation>
  words: AllWords
  sentences: ReturnType<typeof refusalSentences>
  /** Strangers and what was not understood, by minute and address. */
  attempts: AttemptCounter
  now(): Date
  trace: House['trace']
  /** A server takes up waiting jobs from the start; a command opens the queues only when it puts something in them. */
  startJobs(): Promise<void>
  /** Puts the night's work of each office into its queues, once a day. */
  beginNights(): Promise<void>
  stop(): Promise<void>
}

type Opening = {
  data: string
  database: Database
  now?: () => Date
  trace?: House['trace']
  /** Whether people reach it by TLS alone. */
  encrypted?: boolean
  /** Operations and queues beside the program's own; tests add some. */
  more?: readonly AnyOperation[]
  jobs?: readonly Job[]
}

/** Puts the program together on an open database. It owns the database from here on: `stop` stops both. */
export async function startProgram(opening: Opening): Promise<Program> {
  const { data, database, now = () => new Date(), trace = traceLine, more = [], jobs: moreJobs = [] } = opening
  mkdirSync(join(data, 'uploads'), { recursive: true, mode: 0o700 })
  await migrateShared(database)
  const shared = sharedTables(database.work)
  const all = new Map([...operations, ...more].map((one) => [one.name, one]))
  const known = new Map([...all].filter(([, one]) => one.door !== 'jobs'))
  const words = await loadWords()
  const allJobs = [...jobList, ...moreJobs]
  let jobs: Promise<Queues> | undefined
  const openJobs = () =>
    (jobs ??= startJobs({ database, data, offices, shared, operations: all, trace, jobs: allJobs }))
  const house = hourlyHouse({
    database,
    now,
    trace,
    encrypted: opening.encrypted === true,
    digest: keyedDigest(keyInFile(join(data, 'fingerprint.key'))),
    async enqueue(client, queue, payload) {
      const { send } = await openJobs()
      await send(client, queue, payload)
    },
  })
  const attempts = countAttempts(shared, now, trace)
  const offices = openOffices({ database, shared, house, trace })
  await offices.sweep()
  return {
    data,
    database,
    shared,
    offices,
    operations: known,
    words,
    sentences: refusalSentences(words),
    attempts,
    now,
    trace,
    async startJobs() {
      await openJobs()
    },
    async beginNights() {
      const { put } = await openJobs()
      await beginNights({ offices, shared, now, trace, jobs: allJobs, put })
    },
    async stop() {
      await (await jobs)?.stop()
      await attempts.flush()
      await database.stop()
    },
  }
}
