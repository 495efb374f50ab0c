import { createHash } from 'node:crypto'
import { z } from 'zod'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { language, line } from './account.schema.ts'
import { findMember, rightsChanged } from './members.storage.ts'
import { sameName } from './signing.rules.ts'
import { addUndertaking } from './undertakings.storage.ts'
import { undertakingVersion, words } from './undertaking.words.ts'

/** SHA-256 (hex) of the undertaking as it is shown: title and paragraphs, a newline between them. */
export const undertakingHash = (shown: Language): string =>
  createHash('sha256')
    .update([words[shown].title, ...words[shown].text].join('\n'), 'utf8')
    .digest('hex')

/**
 * The holder's own signature: signed in, with the text that was shown and the name typed. Nobody signs for another,
 * and no program signs. Refusals: sign-yourself, other-text, name-differs.
 */
export const signUndertaking = operation({
  name: 'sign-undertaking',
  permission: 'see own account',
  aims: ['security'],
  input: z.strictObject({
    version: z.int32(),
    language,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text that was shown'),
    name: line,
  }),
  output: z.object({ signedOn: z.string(), version: z.int32() }),
  async perform(input, { db, actor, today }) {
    const member = actor.kind === 'account' ? await findMember(db, actor.id) : undefined
    if (!member) return refuse('sign-yourself')
    if (input.version !== undertakingVersion || input.sha256 !== undertakingHash(input.language))
      return refuse('other-text')
    if (!sameName(input.name, member.name)) return refuse('name-differs', { name: member.name })
    await addUndertaking(db, {
      account: member.account,
      version: input.version,
      text_sha256: Buffer.from(input.sha256, 'hex'),
      language: input.language,
      way: 'signed-in',
      typed_name: input.name,
      signed_on: today,
      recorded_by: member.account,
    })
    await rightsChanged(db)
    return done({ signedOn: today, version: input.version })
  },
})
