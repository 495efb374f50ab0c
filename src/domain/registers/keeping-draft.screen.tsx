import { useEffect, useRef, useState } from 'react'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useCall, useWords } from '../../ui/shell.tsx'
import { keepable } from './answer-troubles.rules.ts'
import type { Answers, DraftColumn } from './answers.rules.ts'
import type { keepDraft } from './keep-draft.ts'
import type { words } from './questions-screen.words.ts'

const pause = 700

/**
 * Keeps the answers on the server a moment after each change; says when it was last done. After `end` nothing is kept any
 * more, and what was on its way has arrived: a draft dropped then stays dropped.
 */
export function useKeeping(
  answers: Answers,
  columns: readonly DraftColumn[],
  keptAt: string | undefined,
): { saved: string | undefined; end: () => Promise<void> } {
  const say = useWords<typeof words>('registers.questions-screen')
  const call = useCall()
  const { withClock: moment } = useOfficeDay()
  const [saved, setSaved] = useState(keptAt)
  const first = useRef(answers)
  const ended = useRef(false)
  const onItsWay = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    if (first.current === answers) return
    const timer = setTimeout(() => {
      if (ended.current) return
      const input = { answers: keepable(answers), columns: [...columns] }
      onItsWay.current = call<typeof keepDraft>('keep-draft', input).then((answer) => {
        if ('done' in answer) setSaved(answer.done.keptAt)
      })
    }, pause)
    return () => clearTimeout(timer)
  }, [answers, columns, call])
  return {
    saved: saved === undefined ? undefined : say('saved', { when: moment(saved) }),
    end: async () => {
      ended.current = true
      await Promise.allSettled([onItsWay.current])
    },
  }
}
