import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { allFindings, readDocument as readForm, sayFindings } from '../registers/check-declaration.ts'
import { formProblemText } from '../registers/form-problem.rules.ts'
import { completeParts } from './complete.rules.ts'
import { languageIn } from './language.rules.ts'
import { draftIssue, draftSchema, readOutput, textBlock } from './reading.schema.ts'
import { factInWords } from './said.rules.ts'
import { apart, TooMuchWork } from '../../plumbing/threads/apart.ts'
import { TooManyWaiting } from '../../plumbing/threads/turns.ts'
import { fitting } from './fitting.rules.ts'
import type { ReadWhole } from './whole.rules.ts'
import { fill } from '../registers/text.rules.ts'
import { words } from './words.ts'

const mostBlocks = 20_000
/** More letters than the reader of files gives, with the signs between them; a declaration holds no more registers. */
const most = { letters: 500_000, pages: 100, registers: 100, seconds: 20, memoryMb: 400, waiting: 0 }
const reader = { module: new URL('./whole.rules.ts', import.meta.url), name: 'readWhole' }

/**
 * Reads a document that already exists as the start of a declaration: each fact with the words it was read from, what
 * could not be placed, and what the checks find. Nothing is stored and nothing is invented. A file goes to the same
 * address as it is, and is taken apart before. It is read in a thread with a limit of time, as a document can be made to
 * keep its reader busy. Refusals: document-empty, document-too-long, document-too-slow, document-reader-busy,
 * document-too-many-registers, document-language, document-says-nothing.
 */
export const readDocument = operation({
  name: 'read-document',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ blocks: z.array(textBlock).max(mostBlocks) }),
  output: readOutput,
  async perform({ blocks }, { language }) {
    const text = (blocks as TextBlock[]).map((one) => (one.kind === 'row' ? one.cells.join(' ') : one.text)).join('\n')
    if (text.trim() === '') return refuse('document-empty')
    if (text.length > most.letters) return refuse('document-too-long', { most: most.pages })
    const own = languageIn(text)
    if (own === 'other' || own === undefined) return refuse('document-language')
    // No one waits for a thread here: whoever does holds a connection to the database.
    const whole = await apart<ReadWhole>(reader, [blocks, own], most).catch((error: unknown) => {
      if (error instanceof TooMuchWork) return refuse('document-too-slow', { most: most.seconds })
      if (error instanceof TooManyWaiting) return refuse('document-reader-busy')
      throw error
    })
    if ('refused' in whole) return whole
    const { read, found } = { ...whole, read: fitting(whole.read, draftIssue) }
    if (read.facts.length < 2) return refuse('document-says-nothing')
    if ((read.document['registers'] as unknown[]).length > most.registers)
      return refuse('document-too-many-registers', { most: most.registers })
    const draft = draftSchema.parse(read.document)
    const form = readForm(read.document)
    const problems = 'problems' in form ? form.problems : []
    const complete = 'problems' in form ? readForm(completeParts(read.document)) : form
    const declaration = 'declaration' in complete ? complete.declaration : undefined
    return done({
      language: own,
      kind: read.kind ?? null,
      title: read.title,
      draft,
      document: declaration ?? null,
      facts: read.facts.map((one) => ({ ...one, text: factInWords(one, language) })),
      unplaced: read.unplaced,
      textFindings: found.map((one) => ({
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
    })
  },
})
