import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { readKept } from './document-state.schema.ts'
import { publishedDocuments, textsOfVersions } from './document-versions.storage.ts'
import { listedNotice, noticeLanguage } from './notice.schema.ts'
import { isListed, languageAmong, noticesIn } from './public-notices.rules.ts'

/**
 * The privacy notices that are published, with their titles; `listed`: offered to everybody, and not read only by those who
 * are sent there. Refusal: nothing-declared.
 */
export const listNotices = operation({
  name: 'list-notices',
  permission: 'nobody asks',
  aims: ['legal-duty'],
  input: z.strictObject({ language: noticeLanguage.optional() }),
  output: z.object({
    controller: z.string(),
    language: noticeLanguage,
    languages: z.array(noticeLanguage),
    notices: z.array(listedNotice),
  }),
  async perform({ language }, { db, charter, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages, controller } = declaration.office
    const shown = languageAmong(languages, language ?? own)
    const published = await publishedDocuments(db)
    const notices = noticesIn(declaration).filter(({ key }) => published.has(key))
    const texts = await textsOfVersions(
      db,
      notices.map(({ key }) => published.get(key)!.id),
    )
    return done({
      controller: controller.name,
      language: shown,
      languages: [...languages],
      notices: notices.map((document) => {
        const { key } = document
        const own = texts.filter((text) => text.version_id === published.get(key)!.id)
        const text = own.find((one) => one.language === shown) ?? own[0]!
        return { key, title: text.title, language: readKept(text.written).titleLanguage, listed: isListed(document) }
      }),
    })
  },
})
