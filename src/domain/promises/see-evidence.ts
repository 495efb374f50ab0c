import { createHash } from 'node:crypto'
import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { promiseNumber } from './promise.schema.ts'
import { findEvidence } from './storage.ts'

/**
 * A file of evidence with its hash, and whether the file still is what was filed. Refusal: no-such-evidence.
 */
export const seeEvidence = operation({
  name: 'see-evidence',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ evidence: z.int32() }),
  output: z.object({
    promise: promiseNumber,
    fileName: z.string(),
    type: z.string(),
    file: z.string().describe('In base64'),
    sha256: z.string(),
    whole: z.boolean(),
    datedOn: z.string(),
    until: z.string(),
  }),
  async perform({ evidence }, { db }) {
    const found = await findEvidence(db, evidence)
    if (!found) return refuse('no-such-evidence')
    return done({
      promise: found.promise,
      fileName: found.file_name,
      type: found.file_type,
      file: found.file.toString('base64'),
      sha256: found.sha256.toString('hex'),
      whole: createHash('sha256').update(found.file).digest().equals(found.sha256),
      datedOn: found.dated_on,
      until: found.until_on,
    })
  },
})
