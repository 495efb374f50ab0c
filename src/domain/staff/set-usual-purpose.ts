import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { usualPurposeOfSessions } from './doors.storage.ts'
import { findMember, setUsual } from './members.storage.ts'
import { ownPurposes } from './own-purposes.rules.ts'
import { readStanding } from './standing.storage.ts'

/**
 * The purpose one works for unless one says otherwise: an aim or the key of a declared purpose, or null for none.
 * Refusals: not-an-account, unknown-purpose.
 */
export const setUsualPurpose = operation({
  name: 'set-usual-purpose',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({ purpose: z.string().max(60).nullable() }),
  output: z.object({ usualPurpose: z.string().nullable() }),
  async perform({ purpose }, { db, actor, charter, office, today }) {
    const member = actor.kind === 'account' ? await findMember(db, actor.id) : undefined
    if (!member) return refuse('not-an-account')
    if (purpose !== null) {
      const recipients = (await documentOf(db, charter.version))?.recipients ?? []
      const standing = await readStanding(db, actor, { today, recipients, registers: charter.registers })
      const own = standing.active ? ownPurposes(standing.grants, charter, today) : []
      if (!own.some((p) => p.key === purpose || p.aim === purpose)) return refuse('unknown-purpose', { purpose })
    }
    await setUsual(db, member.account, purpose)
    await usualPurposeOfSessions(db, member.account, office.id, purpose)
    return done({ usualPurpose: purpose })
  },
})
