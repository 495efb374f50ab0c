import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { sayFindings } from './check-declaration.ts'
import { declarationSchema } from './declaration.schema.ts'
import { saidFinding } from './effects.schema.ts'
import { documentOf, listVersions } from './versions.storage.ts'

/** The declaration in force, or one before it, with the list of versions. Refusals: nothing-declared, unknown-version. */
export const seeDeclaration = operation({
  name: 'see-declaration',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ version: z.int32().min(1).optional() }),
  output: z.object({
    version: z.int32(),
    inForce: z.int(),
    document: declarationSchema,
    findings: z.array(saidFinding),
    versions: z.array(z.object({ version: z.int32(), acceptedAt: z.string() })),
  }),
  async perform({ version: asked }, { db, charter, language, today }) {
    const version = asked ?? charter.version
    const document = await documentOf(db, version)
    if (!document) return asked === undefined ? refuse('nothing-declared') : refuse('unknown-version', { version })
    const versions = await listVersions(db)
    return done({
      version,
      inForce: charter.version,
      document,
      findings: sayFindings(allFindings(document, today), language),
      versions: versions.map((one) => ({ version: one.version, acceptedAt: one.accepted_at })),
    })
  },
})
