import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { allFindings, readDocument as readForm, sayFindings } from '../registers/check-declaration.ts'
import { formProblemText } from '../registers/form-problem.rules.ts'
import { completeParts } from './complete.rules.ts'
import { readBlocks } from './draft.rules.ts'
import { languageIn } from './language.rules.ts'
import { draftSchema, readOutput, textBlock } from './reading.schema.ts'
import { factInWords } from './said.rules.ts'
import { textFindings } from './text-findings.rules.ts'
import { fill } from '../registers/text.rules.ts'
import { words } from './words.ts'

const mostBlocks = 20_000

/**
 * Reads a document that already exists as the start of a declaration: each fact with the words it was read from, what
 * could not be placed, and what the checks find. Nothing is stored and nothing is invented. A file goes to the same
 * address as it is, and is taken apart before. Refusals: document-empty, document-language, document-says-nothing.
 */
export const readDocument = operation({
  name: 'read-document',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ blocks: z.array(textBlock).max(mostBlocks) }),
  output: readOutput,
  perform({ blocks }, { language }) {
    const text = (blocks as TextBlock[]).map((one) => (one.kind === 'row' ? one.cells.join(' ') : one.text)).join('\n')
    if (text.trim() === '') return Promise.resolve(refuse('document-empty'))
    const own = languageIn(text)
    if (own === 'other' || own === undefined) return Promise.resolve(refuse('document-language'))
    const read = readBlocks(blocks as TextBlock[], own)
    if (read.facts.length < 2) return Promise.resolve(refuse('document-says-nothing'))
    const draft = draftSchema.parse(read.document)
    const form = readForm(read.document)
    const problems = 'problems' in form ? form.problems : []
    const complete = 'problems' in form ? readForm(completeParts(read.document)) : form
    const declaration = 'declaration' in complete ? complete.declaration : undefined
    return Promise.resolve(
      done({
        language: own,
        kind: read.kind ?? null,
        title: read.title,
        draft,
        document: declaration ?? null,
        facts: read.facts.map((one) => ({ ...one, text: factInWords(one, language) })),
        unplaced: read.unplaced,
        textFindings: textFindings(read.sections, read.facts).map((one) => ({
          code: one.code,
          words: one.words,
          heading: one.heading,
          ...(one.article ? { article: one.article } : {}),
          text: fill(words[language].findings[one.code], {
            ...one.facts,
            ...(one.texts ? { name: one.texts.name[language], instead: one.texts.instead[language] } : {}),
          }),
        })),
        problems: problems.map((one) => ({ path: one.path, code: one.code, text: formProblemText(one, language) })),
        findings: declaration ? sayFindings(allFindings(declaration), language) : [],
      }),
    )
  },
})
