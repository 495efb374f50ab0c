import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { promisesNow } from '../promises/list-promises.ts'
import { inLanguage } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { draftOf } from './approve-document.ts'
import { numberedAs } from './document-state.rules.ts'
import { documentKey, readKept } from './document-state.schema.ts'
import { textsOfVersions, versionsOfDocument } from './document-versions.storage.ts'
import { noticeLanguage, noticeSchema, writtenNotice } from './notice.schema.ts'

/**
 * The text of a published version to the letter as it was kept, with its hash; without a number the text as it is written
 * now. In the language asked for, else the first there is. Refusals: nothing-declared, no-such-document, unknown-version.
 */
export const seeDocumentVersion = operation({
  name: 'see-document-version',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: documentKey,
    number: z.int32().min(1).optional(),
    language: noticeLanguage.optional(),
  }),
  output: z.object({
    number: z.int().nullable(),
    sha256: z.string().describe('SHA-256 of this text'),
    languages: z.array(noticeLanguage),
    written: noticeSchema,
  }),
  async perform({ document: key, number, language }, occasion) {
    const { db, charter, today, language: own } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const texts = await textsOf()
    if (!texts)
      return number === undefined
        ? refuse('no-such-document', { name: key })
        : refuse('unknown-version', { version: number })
    const shown = inLanguage(Object.fromEntries(texts.map((one) => [one.language, one.written])), language ?? own)
    const found = texts.find((one) => one.language === shown?.language)
    if (!found) return refuse('no-such-document', { name: key })
    const kept = readKept(found.written)
    const { kind: _kind, ...notice } = number === undefined ? kept : numberedAs(kept, number)
    return done({
      number: number ?? null,
      sha256: found.sha256,
      languages: texts.map((one) => one.language),
      written: writtenNotice(notice),
    })
    async function textsOf() {
      if (number === undefined)
        return draftOf(declaration!, key, today, await promisesNow(occasion, declaration!))?.texts
      const version = (await versionsOfDocument(db, key)).find((one) => one.number === number)
      return version && (await textsOfVersions(db, [version.id]))
    }
  },
})
