import { findingText, sentenceOf } from './finding-text.rules.ts'
import { formProblemText, type FormProblem, type ProblemHint } from './form-problem.rules.ts'
import { words as problemWords } from './form-problem.words.ts'
import { words } from './registers.words.ts'
import { fill, type Language } from './text.rules.ts'

type Refused = { code: string; facts?: Readonly<Record<string, string | number>> | undefined }

/**
 * Why an operation on the declaration was refused, as a sentence: its own reasons, a finding, or a part whose form is
 * wrong; with the place in the document when there is one. Undefined for a code of another slice.
 */
export function registersRefusalText({ code, facts = {} }: Refused, language: Language): string | undefined {
  const path = typeof facts['path'] === 'string' ? facts['path'] : ''
  const { refusals, at } = words[language]
  const sentence = Object.hasOwn(refusals, code)
    ? fill(refusals[code as keyof typeof refusals], facts)
    : sentenceOf(code, language) !== undefined
      ? findingText({ path, code, level: 'error', facts }, language)
      : undefined
  if (sentence !== undefined) return path ? fill(at, { sentence, path }) : sentence
  return Object.hasOwn(problemWords[language].problems, code)
    ? formProblemText(problemOf(code as FormProblem['code'], facts), language)
    : undefined
}

function problemOf(code: FormProblem['code'], facts: NonNullable<Refused['facts']>): FormProblem {
  const { path = '', value, meant, options, hint, least, most } = facts
  return {
    code,
    path: String(path),
    ...(value === undefined ? {} : { value: String(value) }),
    ...(meant === undefined ? {} : { meant: String(meant) }),
    ...(options === undefined ? {} : { options: String(options).split(', ') }),
    ...(isHint(hint) ? { hint } : {}),
    ...(least === undefined ? {} : { least: Number(least) }),
    ...(most === undefined ? {} : { most: Number(most) }),
  }
}

const isHint = (hint: unknown): hint is ProblemHint =>
  typeof hint === 'string' && Object.hasOwn(problemWords.fi.hints, hint)
