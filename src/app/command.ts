import type { Language } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'
import { codeFor, exitCodes, inWordsOf } from './console-answer.ts'
import type { Reach, Reply } from './reach.ts'
import type { Settings } from './settings.ts'

export type Console = {
  settings: Settings
  language: Language
  env: NodeJS.ProcessEnv
  out(line: string): void
  err(line: string): void
}

/** A command that speaks to the program, wherever it runs. */
export type Command = (reach: Reach, given: Arguments, console: Console) => Promise<number>

/** Prints an answer, as JSON where asked for, and gives its exit code. */
export function tell(
  { status, body }: Reply,
  { json }: Pick<Arguments, 'json'>,
  { out, err, language }: Console,
): number {
  const code = codeFor(status)
  if (json) out(JSON.stringify(body))
  else for (const line of inWordsOf(body, language)) (code === exitCodes.done ? out : err)(line)
  return code
}
