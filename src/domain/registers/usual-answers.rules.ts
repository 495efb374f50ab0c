import { questionKeys, usualAnswers, type Answers, type DraftColumn, type QuestionKey } from './answers.rules.ts'

/** What most would answer: the usual answers, and to whom the company sells as far as a file's columns tell. */
export function likelyAnswers(columns: readonly DraftColumn[]): Required<Omit<Answers, 'company'>> {
  const fields = new Set(columns.flatMap((one) => ('field' in one ? [one.field] : [])))
  const companies = fields.has('work.organisation') || fields.has('work.title')
  const names = fields.has('name.given') || fields.has('name.family')
  const told = fields.size > 0 && (companies || names)
  const sellsTo = !told ? usualAnswers.sellsTo : !companies ? 'households' : names ? 'both' : 'companies'
  return { ...usualAnswers, sellsTo }
}

/** The answers with the likely ones in the place of those that are missing. */
export const withLikely = (answers: Answers, columns: readonly DraftColumn[]): Answers => ({
  ...likelyAnswers(columns),
  ...answers,
})

/** The questions that wait, in their order; the company is known when it has a name and somebody to ask. */
export const questionsOpen = (answers: Answers): QuestionKey[] =>
  questionKeys.filter((key) =>
    key === 'company' ? !answers.company?.name || !answers.company.contactName : answers[key] === undefined,
  )
