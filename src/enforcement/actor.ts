import type { Aim } from './charter.ts'

/** Who acts. Always an argument, never ambient. `id` is a uuid, except for the console and visitors, who have none. */
export type Actor =
  | { kind: 'account'; id: string; name: string }
  | { kind: 'service-account'; id: string; name: string; onBehalf?: string; bounds: TokenBounds }
  | { kind: 'job'; id: string; name: string; onBehalf: string }
  | { kind: 'person'; id: string; name: string }
  | { kind: 'visitor'; name: string }
  | { kind: 'console'; name: string }

/** What a token is bound to, beside the grants of its account. Absent = not narrowed. Days in the office's time zone. */
export type TokenBounds = { party?: string; aims?: readonly Aim[]; fields?: readonly string[]; endsOn?: string }

/** A grant: register × purpose × permission until a day. `null` means every register, every purpose. */
export type Grant = {
  register: number | null
  /** An aim, or the key of a declared purpose; null = all. */
  purpose: string | null
  permission: string
  untilOn: string | null
}

/** What the gate asks about an actor inside the office. */
export type Standing = { active: true; grants: readonly Grant[] } | { active: false; because: string }

/** The account whose grants count, or null for actors who have none. */
export const accountOf = (actor: Actor): string | null =>
  actor.kind === 'job' ? actor.onBehalf : actor.kind === 'account' || actor.kind === 'service-account' ? actor.id : null
