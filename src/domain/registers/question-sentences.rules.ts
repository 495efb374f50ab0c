import type { Block } from '../documents/block.rules.ts'
import { noticeOf, type Notice } from '../documents/notice.rules.ts'
import type { QuestionKey } from './answers.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { Language } from './text.rules.ts'

/** Paragraphs of a notice; each begins a line of its own. */
export type Sentences = Block[][]

/** What the notices say of a draft, question by question. */
export type Draft = { declaration: OfficeDeclaration; notices: readonly Notice[]; title: string }

/** The notices of a draft in a language, on a day (`YYYY-MM-DD`). */
export function draftOf(declaration: OfficeDeclaration, language: Language, today: string): Draft {
  const notices = declaration.documents.flatMap(({ key, kind }) =>
    kind === 'privacy-notice' ? (noticeOf(declaration, key, language, today) ?? []) : [],
  )
  return { declaration, notices, title: notices.find((one) => one.key === 'customers')?.title ?? '' }
}

/** The sentences that a question's answer stands behind. */
export function sentencesOf(question: QuestionKey, { declaration, notices }: Draft): Sentences {
  const main = `registers/${declaration.registers[0]?.key ?? ''}`
  const of = (document: string): Block[] =>
    notices
      .find((one) => one.key === document)
      ?.sections.flatMap((section) => section.blocks)
      .filter(({ kind }) => kind !== 'head') ?? []
  const customers = of('customers')
  const at = (path: string) => (block: Block) => block.path === path || block.path.startsWith(`${path}/`)
  const advertising = (block: Block) =>
    (block.fact === 'F12' || block.fact === 'F49') && marketingPaths(declaration).includes(block.path)
  switch (question) {
    case 'company':
      return paragraphs(
        customers.filter((block) => at('office/controller')(block) || at('contacts')(block)),
        false,
      )
    case 'sellsTo':
      return paragraphs(customers.filter(at(`${main}/subjects`)))
    case 'trade':
      return paragraphs(customers.filter((block) => block.fact === 'F20' && at(`${main}/fields`)(block)).slice(0, 2))
    case 'books':
      return paragraphs([
        ...customers.filter(at('office/vouchers')),
        ...unique(customers.filter(at('recipients/accountant'))),
      ])
    case 'programs':
      return [
        ...paragraphs(
          unique(customers.filter((block) => block.fact === 'F26' && /^recipients\/.*-operator/.test(block.path))),
        ),
        ...paragraphs(customers.filter(at(`${main}/transfers`))),
      ]
    case 'advertising':
      return paragraphs([...customers, ...of('marketing')].filter((block) => advertising(block) && !block.lang))
    case 'website':
      return paragraphs(of('requests').filter((block) => block.fact === 'F39' || block.fact === 'F40'))
    case 'creditChecks':
      return paragraphs(
        unique(
          customers.filter(
            (block) =>
              (block.fact === 'F12' && at('registers/billing/purposes/credit-check')(block)) ||
              (block.fact === 'F25' && at('registers/billing/disclosures')(block)),
          ),
        ),
      )
  }
}

/** What of the register itself the file's columns have said: the fields that are collected. */
export const fieldSentences = ({ declaration, notices }: Draft): Sentences => {
  const path = `registers/${declaration.registers[0]?.key ?? ''}/fields`
  const blocks =
    notices
      .find((one) => one.key === 'customers')
      ?.sections.flatMap((section) => section.blocks)
      .filter(({ kind }) => kind !== 'head') ?? []
  return paragraphs(blocks.filter((block) => block.fact === 'F20' && block.path === path).slice(0, 2))
}

const marketingPaths = ({ registers }: OfficeDeclaration): string[] =>
  registers.flatMap(({ key, purposes }) =>
    purposes
      .filter(({ aim }) => aim === 'direct-marketing')
      .map((purpose) => `registers/${key}/purposes/${purpose.key}`),
  )

const unique = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, at) => blocks.findIndex((one) => one.text === block.text) === at)

/** Sentences that belong together on one line: what goes on does, and with `apart` false all of them. */
function paragraphs(blocks: readonly Block[], apart = true): Sentences {
  const found: Sentences = []
  for (const block of blocks) {
    const last = found.at(-1)
    if (last && (!apart || block.kind === 'more' || block.kind === 'text')) last.push(block)
    else found.push([block])
  }
  return found
}

/** Part of a sentence, and whether it differs from what stood there before. */
export type Piece = { text: string; changed: boolean }

/** A sentence held against what stood in its place: words that are the same at both ends are not marked. */
export function pieces(now: string, before: string | undefined): Piece[] {
  if (before === undefined) return [{ text: now, changed: true }]
  if (before === now) return [{ text: now, changed: false }]
  const a = before.split(' ')
  const b = now.split(' ')
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let end = 0
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++
  const parts = [
    { text: b.slice(0, from).join(' '), changed: false },
    { text: b.slice(from, b.length - end).join(' '), changed: true },
    { text: b.slice(b.length - end).join(' '), changed: false },
  ]
  return parts.filter((part) => part.text !== '')
}

/** What stood at each place of the sentences, to hold later ones against. */
export function standing(sentences: Sentences): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { place, block } of placed(sentences)) found.set(place, block.text)
  return found
}

/** Every sentence with a name for its place: the path, and which one of that path it is. */
export function placed(sentences: Sentences): { place: string; block: Block }[] {
  const seen = new Map<string, number>()
  return sentences.flat().map((block) => {
    const name = `${block.path} ${block.fact} ${block.kind}`
    const nth = seen.get(name) ?? 0
    seen.set(name, nth + 1)
    return { place: `${name} ${nth}`, block }
  })
}
