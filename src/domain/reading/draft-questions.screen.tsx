import type { ReactElement } from 'react'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextField } from '../../ui/field.tsx'
import { Section } from '../../ui/page.tsx'
import { useWords } from '../../ui/shell.tsx'
import { useFormWords } from '../registers/form-words.screen.tsx'
import { capital } from '../registers/text.rules.ts'
import { partOf, type Asked } from './asked.rules.ts'
import type { words } from './reading-screen.words.ts'

type DraftQuestionsProps = {
  asked: readonly Asked[]
  language: 'fi' | 'sv' | 'en'
  answers: Readonly<Record<string, string>>
  /** Whether the draft was to be begun already: then what must be answered is told. */
  tried: boolean
  onAnswer: (at: string, answer: string) => void
}

/** What the document does not say and the draft needs. Only the name must be given; the rest is left out without an answer. */
export function DraftQuestions({
  asked,
  language,
  answers,
  tried,
  onAnswer,
}: DraftQuestionsProps): ReactElement | null {
  const say = useWords<typeof words>('reading.reading-screen')
  const { label, option } = useFormWords()
  if (asked.length === 0) return null
  const named = asked.filter((one) => one.kind === 'name').length
  return (
    <Section
      title={say('asked', { count: asked.length })}
      state="waiting"
      note={asked.length > named ? say('askedWhy') : undefined}
    >
      <div className="form spaced">
        {asked.map((one, n) =>
          one.kind === 'name' ? (
            <TextField
              key={one.at}
              label={named > 1 ? say('nameOfNth', { n: n + 1 }) : say('nameOfRegister')}
              hint={say('nameHint')}
              lang={language}
              maxLength={300}
              value={answers[one.at] ?? ''}
              onChange={(name) => onAnswer(one.at, name)}
              error={tried && !answers[one.at]?.trim() ? say('nameMissing') : undefined}
            />
          ) : (
            <ChoiceField
              key={one.at}
              label={`${capital(one.fact.text)}: ${label(one.property, partOf(one.fact.path)).toLowerCase()}`}
              optional
              choices={one.choices.map((id) => ({
                id,
                name: capital(option(partOf(one.fact.path), one.property, id)),
              }))}
              value={answers[one.at]}
              onChange={(choice) => onAnswer(one.at, choice)}
            />
          ),
        )}
      </div>
    </Section>
  )
}
