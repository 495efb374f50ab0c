import type { DbOf } from '../../enforcement/declare.ts'
import type { members } from '../staff/declaration.ts'
import type { acceptedFindings } from './declaration.ts'

type Db = DbOf<typeof acceptedFindings>

/** `covers`: the digest of what stood there. */
export type Acceptance = {
  finding: string
  covers: string
  reason: string
  on: string
  account: string
  name: string | null
}

/** The acceptances in force, each with the name of who accepted. */
export const acceptancesInForce = (db: DbOf<typeof acceptedFindings | typeof members>): Promise<Acceptance[]> =>
  db
    .selectFrom('accepted_findings as a')
    .leftJoin('members as m', 'm.account', 'a.accepted_by')
    .select(['a.finding', 'a.covers', 'a.reason', 'a.accepted_on as on', 'a.accepted_by as account', 'm.name'])
    .where('a.withdrawn_on', 'is', null)
    .execute()

type New = { finding: string; code: string; covers: string; reason: string; on: string; by: string }

export async function addAcceptance(db: Db, { on, by, ...accepted }: New): Promise<void> {
  await db
    .insertInto('accepted_findings')
    .values({ ...accepted, accepted_on: on, accepted_by: by })
    .execute()
}

/** Withdraws the acceptance in force; false when there is none. */
export async function endAcceptance(db: Db, finding: string, on: string, by: string): Promise<boolean> {
  const ended = await db
    .updateTable('accepted_findings')
    .set({ withdrawn_on: on, withdrawn_by: by })
    .where('finding', '=', finding)
    .where('withdrawn_on', 'is', null)
    .returning('id')
    .execute()
  return ended.length > 0
}
