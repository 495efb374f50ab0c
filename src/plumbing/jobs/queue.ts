import { PgBoss } from 'pg-boss'
import type pg from 'pg'
import { workRole, type Connection, type Guard } from '../database/connections.ts'

const schema = 'seloste_jobs'
const day = 86_400
const aMoment = 100
const seeing = 5
const afterTrouble = 5000

export type Payload = Readonly<Record<string, string>>

export type QueueSpec = {
  name: string
  /** Long work: one at a time for each office. */
  heavy: boolean
  run(payload: Payload): Promise<void>
}

export type Queues = {
  /** Puts work into a queue inside the transaction of this connection. */
  send(client: pg.ClientBase, queue: string, payload: Payload): Promise<void>
  /** Puts work outside any act; the same id once, however often it is put. */
  put(queue: string, id: string, payload: Payload): Promise<void>
  stop(): Promise<void>
}

type Opening = {
  connection: Connection
  guard: Guard
  owner: pg.Pool
  queues: readonly QueueSpec[]
  /** Told what went wrong, by queue and code only. */
  trace(event: string, facts: Record<string, string | number>): void
}

/**
 * Starts the queues (pg-boss, schema `seloste_jobs`). What was being done when the program was killed, or when the database
 * went away under it, is taken up again; finished rows are deleted after a day.
 */
export async function startQueues({ connection, guard, owner, queues, trace }: Opening): Promise<Queues> {
  const boss = new PgBoss({
    ...connection,
    schema,
    max: 2,
    application_name: `seloste ${process.pid}`,
    options: '-c search_path= -c TimeZone=UTC -c client_min_messages=warning',
    useListenNotify: true,
    schedule: false,
    // Work of an office that was seen being done is not looked for until it is seen again: by a minute's habit the next
    // import would wait for up to two.
    superviseIntervalSeconds: seeing,
    monitorIntervalSeconds: seeing,
    queueCacheIntervalSeconds: seeing,
    monitorVacuum: false,
    reindex: false,
  })
  const underWay = new Set<string>()
  const workers: string[] = []
  let sweep: NodeJS.Timeout | undefined
  boss.on('error', (error) => {
    trace('jobs', { code: codeOf(error) })
    sweep ??= setTimeout(takeUpAgain, afterTrouble).unref()
  })
  await boss.start()
  if (guard === 'role')
    await owner.query(
      `grant usage on schema ${schema} to ${workRole};
       grant select, insert, update, delete on all tables in schema ${schema} to ${workRole};
       grant usage, select on all sequences in schema ${schema} to ${workRole};
       grant execute on all functions in schema ${schema} to ${workRole}`,
    )
  // Only this program works here, so whatever is active belongs to one that was killed.
  await owner.query(
    `update ${schema}.job set state = 'retry', start_after = now() where state = 'active';
     update ${schema}.queue set singletons_active = null where singletons_active is not null`,
  )
  /* A job whose end could not be written down stays active, and nobody works on it. */
  async function takeUpAgain(): Promise<void> {
    sweep = undefined
    try {
      await owner.query(
        `update ${schema}.job set state = 'retry', start_after = now()
         where state = 'active' and started_on < now() - interval '2 seconds' and not id = any($1::uuid[])`,
        [[...underWay]],
      )
      for (const worker of workers) boss.notifyWorker(worker)
    } catch (error) {
      trace('jobs', { code: codeOf(error) })
      sweep ??= setTimeout(takeUpAgain, afterTrouble).unref()
    }
  }
  const heavy = new Set(queues.filter((q) => q.heavy).map((q) => q.name))
  for (const queue of queues) {
    const options = {
      retryLimit: 5,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: queue.heavy ? 6 * 3600 : 900,
      retentionSeconds: 14 * day,
      deleteAfterSeconds: day,
      notify: true,
    }
    if (await boss.getQueue(queue.name)) await boss.updateQueue(queue.name, options)
    else await boss.createQueue(queue.name, { ...options, policy: queue.heavy ? 'singleton' : 'standard' })
    const interval = queue.heavy ? 5 : 30
    const worker = await boss.work<Payload>(
      queue.name,
      { batchSize: 1, pollingIntervalSeconds: interval, notifyPollingIntervalSeconds: interval, localConcurrency: 2 },
      async ([job]) => {
        if (!job) return
        underWay.add(job.id)
        try {
          await queue.run(job.data)
        } catch (error) {
          trace('job-failed', { queue: queue.name, job: job.id, code: codeOf(error) })
          // What pg-boss keeps of an error must hold no words of it.
          throw new Error(codeOf(error))
        } finally {
          underWay.delete(job.id)
          // Work that waited for this one was announced while it was running.
          if (queue.heavy) setTimeout(() => boss.notifyWorker(worker), aMoment).unref()
        }
      },
    )
    workers.push(worker)
  }
  const keyOf = (queue: string, payload: Payload) => (heavy.has(queue) ? { singletonKey: payload['office'] ?? '' } : {})
  return {
    async put(queue, id, payload) {
      await boss.send(queue, payload, { ...keyOf(queue, payload), id })
    },
    async send(client, queue, payload) {
      const db = {
        async executeSql(text: string, values?: unknown[]) {
          const { rows } = await client.query<Record<string, unknown>>(text, values)
          return { rows }
        },
      }
      const id = await boss.send(queue, payload, { ...keyOf(queue, payload), db })
      if (id === null) throw new Error(`the queue ${queue} took no job`)
    },
    stop() {
      clearTimeout(sweep)
      return boss.stop({ graceful: true, timeout: 20_000, close: true })
    },
  }
}

const codeOf = (error: unknown): string => {
  const { code, incident, name } = error as { code?: unknown; incident?: unknown; name?: unknown }
  return String(incident ?? code ?? name ?? 'unknown')
}
