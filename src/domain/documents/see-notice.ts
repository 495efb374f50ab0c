import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { numberedAs } from './document-state.rules.ts'
import { readKept } from './document-state.schema.ts'
import { textsOfVersions, type DocumentVersion } from './document-versions.storage.ts'
import { publicNotices } from './list-notices.ts'
import { noticeLanguage, noticeSchema, noticeVersion, writtenNotice } from './notice.schema.ts'
import { languageAmong } from './public-notices.rules.ts'

/**
 * A privacy notice for anybody (GDPR Art. 12-14) as it was published: the version in force, or an earlier one by its
 * number, in the language asked for when that version has it, with the days of all versions. One
 * that is declared no more keeps its address. Refusals: nothing-declared,
 * no-such-notice.
 */
export const seeNotice = operation({
  name: 'see-notice',
  permission: 'nobody asks',
  aims: ['legal-duty'],
  input: z.strictObject({
    document: z.string().max(60),
    language: noticeLanguage.optional(),
    version: z.int32().min(1).optional(),
  }),
  output: z.object({
    notice: noticeSchema,
    languages: z.array(noticeLanguage),
    version: z.int(),
    versions: z.array(noticeVersion).describe('The newest first'),
    ended: z.string().nullable().describe('The day since which no version is in force any more'),
  }),
  async perform({ document: asked, language, version: number }, occasion) {
    const { db, charter, language: own } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const found = (await publicNotices(occasion, declaration)).find((one) => one.key === asked)
    const version = found?.versions.find((one) => number === undefined || one.number === number)
    if (!found || !version) return refuse('no-such-notice')
    const texts = await textsOfVersions(db, [version.id])
    const languages = declaration.office.languages.filter((one) => texts.some((text) => text.language === one))
    const offered = languages.length > 0 ? languages : texts.map((text) => text.language)
    const shown = languageAmong(offered, language ?? own)
    const kept = readKept(texts.find((text) => text.language === shown)!.written)
    const { kind: _kind, ...notice } = numberedAs(kept, version.number)
    return done({
      notice: writtenNotice(notice),
      languages: offered,
      version: version.number,
      versions: daysOf(found.versions, occasion),
      ended: found.ended,
    })
  },
})

/** From when each version was in force; with the clock where the same day had several. */
export function daysOf(
  versions: readonly DocumentVersion[],
  { office }: Pick<Occasion, 'office'>,
): z.input<typeof noticeVersion>[] {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: office.timeZone,
    hour: 'numeric',
    minute: '2-digit',
  })
  return versions.map(({ number, published_on, published_at }) => {
    const alone = versions.filter((one) => one.published_on === published_on).length === 1
    return { number, on: published_on, clock: alone ? null : clock.format(new Date(published_at)) }
  })
}
