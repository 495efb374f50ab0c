import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { numberedAs } from './document-state.rules.ts'
import { readKept } from './document-state.schema.ts'
import { textsOfVersions } from './document-versions.storage.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { publicNotices } from './list-notices.ts'
import { noticeLanguage, noticeSchema, noticeVersion, writtenNotice } from './notice.schema.ts'
import { daysOf } from './see-notice.ts'

/** A version of a notice in one of its languages. */
const exported = noticeSchema.extend({
  number: z.int(),
  publishedOn: z.string(),
  linked: z.string().describe('The notice as JSON-LD'),
})

/**
 * Every notice that was ever published, in every language it has, for the pages of the company’s own site: the newest
 * version of each, and the earlier ones. `listed`: the keys that stand on the page of contents; `ended`: no longer in force
 * since that day. Refusal: nothing-declared.
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
    notices: z.array(exported),
    earlier: z.array(exported),
    standing: z.array(z.object({ key: z.string(), ended: z.string().nullable(), versions: z.array(noticeVersion) })),
  }),
  async perform(_input, occasion) {
    const { db, charter } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages, controller } = declaration.office
    const there = await publicNotices(occasion, declaration)
    const all = there.flatMap(({ versions }) => versions)
    const texts = await textsOfVersions(
      db,
      all.map(({ id }) => id),
    )
    const declared = new Map<number, OfficeDeclaration>()
    for (const at of new Set(all.map(({ declaration_version: by }) => by)))
      declared.set(at, (await documentOf(db, at))!)
    const written = all.flatMap(({ id, number, document, published_on: on, declaration_version: by }) =>
      texts
        .filter((one) => one.version_id === id)
        .map((text) => {
          const whole = numberedAs(readKept(text.written), number)
          const { kind: _kind, ...notice } = whole
          const data = linkedDataOf(declared.get(by)!, document, text.language, on, { number, on }, whole)
          const linked = `${JSON.stringify(data, null, 2)}\n`
          return { ...writtenNotice(notice), number, publishedOn: on, linked }
        }),
    )
    const isNewest = ({ key, number }: { key: string; number: number }) =>
      there.find((one) => one.key === key)!.versions[0]!.number === number
    return done({
      version: charter.version,
      controller: controller.name,
      languages: [...languages],
      listed: there.filter(({ listed }) => listed).map(({ key }) => key),
      notices: written.filter(isNewest),
      earlier: written.filter((one) => !isNewest(one)),
      standing: there.map(({ key, ended, versions }) => ({ key, ended, versions: daysOf(versions, occasion) })),
    })
  },
})
