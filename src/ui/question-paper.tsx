import { Fragment } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { StateShape } from './state-mark.tsx'
import { TextButton } from './button.tsx'

export type PaperQuestion = {
  id: string
  question: string
  /** One line: the answer, or that it is missing. */
  answer: ReactNode
  answered: boolean
  /** The name of the button that opens it: "Muuta", "Vastaa". */
  act: string
  /** The heading of its sentence on the paper. */
  heading: string
  /** Its sentence, as `<Word>`s. */
  sentence: ReactNode
  /** What the checker says about the sentence. */
  checked?: { good: boolean; text: string } | undefined
  /** The open question: what to answer with. */
  body?: ReactNode
}

type QuestionPaperProps = {
  title: string
  lead: ReactNode
  trail?: ReactNode
  paperTitle: string
  paperTop?: ReactNode
  questions: readonly PaperQuestion[]
  open: string | undefined
  onOpen: (id: string) => void
}

/** Questions at the left, one open; each with its sentence beside it on one sheet, joined to the open one by a line. */
export function QuestionPaper(props: QuestionPaperProps): ReactElement {
  const { title, lead, trail, paperTitle, paperTop, questions, open, onOpen } = props
  return (
    <div className="decl">
      <div className="q title">
        {trail}
        <h1>{title}</h1>
        <p className="lead soft">{lead}</p>
      </div>
      <div className="s first">
        {paperTop}
        <h2>{paperTitle}</h2>
      </div>
      {questions.map((one, at) => {
        const now = one.id === open
        return (
          <Fragment key={one.id}>
            <section className={classes('q', now && 'now')} id={one.id} aria-current={now ? 'step' : undefined}>
              <StateShape state={now ? 'waiting' : one.answered ? 'kept' : 'open'} tone={now ? 'act' : undefined} />
              <div>
                <h2 className="asked">{one.question}</h2>
                <p className="ans">{one.answer}</p>
              </div>
              {now ? <span /> : <TextButton onPress={() => onOpen(one.id)}>{one.act}</TextButton>}
              {now && <div className="body">{one.body}</div>}
            </section>
            <div className={classes('s', now && 'here', at === questions.length - 1 && 'last')}>
              <h3>{one.heading}</h3>
              {one.sentence}
              {now && one.checked && (
                <p className="by checked">
                  <StateShape state={one.checked.good ? 'kept' : 'waiting'} />
                  {one.checked.text}
                </p>
              )}
            </div>
          </Fragment>
        )
      })}
    </div>
  )
}
