import { useMemo, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { BottomBar } from '../../ui/bottom-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals, useAct } from '../../ui/operation.tsx'
import { BarePage, Section, Trail } from '../../ui/page.tsx'
import { PaperLanguages } from '../../ui/paper.tsx'
import { QuestionPaper } from '../../ui/question-paper.tsx'
import type { Language } from '../../ui/say.ts'
import { useCall, useKept, useShell, useTerms, useWords } from '../../ui/shell.tsx'
import { keepable, troublesIn } from './answer-troubles.rules.ts'
import { questionKeys } from './answers.rules.ts'
import type { Answers, DraftColumn, QuestionKey } from './answers.rules.ts'
import { useAnswerInWords } from './answer-words.screen.tsx'
import type { declareRegisters } from './declare-registers.ts'
import { DraftFindings } from './draft-findings.screen.tsx'
import type { dropDraft } from './drop-draft.ts'
import { useKeeping } from './keeping-draft.screen.tsx'
import { QuestionBody } from './question-body.screen.tsx'
import { draftFromAnswers } from './questions.rules.ts'
import { draftOf, sentencesOf, standing } from './question-sentences.rules.ts'
import type { words as questionWords } from './questions.words.ts'
import type { words } from './questions-screen.words.ts'
import { WordsOnPaper } from './sentences.screen.tsx'
import { say as named } from './text.rules.ts'
import { likelyAnswers, questionsOpen, withLikely } from './usual-answers.rules.ts'
import { WholeNotice } from './whole-notice.screen.tsx'

type AskedQuestionsProps = { first: Answers; columns: readonly DraftColumn[]; keptAt: string | undefined }

const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const

/** The questions, the notice that grows beside them, and taking both into use. */
export function AskedQuestions({ first, columns, keptAt }: AskedQuestionsProps): ReactElement {
  const say = useWords<typeof words>('registers.questions-screen')
  const asked = useTerms<typeof questionWords>('registers.questions').questions
  const { session, go, refreshSession } = useShell()
  const call = useCall()
  const [kept] = useKept<{ import?: string; rows?: number; columns?: unknown; file?: string }>({})
  const declare = useAct<typeof declareRegisters>('declare-registers', { leaves: true })
  const [answers, setAnswers] = useState(first)
  const [open, setOpen] = useState<QuestionKey | undefined>(() => questionsOpen(first)[0])
  const [shown, setShown] = useState<Language>(session.language)
  const likely = likelyAnswers(columns)
  const inWords = useAnswerInWords(likely)
  const { saved, end } = useKeeping(answers, columns, keptAt)
  const { today } = session.office

  const draft = useMemo(
    () => draftOf(draftFromAnswers(withLikely(answers, columns), columns, today), shown, today),
    [answers, columns, shown, today],
  )
  const before = useRef<{ at: string; words: ReadonlyMap<string, string> }>({ at: '', words: new Map() })
  const at = `${open} ${shown}`
  if (open && before.current.at !== at) before.current = { at, words: standing(sentencesOf(open, draft)) }

  const left = questionsOpen(answers)
  const answer = (key: QuestionKey, value: Answers[QuestionKey]) => setAnswers({ ...answers, [key]: value })
  const confirmed = (key: QuestionKey): Answers =>
    answers[key] === undefined && key !== 'company' ? { ...answers, [key]: likely[key] } : answers
  const next = () => {
    if (!open) return
    const now = confirmed(open)
    setAnswers(now)
    const open2 = questionsOpen(now)
    const after = questionKeys.slice(questionKeys.indexOf(open) + 1).find((key) => open2.includes(key))
    const to = after ?? open2.find((key) => key !== open)
    setOpen(to)
    if (to) requestAnimationFrame(() => document.getElementById(to)?.scrollIntoView({ block: 'center' }))
  }
  const troubles = troublesIn(answers)
  const accept = async () => {
    if (troubles.length > 0) {
      setOpen(troubles[0] === 'website.address' ? 'website' : 'company')
      return tell(say('mend'))
    }
    const document = draftFromAnswers(withLikely(answers, columns), columns, today)
    const done = await declare.act({ document: document as unknown as Record<string, unknown>, base: 0 })
    if (!('done' in done)) return
    await end()
    await call<typeof dropDraft>('drop-draft', {})
    await refreshSession()
    const count = done.done.waiting.length
    if (count > 0) tell(say('acceptedWaiting', { count }), { name: say('openDocuments'), do: () => go('/documents') })
    else
      tell(say('accepted'), {
        name: say('openNotice'),
        do: () => window.open(`/notices/${session.office.id}`, '_blank', 'noopener'),
      })
    if (kept.import === undefined) return go('/registers', { replace: true })
    const [register] = document.registers
    const state = { columns: kept.columns ?? [], file: kept.file ?? '', register: register?.key }
    go(`/imports/${kept.import}`, { replace: true, state })
  }
  useKeys([{ keys: 'mod+Enter', name: say('next'), act: next, whileWriting: true }])
  const accepts = kept.import !== undefined && kept.rows ? say('acceptAndImport', { count: kept.rows }) : say('accept')
  return (
    <BarePage
      tabTitle={say('title')}
      bar={
        <BottomBar note={`${saved ?? say('notSaved')} ${say('publicWhen')}`}>
          {open && left.length > 0 && (
            <Button onPress={() => (setAnswers(withLikely(answers, columns)), setOpen(undefined))}>
              {say('useRest')}
            </Button>
          )}
          {open ? (
            <Button look="main" onPress={next}>
              {say('next')}
            </Button>
          ) : (
            <Button look="main" atWork={declare.atWork} onPress={() => void accept()}>
              {declare.atWork ? say('accepting') : accepts}
            </Button>
          )}
        </BottomBar>
      }
    >
      <QuestionPaper
        title={say('title')}
        trail={<Trail steps={[{ to: '/begin', name: say('begin') }, { name: say('questions') }]} />}
        lead={left.length === 0 ? say('allAnswered') : say('left', { count: left.length })}
        paperTitle={draft.title}
        paperTop={
          <PaperLanguages
            name={say('language')}
            languages={(['fi', 'sv', 'en'] as const).map((id) => ({ id, name: languageNames[id] }))}
            chosen={shown}
            onChoose={(id) => setShown(id as Language)}
            note={say('draft')}
          />
        }
        open={open}
        onOpen={(id) => setOpen(id as QuestionKey)}
        questions={questionKeys.map((key) => ({
          id: key,
          question: asked[key].asked,
          answer: key === open ? asked[key].help : inWords(key, answers),
          answered: !left.includes(key),
          act: say(left.includes(key) ? 'answer' : 'change'),
          heading: say(`headings.${key}`),
          sentence: (
            <div className="paper contents">
              <WordsOnPaper
                sentences={sentencesOf(key, draft)}
                before={key === open ? before.current.words : undefined}
                lang={shown}
                none={say('nothingSaid')}
                onPress={key === open ? undefined : () => setOpen(key)}
              />
            </div>
          ),
          body: (
            <QuestionBody
              question={key}
              answers={withLikely(answers, columns)}
              troubles={troubles}
              onAnswer={(value) => answer(key, value)}
            />
          ),
        }))}
      />
      <Refusals refused={declare.refused} />
      {!open && <DraftFindings answers={keepable(withLikely(answers, columns))} columns={columns} />}
      <Section title={say('whole')} bare>
        <p className="soft">
          {say('others', { list: draft.declaration.registers.map((one) => named(one.names, shown)).join(', ') })}
        </p>
        <WholeNotice notices={draft.notices} />
      </Section>
    </BarePage>
  )
}
