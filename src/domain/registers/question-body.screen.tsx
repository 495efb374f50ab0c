import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { AnyOf, OneOf, YesNo } from '../../ui/questions.tsx'
import { useTerms, useWords } from '../../ui/shell.tsx'
import type { AnswerTrouble } from './answer-troubles.rules.ts'
import { advertisingWays } from './answers.rules.ts'
import type { Answers, QuestionKey } from './answers.rules.ts'
import { CompanyQuestion } from './company-question.screen.tsx'
import { ProgramsQuestion } from './programs-question.screen.tsx'
import type { words as questionWords } from './questions.words.ts'
import type { words } from './questions-screen.words.ts'

type QuestionBodyProps = {
  question: QuestionKey
  answers: Answers
  troubles: readonly AnswerTrouble[]
  onAnswer: (value: Answers[QuestionKey]) => void
}

const choicesOf = <Id extends string>(names: Readonly<Record<Id, string>>) =>
  (Object.entries(names) as [Id, string][]).map(([id, name]) => ({ id, name }))

/** What a question is answered with. */
export function QuestionBody({ question, answers, troubles, onAnswer }: QuestionBodyProps): ReactElement {
  const say = useWords<typeof words>('registers.questions-screen')
  const { options, questions } = useTerms<typeof questionWords>('registers.questions')
  const { asked } = questions[question]
  switch (question) {
    case 'company':
      return <CompanyQuestion company={answers.company ?? {}} troubles={troubles} onAnswer={onAnswer} />
    case 'sellsTo':
      return (
        <OneOf
          question={asked}
          unseen
          answers={choicesOf(options.sellsTo)}
          value={answers.sellsTo}
          onChange={onAnswer}
        />
      )
    case 'trade':
      return (
        <ChoiceField
          label={asked}
          unseen
          choices={choicesOf(options.trade)}
          value={answers.trade}
          onChange={onAnswer}
        />
      )
    case 'books': {
      const books = answers.books ?? { by: 'accountant', vouchers: 'bookkeeping' }
      return (
        <>
          <OneOf
            question={say('booksAsked')}
            answers={choicesOf(options.booksBy).map((one) => ({
              ...one,
              under: one.id === 'accountant' && (
                <TextField
                  label={say('accountant')}
                  optional
                  maxLength={300}
                  value={books.accountant?.name ?? ''}
                  onChange={(name) => {
                    const { accountant: _, ...rest } = books
                    onAnswer(name === '' ? rest : { ...rest, accountant: { ...books.accountant, name } })
                  }}
                />
              ),
            }))}
            value={books.by}
            onChange={(by) => onAnswer({ by, vouchers: books.vouchers })}
          />
          <OneOf
            question={say('vouchersAsked')}
            answers={choicesOf(options.vouchers)}
            value={books.vouchers}
            onChange={(vouchers) => onAnswer({ ...books, vouchers })}
          />
        </>
      )
    }
    case 'programs':
      return <ProgramsQuestion asked={asked} chosen={answers.programs ?? []} onAnswer={onAnswer} />
    case 'advertising':
      return (
        <AnyOf
          question={asked}
          unseen
          answers={advertisingWays.map((id) => ({ id, name: options.advertising[id] }))}
          value={answers.advertising ?? []}
          onChange={onAnswer}
        />
      )
    case 'website': {
      const site = answers.website ?? { has: true, analytics: 'none' }
      return (
        <>
          <YesNo question={say('hasSite')} value={site.has} onChange={(has) => onAnswer({ ...site, has })} />
          {site.has && (
            <>
              <TextField
                label={say('siteAddress')}
                hint={say('company.websiteHint')}
                kind="url"
                optional
                maxLength={500}
                value={site.address ?? ''}
                error={troubles.includes('website.address') ? say('wrong.website') : undefined}
                onChange={(address) => {
                  const { address: _, ...rest } = site
                  onAnswer(address === '' ? rest : { ...rest, address })
                }}
              />
              <OneOf
                question={say('analyticsAsked')}
                answers={choicesOf(options.analytics)}
                value={site.analytics}
                onChange={(analytics) => onAnswer({ ...site, analytics })}
              />
            </>
          )}
        </>
      )
    }
    case 'creditChecks':
      return <YesNo question={asked} unseen value={answers.creditChecks} onChange={onAnswer} />
  }
}
