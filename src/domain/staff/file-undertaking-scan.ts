import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { day, language } from './account.schema.ts'
import { findMember, rightsChanged } from './members.storage.ts'
import { isOfKind, mostScanBytes, scanTypes } from './signing.rules.ts'
import { undertakingVersion } from './undertaking.words.ts'
import { addUndertaking } from './undertakings.storage.ts'

/**
 * Files the scan of an undertaking that its holder has signed on paper. Refusals: unknown-member, other-text,
 * signed-later (a day to come), scan-too-large, scan-of-other-kind.
 */
export const fileUndertakingScan = operation({
  name: 'file-undertaking-scan',
  permission: 'manage staff',
  aims: ['security'],
  input: z.strictObject({
    account: id('account'),
    version: z.int32(),
    language,
    signedOn: day,
    type: z.enum(scanTypes),
    scan: z.base64().max(1_000_000).describe('The file, at most 700,000 bytes, in base64'),
  }),
  output: z.object({ account: id('account'), version: z.int32() }),
  async perform({ account, version, signedOn, type, scan, ...input }, { db, actor, today }) {
    const member = await findMember(db, account)
    if (!member) return refuse('unknown-member')
    if (version !== undertakingVersion) return refuse('other-text')
    if (signedOn > today) return refuse('signed-later', { day: signedOn })
    const bytes = Buffer.from(scan, 'base64')
    if (bytes.length > mostScanBytes) return refuse('scan-too-large', { most: mostScanBytes / 1000 })
    if (!isOfKind(type, bytes)) return refuse('scan-of-other-kind')
    await addUndertaking(db, {
      account,
      version,
      language: input.language,
      way: 'scan',
      scan: bytes,
      scan_type: type,
      signed_on: signedOn,
      recorded_by: accountOf(actor),
    })
    await rightsChanged(db)
    return done({ account, version })
  },
})
