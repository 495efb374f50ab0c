import type { Block } from '../documents/block.rules.ts'
import { blocksAt } from '../documents/block.rules.ts'
import type { Notice } from '../documents/composing.rules.ts'
import type { Brief } from '../documents/notice-brief.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import type { PromiseState } from './promise.rules.ts'
import { promisesOf, type PlacedPromise } from './promises.rules.ts'
import { words } from './marking.words.ts'

/** Neither kept nor vouched for. */
export const isUnverified = (state: PromiseState): boolean => state === 'broken' || state === 'not-verified'

/** What the law gives is so whatever a company does: it carries no mark (Arts 15-22, 77). */
const lawItself: readonly string[] = ['rights', 'authority']

/** A heading, the head of a table, and what only leads to a list say nothing that could be verified. */
const isSentence = ({ kind, text, path }: Block): boolean =>
  kind !== 'head' && kind !== 'subheading' && !text.endsWith(':') && !lawItself.includes(path)

/** The promises of a document that nobody has verified, by their numbers. */
export function unverifiedIn(written: Notice, promises: readonly PlacedPromise[]): number[] {
  const open = promises.filter(({ state }) => isUnverified(state))
  const found = sentencesOf(written).flatMap((block) => promisesOf(block, open).map(({ number }) => number))
  return [...new Set(found)].toSorted((a, b) => a - b)
}

const sentencesOf = ({ dated, sections }: Notice): Block[] =>
  [...dated, ...sections.flatMap(({ blocks }) => blocks)].filter(isSentence)

/** Of which facts the four answers at the head are made. */
const briefFacts: Record<Brief['id'], readonly FactId[]> = {
  what: ['F19', 'F20'],
  why: ['F12'],
  howLong: ['F34'],
  toWhom: ['F24', 'F25', 'F26'],
}

/**
 * A document with a visible mark after each sentence whose promise is neither kept nor vouched for, and with what the mark
 * means where its days stand.
 */
export function marked<N extends Notice>(written: N, promises: readonly PlacedPromise[]): N {
  const open = promises.filter(({ state }) => isUnverified(state))
  const { mark, meaning } = words[written.language]
  const isOpen = (block: Block): boolean => isSentence(block) && promisesOf(block, open).length > 0
  const withMark = (block: Block): Block => (isOpen(block) ? { ...block, mark } : block)
  const doubtful = sentencesOf(written).filter(isOpen)
  if (doubtful.length === 0) return written
  const isDoubtful = ({ id, text }: Brief): boolean =>
    doubtful.some((block) => briefFacts[id].includes(block.fact) && (id !== 'why' || text.includes(block.text)))
  const note = blocksAt('F03', `documents/${written.key}/unverified`).text(meaning)
  return {
    ...written,
    dated: [...written.dated.map(withMark), note],
    brief: written.brief.map((one) => (isDoubtful(one) ? { ...one, mark } : one)),
    sections: written.sections.map((section) => ({ ...section, blocks: section.blocks.map(withMark) })),
  }
}
