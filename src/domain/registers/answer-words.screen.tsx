import { useLanguage } from '../../ui/language.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import type { Answers, QuestionKey } from './answers.rules.ts'
import { programs } from './programs.rules.ts'
import type { words as questionWords } from './questions.words.ts'
import type { words } from './questions-screen.words.ts'
import { say as named } from './text.rules.ts'

/** An answer in one line; the likely one, said to be so, where there is none yet. */
export function useAnswerInWords(likely: Answers): (question: QuestionKey, answers: Answers) => string {
  const say = useWords<typeof words>('registers.questions-screen')
  const { options } = useTerms<typeof questionWords>('registers.questions')
  const language = useLanguage()
  const told = (question: QuestionKey, answers: Answers): string => {
    switch (question) {
      case 'company':
        return [answers.company?.name, answers.company?.businessId, answers.company?.contactName]
          .filter(Boolean)
          .join(', ')
      case 'sellsTo':
        return answers.sellsTo ? options.sellsTo[answers.sellsTo] : ''
      case 'trade':
        return answers.trade ? options.trade[answers.trade] : ''
      case 'books': {
        const { by, vouchers, accountant } = answers.books ?? { by: 'self', vouchers: 'here' }
        return [accountant?.name ?? options.booksBy[by], options.vouchers[vouchers]].join(', ')
      }
      case 'programs': {
        const list = (answers.programs ?? []).map((one) =>
          typeof one === 'string' ? named(programs[one].names, language) : one.name,
        )
        return list.length > 0 ? list.join(', ') : say('noPrograms')
      }
      case 'advertising': {
        const ways = (answers.advertising ?? []).map((way) => options.advertising[way])
        return ways.length > 0 ? ways.join(', ') : say('noAdvertising')
      }
      case 'website': {
        const site = answers.website
        return site?.has ? [site.address, options.analytics[site.analytics]].filter(Boolean).join(', ') : say('noSite')
      }
      case 'creditChecks':
        return say(answers.creditChecks ? 'credit' : 'noCredit')
    }
  }
  return (question, answers) =>
    answers[question] === undefined ? say('usually', { answer: told(question, likely) }) : told(question, answers)
}
