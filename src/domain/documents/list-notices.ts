import { z } from 'zod'
import { dayIn } from '../../enforcement/day.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf, lackedSince } from '../registers/versions.storage.ts'
import { readKept } from './document-state.schema.ts'
import { textsOfVersions, versionsOfKind, type DocumentVersion } from './document-versions.storage.ts'
import { listedNotice, noticeLanguage } from './notice.schema.ts'
import { isListed, languageAmong, noticesIn } from './public-notices.rules.ts'

/**
 * A notice that anybody may read at its address, with its versions, the newest first. `ended`: the day since which it is
 * no longer in force. `listed`: offered to everybody.
 */
export type PublicNotice = { key: string; listed: boolean; ended: string | null; versions: DocumentVersion[] }

/** The notices that were ever published: those in force as the declaration has them, then those that ended. */
export async function publicNotices(
  { db, office }: Pick<Occasion, 'db' | 'office'>,
  declaration: OfficeDeclaration,
): Promise<PublicNotice[]> {
  const byKey = new Map<string, DocumentVersion[]>()
  for (const one of await versionsOfKind(db, 'privacy-notice'))
    byKey.set(one.document, [...(byKey.get(one.document) ?? []), one])
  const inForce = noticesIn(declaration)
  const found: PublicNotice[] = inForce.flatMap((document) => {
    const versions = byKey.get(document.key)
    return versions ? [{ key: document.key, listed: isListed(document), ended: null, versions }] : []
  })
  for (const [key, versions] of byKey) {
    if (inForce.some((one) => one.key === key)) continue
    const last = await documentOf(db, versions[0]!.declaration_version)
    const document = last && noticesIn(last).find((one) => one.key === key)
    const since = await lackedSince(db, { key, kind: 'privacy-notice' })
    const ended = since === undefined ? versions[0]!.published_on : dayIn(office.timeZone, new Date(since))
    found.push({ key, listed: document !== undefined && isListed(document), ended, versions })
  }
  return found
}

/**
 * The privacy notices that are published, with their titles; `listed`: offered to everybody, and not read only by those who
 * are sent there; `ended`: no longer in force since that day, and still read at its address. Refusal: nothing-declared.
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
  async perform({ language }, occasion) {
    const { db, charter, language: own } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages, controller } = declaration.office
    const shown = languageAmong(languages, language ?? own)
    const notices = await publicNotices(occasion, declaration)
    const texts = await textsOfVersions(
      db,
      notices.map(({ versions }) => versions[0]!.id),
    )
    return done({
      controller: controller.name,
      language: shown,
      languages: [...languages],
      notices: notices.map(({ key, listed, ended, versions }) => {
        const there = texts.filter((text) => text.version_id === versions[0]!.id)
        const text = there.find((one) => one.language === shown) ?? there[0]!
        const { titleLanguage } = readKept(text.written)
        const numbers = versions.map(({ number }) => number)
        return { key, title: text.title, language: titleLanguage, listed, ended, versions: numbers }
      }),
    })
  },
})
