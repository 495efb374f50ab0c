import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { promisesNow } from '../promises/list-promises.ts'
import { marked } from '../promises/marking.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { noticeLanguage } from './notice.schema.ts'
import { writtenOf } from './written.rules.ts'
import { writtenDocument, writtenSchema } from './written.schema.ts'

/**
 * A document of any kind as the declaration in force, or one before it, writes it, for the staff. Contacts and authority
 * are those of the office’s day. Refusals: nothing-declared, unknown-version, no-such-document.
 */
export const seeDocument = operation({
  name: 'see-document',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: z.string().max(60),
    language: noticeLanguage.optional(),
    version: z.int32().min(1).optional(),
  }),
  output: z.object({ version: z.int32(), document: writtenSchema, languages: z.array(noticeLanguage) }),
  async perform({ document: key, language, version: asked }, occasion) {
    const { db, charter, today, language: own } = occasion
    const version = asked ?? charter.version
    const declaration = await documentOf(db, version)
    if (!declaration) return asked === undefined ? refuse('nothing-declared') : refuse('unknown-version', { version })
    const written = writtenOf(declaration, key, language ?? own, today)
    if (!written) return refuse('no-such-document', { name: key })
    const { placed } = await promisesNow(occasion, declaration)
    const document = writtenDocument(marked(written, placed(written.language)))
    return done({ version, document, languages: [...declaration.office.languages] })
  },
})
