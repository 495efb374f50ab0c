import type { DocumentFact } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { saidIn, type Language } from '../registers/text.rules.ts'
import { ownWords, saidOnceElsewhere, type Page, type Section } from './block.rules.ts'
import { words } from './fact-headings.words.ts'
import { toldBy, type Part } from './telling.rules.ts'

/** A heading of a form: its number there, and the facts told under it. */
export type Heading = { id: FactId; number?: string; facts: readonly FactId[] }

/** What a heading of a form is called there; a fact that the company gives a heading of its own has its usual name. */
export type HeadingNames = Partial<Record<FactId, string>>

/**
 * The headings of a document: those of its form, with what the company has split off, merged and put in another order.
 * A fact is told in one place: under the heading it was moved to last.
 */
export function outlineOf(form: readonly Heading[], document: DocumentFact): Heading[] {
  const split = (document.split ?? []).reduce(splitOff, [...form])
  const merged = (document.merge ?? []).reduce(mergedInto, split)
  return inOrder(
    merged.filter(({ facts }) => facts.length > 0),
    document.order,
  )
}

const without = (headings: readonly Heading[], facts: readonly FactId[]): Heading[] =>
  headings.map((one) => ({ ...one, facts: one.facts.filter((fact) => !facts.includes(fact)) }))

/**
 * A heading of its own, after the one it was under; at the end what the form does not have. The fact that a heading is
 * named after keeps the heading, and what else was under it is told after it under a name of its own.
 */
function splitOff(headings: readonly Heading[], fact: FactId): Heading[] {
  const at = headings.findIndex((one) => one.facts.includes(fact))
  const before = headings[at]
  if (!before) return [...headings, { id: fact, facts: [fact] }]
  const rest = before.facts.filter((one) => one !== fact)
  const alone = before.id === fact ? { ...before, facts: [fact] } : { id: fact, facts: [fact] }
  const [first] = rest
  if (!first) return headings.with(at, alone)
  const left = before.id === fact ? { id: first, facts: rest } : { ...before, facts: rest }
  return headings.toSpliced(at, 1, ...(before.id === fact ? [alone, left] : [left, alone]))
}

/** Under another heading, after what is there; a heading that is taken whole brings all its facts. */
function mergedInto(headings: readonly Heading[], { into, facts }: { into: FactId; facts: readonly FactId[] }) {
  const whole = headings.filter((one) => one.id !== into && facts.includes(one.id)).flatMap((one) => one.facts)
  const moved = [...new Set([...facts, ...whole])].filter((fact) => fact !== into)
  const left = without(headings, moved)
  const at = left.find((one) => one.id === into)
  return at
    ? left.map((one) => (one === at ? { ...one, facts: [...one.facts, ...moved] } : one))
    : [...left, { id: into, facts: [into, ...moved] }]
}

const inOrder = (headings: Heading[], order: readonly FactId[] | undefined): Heading[] => {
  if (!order) return headings
  const place = ({ id }: Heading) => (order.includes(id) ? order.indexOf(id) : order.length)
  return headings.toSorted((a, b) => place(a) - place(b))
}

/** Everything a document says under its headings, with the company's own headings and sections. */
export function sectionsOf(
  headings: readonly Heading[],
  names: HeadingNames,
  parts: readonly Part[],
  page: Page,
  document: DocumentFact,
): Section[] {
  const { language } = page
  const last = headings.at(-1)?.id
  return headings.flatMap((one): Section[] => {
    const blocks = saidOnceElsewhere(toldBy(one, parts, page), language)
    const own = saidIn(document.headings[one.id], language)
    const heading = own || names[one.id] || words[language].facts[one.id as keyof typeof words.fi.facts]
    const section = { id: one.id, ...(one.number ? { number: one.number } : {}), heading, blocks }
    const after = document.sections.filter((own) => placeOf(own.after, headings, last) === one.id)
    return [...(blocks.length > 0 ? [section] : []), ...after.map((own) => ownSection(own, one.id, document, language))]
  })
}

/** After which heading a section of the company stands: the one its fact is under, else the last. */
const placeOf = (after: FactId | undefined, headings: readonly Heading[], last: FactId | undefined) =>
  (after && headings.find((one) => one.id === after || one.facts.includes(after))?.id) ?? last

const ownSection = (
  section: DocumentFact['sections'][number],
  id: FactId,
  document: DocumentFact,
  language: Language,
): Section => ({
  id,
  heading: saidIn(section.heading, language) || words[language].ownSection,
  blocks: ownWords(
    id,
    `documents/${document.key}/sections/${document.sections.indexOf(section)}`,
    'text',
    section.text,
    language,
  ),
})
