import type { ReactElement } from 'react'
import { classes } from './classes.ts'
import { SortDownIcon, SortUpIcon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import type { TableProps } from './table.tsx'

/** The row of column names; a name that sorts is a button. */
export function TableHead<Row>({
  columns,
  rows,
  idOf,
  chosen,
  onChoose,
  onChooseAll,
  sort,
  onSort,
  picks,
}: TableProps<Row> & { picks: boolean }): ReactElement {
  const say = useUiWords()
  const all = rows.length > 0 && chosen !== undefined && rows.every((row) => chosen.has(idOf(row)))
  const some = chosen !== undefined && chosen.size > 0 && !all
  return (
    <div role="rowgroup">
      <div className="row head-row" role="row" aria-rowindex={1}>
        {picks && (
          <div className="cell pick" role="columnheader">
            <input
              type="checkbox"
              className="tick"
              aria-label={say('pickAll')}
              checked={all}
              ref={(box) => {
                if (box) box.indeterminate = some
              }}
              onChange={() => {
                if (all || some) onChoose?.(new Set())
                else if (onChooseAll) onChooseAll()
                else onChoose?.(new Set(rows.map(idOf)))
              }}
            />
          </div>
        )}
        {columns.map((column) => {
          const sorted = sort?.by === column.id
          const down = sorted && sort.down
          return (
            <div
              key={column.id}
              className={classes('cell', column.end && 'end')}
              role="columnheader"
              aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}
            >
              {column.sorts && onSort ? (
                <button
                  type="button"
                  className="sort"
                  onClick={() => onSort({ by: column.id, down: sorted ? !down : false })}
                >
                  {column.name}
                  {sorted && (down ? <SortUpIcon /> : <SortDownIcon />)}
                </button>
              ) : (
                column.name
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}
