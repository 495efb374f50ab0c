import { builtInRegisterOf } from '../registers/changes.rules.ts'
import type { Change } from '../registers/changes.rules.ts'
import type { DocumentFact, OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { fill, type Language } from '../registers/text.rules.ts'
import { blocksAt, readOf, type Block } from './block.rules.ts'
import type { Notice } from './notice.rules.ts'
import { words } from './notice.words.ts'
import type { Written } from './written.rules.ts'

/** How people were told of a change before it was published (Art. 13(3), 14(4)). */
export const toldWays = ['post', 'email', 'phone', 'in-person', 'public'] as const
export type ToldHow = (typeof toldWays)[number]
/** `several`: some were told in one way and some in another. */
export const toldWaysOfAll = [...toldWays, 'several'] as const
export type ToldHowAll = (typeof toldWaysOfAll)[number]
/** By what somebody can be reached: the first that there is. */
export const tellChannels = ['email', 'post', 'phone', 'none'] as const
export type TellChannel = (typeof tellChannels)[number]
/** As many letters as one file to print holds. */
export const lettersInFile = 2000

/** What is written now: a draft, approved by a responsible person, or the very text that is published. */
export const documentStates = ['draft', 'approved', 'published'] as const
export type DocumentState = (typeof documentStates)[number]

const monthsBetweenReviews = 12

/**
 * The day (`YYYY-MM-DD`) by which a published document is looked at again: the declared one (F03), or a year after it was
 * published when none was declared or that day was past already.
 */
export function reviewDay(document: Pick<DocumentFact, 'reviewOn'>, publishedOn: string): string {
  if (document.reviewOn !== undefined && document.reviewOn > publishedOn) return document.reviewOn
  const [year = 0, month = 1, day = 1] = publishedOn.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + monthsBetweenReviews + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + monthsBetweenReviews, Math.min(day, last))).toISOString().slice(0, 10)
}

/** The changes that a document has to do with: of its registers, of what they use, of itself, of the office. */
export function concerning(
  changes: readonly Change[],
  document: Pick<DocumentFact, 'key' | 'registers' | 'kind'>,
  ...declarations: readonly OfficeDeclaration[]
): Change[] {
  const covered = declarations.flatMap(({ registers }) =>
    registers.filter(({ key }) => document.registers.includes(key)),
  )
  const uses = new Set(covered.flatMap(usedBy))
  return changes.filter(({ path }) => {
    const [part = '', key = ''] = path.split('/')
    if (part === 'documents') return key === document.key
    // The record of processing is always of the whole office.
    if (document.kind === 'processing-record') return true
    if (part === 'registers') return document.registers.includes(key)
    if (part === 'builtIn') return document.registers.includes(builtInRegisterOf(key) ?? '')
    if (part === 'website') return document.registers.includes('website')
    if (['systems', 'recipients', 'sources', 'ownFields'].includes(part)) return uses.has(`${part}/${key}`)
    return true
  })
}

const usedBy = (register: Register): string[] => {
  const disclosures = list(register.disclosures)
  const transfers = list(register.transfers)
  const copies = list(register.copies)
  return [
    ...register.systems.map((key) => `systems/${key}`),
    ...[...transfers, ...copies].flatMap(({ system }) => (system ? [`systems/${system}`] : [])),
    ...register.recipients.map((key) => `recipients/${key}`),
    ...disclosures.map(({ to }) => `recipients/${to}`),
    ...transfers.flatMap(({ recipient }) => (recipient ? [`recipients/${recipient}`] : [])),
    ...register.sources.map((key) => `sources/${key}`),
    ...register.fields.map(({ field }) => `ownFields/${field}`),
  ]
}

type Reason = { why: string; text: Record<Language, string> }

/** Whether somebody who was told these changes has been told all those. */
export const tellsAllOf = (told: readonly Reason[], those: readonly Reason[]): boolean =>
  those.every((one) => told.some(({ why, text }) => why === one.why && text.fi === one.text.fi))

const numbered = ['version', 'changedOn']

/** A text without the number and the day of change that were declared: what is published has its own. */
export const unnumbered = (written: Written): Written => {
  const paths = numbered.map((part) => `documents/${written.key}/${part}`)
  const others = (blocks: readonly Block[]): Block[] => blocks.filter(({ path }) => !paths.includes(path))
  return {
    ...written,
    dated: others(written.dated),
    sections: written.sections.map((section) => ({ ...section, blocks: others(section.blocks) })),
  }
}

/**
 * Whether a text that is written now differs from a published one only by marks that are needed no more: what is public is
 * true, and says less than it could. A mark that must come makes another text.
 */
export function onlyFewerMarks(published: Written, now: Written): boolean {
  const [old, present] = [markedParts(published), markedParts(now)]
  const bare = (parts: readonly { mark?: string | undefined }[]) =>
    JSON.stringify(parts.map((one) => ({ ...one, mark: '' })))
  return bare(old) === bare(present) && present.every(({ mark }, i) => mark === undefined || old[i]!.mark !== undefined)
}

/** Everything of a text that may carry a mark, in order, without the line that says what a mark means. */
type Part = { mark?: string | undefined; [other: string]: unknown }
const markedParts = ({ key, title, controller, dated, brief, sections }: Written): Part[] => [
  ...[title, controller].map((text) => ({ text })),
  ...dated.filter(({ path }) => path !== `documents/${key}/unverified`),
  ...brief,
  ...sections.flatMap(({ blocks, ...section }) => [{ section: JSON.stringify(section) }, ...blocks]),
]

/** A kept text with the number it was published by (F03). */
export const numberedAs = (written: Written, number: number): Written => {
  const { key, dated, language } = written
  const block = blocksAt('F03', `documents/${key}/version`).text(fill(words[language].dated.version, { number }))
  const after = dated.findLastIndex(({ fact }) => fact === 'F02') + 1
  return { ...written, dated: dated.toSpliced(after, 0, block) }
}

/** The number of the next version: it goes on from the declared one, which an older document may have had. */
export const nextNumber = (document: Pick<DocumentFact, 'version'>, published: number | undefined): number =>
  Math.max((published ?? 0) + 1, document.version ?? 1)

/** What differs between two texts under one heading. */
export type Difference = { heading: string; gone: string[]; come: string[] }

/** Sentences that are in one text and not in the other, by heading; nothing when they say the same. */
export function differences(before: Notice, after: Notice): Difference[] {
  const headings = [...new Set([...after.sections, ...before.sections].map(({ heading }) => heading))]
  const parts = headings.map((heading) => {
    const [old, now] = [sentencesUnder(before, heading), sentencesUnder(after, heading)]
    return {
      heading,
      gone: [...new Set(old.filter((one) => !now.includes(one)))],
      come: [...new Set(now.filter((one) => !old.includes(one)))],
    }
  })
  const [old, now] = [topOf(before), topOf(after)]
  const top = {
    heading: after.title,
    gone: old.filter((one) => !now.includes(one)),
    come: now.filter((one) => !old.includes(one)),
  }
  return [top, ...parts].filter(({ gone, come }) => gone.length + come.length > 0)
}

const topOf = ({ title, controller, dated }: Notice): string[] => [title, controller, ...dated.map(readOf)]

const sentencesUnder = (notice: Notice, heading: string): string[] =>
  notice.sections
    .filter((section) => section.heading === heading)
    .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind !== 'subheading').map(readOf))
