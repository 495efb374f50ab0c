import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { inLanguage } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { listedNotice, noticeLanguage } from './notice.schema.ts'
import { isListed, languageOffered, noticesIn } from './public-notices.rules.ts'

/**
 * The privacy notices with their titles; `listed`: offered to everybody, and not read only by those who are sent there.
 * Refusal: nothing-declared.
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
    const shown = languageOffered(declaration, language ?? own)
    return done({
      controller: declaration.office.controller.name,
      language: shown,
      languages: [...declaration.office.languages],
      notices: noticesIn(declaration).map((document) => {
        const title = inLanguage(document.names, shown)
        const { key } = document
        return { key, title: title?.text ?? key, language: title?.language ?? shown, listed: isListed(document) }
      }),
    })
  },
})
