import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import type { Language } from '../registers/text.rules.ts'
import { readBlocks, type ReadDocument } from './draft.rules.ts'
import { textFindings, type TextFinding } from './text-findings.rules.ts'

export type ReadWhole = { read: Omit<ReadDocument, 'sections' | 'vague'>; found: TextFinding[] }

/** All that is read from a document, and what is found in its text. */
export function readWhole(blocks: readonly TextBlock[], language: Language): ReadWhole {
  const { sections, vague: _vague, ...read } = readBlocks(blocks, language)
  return { read, found: textFindings(sections, read.facts) }
}
