import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { seeingAims } from '../people/purposes.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { textsOfVersions, versionsOfKind, type DocumentVersion } from './document-versions.storage.ts'
import { noticesIn } from './public-notices.rules.ts'

/**
 * The privacy notices of these registers that were in force when something was kept: a prohibition, a consent, a request
 * each keep what was published last at that time (`published`). Titles in the language asked by, else as they were
 * written. Empty when no notice of the registers was published then.
 */
export const listNoticesThen = operation({
  name: 'list-notices-then',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ published: z.int32().min(1), registers: z.array(z.string().max(60)).max(100) }),
  output: z.object({ notices: z.array(z.object({ key: z.string(), number: z.int(), title: z.string() })) }),
  async perform({ published, registers }, { db, language }) {
    const all = await versionsOfKind(db, 'privacy-notice')
    const then = new Map<string, DocumentVersion>()
    for (const one of all.filter(({ id }) => id <= published)) if (!then.has(one.document)) then.set(one.document, one)
    const newest = Math.max(0, ...[...then.values()].map((one) => one.declaration_version))
    const declaration = await documentOf(db, newest)
    const meant = (declaration ? noticesIn(declaration) : [])
      .filter((notice) => notice.registers.some((register) => registers.includes(register)))
      .flatMap(({ key }) => then.get(key) ?? [])
    const texts = await textsOfVersions(
      db,
      meant.map(({ id }) => id),
    )
    return done({
      notices: meant.map(({ id, document, number }) => {
        const there = texts.filter((text) => text.version_id === id)
        return { key: document, number, title: (there.find((one) => one.language === language) ?? there[0]!).title }
      }),
    })
  },
})
