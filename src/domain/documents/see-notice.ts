import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { noticeOf } from './notice.rules.ts'
import { noticeLanguage, noticeSchema, writtenNotice } from './notice.schema.ts'
import { languageOffered, noticesIn } from './public-notices.rules.ts'

/**
 * A privacy notice in force, for anybody (GDPR Art. 12-14), in the language asked for when the company has it in that
 * one. Contacts and authority are those of the office’s day. Refusals: nothing-declared, no-such-notice.
 */
export const seeNotice = operation({
  name: 'see-notice',
  permission: 'nobody asks',
  aims: ['legal-duty'],
  input: z.strictObject({ document: z.string().max(60), language: noticeLanguage.optional() }),
  output: z.object({ notice: noticeSchema, languages: z.array(noticeLanguage) }),
  async perform({ document: asked, language }, { db, charter, today, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const shown = languageOffered(declaration, language ?? own)
    const found = noticesIn(declaration).find((one) => one.key === asked)
    const notice = found && noticeOf(declaration, found.key, shown, today)
    if (!notice) return refuse('no-such-notice')
    return done({ notice: writtenNotice(notice), languages: [...declaration.office.languages] })
  },
})
