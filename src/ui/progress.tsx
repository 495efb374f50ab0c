import { useEffect, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useUiWords } from './language.tsx'
import { TextButton } from './button.tsx'

/** True once `after` milliseconds have passed: what comes sooner is shown without a word of waiting. */
export function useLate(waits: boolean, after = 300): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waits) {
      setLate(false)
      return
    }
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [waits, after])
  return waits && late
}

/** Nothing for 300 ms, then in words what is being waited for. No spinner, no grey boxes. */
export function Waiting({ children }: { children?: ReactNode }): ReactElement {
  const say = useUiWords()
  const late = useLate(true)
  return (
    <p className="waiting" role="status">
      {late ? (children ?? say('waiting')) : null}
    </p>
  )
}

type ProgressProps = {
  /** What is being done: "Tuodaan Asiakkaat 2026.xlsx". */
  title: string
  /** Done and all; without `all` the end is not known yet. */
  done: number
  all: number | undefined
  /** In words: "737 / 1 189 riviä, noin 4 sekuntia. Voit jatkaa muuta työtä." */
  children: ReactNode
  onStop?: (() => void) | undefined
  stopName?: string | undefined
}

/** Long work: how far it is in words, and a way to stop it. */
export function Progress({ title, done, all, children, onStop, stopName }: ProgressProps): ReactElement {
  const say = useUiWords()
  return (
    <div className="run">
      <p className="top-line">
        <b>{title}</b>
        {onStop && (
          <TextButton note onPress={onStop}>
            {stopName ?? say('stop')}
          </TextButton>
        )}
      </p>
      <progress aria-label={title} max={all ?? 1} {...(all === undefined ? {} : { value: done })} />
      <p className="note num" role="status">
        {children}
      </p>
    </div>
  )
}
