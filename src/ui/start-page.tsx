import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { SignIcon } from './icons.tsx'
import { StateShape } from './state-mark.tsx'
import { useTabTitle } from './page.tsx'

export type Step = { id: string; name: string; state: 'done' | 'now' | 'later' }

type StartPageProps = {
  brand: string
  tabTitle: string
  steps?: { name: string; steps: readonly Step[] } | undefined
  end?: ReactNode
  /** Beside the main column; without it one column. */
  side?: ReactNode
  bar?: ReactNode
  children: ReactNode
}

/** A page without the frame: sign-in, invitation, first steps. */
export function StartPage({ brand, tabTitle, steps, end, side, bar, children }: StartPageProps): ReactElement {
  useTabTitle(tabTitle)
  return (
    <div className="start">
      <header className="start-top">
        <span className="brand">
          <SignIcon />
          {brand}
        </span>
        {steps && (
          <ol className="steps" aria-label={steps.name}>
            {steps.steps.map((step) => (
              <li
                key={step.id}
                className={classes(step.state === 'done' && 'done')}
                aria-current={step.state === 'now' ? 'step' : undefined}
              >
                {step.state === 'done' && <StateShape state="kept" />}
                {step.name}
              </li>
            ))}
          </ol>
        )}
        {end ?? <span />}
      </header>
      <main className={classes('begin', side === undefined && 'lone')} id="page" tabIndex={-1}>
        <div>{children}</div>
        {side}
      </main>
      {bar}
    </div>
  )
}
