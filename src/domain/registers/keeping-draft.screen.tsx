import { useEffect, useRef, useState } from 'react'
import { useCall, useWords } from '../../ui/shell.tsx'
import { keepable } from './answer-troubles.rules.ts'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { keepDraft } from './keep-draft.ts'
import { useMoment } from './moment.screen.tsx'
import type { words } from './questions-screen.words.ts'

const pause = 700

/** Keeps the answers on the server a moment after each change; says when it was last done. */
export function useKeeping(
  answers: Answers,
  columns: readonly DraftColumn[],
  keptAt: string | undefined,
): string | undefined {
  const say = useWords<typeof words>('registers.questions-screen')
  const call = useCall()
  const moment = useMoment()
  const [saved, setSaved] = useState(keptAt)
  const first = useRef(answers)
  useEffect(() => {
    if (first.current === answers) return
    const timer = setTimeout(() => {
      void call<typeof keepDraft>('keep-draft', { answers: keepable(answers), columns: [...columns] }).then(
        (answer) => {
          if ('done' in answer) setSaved(answer.done.keptAt)
        },
      )
    }, pause)
    return () => clearTimeout(timer)
  }, [answers, columns, call])
  return saved === undefined ? undefined : say('saved', { when: moment(saved) })
}
