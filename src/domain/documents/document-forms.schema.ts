import { z } from 'zod'
import { documentKinds } from '../registers/terms.rules.ts'
import { documentForms } from './document-forms.rules.ts'
import { noticeSchema, writtenNotice } from './notice.schema.ts'
import type { Written } from './written.rules.ts'

/** What a form is made of: the sentences of a document, and of JSON-LD its text. */
export const formParts = z.object({
  form: z.enum(documentForms),
  written: noticeSchema.extend({ kind: z.enum(documentKinds) }),
  linked: z.string().optional(),
  draftOn: z.iso.date().optional().describe('The day of the draft, when this text is not the one that is published'),
})

/** A document in the shape of its schema. */
export const writtenParts = ({ kind, ...notice }: Written): z.input<typeof formParts>['written'] => ({
  ...writtenNotice(notice),
  kind,
})
