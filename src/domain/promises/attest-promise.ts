import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { day } from '../staff/account.schema.ts'
import { findMember } from '../staff/members.storage.ts'
import { promiseNumber } from './promise.schema.ts'
import { canBeAttested, isMade } from './promises.rules.ts'
import { untilTrouble } from './proof.rules.ts'
import { words } from './sentences.words.ts'
import { addAttestation } from './storage.ts'

/**
 * A named person vouches for a promise until a day (YYYY-MM-DD, at most two years), in the words of the sentence as it
 * stands. Refusals: not-an-account (a program vouches for nothing), nothing-declared, not-promised, program-knows (what
 * is enforced or measured, or rests on a record or a file), until-passed, until-too-far.
 */
export const attestPromise = operation({
  name: 'attest-promise',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    promise: promiseNumber,
    until: day,
    note: z.string().trim().max(2000).optional().describe('What was looked at'),
  }),
  output: z.object({ promise: promiseNumber, until: z.string() }),
  async perform({ promise, until, note }, { db, actor, charter, today, language }) {
    if (actor.kind !== 'account') return refuse('not-an-account')
    const member = await findMember(db, actor.id)
    if (!member) return refuse('not-an-account')
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    if (!isMade(promise, declaration)) return refuse('not-promised')
    if (!canBeAttested(promise)) return refuse('program-knows')
    const wrong = untilTrouble(until, today)
    if (wrong) return { refused: [wrong] }
    await addAttestation(db, {
      promise,
      sentence: words[language].sentences[promise - 1]!,
      note: note || null,
      said_on: today,
      until_on: until,
      account: actor.id,
      name: member.name,
    })
    return done({ promise, until })
  },
})
