import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { inLanguage, type Language, type Text } from '../registers/text.rules.ts'
import { words } from './notice.words.ts'

/**
 * One sentence of a document. `path` names the fact it is made of, as findings and changes do, so that a screen can
 * lead from the sentence to its question. `more` continues the item before it. `lang`: of a version kept from
 * before, the company's own words in another language than the page. `elsewhere`: it says that the company has written
 * this in another language only, and in which.
 */
export type Block = {
  fact: FactId
  path: string
  kind: 'text' | 'item' | 'more' | 'head' | 'row' | 'subheading'
  text: string
  /** Of a row of a table, and of the head above it: the rows that follow each other are one table. */
  cells?: readonly string[]
  lang?: Language
  elsewhere?: Language
  /** Printed after it, where nobody has verified what it promises: “[ei vahvistettu]”. */
  mark?: string
}

/** A sentence as it is read, with its mark. */
export const readOf = ({ text, mark }: { text: string; mark?: string | undefined }): string =>
  mark ? `${text} ${mark}` : text

/** `number`: as the form has it (“1 a”, “9 A”), where its headings are numbered. */
export type Section = { id: FactId; number?: string; heading: string; blocks: Block[] }

/** What every part of a notice is made from. */
export type Page = {
  declaration: OfficeDeclaration
  registers: readonly Register[]
  language: Language
  on?: string
  /** The document tells of the web site's cookies too. */
  site?: boolean
  document?: DocumentFact
}

/** Makes the blocks of one fact at one place. */
export function blocksAt(fact: FactId, path: string) {
  const made =
    (kind: Block['kind']) =>
    (text: string): Block => ({ fact, path, kind, text })
  return { text: made('text'), item: made('item'), more: made('more') }
}

/** The head of a table; the rows that follow are below it. */
export const headAt = (fact: FactId, path: string, cells: readonly string[]): Block => ({
  fact,
  path,
  kind: 'head',
  text: `${cells.join(', ')}:`,
  cells,
})

/** A row of a table. An empty cell has a dash. */
export const rowAt = (fact: FactId, path: string, cells: readonly string[]): Block => {
  const whole = cells.map((cell) => cell || '–')
  return {
    fact,
    path,
    kind: 'row',
    text: `${`${whole[0]}: ${whole.slice(1).join('; ')}`.replace(/\.$/, '')}.`,
    cells: whole,
  }
}

/** A table with its head; nothing when there are no rows. */
export const tableAt = (fact: FactId, path: string, head: readonly string[], rows: readonly Block[]): Block[] =>
  rows.length > 0 ? [headAt(fact, path, head), ...rows] : []

/** Rows that differ in one column only as one row, which names in that column all of them, each whole. */
export function joinedRows(rows: readonly Block[], column: number): Block[] {
  const made = new Map<string, { row: Block; names: Set<string> }>()
  for (const row of rows) {
    const cells = row.cells ?? []
    const same = JSON.stringify(cells.toSpliced(column, 1))
    const joined = made.get(same) ?? { row, names: new Set() }
    made.set(same, { ...joined, names: joined.names.add(cells[column] ?? '') })
  }
  return [...made.values()].map(({ row, names }) => {
    const between = [...names].some((name) => name.includes(',')) ? '; ' : ', '
    return rowAt(row.fact, row.path, (row.cells ?? []).toSpliced(column, 1, [...names].join(between)))
  })
}

/**
 * A sentence in the company's own words, as they are. None when empty; in place of words that are in another language
 * than the page stands a sentence of the page's language that says where they are (Art. 12(1)).
 */
export function ownWords(
  fact: FactId,
  path: string,
  kind: Block['kind'],
  given: Text | undefined,
  language: Language,
): Block[] {
  const found = inLanguage(given, language)
  if (!found) return []
  if (found.language === language) return [{ fact, path, kind, text: found.text }]
  return [{ fact, path, kind, text: words[language].onlyIn[found.language], elsewhere: found.language }]
}

/** The company's own words where they are in the page's language: none where what is generated can stand for them. */
export const ownWordsHere = (...given: Parameters<typeof ownWords>): Block[] =>
  ownWords(...given).filter(({ elsewhere }) => elsewhere === undefined)

/** A sentence in the company's own words that ends as one. */
export const stopped = (block: Block): Block => ({
  ...block,
  text: /[.!?…]$/.test(block.text) ? block.text : `${block.text}.`,
})

/** What a place that must not stay empty says: words in another language only are told of by their language. */
export function saidOrWhere(text: Text | undefined, language: Language): string {
  const found = inLanguage(text, language)
  if (!found) return ''
  return found.language === language ? found.text : words[language].onlyHere[found.language]
}

/**
 * Sentences that say in which language the company's words are: one where several would follow each other, and after a
 * colon only the end of it.
 */
export const saidOnceElsewhere = (blocks: readonly Block[], language: Language): Block[] =>
  blocks.flatMap((block, i) => {
    const before = blocks[i - 1]
    if (!block.elsewhere || block.kind !== 'more' || !before) return [block]
    if (before.elsewhere === block.elsewhere) return []
    return before.text.endsWith(':') ? [{ ...block, text: `${words[language].onlyHere[block.elsewhere]}.` }] : [block]
  })

export const registerPath = (register: Register): string => `registers/${register.key}`
