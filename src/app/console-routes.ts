import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { email, language, line } from '../domain/staff/account.schema.ts'
import { addServiceAccount } from '../domain/staff/add-service-account.ts'
import { makeToken } from '../domain/staff/make-token.ts'
import { attemptsSince } from '../domain/staff/attempts.storage.ts'
import { recordOffice } from '../domain/staff/record-office.ts'
import { countStrayRows } from '../domain/upkeep/count-stray-rows.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { answer, forbidden, sentence } from './answers.ts'
import { bodyOf } from './api.ts'
import type { Door, Env } from './caller.ts'
import { readAs } from './read-as.ts'
import type { Program } from './program.ts'

const bootstrapInput = z.strictObject({
  office: line,
  email,
  name: line,
  language: language.default('fi'),
  url: z.string().max(300),
})

/** Routes that only the console has: making an office for scripts, and the list of offices. */
export function consoleRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.post('/console/bootstrap', async (c) => {
    if (c.get('caller').kind !== 'console') return notTheConsole(c)
    const body = await bodyOf(c)
    if (body instanceof Response) return body
    const given = readAs(c, bootstrapInput, body.value)
    if (given instanceof Response) return given
    return answer(c, program, { done: await bootstrap(c, program, door, given) })
  })
  app.post('/console/health', async (c) =>
    c.get('caller').kind === 'console' ? answer(c, program, { done: await health(c, program) }) : notTheConsole(c),
  )
  app.post('/console/offices', async (c) => {
    if (c.get('caller').kind !== 'console') return notTheConsole(c)
    const offices = await program.offices.list()
    return answer(c, program, {
      done: { offices: offices.map(({ id, name, slug, state }) => ({ id, name, slug, state })) },
    })
  })
}

/**
 * What `doctor` tells: the database, which guard the log has, each office with the reason if it is closed and how many
 * of its rows point at nobody, and who tried the doors in the last day.
 */
async function health(c: Context<Env>, { database, offices, shared, attempts, now }: Program) {
  const { kind, version, guard } = database
  const rows = await offices.list()
  const stray = new Map<string, number>()
  for (const { id } of rows) {
    const found = await offices.find(id)
    if (!found || 'closed' in found) continue
    const counted = await asConsole(c, found.office, countStrayRows, {})
    stray.set(
      id,
      counted.stray.reduce((sum, one) => sum + one.rows, 0),
    )
  }
  await attempts.flush()
  const tried = await attemptsSince(shared, new Date(now().getTime() - 86_400_000).toISOString())
  const states = (await offices.list()).map(({ id, name, state, closed_because }) => ({
    id,
    name,
    state,
    because: closed_because ?? '',
    stray: stray.get(id) ?? 0,
  }))
  return { kind, version, guard, offices: states, tried }
}

const notTheConsole = (c: Context<Env>): Response =>
  forbidden(c, 'console-only', sentence(c.get('language'), 'notPermitted'))

/**
 * An office with its owner invited (inactive until an own sign-in and a signed undertaking) and a service account with a
 * token for everything. Nothing of it is left when a part fails.
 */
async function bootstrap(c: Context<Env>, program: Program, door: Door, given: z.output<typeof bootstrapInput>) {
  const { id, result } = await program.offices.make(given.office, async (office) => {
    const act = <O extends AnyOperation>(operation: O, input: InputOf<O>) => asConsole(c, office, operation, input)
    const { name, email, language } = given
    const owner = await act(recordOffice, { name: given.office, owner: { name, email, language } })
    const program = await act(addServiceAccount, { name: 'bootstrap' })
    const { token } = await act(makeToken, { account: program.account, name: 'bootstrap' })
    return { code: owner.code, token }
  })
  const url = door.origins[0] ?? given.url
  return { url, token: result.token, invitation: `${url}/invitation#${result.code}`, office: id }
}

async function asConsole<O extends AnyOperation>(
  c: Context<Env>,
  office: Office,
  operation: O,
  input: InputOf<O>,
): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, {
    actor: { kind: 'console', name: 'console' },
    office,
    language: c.get('language'),
    channel: 'command-line',
    from: c.get('from'),
  })
  if ('refused' in outcome) throw new Error(`${operation.name} was refused: ${outcome.refused[0]?.code}`)
  return outcome.done
}
