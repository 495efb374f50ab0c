import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { endSharedTokens } from './doors.storage.ts'
import { endGrantsOf, rightsChanged } from './members.storage.ts'
import { endProgram, endTokens, findProgram } from './programs.storage.ts'

/** Ends a program's account with its rights and tokens. Refusal: unknown-service-account. */
export const endServiceAccount = operation({
  name: 'end-service-account',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({ account: id('account') }),
  output: z.object({ account: id('account') }),
  async perform({ account }, { db, actor, office, now }) {
    const program = await findProgram(db, account)
    if (!program || program.ended_at !== null) return refuse('unknown-service-account')
    const by = accountOf(actor)
    await endProgram(db, account, by, now)
    await endTokens(db, { account }, by, now)
    await endSharedTokens(db, { account }, office.id)
    await endGrantsOf(db, account, { by, at: now })
    await rightsChanged(db)
    return done({ account })
  },
})
