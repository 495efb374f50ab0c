import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { numberedAs } from './document-state.rules.ts'
import { readKept } from './document-state.schema.ts'
import { publishedDocuments, textsOfVersions } from './document-versions.storage.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { noticeLanguage, noticeSchema, writtenNotice } from './notice.schema.ts'
import { isListed, noticesIn } from './public-notices.rules.ts'

/**
 * Every published notice in every language it has, for the pages of the company’s own site; `listed`: the keys that stand
 * on the page of contents. Refusal: nothing-declared.
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
    notices: z.array(
      noticeSchema.extend({ publishedOn: z.string(), linked: z.string().describe('The notice as JSON-LD') }),
    ),
  }),
  async perform(_input, { db, charter }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages, controller } = declaration.office
    const published = await publishedDocuments(db)
    const there = noticesIn(declaration).filter(({ key }) => published.has(key))
    const texts = await textsOfVersions(
      db,
      there.map(({ key }) => published.get(key)!.id),
    )
    const declared = new Map<number, OfficeDeclaration>()
    for (const at of new Set(there.map(({ key }) => published.get(key)!.declaration_version)))
      declared.set(at, (await documentOf(db, at))!)
    const notices = there.flatMap(({ key }) =>
      languages.flatMap((language) => {
        const { id, number, published_on: on, declaration_version: by } = published.get(key)!
        const text = texts.find((one) => one.version_id === id && one.language === language)
        if (!text) return []
        const { kind: _kind, ...notice } = numberedAs(readKept(text.written), number)
        const data = linkedDataOf(declared.get(by)!, key, language, on, { number, on })
        return [{ ...writtenNotice(notice), publishedOn: on, linked: `${JSON.stringify(data, null, 2)}\n` }]
      }),
    )
    const listed = there.filter(isListed).map(({ key }) => key)
    return done({ version: charter.version, controller: controller.name, languages: [...languages], listed, notices })
  },
})
