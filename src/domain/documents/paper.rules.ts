import type { FactId } from '../registers/terms.rules.ts'
import { rowAt, tableAt, type Block } from './block.rules.ts'
import type { Notice } from './composing.rules.ts'

/** Papers to print and sign beside the documents. */
export const paperKinds = ['processing-agreement', 'confidentiality-undertaking'] as const

/** A paper is written in the shape of a document, so that every form takes it. */
export type Paper = Notice & { kind: (typeof paperKinds)[number] }

const blank = '_'.repeat(24)

/** Empty lines for signatures: a column for each signer. */
export const signatures = (
  fact: FactId,
  path: string,
  text: { line: string; lines: readonly string[] },
  signers: readonly string[],
): Block[] =>
  tableAt(
    fact,
    path,
    [text.line, ...signers],
    text.lines.map((line) => rowAt(fact, path, [line, ...signers.map(() => blank)])),
  )
