import { z } from 'zod'
import { factIds } from '../registers/terms.rules.ts'
import { languages } from '../registers/text.rules.ts'
import type { Block } from './block.rules.ts'
import type { Notice } from './notice.rules.ts'

export const noticeLanguage = z.enum(languages)
const fact = z.enum(factIds)

const block = z.object({
  fact,
  path: z.string(),
  kind: z.enum(['text', 'item', 'more', 'head', 'row', 'subheading']),
  text: z.string(),
  cells: z.array(z.string()).max(12).optional(),
  lang: noticeLanguage.optional(),
  elsewhere: noticeLanguage.optional().describe('The language in which the company has written what stands here'),
  mark: z.string().optional().describe('Printed after the sentence: nobody has verified what it promises'),
})

/** A notice as it goes out: sentences in order, each with the path of the fact that it is made of. */
export const noticeSchema = z.object({
  key: z.string(),
  language: noticeLanguage,
  title: z.string(),
  titleLanguage: noticeLanguage,
  controller: z.string(),
  dated: z.array(block),
  brief: z.array(
    z.object({
      id: z.enum(['what', 'why', 'howLong', 'toWhom']),
      path: z.string(),
      label: z.string(),
      text: z.string(),
      mark: z.string().optional(),
    }),
  ),
  sections: z.array(z.object({ id: fact, number: z.string().optional(), heading: z.string(), blocks: z.array(block) })),
})

/** A published version of a notice: the day it came into force, with the clock (`9:05`) where that day had several. */
export const noticeVersion = z.object({ number: z.int(), on: z.string(), clock: z.string().nullable() })

/** One line of the list of notices; the title in the nearest language there is. */
export const listedNotice = z.object({
  key: z.string(),
  title: z.string(),
  language: noticeLanguage,
  listed: z.boolean(),
  ended: z.string().nullable().describe('The day since which it is no longer in force'),
  versions: z.array(z.int()).describe('The numbers of its versions, the newest first'),
})

const plain = ({ cells, ...rest }: Block): z.input<typeof block> => ({
  ...rest,
  ...(cells ? { cells: [...cells] } : {}),
})

/** A notice in the shape of its schema. */
export const writtenNotice = (notice: Notice): z.input<typeof noticeSchema> => ({
  ...notice,
  dated: notice.dated.map(plain),
  sections: notice.sections.map((section) => ({ ...section, blocks: section.blocks.map(plain) })),
})

const read = ({ cells, lang, elsewhere, mark, ...rest }: z.output<typeof block>): Block => ({
  ...rest,
  ...(cells ? { cells } : {}),
  ...(lang ? { lang } : {}),
  ...(elsewhere ? { elsewhere } : {}),
  ...(mark ? { mark } : {}),
})

/** A notice that came out of an operation, as the page takes it. */
export const readNotice = (notice: z.output<typeof noticeSchema>): Notice => ({
  ...notice,
  dated: notice.dated.map(read),
  brief: notice.brief.map(({ mark, ...one }) => (mark ? { ...one, mark } : one)),
  sections: notice.sections.map(({ number, blocks, ...section }) => ({
    ...section,
    ...(number ? { number } : {}),
    blocks: blocks.map(read),
  })),
})
