/** Words of one language; `note` stands after them, small: which language they are in; and last a `mark` as it is. */
export type Words = { text: string; language?: string; note?: string; mark?: string }

export type Part =
  | { kind: 'paragraph'; words: Words[] }
  | { kind: 'list'; items: Words[][] }
  | { kind: 'heading'; text: string }
  | { kind: 'table'; head: string[]; rows: string[][] }

/**
 * A document as it is printed, whatever it is about: every text in it is data, and no form takes a text for markup, a
 * field or a formula. Languages are those of BCP 47 (`fi`, `sv`, `en`).
 */
export type Printed = {
  language: string
  title: Words
  /** Whose document it is: above the title and at the foot of each page. */
  sender: string
  /** Days, version: below the title. */
  dated: string
  /** That it is a draft, and of which day: above the title and on each page. */
  mark?: string
  /** What the short part is called, and its answers. */
  brief: { label: string; answers: { label: string; text: string }[] }
  sections: { heading: string; parts: Part[] }[]
  /** In place of all the above but sender and title: the same letter to many, as PDF alone. */
  letters?: Letters
}

/** A letter in one or more languages, and to whom it goes: the lines of the address, and which text. */
export type Letters = {
  texts: { language: string; title: string; dated: string; parts: Part[] }[]
  to: { lines: string[]; text: number }[]
}

/** Forms that take time to make, so that they are made in a thread of their own. */
export const printedForms = ['pdf', 'docx', 'xlsx'] as const
export type PrintedForm = (typeof printedForms)[number]

/** Letters that XML 1.0 has and that are whole; line ends alike. What is taken away cannot be seen on paper. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '')
    .toWellFormed()

/** The same document with nothing but text that every form can hold. */
export function cleanPrinted(printed: Printed): Printed {
  const words = (all: readonly Words[]): Words[] =>
    all.map((one) => ({ ...one, text: cleanText(one.text), ...(one.mark ? { mark: cleanText(one.mark) } : {}) }))
  const part = (one: Part): Part => {
    if (one.kind === 'paragraph') return { ...one, words: words(one.words) }
    if (one.kind === 'list') return { ...one, items: one.items.map(words) }
    if (one.kind === 'heading') return { ...one, text: cleanText(one.text) }
    return { ...one, head: one.head.map(cleanText), rows: one.rows.map((row) => row.map(cleanText)) }
  }
  return {
    language: printed.language,
    title: words([printed.title])[0]!,
    sender: cleanText(printed.sender),
    dated: cleanText(printed.dated),
    ...(printed.mark ? { mark: cleanText(printed.mark) } : {}),
    brief: {
      label: cleanText(printed.brief.label),
      answers: printed.brief.answers.map(({ label, text }) => ({ label: cleanText(label), text: cleanText(text) })),
    },
    sections: printed.sections.map(({ heading, parts }) => ({
      heading: cleanText(heading),
      parts: parts.map(part),
    })),
    ...(printed.letters ? { letters: cleanLetters(printed.letters, part) } : {}),
  }
}

const cleanLetters = ({ texts, to }: Letters, part: (one: Part) => Part): Letters => ({
  texts: texts.map(({ language, title, dated, parts }) => ({
    language,
    title: cleanText(title),
    dated: cleanText(dated),
    parts: parts.map(part),
  })),
  to: to.map(({ lines, text }) => ({ lines: lines.map(cleanText), text })),
})

type Table = Extract<Part, { kind: 'table' }>

/** As many letters as a line of a table takes on paper, on a page that stands and on one that lies. */
const letters = { upright: 84, wide: 136 }

/**
 * How wide the columns of a table are to each other: each takes its longest word, and what room is left goes to those with
 * much in them, so that a column of long sentences gets more than one of days.
 */
export function columnWeights({ head, rows }: Table, wide = false): number[] {
  const all = [head, ...rows]
  const count = Math.max(...all.map((row) => row.length), 1)
  const columns = Array.from({ length: count }, (_, i) => {
    const cells = all.map((row) => row[i] ?? '')
    const word = Math.max(...cells.flatMap((cell) => cell.split(/\s+/)).map((one) => one.length))
    return {
      least: Math.min(Math.max(word + 3, 6), 30),
      wish: Math.sqrt(Math.max(...cells.map((cell) => cell.length), 1)),
    }
  })
  const sum = (part: 'least' | 'wish'): number => columns.reduce((all, one) => all + one[part], 0)
  const spare = Math.max((wide ? letters.wide : letters.upright) - sum('least'), 0)
  return columns.map(({ least, wish }) => least + (spare * wish) / sum('wish'))
}

/** A document with a table of more than this many columns lies on its side. */
export const mostUpright = 4

/** Whether a document has a table too wide for a page that stands. */
export const isWide = (printed: Printed): boolean =>
  printed.sections.some(({ parts }) => parts.some((part) => part.kind === 'table' && part.head.length > mostUpright))
