import { z } from 'zod'
import { documentKinds } from '../registers/terms.rules.ts'
import { noticeSchema, readNotice, writtenNotice } from './notice.schema.ts'
import type { Written } from './written.rules.ts'

/** A document of any kind as it goes out. */
export const writtenSchema = noticeSchema.extend({ kind: z.enum(documentKinds) })

/** A document in the shape of its schema. */
export const writtenOut = ({ kind, ...notice }: Written): z.input<typeof writtenSchema> => ({
  ...writtenNotice(notice),
  kind,
})

/** A document that came out of an operation, as forms take it. */
export const readWritten = ({ kind, ...notice }: z.output<typeof writtenSchema>): Written => ({
  ...readNotice(notice),
  kind,
})
