import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { inLanguage, say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { noticeLanguage } from './notice.schema.ts'
import { isWritten } from './written.rules.ts'
import { listedDocument } from './written.schema.ts'

/**
 * The documents of the declaration in force, of every kind, and the processors with whom an agreement can be printed.
 * Refusal: nothing-declared.
 */
export const listDocuments = operation({
  name: 'list-documents',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ language: noticeLanguage.optional() }),
  output: z.object({
    version: z.int32(),
    languages: z.array(noticeLanguage),
    documents: z.array(listedDocument),
    processors: z.array(z.object({ key: z.string(), name: z.string(), agreed: z.boolean() })),
  }),
  async perform({ language: asked }, { db, charter, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const language = asked ?? own
    return done({
      version: charter.version,
      languages: [...declaration.office.languages],
      documents: declaration.documents.map(({ key, kind, names, registers }) => {
        const title = inLanguage(names, language)
        return {
          key,
          kind,
          title: title?.text ?? key,
          language: title?.language ?? language,
          registers: [...registers],
          written: isWritten(kind),
        }
      }),
      processors: declaration.recipients
        .filter(({ role }) => role === 'processor')
        .map(({ key, names, agreement }) => ({
          key,
          name: say(names, language),
          agreed: agreement?.signedOn !== undefined,
        })),
    })
  },
})
