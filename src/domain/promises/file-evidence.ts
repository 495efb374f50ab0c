import { createHash } from 'node:crypto'
import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { day } from '../staff/account.schema.ts'
import { findMember } from '../staff/members.storage.ts'
import { isOfKind, mostScanBytes, scanTypes } from '../staff/signing.rules.ts'
import { promiseNumber } from './promise.schema.ts'
import { canBeShown, isMade } from './promises.rules.ts'
import { untilTrouble } from './proof.rules.ts'
import { addEvidence } from './storage.ts'

/**
 * Files what somebody outside says of a promise, such as the operator of a data centre: a PDF or a picture, its hash
 * kept, valid until a day. Refusals: not-an-account, nothing-declared, not-promised, no-file-wanted (the promise rests on
 * something else), dated-later, until-passed, until-too-far, file-too-large, file-of-other-kind.
 */
export const fileEvidence = operation({
  name: 'file-evidence',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    promise: promiseNumber,
    fileName: z.string().trim().min(1).max(200),
    type: z.enum(scanTypes),
    file: z.base64().max(1_000_000).describe('The file, at most 700,000 bytes, in base64'),
    datedOn: day,
    until: day,
  }),
  output: z.object({ promise: promiseNumber, sha256: z.string() }),
  async perform({ promise, fileName, type, file, datedOn, until }, { db, actor, charter, today }) {
    const member = actor.kind === 'account' ? await findMember(db, actor.id) : undefined
    if (!member) return refuse('not-an-account')
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    if (!isMade(promise, declaration)) return refuse('not-promised')
    if (!canBeShown(promise)) return refuse('no-file-wanted')
    if (datedOn > today) return refuse('dated-later', { day: datedOn })
    const wrong = untilTrouble(until, today)
    if (wrong) return { refused: [wrong] }
    const bytes = Buffer.from(file, 'base64')
    if (bytes.length > mostScanBytes) return refuse('file-too-large', { most: mostScanBytes / 1000 })
    if (!isOfKind(type, bytes)) return refuse('file-of-other-kind')
    const sha256 = createHash('sha256').update(bytes).digest()
    await addEvidence(db, {
      promise,
      file_name: fileName,
      file_type: type,
      file: bytes,
      sha256,
      dated_on: datedOn,
      until_on: until,
      added_by: member.account,
      name: member.name,
    })
    return done({ promise, sha256: sha256.toString('hex') })
  },
})
