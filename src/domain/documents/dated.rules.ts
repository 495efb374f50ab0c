import type { DocumentFact } from '../registers/declaration.schema.ts'
import { words as others } from '../registers/other-options.words.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { capital, dayInWords, fill, type Language } from '../registers/text.rules.ts'
import { documentName } from '../registers/own-names.rules.ts'
import { blocksAt, type Block, type Page } from './block.rules.ts'
import { words } from './notice.words.ts'

/** F02, F03: days, version, approver and the next review. */
export function dated(document: DocumentFact, language: Language): Block[] {
  const text = words[language].dated
  const at = (fact: FactId, part: string) => blocksAt(fact, `documents/${document.key}/${part}`)
  const day = (value: string) => dayInWords(value, language)
  return [
    ...(document.drawnUpOn ? [at('F02', 'drawnUpOn').text(fill(text.drawnUp, { day: day(document.drawnUpOn) }))] : []),
    ...(document.changedOn ? [at('F02', 'changedOn').text(fill(text.changed, { day: day(document.changedOn) }))] : []),
    ...(document.version ? [at('F03', 'version').text(fill(text.version, { number: document.version }))] : []),
    ...(document.approvedBy ? [at('F03', 'approvedBy').text(fill(text.approved, { name: document.approvedBy }))] : []),
    ...(document.reviewOn ? [at('F03', 'reviewOn').text(fill(text.review, { day: day(document.reviewOn) }))] : []),
  ]
}

/** F01-F03 as sentences of a document: its kind and title, and its days. */
export function documentItself({ document, declaration, language }: Page): Block[] {
  if (!document) return []
  const title = blocksAt('F01', `documents/${document.key}/names`)
  const kind = capital(others[language].documentKinds[document.kind].replace(/ \(.*\)$/, ''))
  return [title.text(`${kind}: ${documentName(document, { declaration, language })}.`), ...dated(document, language)]
}
