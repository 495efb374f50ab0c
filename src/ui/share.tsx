import type { CSSProperties, ReactElement } from 'react'
import { StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'
import { figure } from './say.ts'
import { useLanguage } from './language.tsx'

export type SharePart = {
  id: string
  count: number
  name: string
  state: State
  colour: 'act' | 'good' | 'wait' | 'bad' | 'held'
  /** Where on the page these are listed. */
  to?: string | undefined
}

const colours = { act: '--accent-ink', good: '--good', wait: '--wait', bad: '--bad', held: '--held' } as const

/** A whole in its parts: a bar in true proportion, the figures with their words below. */
export function Share({ parts }: { parts: readonly SharePart[] }): ReactElement {
  const language = useLanguage()
  const styled = (part: SharePart) => ({ '--n': part.count, '--c': `var(${colours[part.colour]})` }) as CSSProperties
  return (
    <div>
      <div className="share" aria-hidden="true">
        {parts.map((part) => part.count > 0 && <i key={part.id} style={styled(part)} />)}
      </div>
      <div className="tally num">
        {parts.map((part) => {
          const inside = (
            <>
              <b>
                <StateShape state={part.state} tone="none" />
                {figure(part.count, language)}
              </b>
              <span>{part.name}</span>
            </>
          )
          return part.to === undefined ? (
            <div key={part.id} style={styled(part)}>
              {inside}
            </div>
          ) : (
            <a key={part.id} href={part.to} style={styled(part)}>
              {inside}
            </a>
          )
        })}
      </div>
    </div>
  )
}
