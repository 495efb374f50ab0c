import { words } from './form-problem.words.ts'
import { fill, type Language } from './text.rules.ts'

export type ProblemHint = keyof typeof words.fi.hints

/**
 * Why a written declaration could not be read: the line (from 1; none when it came as JSON) and place, what was
 * probably meant, and what belongs there.
 */
export type FormProblem = {
  code: keyof typeof words.fi.problems
  line?: number
  path: string
  value?: string
  meant?: string
  options?: string[]
  hint?: ProblemHint
  least?: number
  most?: number
}

const mostOptions = 30

/** A problem as sentences with its line: what is wrong, where, and what to do. */
export function formProblemText(problem: FormProblem, language: Language): string {
  const { problems, meant, options, hints } = words[language]
  const { code, path, value = '', least = '', most = '' } = problem
  const sentence = fill(problems[code], { path: path || '-', value })
  const advice = [
    problem.meant
      ? fill(meant, { meant: problem.meant })
      : problem.options?.length
        ? fill(options, { options: problem.options.slice(0, mostOptions).join(', ') })
        : '',
    problem.hint ? fill(hints[problem.hint], { least, most }) : '',
  ]
  const placed =
    problem.line === undefined
      ? sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
      : atLine(problem.line, sentence, language)
  return [placed, ...advice].filter(Boolean).join(' ')
}

/** A sentence about a line (from 1) of a file. */
export const atLine = (line: number, sentence: string, language: Language): string =>
  fill(words[language].line, { line, sentence })
