import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { hashOf } from '../../plumbing/crypto/secret.ts'
import { addEvent } from '../subject-requests/storage.ts'
import { proofWith } from './delivery.rules.ts'
import { copyBehind, countOpened, countWrong, holdLink } from './links.storage.ts'
import { packageSchema } from './package.schema.ts'
import { mostWrongProofs } from './package-terms.rules.ts'

/**
 * Opens the copy behind a link for whoever holds its code and the second proof, and leaves a line in the log. A wrong proof is
 * counted, and five of them end the link. A code that never was, one that is over and one that was ended are answered alike.
 * Refusal: link-not-valid.
 */
export const openPackage = operation({
  name: 'open-package',
  permission: 'nobody asks',
  aims: ['fulfilling-rights'],
  sees: 'matches',
  input: z.strictObject({ code: z.string().trim().min(20).max(100), proof: z.string().trim().min(1).max(40) }),
  output: z.object({
    opened: packageSchema.nullable().describe('Null: the proof was wrong'),
    triesLeft: z.int().nullable(),
  }),
  async perform({ code, proof }, occasion) {
    const link = await holdLink(occasion, hashOf(code))
    if (!link || link.proof_hash === null) return refuse('link-not-valid')
    if (!timingSafeEqual(link.proof_hash, hashOf(proofWith(code, proof))))
      return done({ opened: null, triesLeft: await countWrong(occasion, link, mostWrongProofs) })
    const found = await copyBehind(occasion, link.request_id)
    if (!found) return refuse('link-not-valid')
    await countOpened(occasion, link)
    const of = { id: link.request_id, person_id: found.person, origin_id: found.origin }
    await addEvent(occasion, of, 'package-opened')
    occasion.concerns([found.person])
    return done({ opened: found.content, triesLeft: null })
  },
})
