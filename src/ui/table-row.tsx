import type { MouseEvent, ReactElement } from 'react'
import { classes } from './classes.ts'
import { useUiWords } from './language.tsx'
import type { Column, TableProps } from './table.tsx'

type RowProps<Row> = {
  table: TableProps<Row>
  row: Row
  index: number
  top: number
  active: boolean
  chosen: boolean | undefined
  measure: (element: HTMLElement | null) => void
  onActive: () => void
  onToggle: (extend: boolean) => void
}

const interactive = 'a, button, input, label, select, textarea'

/** One row; its link and tick can be reached by Tab only while it is the active one. */
export function TableRow<Row>(props: RowProps<Row>): ReactElement {
  const { table, row, index, top, active, chosen, measure, onActive, onToggle } = props
  const say = useUiWords()
  const clicked = (event: MouseEvent<HTMLDivElement>) => {
    onActive()
    const target = event.target as HTMLElement
    if (target.closest(interactive) || window.getSelection()?.toString()) return
    if (chosen !== undefined && (event.shiftKey || event.ctrlKey || event.metaKey)) onToggle(event.shiftKey)
    else if (table.onOpen) table.onOpen(row)
    else event.currentTarget.querySelector<HTMLElement>('a[href]')?.click()
  }
  return (
    <div
      ref={measure}
      data-index={index}
      className="row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      style={{ position: 'absolute', insetInline: 0, insetBlockStart: 0, transform: `translateY(${top}px)` }}
      onClick={clicked}
      onFocus={onActive}
    >
      {chosen !== undefined && (
        <div className="cell pick" role="gridcell">
          <input
            type="checkbox"
            className="tick"
            tabIndex={active ? 0 : -1}
            checked={chosen}
            aria-label={say('pickRow', { what: table.nameOf(row) })}
            onClick={(event) => onToggle(event.shiftKey)}
            onChange={() => undefined}
          />
        </div>
      )}
      {table.columns.map((column) => (
        <TableCell key={column.id} table={table} column={column} row={row} active={active} />
      ))}
    </div>
  )
}

function TableCell<Row>({
  table,
  column,
  row,
  active,
}: {
  table: TableProps<Row>
  column: Column<Row>
  row: Row
  active: boolean
}): ReactElement {
  const card = column.card ?? 'line'
  const to = card === 'title' ? table.toOf?.(row) : undefined
  const shown = column.render(row)
  const sub = column.sub?.(row)
  return (
    <div
      className={classes('cell', `card-${card}`, column.end && 'end', column.soft && 'soft')}
      role={card === 'title' ? 'rowheader' : 'gridcell'}
    >
      {to === undefined ? (
        shown
      ) : (
        <a href={to} tabIndex={active ? 0 : -1}>
          {shown}
        </a>
      )}
      {sub !== undefined && sub !== null && sub !== '' && <span className="sub">{sub}</span>}
    </div>
  )
}
