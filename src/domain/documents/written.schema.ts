import { z } from 'zod'
import { documentKinds } from '../registers/terms.rules.ts'
import { noticeLanguage, noticeSchema, writtenNotice } from './notice.schema.ts'
import { paperKinds, type Paper } from './paper.rules.ts'
import type { Written } from './written.rules.ts'

/** A document of any kind as it goes out. */
export const writtenSchema = noticeSchema.extend({ kind: z.enum(documentKinds) })

/** A paper to print and sign as it goes out. */
export const paperSchema = noticeSchema.extend({ kind: z.enum(paperKinds) })

/** One line of the list of documents; the title in the nearest language there is. */
export const listedDocument = z.object({
  key: z.string(),
  kind: z.enum(documentKinds),
  title: z.string(),
  language: noticeLanguage,
  registers: z.array(z.string()),
  written: z.boolean().describe('see-document writes it; a data balance sheet is made of figures'),
})

/** A document in the shape of its schema. */
export const writtenDocument = (written: Written): z.input<typeof writtenSchema> => ({
  ...writtenNotice(written),
  kind: written.kind,
})

/** A paper in the shape of its schema. */
export const writtenPaper = (paper: Paper): z.input<typeof paperSchema> => ({
  ...writtenNotice(paper),
  kind: paper.kind,
})
