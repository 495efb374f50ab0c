import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { readKept } from './document-state.schema.ts'
import { textsOfVersions, versionsOfDocument } from './document-versions.storage.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { noticeLanguage } from './notice.schema.ts'
import { languageAmong, noticesIn } from './public-notices.rules.ts'

/**
 * A published privacy notice as data for anybody's programs: JSON-LD in the terms of W3C DPV, of the declaration by which
 * it was published. The version in force, or an earlier one by its number, in the language asked for when that version
 * has it. Refusals: nothing-declared, no-such-notice.
 */
export const seeNoticeData = operation({
  name: 'see-notice-data',
  permission: 'nobody asks',
  aims: ['legal-duty'],
  input: z.strictObject({
    document: z.string().max(60),
    language: noticeLanguage.optional(),
    version: z.int32().min(1).optional(),
  }),
  output: z.object({ title: z.string(), language: noticeLanguage, version: z.int(), linked: z.string() }),
  async perform({ document: asked, language, version: wanted }, { db, charter, language: own }) {
    const now = await documentOf(db, charter.version)
    if (!now) return refuse('nothing-declared')
    const found = noticesIn(now).find(({ key }) => key === asked)
    const versions = found ? await versionsOfDocument(db, found.key) : []
    const version = versions.find((one) => wanted === undefined || one.number === wanted)
    const declaration = version && (await documentOf(db, version.declaration_version))
    if (!declaration) return refuse('no-such-notice')
    const texts = await textsOfVersions(db, [version.id])
    const languages = texts.map((text) => text.language)
    const offered = [...now.office.languages.filter((one) => languages.includes(one)), ...languages]
    const shown = languageAmong(offered, language ?? own)
    const { number, published_on: on } = version
    const { title, written } = texts.find((text) => text.language === shown)!
    const linked = linkedDataOf(declaration, asked, shown, on, { number, on }, readKept(written))
    if (!linked) return refuse('no-such-notice')
    return done({ title, language: shown, version: number, linked: `${JSON.stringify(linked, null, 2)}\n` })
  },
})
