import { z } from 'zod'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { promisesNow } from '../promises/list-promises.ts'
import { marked } from '../promises/marking.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { draftOf } from './approve-document.ts'
import { documentForms } from './document-forms.rules.ts'
import { formParts, writtenParts } from './document-forms.schema.ts'
import { numberedAs, unnumbered } from './document-state.rules.ts'
import { readKept } from './document-state.schema.ts'
import {
  publishedDocuments,
  textsOfVersions,
  versionsOfDocument,
  type DocumentVersion,
} from './document-versions.storage.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { noticeLanguage } from './notice.schema.ts'
import { languageAmong } from './public-notices.rules.ts'
import { writtenOf, type Written } from './written.rules.ts'

type Chosen = { written: Written; linked: () => object | undefined; draftOn?: string }

/**
 * A document of any kind for one form to be made of it: its sentences, and for JSON-LD the text of that form. By its number
 * a published version to the letter as it was kept; without one as the declaration in force writes it on the office's day:
 * the version in force when nothing differs from it, else a draft of that day. In the language asked for when there is that. Refusals: nothing-declared, no-such-document, unknown-version.
 */
export const writeDocument = operation({
  name: 'write-document',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: z.string().max(60),
    form: z.enum(documentForms),
    language: noticeLanguage.optional(),
    number: z.int32().min(1).optional(),
  }),
  output: formParts,
  async perform({ document, form, language, number }, occasion) {
    const asked = language ?? occasion.language
    const declaration = await documentOf(occasion.db, occasion.charter.version)
    if (!declaration) return refuse('nothing-declared')
    const chosen =
      number === undefined
        ? await written(document, asked, occasion)
        : await published(document, number, asked, occasion)
    if (!chosen)
      return number === undefined
        ? refuse('no-such-document', { name: document })
        : refuse('unknown-version', { version: number })
    const linked = form === 'jsonld' ? chosen.linked() : undefined
    return done({
      form,
      written: writtenParts(chosen.written),
      ...(chosen.draftOn ? { draftOn: chosen.draftOn } : {}),
      ...(linked ? { linked: `${JSON.stringify(linked, null, 2)}\n` } : {}),
    })
  },
})

async function written(key: string, asked: Language, occasion: Occasion): Promise<Chosen | undefined> {
  const { db, charter, today } = occasion
  const declaration = await documentOf(db, charter.version)
  if (!declaration) return undefined
  const promises = await promisesNow(occasion, declaration)
  const draft = draftOf(declaration, key, today, promises)
  if (!draft) return undefined
  const published = (await publishedDocuments(db)).get(key)
  if (published?.sha256 === draft.sha256) return await publishedAs(published, asked, occasion)
  const shown = languageAmong(declaration.office.languages, asked)
  const found = writtenOf(declaration, key, shown, today)
  if (!found) return undefined
  const now = unnumbered(marked(found, promises.placed(shown)))
  return {
    written: now,
    linked: () => linkedDataOf(declaration, key, shown, today, undefined, now),
    draftOn: today,
  }
}

async function published(
  key: string,
  number: number,
  asked: Language,
  occasion: Occasion,
): Promise<Chosen | undefined> {
  const version = (await versionsOfDocument(occasion.db, key)).find((one) => one.number === number)
  return version && (await publishedAs(version, asked, occasion))
}

/** A version to the letter, in the language asked for when it was written in that. */
async function publishedAs(version: DocumentVersion, asked: Language, { db }: Occasion): Promise<Chosen | undefined> {
  const texts = await textsOfVersions(db, [version.id])
  const shown = languageAmong(
    texts.map(({ language }) => language),
    asked,
  )
  const kept = texts.find(({ language }) => language === shown)
  const declaration = await documentOf(db, version.declaration_version)
  if (!kept || !declaration) return undefined
  const { document: key, number, published_on: on } = version
  const written = numberedAs(readKept(kept.written), number)
  return {
    written,
    linked: () => linkedDataOf(declaration, key, shown, on, { number, on }, written),
  }
}
