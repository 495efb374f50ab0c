import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { stopping } from '../promises/list-promises.ts'
import { words as sentences } from '../promises/sentences.words.ts'
import { sayChanges, sayTold } from '../registers/preview-declaration.ts'
import { languages } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { keepersOf } from './approve-document.ts'
import { approversOf } from './approving.rules.ts'
import { changeLetter } from './change-letter.rules.ts'
import {
  changesOfDocument,
  documentKey,
  documentStanding,
  publishedVersion,
  tellingBefore,
  unverifiedPromise,
} from './document-state.schema.ts'
import {
  namesOfMembers,
  textsOfVersions,
  versionsOfDocument,
  type DocumentVersion,
} from './document-versions.storage.ts'
import { approvalNeeded, standingOf, weighDocuments } from './list-document-states.ts'

/** Versions with the names of who approved and published them, and the languages they were written in. */
async function sayVersions(
  db: Occasion['db'],
  versions: readonly DocumentVersion[],
): Promise<z.input<typeof publishedVersion>[]> {
  const names = await namesOfMembers(db)
  const texts = await textsOfVersions(
    db,
    versions.map(({ id }) => id),
  )
  const named = (account: string | null) => (account === null ? null : (names.get(account) ?? null))
  return versions.map((one) => ({
    number: one.number,
    publishedAt: one.published_at,
    publishedOn: one.published_on,
    publishedBy: named(one.published_by),
    approvedBy: named(one.approved_by),
    declarationVersion: one.declaration_version,
    sha256: one.sha256,
    languages: texts.filter((text) => text.version_id === one.id).map((text) => text.language),
    told: one.told_on !== null && one.told_how !== null ? { on: one.told_on, how: one.told_how } : null,
  }))
}

/**
 * Where a document stands: its published versions, what has changed since the last, who must be told before the next and by
 * what letter, and what is still missing. Refusals: nothing-declared, no-such-document.
 */
export const seeDocumentVersions = operation({
  name: 'see-document-versions',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({ document: documentKey }),
  output: z.object({
    standing: documentStanding,
    sha256: z.string(),
    registers: z.array(z.string()),
    changes: changesOfDocument,
    tell: z.array(tellingBefore),
    approved: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
    approvalNeeded: z.boolean(),
    mayApprove: z.boolean(),
    versions: z.array(publishedVersion),
    unverified: z.array(unverifiedPromise).describe('Promises whose sentences carry a mark'),
    today: z.string().describe('The office’s day'),
  }),
  async perform({ document: key }, occasion) {
    const { db, charter, actor, today, language } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const [weighed] = await weighDocuments(occasion, declaration, key)
    if (!weighed) return refuse('no-such-document', { name: key })
    const { draft, changes, tell, approval } = weighed
    const keepers = await keepersOf(db, today)
    const names = await namesOfMembers(db)
    const account = accountOf(actor)
    const said = sayTold(tell, language)
    const stops = await stopping(db, draft.unverified)
    return done({
      standing: standingOf(weighed, language),
      sha256: draft.sha256,
      registers: [...draft.document.registers],
      changes: sayChanges(changes, language),
      tell: tell.map(({ register, article, because, told }, at) => ({
        ...said[at]!,
        told,
        letters: languages.map((one) =>
          changeLetter({ declaration, register, article, because, notice: draft.document }, one),
        ),
      })),
      approved: approval
        ? {
            by: approval.approved_by === null ? null : (names.get(approval.approved_by) ?? null),
            at: approval.approved_at,
          }
        : null,
      approvalNeeded: approvalNeeded(weighed, keepers),
      mayApprove: approversOf(draft.document, declaration, keepers, today).some((one) => one.account === account),
      versions: await sayVersions(db, await versionsOfDocument(db, key)),
      unverified: draft.unverified.map(({ number }) => ({
        number,
        sentence: sentences[language].sentences[number - 1]!,
        stops: stops.some((one) => one.number === number),
      })),
      today,
    })
  },
})
