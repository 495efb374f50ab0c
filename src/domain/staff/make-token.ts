import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { hashOf, newSecret } from '../../plumbing/crypto/secret.ts'
import { day, line } from './account.schema.ts'
import { addSharedToken } from './doors.storage.ts'
import { addToken, findProgram } from './programs.storage.ts'
import { earlier } from './standing.rules.ts'

/**
 * Makes a token for a program's account. It is shown here and never again; only its hash is stored. Refusals:
 * unknown-service-account, ended-already.
 */
export const makeToken = operation({
  name: 'make-token',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({ account: id('account'), name: line, endsOn: day.optional() }),
  output: z.object({ id: z.uuid(), token: z.string(), endsOn: z.string().nullable() }),
  async perform({ account, name, ...input }, { db, actor, office, today }) {
    const program = await findProgram(db, account)
    if (!program || program.ended_at !== null) return refuse('unknown-service-account')
    const endsOn = earlier(input.endsOn ?? null, program.ends_on)
    if (endsOn !== null && endsOn < today) return refuse('ended-already', { day: endsOn })
    const number = randomUUID()
    const token = `seloste_${newSecret().secret}`
    await addToken(db, { id: number, account, name, ends_on: endsOn, made_by: accountOf(actor) })
    const { party, aims, fields } = program
    const bounds = { ...(party ? { party } : {}), ...(aims ? { aims } : {}), ...(fields ? { fields } : {}) }
    await addSharedToken(db, {
      hash: hashOf(token),
      token: number,
      office: office.id,
      account,
      name: program.name,
      bounds: { ...bounds, ...(endsOn ? { endsOn } : {}) },
      endsOn,
    })
    return done({ id: number, token, endsOn })
  },
})
