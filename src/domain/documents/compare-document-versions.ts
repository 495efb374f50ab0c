import { z } from 'zod'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { changesBetween } from '../registers/changes.rules.ts'
import { promisesNow } from '../promises/list-promises.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { sayChanges } from '../registers/preview-declaration.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { draftOf } from './approve-document.ts'
import { concerning, differences } from './document-state.rules.ts'
import { changesOfDocument, difference, documentKey, readKept } from './document-state.schema.ts'
import { textsOfVersions, versionsOfDocument } from './document-versions.storage.ts'
import { noticeLanguage } from './notice.schema.ts'

type Side = { declaration: OfficeDeclaration; texts: readonly { language: Language; written: string }[] }

/**
 * What differs between two versions of a document: the facts in plain words, and the sentences that went and came in a
 * language. Without `to` the later one is what is written now. Refusals: nothing-declared, unknown-version, other-languages.
 */
export const compareDocumentVersions = operation({
  name: 'compare-document-versions',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: documentKey,
    from: z.int32().min(1),
    to: z.int32().min(1).optional(),
    language: noticeLanguage.optional(),
  }),
  output: z.object({
    language: noticeLanguage,
    changes: changesOfDocument,
    differences: z.array(difference).describe('By heading: sentences that went and those that came'),
  }),
  async perform({ document: key, from, to, language }, occasion) {
    const inForce = await documentOf(occasion.db, occasion.charter.version)
    if (!inForce) return refuse('nothing-declared')
    const before = await sideOf(occasion, inForce, key, from)
    const after = await sideOf(occasion, inForce, key, to)
    if (!before || !after) return refuse('unknown-version', { version: before ? (to ?? 0) : from })
    const asked = language ?? occasion.language
    const common = before.texts.filter((one) => after.texts.some((other) => other.language === one.language))
    const old = common.find((one) => one.language === asked) ?? common[0]
    const now = after.texts.find((one) => one.language === old?.language)
    if (!old || !now) return refuse('other-languages')
    const facts =
      after.declaration.documents.find((one) => one.key === key) ??
      before.declaration.documents.find((one) => one.key === key)
    const changes = changesBetween(before.declaration, after.declaration)
    return done({
      language: old.language,
      changes: sayChanges(
        facts ? concerning(changes, facts, before.declaration, after.declaration) : [],
        occasion.language,
      ),
      differences: differences(readKept(old.written), readKept(now.written)),
    })
  },
})

/** A version with the declaration it was written of; without a number what is written now. */
async function sideOf(
  occasion: Occasion,
  inForce: OfficeDeclaration,
  key: string,
  number: number | undefined,
): Promise<Side | undefined> {
  const { db, today } = occasion
  if (number === undefined) {
    const draft = draftOf(inForce, key, today, await promisesNow(occasion, inForce))
    return draft && { declaration: inForce, texts: draft.texts }
  }
  const version = (await versionsOfDocument(db, key)).find((one) => one.number === number)
  const declaration = version && (await documentOf(db, version.declaration_version))
  return version && declaration && { declaration, texts: await textsOfVersions(db, [version.id]) }
}
