import { z } from 'zod'
import { dayIn } from '../../enforcement/day.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { unmarked } from '../promises/list-promises.ts'
import { draftOf } from './approve-document.ts'
import { nextNumber } from './document-state.rules.ts'
import { addDocumentVersion, publishedDocuments } from './document-versions.storage.ts'
import { declarationPublicBefore, keptPublic } from './public-before.storage.ts'
import { noticesIn } from './public-notices.rules.ts'

/**
 * What anybody could read before versions were kept stays public: each notice of that declaration which nobody has
 * published since is published as of the day when the declaration was accepted, by who accepted it. Once in an office.
 */
export const keepNoticesPublic = operation({
  name: 'keep-notices-public',
  permission: 'declare registers',
  aims: ['register-keeping'],
  door: 'jobs',
  alone: true,
  input: z.strictObject({}),
  output: z.object({ published: z.array(z.string()) }),
  async perform(_input, { db, today, office }) {
    const before = await declarationPublicBefore(db)
    if (!before) return done({ published: [] })
    const { version, document: declaration, accepted_at, accepted_by } = before
    const since = await publishedDocuments(db)
    const published: string[] = []
    for (const { key } of noticesIn(declaration)) {
      const draft = since.has(key) ? undefined : draftOf(declaration, key, today, unmarked)
      if (!draft) continue
      await addDocumentVersion(
        db,
        {
          document: key,
          number: nextNumber(draft.document, undefined),
          kind: draft.kind,
          declaration_version: version,
          sha256: draft.sha256,
          approved_by: accepted_by,
          approved_at: accepted_at,
          published_by: accepted_by,
          published_at: accepted_at,
          published_on: dayIn(office.timeZone, new Date(accepted_at)),
          told_on: null,
          told_how: null,
        },
        draft.texts,
      )
      published.push(key)
    }
    await keptPublic(db)
    return done({ published })
  },
})
