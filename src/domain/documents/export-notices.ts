import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { noticeOf } from './notice.rules.ts'
import { noticeLanguage, noticeSchema, writtenNotice } from './notice.schema.ts'
import { isListed, noticesIn } from './public-notices.rules.ts'

/**
 * Every notice in every language of the company, for the pages of its own site; `listed`: the keys that stand on the
 * page of contents. Refusal: nothing-declared.
 */
export const exportNotices = operation({
  name: 'export-notices',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({
    version: z.int32(),
    controller: z.string(),
    languages: z.array(noticeLanguage),
    listed: z.array(z.string()),
    notices: z.array(noticeSchema),
  }),
  async perform(_input, { db, charter, today }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages, controller } = declaration.office
    const notices = noticesIn(declaration).flatMap(({ key }) =>
      languages.flatMap((language) => {
        const notice = noticeOf(declaration, key, language, today)
        return notice ? [writtenNotice(notice)] : []
      }),
    )
    const listed = noticesIn(declaration)
      .filter(isListed)
      .map(({ key }) => key)
    return done({ version: charter.version, controller: controller.name, languages: [...languages], listed, notices })
  },
})
