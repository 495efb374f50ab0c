import { accountOf, type Actor, type Standing } from '../../enforcement/actor.ts'
import type { Charter } from '../../enforcement/charter.ts'
import type { Recipient } from '../registers/declaration.schema.ts'
import type { StaffDb } from './declaration.ts'
import { findMember, liveGrants } from './members.storage.ts'
import { findProgram } from './programs.storage.ts'
import { memberStanding, programStanding } from './standing.rules.ts'
import { signedVersions, undertakingTextsInForce } from './undertakings.storage.ts'

/**
 * How an actor stands in the office on a day (YYYY-MM-DD): what the gate asks before every act. `recipients` and
 * `registers` are those of the declaration in force, for employers from outside.
 */
export async function readStanding(
  db: StaffDb,
  actor: Actor,
  office: { today: string; recipients: readonly Recipient[]; registers: Charter['registers'] },
): Promise<Standing> {
  const account = accountOf(actor)
  if (account === null) return { active: true, grants: [] }
  const grants = await liveGrants(db, account)
  const program = await findProgram(db, account)
  if (program) {
    // Work of a program whose last token was ended: what the token was bound to is not known any more.
    if (actor.kind === 'job') return { active: false, because: 'membership-ended' }
    const { party, ends_on, ended_at } = program
    return programStanding({ program: { party, endsOn: ends_on, endedAt: ended_at }, grants, ...office })
  }
  const member = await findMember(db, account)
  return memberStanding({
    member: member && { employer: member.employer, leftOn: member.left_on },
    grants,
    signed: (await signedVersions(db, account)).get(account) ?? [],
    texts: await undertakingTextsInForce(db),
    ...office,
  })
}
