import type { Line, Section } from './sections.rules.ts'
import { sentencesIn } from './cues.rules.ts'
import { placeholderIn } from '../findings/text-checks.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'

/** Something that the document says: the value, the words it was read from, and the heading they stand under. */
export type Found<T> = { value: T; words: string; heading: string }

/** What the readers look at: a sentence, an item of a list or a short line, with where it stands. */
export type Said = {
  text: string
  list: boolean
  heading: string
  facts: readonly FactId[]
  section: Section
  line: Line
}

/** The sentences of sections, in order. */
export const saidIn = (sections: readonly Section[]): Said[] =>
  sections.flatMap((section) =>
    section.lines.flatMap((line) =>
      (line.list ? [line.text] : sentencesIn(line.text)).map((text) => ({
        text,
        list: line.list,
        heading: section.heading,
        facts: section.facts,
        section,
        line,
      })),
    ),
  )

/* "Puhelin: 010 000 5210" begins anew. */
const labelled = /^\p{Lu}[^:]{1,90}:\s/u

/** No sentence of a company is longer; what goes on without end is not joined without end. */
const longest = 4000

/** Lines that a narrow column broke are joined again, so that sentences are whole. Items of lists stay their own. */
export function joinLines(section: Section): Section {
  const lines: Line[] = []
  for (const line of section.lines) {
    const last = lines.at(-1)
    const goesOn =
      last !== undefined &&
      last.ends !== true &&
      last.text.length < longest &&
      !labelled.test(line.text) &&
      !/^\d{1,2}\.\s\p{Lu}/u.test(line.text) &&
      ((!last.list &&
        !line.list &&
        last.text.length > 44 &&
        !/[.:!?;]$/u.test(last.text) &&
        !(/\)$/u.test(last.text) && /^\p{Lu}/u.test(line.text))) ||
        (/^\p{Ll}/u.test(line.text) && !line.list && !/[.:!?]$/u.test(last.text) && last.text.length > 24))
    if (goesOn) {
      if (line.ends) last.ends = true
      last.text =
        /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(line.text)
          ? `${last.text}${line.text}`.replace(/(\p{Ll})-(\p{Ll})/u, '$1-$2')
          : `${last.text} ${line.text}`
    } else lines.push({ ...line })
  }
  return { ...section, lines }
}

export const foundIn = <T>(value: T, { text, heading }: Pick<Said, 'text' | 'heading'>): Found<T> => ({
  value,
  words: text,
  heading,
})

/** Something to be filled in that nobody filled in, by the rule of the checker. */
export const isPlaceholder = (text: string): boolean => placeholderIn(text) !== undefined
