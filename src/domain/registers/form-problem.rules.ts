import { words } from './form-problem.words.ts'
import { fill, type Language } from './text.rules.ts'

/** Why a written declaration could not be read: the line (from 1) and place, and what was probably meant. */
export type FormProblem = {
  code: 'too-large' | 'not-yaml' | 'key-twice' | 'unknown-key' | 'missing' | 'wrong-value' | 'wrong-shape' | 'too-long'
  line: number
  path: string
  value?: string
  meant?: string
  options?: string[]
}

const mostOptions = 30

/** A problem as a sentence with its line. */
export function formProblemText(problem: FormProblem, language: Language): string {
  const { problems, meant, options } = words[language]
  const facts = { line: problem.line, path: problem.path || '-', value: problem.value ?? '' }
  const hint = problem.meant
    ? fill(meant, { meant: problem.meant })
    : problem.options?.length
      ? fill(options, { options: problem.options.slice(0, mostOptions).join(', ') })
      : ''
  return [fill(problems[problem.code], facts), hint].filter(Boolean).join(' ')
}
