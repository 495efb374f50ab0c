import type { Grant, Standing } from '../../enforcement/actor.ts'
import type { Charter } from '../../enforcement/charter.ts'
import { employerState } from './agreement.rules.ts'
import { isOutside, withoutOwnStaffOnly } from './outside.rules.ts'
import type { Recipient } from '../registers/declaration.schema.ts'

/** After a new version of the undertaking, those who signed an older one have this many days. */
export const graceDays = 14

export type UndertakingText = { version: number; inForceOn: string }
export type UndertakingState =
  | { state: 'signed'; version: number }
  /** Works until the last day, and not after unless it is signed. */
  | { state: 'grace'; version: number; lastDay: string; daysLeft: number }
  | { state: 'unsigned'; version: number }

const dayLength = 86_400_000
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength

/** A day some days later; days are YYYY-MM-DD. */
export const daysAfter = (day: string, days: number): string =>
  new Date((numberOf(day) + days) * dayLength).toISOString().slice(0, 10)

/** The earlier of two last days; null has no end. */
export const earlier = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b

/**
 * How an account stands with the undertaking on a day: the newest text in force signed, an older one signed and its
 * fourteen days running, or neither. The first text is in force from the beginning.
 */
export function undertakingState(
  signed: readonly number[],
  texts: readonly UndertakingText[],
  today: string,
): UndertakingState {
  const first = Math.min(...texts.map((t) => t.version))
  const inForce = texts.filter((t) => t.inForceOn <= today || t.version === first)
  const current = Math.max(0, ...inForce.map((t) => t.version))
  const newest = Math.max(-1, ...signed)
  if (newest >= current) return { state: 'signed', version: current }
  const missed = inForce.filter((t) => t.version > newest)
  const lastDay = daysAfter(missed.map((t) => t.inForceOn).toSorted()[0]!, graceDays)
  if (signed.length === 0 || lastDay < today) return { state: 'unsigned', version: current }
  return { state: 'grace', version: current, lastDay, daysLeft: numberOf(lastDay) - numberOf(today) }
}

export type HeldGrant = Grant & { fromOn: string | null }

export type StandingFacts = {
  /** `leftOn`: the first day without access. */
  member: { employer: string; leftOn: string | null } | undefined
  grants: readonly HeldGrant[]
  signed: readonly number[]
  texts: readonly UndertakingText[]
  recipients: readonly Recipient[]
  /** Those declared: some may be for the own staff only. */
  registers: Charter['registers']
  today: string
}

const ownAccount = (untilOn: string | null): Grant => ({
  register: null,
  purpose: null,
  permission: 'see own account',
  untilOn,
})

/**
 * Whether an account may work today and with which rights; each right ends no later than the grace, the employer's
 * agreement and the membership. People of an outside employer have none where only the own staff works. Without a signed undertaking only the own account is left, where it can be signed.
 */
export function memberStanding(facts: StandingFacts): Standing {
  const { member, today } = facts
  if (!member) return { active: false, because: 'no-member' }
  if (member.leftOn !== null && member.leftOn <= today) return { active: false, because: 'membership-ended' }
  const employer = employerState(member.employer, facts.recipients, today)
  if (!employer.valid) return { active: false, because: employer.because }
  const last = earlier(employer.until, member.leftOn && daysAfter(member.leftOn, -1))
  const undertaking = undertakingState(facts.signed, facts.texts, today)
  if (undertaking.state === 'unsigned') return { active: true, grants: [ownAccount(last)] }
  const end = undertaking.state === 'grace' ? earlier(last, undertaking.lastDay) : last
  return {
    active: true,
    grants: [ownAccount(last), ...begun(reachable(facts.grants, member.employer, facts.registers), today, end)],
  }
}

export type ProgramFacts = {
  program: { party: string | null; endsOn: string | null; endedAt: string | null } | undefined
  grants: readonly HeldGrant[]
  recipients: readonly Recipient[]
  registers: Charter['registers']
  today: string
}

/** The standing of a program's account: it ends on its day, and a party's with the party's agreement. */
export function programStanding({ program, grants, recipients, registers, today }: ProgramFacts): Standing {
  if (!program) return { active: false, because: 'no-member' }
  if (program.endedAt !== null || (program.endsOn !== null && program.endsOn < today))
    return { active: false, because: 'membership-ended' }
  const party =
    program.party === null ? ({ valid: true, until: null } as const) : employerState(program.party, recipients, today)
  if (!party.valid) return { active: false, because: party.because }
  return {
    active: true,
    grants: begun(reachable(grants, program.party, registers), today, earlier(party.until, program.endsOn)),
  }
}

const reachable = (grants: readonly HeldGrant[], employer: string | null, registers: Charter['registers']) =>
  isOutside(employer) ? withoutOwnStaffOnly(grants, registers) : grants

function begun(grants: readonly HeldGrant[], today: string, end: string | null): Grant[] {
  return grants
    .filter((g) => g.fromOn === null || g.fromOn <= today)
    .map(({ register, purpose, permission, untilOn }) => ({
      register,
      purpose,
      permission,
      untilOn: earlier(untilOn, end),
    }))
}
