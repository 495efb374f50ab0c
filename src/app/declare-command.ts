import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { formFindings } from '../domain/findings/checks.rules.ts'
import { findingRefusals } from '../domain/registers/check-declaration.ts'
import { stepsOf } from '../domain/registers/declaration-parts.rules.ts'
import type { OfficeDeclaration } from '../domain/registers/declaration.schema.ts'
import { atLine, formProblemText, type FormProblem } from '../domain/registers/form-problem.rules.ts'
import { registersRefusalText } from '../domain/registers/refusal-text.rules.ts'
import { linesOf, readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import type { Arguments } from './arguments.ts'
import { tell, type Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import { say } from './console.ts'
import { doneIn, type Reach } from './reach.ts'

const mostBytes = 8_000_000

/** Declares what a YAML file says; what is wrong in it is told with its line before anything is sent. */
export async function declare(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const { err, language, out } = console
  const [file] = given.names
  if (file === undefined) {
    err(say(language, 'name-file'))
    return exitCodes.notUnderstood
  }
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    err(say(language, 'no-file', { file }))
    return exitCodes.notUnderstood
  }
  const yaml = textOf(file)
  const read = typeof yaml === 'string' ? readDeclaration(yaml) : { problems: [yaml] }
  if ('problems' in read) {
    const invalid = read.problems.map((one) => ({ path: one.path, message: formProblemText(one, language) }))
    if (given.json) out(JSON.stringify({ invalid }))
    else for (const { message } of invalid) err(message)
    return exitCodes.notUnderstood
  }
  const refused = lackingIn(String(yaml), read.declaration, language)
  if (refused.length > 0) {
    if (given.json) out(JSON.stringify({ refused }))
    else for (const { because } of refused) err(because)
    return exitCodes.refused
  }
  const versions = await reach.ask('/api/list-declaration-versions', {}, given)
  const done = doneIn(versions) as { versions: { version: number }[] } | undefined
  if (done === undefined) return tell(versions, given, console)
  const base = Math.max(0, ...done.versions.map((one) => one.version))
  const effects = given.flags.has('let-go') ? { effects: 'let-go' } : {}
  const input = { document: read.declaration, base, ...effects }
  return tell(await reach.ask('/api/declare-registers', input, given), given, console)
}

/** The text of a file, or why it cannot be one. */
function textOf(file: string): string | FormProblem {
  if (statSync(file).size > mostBytes) return { code: 'too-large', path: '' }
  const bytes = readFileSync(file)
  return isUtf8(bytes) ? bytes.toString() : { code: 'not-utf8', path: '' }
}

/** What would refuse a declaration, each with its line in the file (from 1): the program itself knows no lines. */
function lackingIn(yaml: string, declaration: OfficeDeclaration, language: Console['language']) {
  const lineAt = linesOf(yaml)
  return formFindings(declaration)
    .filter((one) => one.level === 'error')
    .map((finding) => {
      const [refusal] = findingRefusals([finding], language)
      const because = (refusal && registersRefusalText(refusal, language)) ?? finding.code
      const at = lineAt(stepsOf(declaration, finding.path))
      return { code: finding.code, because: atLine(at, because, language), article: refusal?.article }
    })
}
