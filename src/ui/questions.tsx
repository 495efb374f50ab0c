import { Fragment, useId } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { FieldError } from './field.tsx'
import { useUiWords } from './language.tsx'

export type Answer<Id extends string = string> = {
  id: Id
  name: ReactNode
  /** What follows from it, in one line. */
  note?: ReactNode
  /** Shown under the answer while it is chosen: a further question. */
  under?: ReactNode
}

type QuestionProps<Id extends string> = {
  question: string
  /** The question is not seen, only read aloud: its words stand elsewhere on the page. */
  unseen?: boolean | undefined
  /** Large, as one of a few questions of a page. */
  large?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  answers: readonly Answer<Id>[]
  /** Side by side instead of under each other. */
  beside?: boolean | undefined
}

function Question<Id extends string>({
  question,
  unseen,
  large,
  hint,
  error,
  answers,
  beside,
  kind,
  chosen,
  onToggle,
}: QuestionProps<Id> & {
  kind: 'radio' | 'checkbox'
  chosen: (id: Id) => boolean
  onToggle: (id: Id) => void
}): ReactElement {
  const id = useId()
  return (
    <fieldset
      className={classes(large && 'question')}
      aria-describedby={classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined}
      aria-invalid={error === undefined ? undefined : true}
      role={kind === 'radio' ? 'radiogroup' : 'group'}
    >
      <legend className={classes(unseen && 'unseen')}>{question}</legend>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={classes('choices', beside && 'beside')}>
        {answers.map((answer) => (
          <Fragment key={answer.id}>
            <label className="choice">
              <input
                type={kind}
                name={id}
                value={answer.id}
                checked={chosen(answer.id)}
                onChange={() => onToggle(answer.id)}
                aria-describedby={answer.note === undefined ? undefined : `${id}-${answer.id}`}
              />
              <span>
                {answer.name}
                {answer.note !== undefined && (
                  <span className="hint" id={`${id}-${answer.id}`} aria-hidden="true">
                    {answer.note}
                  </span>
                )}
              </span>
            </label>
            {answer.under !== undefined && chosen(answer.id) && <div className="under">{answer.under}</div>}
          </Fragment>
        ))}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  )
}

/** A question with one answer. */
export function OneOf<Id extends string>({
  value,
  onChange,
  ...question
}: QuestionProps<Id> & { value: Id | undefined; onChange: (id: Id) => void }): ReactElement {
  return <Question {...question} kind="radio" chosen={(id) => id === value} onToggle={onChange} />
}

/** A question with any number of answers. */
export function AnyOf<Id extends string>({
  value,
  onChange,
  ...question
}: QuestionProps<Id> & { value: readonly Id[]; onChange: (ids: Id[]) => void }): ReactElement {
  return (
    <Question
      {...question}
      kind="checkbox"
      chosen={(id) => value.includes(id)}
      onToggle={(id) => onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id])}
    />
  )
}

/** Yes or no, neither taken for granted. */
export function YesNo({
  value,
  onChange,
  yes,
  no,
  ...question
}: Omit<QuestionProps<'yes' | 'no'>, 'answers' | 'beside'> & {
  value: boolean | undefined
  onChange: (yes: boolean) => void
  yes?: string | undefined
  no?: string | undefined
}): ReactElement {
  const say = useUiWords()
  return (
    <OneOf
      {...question}
      beside
      value={value === undefined ? undefined : value ? 'yes' : 'no'}
      onChange={(id) => onChange(id === 'yes')}
      answers={[
        { id: 'yes', name: yes ?? say('yes') },
        { id: 'no', name: no ?? say('no') },
      ]}
    />
  )
}

/** One tick with its sentence. */
export function Tick({
  value,
  onChange,
  children,
  note,
  error,
}: {
  value: boolean
  onChange: (value: boolean) => void
  children: ReactNode
  note?: ReactNode
  error?: string | undefined
}): ReactElement {
  const id = useId()
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={value}
          onChange={(event) => onChange(event.target.checked)}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>
          {children}
          {note !== undefined && <span className="hint">{note}</span>}
        </span>
      </label>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
