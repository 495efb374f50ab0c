import type { ReactElement, ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { InfoIcon } from './icons.tsx'
import { Popover } from './popover.tsx'

export type Value = {
  id: string
  shown: ReactNode
  /** Beside the value: a mark. */
  mark?: ReactNode
  /** Said only when it differs from what the section says once. */
  origin?: string | undefined
  /** Behind the info sign: source, file and row, received, who, earlier value, last day. */
  about?: { name: string; content: ReactNode | ((close: () => void) => ReactNode) } | undefined
}

/** Names and values; an info sign at each tells where it came from. `origins`: all origins in sight (key I). */
export function Values({
  rows,
  origins,
}: {
  rows: readonly { name: string; values: readonly Value[] }[]
  origins?: boolean | undefined
}): ReactElement {
  return (
    <dl className={origins ? 'values all-origins' : 'values'}>
      {rows.map((row) => (
        <div key={row.name}>
          <dt>{row.name}</dt>
          {row.values.map((value) => (
            <dd key={value.id}>
              {value.shown}
              {value.mark}
              {value.about && (
                <Popover
                  name={value.about.name}
                  button={
                    <Button className="why" aria-label={value.about.name}>
                      <InfoIcon />
                    </Button>
                  }
                >
                  {value.about.content}
                </Popover>
              )}
              {value.origin !== undefined && <span className="origin">{value.origin}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

/** Names and values in a popover or a side column. */
export function Facts({ facts }: { facts: readonly { name: string; value: ReactNode }[] }): ReactElement {
  return (
    <dl>
      {facts.map((fact) => (
        <div key={fact.name} className="contents">
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
