import { existsSync } from 'node:fs'
import type { readDocument } from '../domain/reading/read-document.ts'
import { topics } from '../domain/reading/fact.rules.ts'
import { words as readingWords } from '../domain/reading/words.ts'
import { fill } from '../domain/registers/text.rules.ts'
import { writeDeclaration } from '../domain/registers/yaml-form.schema.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'
import { tell, type Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import { say } from './console.ts'
import type { Reach } from './reach.ts'
import { words } from './read-document-command.words.ts'

type Read = OutputOf<typeof readDocument>

/**
 * `bin/seloste read-document FILE`: what an existing document says, each fact with its words, and what is to be put right.
 * `--yaml` writes the draft as a declaration to be finished and declared. Nothing is stored.
 */
export async function readDocumentFile(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const text = words[console.language]
  const [file] = given.names
  if (file === undefined && given.input === undefined) {
    console.err(text.usage)
    return exitCodes.notUnderstood
  }
  if (file !== undefined && !existsSync(file)) {
    console.err(say(console.language, 'no-file', { file }))
    return exitCodes.notUnderstood
  }
  const reply =
    file === undefined
      ? await reach.ask('/api/read-document', given.input, given)
      : await reach.send('/api/read-document', file, given)
  const { done } = reply.body as { done?: Read }
  if (done === undefined || given.json) return tell(reply, given, console)
  if (given.flags.has('yaml')) console.out(writeDeclaration(done.draft).trimEnd())
  else print(done, console)
  return exitCodes.done
}

function print({ title, facts, unplaced, textFindings, problems, findings }: Read, { out, language }: Console): void {
  const text = words[language]
  if (title) out(title)
  for (const topic of topics) {
    const own = facts.filter((one) => one.topic === topic)
    if (own.length > 0) out(`\n${readingWords[language].topics[topic]}`)
    for (const one of own) {
      out(`  ${one.text}`)
      out(`      ${fill(text.from, { words: one.words })}`)
      if (one.lacks) out(`      ${fill(text.lacks, { lacks: one.lacks.join(', ') })}`)
    }
  }
  const part = (heading: string, lines: readonly string[]) => {
    if (lines.length === 0) return
    out(`\n${heading}`)
    for (const line of lines) out(`  ${line}`)
  }
  part(
    text.unplaced,
    unplaced.map((one) => (one.heading ? `${one.heading}: ${one.words}` : one.words)),
  )
  part(
    text.textFindings,
    textFindings.map((one) => `${one.text}${one.article ? ` (${one.article})` : ''} «${one.words}»`),
  )
  part(
    text.findings,
    [...problems, ...findings].map((one) => one.text),
  )
  out(`\n${text.nothingStored}`)
}
