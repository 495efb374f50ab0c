import { randomUUID } from 'node:crypto'
import type { PoolClient, QueryResult } from 'pg'
import type { z } from 'zod'
import { hasServedEnough } from '../plumbing/database/transaction.ts'
import { writingOf, type Line } from './access-log.ts'
import type { Actor } from './actor.ts'
import { dayIn } from './day.ts'
import { handleOver } from './handle.ts'
import { charterOf, standingOf, type Office } from './house.ts'
import { giveBare, nobodyIsHomeless, type Bare } from './bare-handle.ts'
import type { AnyOperation, Channel, InputOf, Language, Occasion, OutputOf } from './operation.ts'
import { Broken, NotPermitted, NotUnderstood, type Outcome } from './outcome.ts'
import { saidAlready } from './said-already.ts'
import { admitAgain, type Scope } from './scope.ts'

export type Circumstances = {
  actor: Actor
  office: Office
  /** An aim or a declared purpose's key; needed only when several fit. */
  purpose?: string | undefined
  language: Language
  channel: Channel
  from?: string | undefined
}

type InputRead<O extends AnyOperation> = z.output<O['input']>

type State = {
  name: string
  time_zone: string
  declaration_version: number
  grants_version: number
  restrictions: number
  fingerprints: number
  erasures_partly: number
}

/**
 * The only way in. Known actor, permission, declared purpose, then one transaction that holds the work and its line in
 * the access log, then only what the purpose may see goes out. A refusal keeps its line and nothing else.
 * Throws NotUnderstood, NotPermitted or Broken; deadlocks are tried again.
 */
export async function perform<O extends AnyOperation>(
  operation: O,
  input: InputOf<O>,
  circumstances: Circumstances,
): Promise<Outcome<OutputOf<O>>> {
  const read = operation.input.safeParse(input)
  if (!read.success) throw notUnderstood(read.error.issues)
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(operation, read.data as InputRead<O>, circumstances)
    } catch (error) {
      if (error instanceof NotPermitted || error instanceof NotUnderstood) throw error
      if (isConflict(error) && attempt < 4) continue
      throw await broken(operation, circumstances, error)
    }
  }
}

async function once<O extends AnyOperation>(
  operation: O,
  input: InputRead<O>,
  given: Circumstances,
): Promise<Outcome<OutputOf<O>>> {
  const { office, actor } = given
  const client = await office.house.pool.connect()
  let fault: Error | undefined
  try {
    const { state, now } = await begin(client, office, operation)
    const today = dayIn(state.time_zone, now)
    const everyone = handleOver(client, office.house.declarations, 'everyone', office.id)
    const charter = await charterOf(office, everyone, state.declaration_version)
    const standing = await standingOf(office, everyone, actor, state.grants_version)
    if (!standing.active)
      throw await turnedAway(client, operation, given, new NotPermitted('inactive', standing.because))
    const admission = admitAgain(operation, actor, standing.grants, charter, given.purpose, today)
    if ('refused' in admission) throw await turnedAway(client, operation, given, new NotPermitted())
    if ('choose' in admission) {
      await client.query('rollback')
      throw new NotUnderstood([{ path: 'purpose', message: admission.choose.join(', ') }])
    }
    const { scope } = admission
    const people = new Set<string>()
    const asked = new Set<string>()
    operation.named(input, people, asked)
    const line = lineFor(operation, given, scope)

    const outside = [...asked].filter((field) => !scope.fields.has(field))
    const view = { scope, restricted: state.restrictions > 0 && operation.sees !== 'restricted' }
    const db = handleOver(client, office.house.declarations, view, office.id)
    let set: Line['set']
    const occasion: Occasion = {
      db,
      get everyone() {
        if (operation.sees !== 'matches') throw new Error(`${operation.name} may not look past its scope`)
        return everyone
      },
      scope,
      charter,
      actor,
      today,
      now: now.toISOString(),
      office: { id: office.id, name: state.name, timeZone: state.time_zone },
      language: given.language,
      channel: given.channel,
      encrypted: office.house.encrypted === true,
      mails: office.house.mails === true,
      digest: office.house.digest,
      remembers: state.fingerprints > 0,
      erasuresWait: state.erasures_partly > 0,
      concerns: (ids) => {
        for (const one of ids) people.add(one)
      },
      concernsSet: (kind, id) => {
        set = { kind, id }
      },
      enqueue: (queue, ids) => office.house.enqueue(client, queue, { ...ids, office: office.id }),
    }
    const bare: Bare = { client, declarations: office.house.declarations, everyone, view, moved: new Set() }
    giveBare(occasion, bare)
    const outcome =
      outside.length > 0
        ? { refused: outside.map((field) => ({ code: 'outside-scope', facts: { field } })) }
        : ((await operation.perform(input, occasion)) as Outcome<OutputOf<O>>)

    if ('refused' in outcome) {
      const code = outcome.refused[0]?.code
      const write = writingOf({ ...line, people: [...people], set, outcome: 'refused', code })
      await client.query(`rollback to savepoint work; ${write}; commit`)
      return outcome
    }
    if (!(await nobodyIsHomeless(bare))) throw new Error(`${operation.name} left a person in no register`)
    const shown = new Set<string>()
    const cut = operation.cut(outcome.done, scope.fields, people, shown) as OutputOf<O>
    const told = { ...line, fields: [...shown].toSorted(), people: [...people], set }
    const before = operation.quiet ? saidAlready(office, told) : undefined
    if (before?.stands) await client.query('commit')
    else await client.query(`${writingOf({ ...told, outcome: 'done' })}; commit`)
    before?.written()
    return { done: cut }
  } catch (error) {
    if (!(error instanceof NotPermitted || error instanceof NotUnderstood)) fault = await rollBack(client)
    throw error
  } finally {
    client.release(fault ?? hasServedEnough(client, office.id))
  }
}

