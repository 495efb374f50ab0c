import { useMemo, useRef } from 'react'
import type { ReactElement } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { Paper, ToCome, Word } from '../../ui/paper.tsx'
import { useSession, useWords } from '../../ui/shell.tsx'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { words } from './begin-screen.words.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { draftOf, fieldSentences, sentencesOf, standing } from './question-sentences.rules.ts'
import { WordsOnPaper } from './sentences.screen.tsx'
import { say as named } from './text.rules.ts'

/** The notice beside the columns: who, and what is collected; the rest is asked next. */
export function BeginPaper({ answers, columns }: { answers: Answers; columns: readonly DraftColumn[] }): ReactElement {
  const say = useWords<typeof words>('registers.begin-screen')
  const language = useLanguage()
  const { office } = useSession()
  const draft = useMemo(() => {
    const company = { name: office.name, ...answers.company }
    return draftOf(draftFromAnswers({ ...answers, company }, columns, office.today), language, office.today)
  }, [answers, JSON.stringify(columns), language, office])
  const fields = fieldSentences(draft)
  const first = useRef(new Map<string, string>())
  const before = useRef(fields)
  // What was there before the latest choice stays to compare with until the next one.
  const text = JSON.stringify(fields)
  if (JSON.stringify(before.current) !== text) {
    first.current = new Map(standing(before.current))
    before.current = fields
  }
  return (
    <Paper
      name={say('paper')}
      title={named(draft.declaration.registers[0]?.names, language)}
      follows
      foot={say('publicLater')}
    >
      <h3>{say('who')}</h3>
      <WordsOnPaper sentences={sentencesOf('company', draft)} lang={language} none={say('askedNext')} />
      <h3>{say('what')}</h3>
      <WordsOnPaper sentences={fields} before={first.current} lang={language} none={say('askedNext')} />
      {(['why', 'howLong'] as const).map((heading) => (
        <div key={heading}>
          <h3>{say(heading)}</h3>
          <Word>
            <ToCome>{say('askedNext')}</ToCome>
          </Word>
        </div>
      ))}
    </Paper>
  )
}
