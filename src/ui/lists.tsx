import type { ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import type { IconPart } from './icons.tsx'
import { StateShape } from './state-mark.tsx'
import type { State } from './state-mark.tsx'

export type DueItem = {
  id: string
  icon: IconPart
  what: string
  who?: ReactNode
  when: string
  late?: boolean | undefined
  to?: string | undefined
}

/** What needs a human, its day at the right. */
export function DueList({ items }: { items: readonly DueItem[] }): ReactElement {
  return (
    <ul className="due">
      {items.map(({ id, icon: Icon, what, who, when, late, to }) => {
        const inside = (
          <>
            <Icon />
            <span>
              <b>{what}</b> {who !== undefined && <span className="who">{who}</span>}
            </span>
            <time className={classes(late && 'bad')}>{when}</time>
          </>
        )
        return <li key={id}>{to === undefined ? <div>{inside}</div> : <a href={to}>{inside}</a>}</li>
      })}
    </ul>
  )
}

/** What is in order or was opened lately: quiet lines with a shape or a time. */
export function QuietList({
  items,
}: {
  items: readonly { id: string; text: ReactNode; state?: State | undefined; when?: string | undefined }[]
}): ReactElement {
  return (
    <ul className="quiet-list">
      {items.map((item) => (
        <li key={item.id}>
          {item.state && <StateShape state={item.state} />}
          <span>{item.text}</span>
          {item.when !== undefined && <span className="when">{item.when}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What happened, newest first, on a line of time. */
export function Events({
  events,
}: {
  events: readonly {
    id: string
    icon?: IconPart | undefined
    state?: State | undefined
    text: ReactNode
    meta: string
  }[]
}): ReactElement {
  return (
    <ul className="events">
      {events.map(({ id, icon: Icon, state, text, meta }) => (
        <li key={id}>
          {Icon ? <Icon /> : state && <StateShape state={state} tone="none" />}
          {text}
          <span className="meta">{meta}</span>
        </li>
      ))}
    </ul>
  )
}

/** A plain table of a few rows, cards on a phone; a long list is a `Table`. The roles are there for the cards, which lose their own. */
export function SmallTable({
  name,
  columns,
  rows,
}: {
  name: string
  columns: readonly { id: string; name: string; end?: boolean | undefined }[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}): ReactElement {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={name}>
      <table className="table cards" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" className={classes(column.end && 'end')}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {row.cells.map((cell, at) => (
                <td
                  key={columns[at]?.id ?? at}
                  role="cell"
                  className={classes(columns[at]?.end && 'end')}
                  data-name={at > 0 && columns[at]?.id !== 'act' ? columns[at]?.name : undefined}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
