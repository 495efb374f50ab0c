import type { Block, Section } from './block.rules.ts'

/** Sentences that stand together: a paragraph each, the points of a list, or the rows of a table under their head. */
export type Run = { kind: 'text' | 'item' | 'row' | 'subheading'; head?: Block; groups: Block[][] }

/** Sentences into paragraphs, lists and tables: `more` joins what is before it, a head begins a table, like stands with like. */
export function runs(blocks: readonly Block[]): Run[] {
  const made: Run[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    if (block.kind === 'more') {
      if (last) last.groups.at(-1)!.push(block)
      else made.push({ kind: 'text', groups: [[block]] })
      continue
    }
    if (block.kind === 'head') {
      made.push({ kind: 'row', head: block, groups: [] })
      continue
    }
    if (last && last.kind === block.kind && block.kind !== 'subheading') last.groups.push([block])
    else made.push({ kind: block.kind, groups: [[block]] })
  }
  return made
}

/** A heading with the number of the form, where it has one. */
export const numbered = ({ number, heading }: Section): string => (number ? `${number} ${heading}` : heading)
