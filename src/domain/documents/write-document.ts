import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { documentForms } from './document-forms.rules.ts'
import { formParts, writtenParts } from './document-forms.schema.ts'
import { linkedDataOf } from './linked-data.rules.ts'
import { noticeLanguage } from './notice.schema.ts'
import { writtenOf } from './written.rules.ts'

/**
 * A document of the declaration in force, of any kind, for one form to be made of it: its sentences, and for JSON-LD the
 * text of that form. In the language asked for when the company has it, as of the office's day. Refusals:
 * nothing-declared, no-such-document.
 */
export const writeDocument = operation({
  name: 'write-document',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    document: z.string().max(60),
    form: z.enum(documentForms),
    language: noticeLanguage.optional(),
  }),
  output: formParts,
  async perform({ document: key, form, language }, { db, charter, today, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const { languages } = declaration.office
    const asked = language ?? own
    const shown = languages.includes(asked) ? asked : languages[0]!
    const written = writtenOf(declaration, key, shown, today)
    if (!written) return refuse('no-such-document', { name: key })
    const linked = form === 'jsonld' ? linkedDataOf(declaration, key, shown, today) : undefined
    return done({
      form,
      written: writtenParts(written),
      ...(linked ? { linked: `${JSON.stringify(linked, null, 2)}\n` } : {}),
    })
  },
})
