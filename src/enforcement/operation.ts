import type { Kysely } from 'kysely'
import type { KeyedDigest } from '../plumbing/crypto/keyed-digest.ts'
import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Aim, Charter } from './charter.ts'
import { cutterOf, fieldsIn, namedIn, showsAnybody, type Cut } from './output.ts'
import type { Outcome } from './outcome.ts'
import type { Scope } from './scope.ts'

/** The permissions there are. A role is a named set of them; a grant gives one for a register and a purpose. */
export const permissions = [
  'see people',
  'change people',
  'add people',
  'import people',
  'erase people',
  'handle requests',
  'see registers',
  'declare registers',
  'see log',
  'manage staff',
  'manage office',
  'see own account',
] as const
export type Permission = (typeof permissions)[number]

/** What an operation is handed beside its input. */
export type Occasion = {
  /** A handle that holds the gate's scope: what is outside it is not there. */
  db: Kysely<any>
  /** Past the scope, for finding somebody who is there already; only for operations that say `sees: 'matches'`. */
  everyone: Kysely<any>
  scope: Scope
  /** The office's whole declaration as the gate knows it. */
  charter: Charter
  actor: Actor
  /** The office's day, YYYY-MM-DD. */
  today: string
  /** The moment, UTC, ISO 8601 with microseconds as the database wrote it at the start of the transaction. */
  now: string
  office: { id: string; name: string; timeZone: string }
  language: Language
  channel: Channel
  /** Whether people reach the program by TLS alone. */
  encrypted: boolean
  /** Whether e-mail can be sent; without it every message is printed or copied by hand. */
  mails: boolean
  /** Digests under the installation’s own key, which lies outside the database. */
  digest: KeyedDigest
  /** Somebody erased is to be recognised: by a ban, or the wish not to be entered again. */
  remembers: boolean
  /** Some erasure was carried out in part and waits for something to end. */
  erasuresWait: boolean
  /** Names people for the log line whom neither input nor output shows. */
  concerns(people: Iterable<string>): void
  /** The line names a set instead of people: an import, a copy. */
  concernsSet(kind: 'import' | 'copy', id: string): void
  /** Puts work into a queue in this same transaction; the payload holds ids only. */
  enqueue(queue: string, ids: Record<string, string>): Promise<void>
}

export type Language = 'fi' | 'sv' | 'en'
export type Channel = 'web' | 'api' | 'command-line' | 'job' | 'public-page'

type Definition<Name extends string, In extends z.ZodType, Out extends z.ZodType> = {
  name: Name
  permission: Permission | 'nobody asks'
  aims: readonly [Aim, ...Aim[]]
  input: In
  output: Out
  /** `restricted`: also what is restricted under Art. 18. `matches`: may look whether somebody is there, unnamed. */
  sees?: 'restricted' | 'matches'
  /** `jobs`: only the program itself calls it, in a job or at the door of signing in; it has no route and no command. */
  door?: 'jobs'
  /**
   * It shows nothing of anybody but the reader: done again by the same one within the hour it leaves no further line.
   * Refused for an operation that could show a person or a data field.
   */
  quiet?: true
  /** Its statements look rows up by equality alone: PostgreSQL is told that one plan fits any value. */
  byEquality?: true
  /** Holds everybody else out of the office while it runs (a new declaration). */
  alone?: true
  perform(input: z.output<In>, occasion: Occasion): Promise<Outcome<z.input<Out>>>
}

export type Operation<
  Name extends string = string,
  In extends z.ZodType = z.ZodType,
  Out extends z.ZodType = z.ZodType,
> = Definition<Name, In, Out> & {
  cut: Cut
  named: ReturnType<typeof namedIn>
  fields: readonly string[]
}

export type AnyOperation = Operation<string, any, any>
export type InputOf<O extends AnyOperation> = z.input<O['input']>
export type OutputOf<O extends AnyOperation> = z.output<O['output']>

/** Defines one capability: one name everywhere, one permission, the aims it serves, what goes in and comes out. */
export function operation<const Name extends string, In extends z.ZodType, Out extends z.ZodType>(
  definition: Definition<Name, In, Out>,
): Operation<Name, In, Out> {
  if (definition.quiet && showsAnybody(definition.output))
    throw new Error(`${definition.name} can show a person, so it always leaves its line`)
  return {
    ...definition,
    cut: cutterOf(definition.output),
    named: namedIn(definition.input),
    fields: fieldsIn(definition.output),
  }
}