const onePlan = ", set_config('plan_cache_mode', 'force_generic_plan', true)"

/** Opens the transaction, finds the office and holds its declaration still, in one trip. */
async function begin(
  client: PoolClient,
  office: Office,
  { alone, byEquality }: Pick<AnyOperation, 'alone' | 'byEquality'>,
): Promise<{ state: State; now: Date }> {
  if (!/^[a-z0-9]{12}$/.test(office.id)) throw new Error('an office id has twelve letters or digits')
  const lock = alone ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared'
  const results = (await client.query(
    `begin; select set_config('search_path', 'office_${office.id},seloste_ext', true), ` +
      `${lock}(hashtextextended('office ${office.id}', 0))${byEquality ? onePlan : ''}; ` +
      'select name, time_zone, declaration_version, grants_version, restrictions, fingerprints, erasures_partly from office_state; savepoint work',
  )) as unknown as QueryResult<State>[]
  const state = results[2]?.rows[0]
  if (!state) throw new Error('the office has no state row')
  return { state, now: office.house.now() }
}

const lineFor = (operation: AnyOperation, given: Circumstances, scope: Scope): Omit<Line, 'outcome' | 'people'> => ({
  actor: given.actor,
  operation: operation.name,
  purpose: scope.purpose,
  registers: scope.registers.map((r) => r.id),
  fields: [],
  channel: given.channel,
  from: given.from,
})

/** Nothing was done; that it was tried is a line of its own. */
async function turnedAway(
  client: PoolClient,
  operation: AnyOperation,
  given: Circumstances,
  no: NotPermitted,
): Promise<NotPermitted> {
  const line = writingOf({ ...bareLine(operation, given), outcome: 'not permitted', code: no.code })
  await client.query(`rollback to savepoint work; ${line}; commit`)
  return no
}

const bareLine = (operation: AnyOperation, given: Circumstances): Omit<Line, 'outcome'> => ({
  actor: given.actor,
  operation: operation.name,
  purpose: given.purpose !== undefined && /^[a-z0-9-]{1,60}$/.test(given.purpose) ? given.purpose : '',
  registers: [],
  people: [],
  fields: [],
  channel: given.channel,
  from: given.from,
})

/** Rolled back already: the line that it broke goes into a transaction of its own, the cause into the trace. */
async function broken(operation: AnyOperation, given: Circumstances, cause: unknown): Promise<Broken> {
  const { office } = given
  const incident = randomUUID().slice(0, 8)
  const code = (cause as { code?: unknown }).code
  office.house.trace('broken', { incident, operation: operation.name, office: office.id, code: String(code ?? 'none') })
  let fault: Error | undefined
  const client = await office.house.pool.connect().catch(() => undefined)
  if (!client) return new Broken(incident, cause)
  try {
    await begin(client, office, {})
    await client.query(`${writingOf({ ...bareLine(operation, given), outcome: 'broken', code: incident })}; commit`)
  } catch (error) {
    office.house.trace('line-not-written', { incident, operation: operation.name, office: office.id })
    fault = (await rollBack(client)) ?? (error as Error)
  } finally {
    client.release(fault)
  }
  return new Broken(incident, cause)
}

/** The connection is given back only if it could be rolled back; else the error with which it is thrown away. */
const rollBack = (client: PoolClient): Promise<Error | undefined> =>
  client.query('rollback').then(
    () => undefined,
    (error: Error) => error,
  )

const isConflict = (error: unknown): boolean => ['40P01', '40001'].includes(String((error as { code?: unknown }).code))

const notUnderstood = (issues: readonly { path: PropertyKey[]; message: string }[]): NotUnderstood =>
  new NotUnderstood(issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })))
