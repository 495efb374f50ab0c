import { programOf, type ProgramActor } from '../domain/staff/sessions.storage.ts'
import { accountById } from '../domain/staff/accounts.storage.ts'
import type { SharedDb } from '../domain/staff/installation.storage.ts'
import type { Actor } from '../enforcement/actor.ts'
import { perform } from '../enforcement/gate.ts'
import type { House, Office } from '../enforcement/house.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { NotPermitted, type Outcome } from '../enforcement/outcome.ts'
import type { Database } from '../plumbing/database/open-database.ts'
import { startQueues, type Payload, type Queues } from '../plumbing/jobs/queue.ts'
import type { Offices } from './open-offices.ts'

/** What a job is handed: its ids, the office's gate on behalf of who asked for it, and the office's folder of uploads. */
export type JobTools = {
  ids: Payload
  office: Office
  /** `{data}/uploads/<office>`: uploaded files by their id. */
  uploads: string
  perform<O extends AnyOperation>(operation: O, input: InputOf<O>, purpose?: string): Promise<Outcome<OutputOf<O>>>
}

/** A queue of the program. Without `run` the operation of the same name is carried out with the ids as its input. */
export type Job = {
  queue: string
  /** Long work: one at a time for each office. */
  heavy?: true
  /** Once a night for each office, by its own clock. */
  nightly?: true
  run?(tools: JobTools): Promise<void>
}

type Parts = {
  database: Database
  data: string
  offices: Offices
  shared: SharedDb
  operations: ReadonlyMap<string, AnyOperation>
  jobs: readonly Job[]
  trace: House['trace']
}

const own = ['office', 'onBehalf', 'purpose']

/**
 * Starts the jobs. A payload holds ids: `onBehalf` is the account that asked (its grants are checked at each run) or
 * `console`; `purpose` when the operation serves several aims.
 */
export async function startJobs(parts: Parts): Promise<Queues> {
  const { database, offices, operations, trace } = parts
  const queues = await startQueues({
    connection: database.connection,
    guard: database.guard,
    owner: database.owner,
    trace,
    queues: parts.jobs.map(({ queue, heavy, run }) => ({
      name: queue,
      heavy: heavy === true,
      async run(ids) {
        const found = await offices.find(ids['office'] ?? '')
        if (!found || 'closed' in found) return trace('job-without-office', { queue })
        const tools = await toolsFor(parts, found.office, ids)
        try {
          if (run) return await run(tools)
          const operation = operations.get(queue)
          if (!operation) throw new Error(`no operation for the queue ${queue}`)
          const input = Object.fromEntries(Object.entries(ids).filter(([name]) => !own.includes(name)))
          await tools.perform(operation, input)
        } catch (error) {
          // Whoever asked may not do it any more: the log has the line, and trying again would change nothing.
          if (error instanceof NotPermitted) return trace('job-not-permitted', { queue, office: found.office.id })
          throw error
        }
      },
    })),
  })
  return {
    async send(client, queue, payload) {
      checkPayload(queue, payload)
      await queues.send(client, queue, payload)
    },
    put: queues.put,
    stop: queues.stop,
  }
}

/** Ids only: a queue's rows are copied into no log and erased by nobody. */
function checkPayload(queue: string, payload: Payload): void {
  for (const [name, value] of Object.entries(payload))
    if (!/^[A-Za-z0-9_-]{1,64}$/.test(value)) throw new Error(`the queue ${queue} takes ids only, and ${name} is none`)
  if (!payload['onBehalf']) throw new Error(`the queue ${queue} must be told on whose behalf: onBehalf`)
}

async function toolsFor({ shared, data }: Parts, office: Office, ids: Payload): Promise<JobTools> {
  const actor = await actorFor(shared, ids['onBehalf'] ?? '', office.id)
  return {
    ids,
    office,
    uploads: `${data}/uploads/${office.id}`,
    perform: (operation, input, purpose = ids['purpose']) =>
      perform(operation, input, {
        actor,
        office,
        ...(purpose === undefined ? {} : { purpose }),
        language: 'fi',
        channel: 'job',
      }),
  }
}

async function actorFor(shared: SharedDb, onBehalf: string, office: string): Promise<Actor> {
  if (onBehalf === 'console') return { kind: 'console', name: 'job' }
  const program: ProgramActor | undefined = await programOf(shared, onBehalf, office)
  if (program) return { kind: 'service-account', id: onBehalf, name: program.name, bounds: program.bounds }
  const account = await accountById(shared, onBehalf)
  return { kind: 'job', id: onBehalf, name: account?.name ?? '', onBehalf }
}
