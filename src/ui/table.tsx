import { useWindowVirtualizer, defaultRangeExtractor } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CSSProperties, KeyboardEvent, ReactElement, ReactNode } from 'react'
import { classes } from './classes.ts'
import { TextButton } from './button.tsx'
import { useKeys } from './keys.tsx'
import { useUiWords } from './language.tsx'
import { useLate } from './progress.tsx'
import { TableHead } from './table-head.tsx'
import { TableRow } from './table-row.tsx'

export type Column<Row> = {
  id: string
  name: string
  /** A grid track: `minmax(12rem, 3fr)`, `9rem`. */
  width: string
  render: (row: Row) => ReactNode
  /** Under or beside the value, faint. */
  sub?: ((row: Row) => ReactNode) | undefined
  end?: boolean | undefined
  /** Faint: less important than the others. */
  soft?: boolean | undefined
  sorts?: boolean | undefined
  /** On a phone: the card's title (it carries the link), a line, the corner, or left out. */
  card?: 'title' | 'line' | 'aside' | 'none' | undefined
}

export type Sort = { by: string; down: boolean }

export type TableProps<Row> = {
  name: string
  columns: readonly Column<Row>[]
  /** The rows fetched so far, in order. */
  rows: readonly Row[]
  idOf: (row: Row) => string
  /** What a row is called, read aloud: a person's name. */
  nameOf: (row: Row) => string
  /** The page of a row; the title column links to it. */
  toOf?: ((row: Row) => string) | undefined
  onOpen?: ((row: Row) => void) | undefined
  /** Is there more behind the last row: all is here, more can be had, it is on its way, or it failed. */
  rest?: 'all' | 'more' | 'loading' | 'failed' | undefined
  onMore?: (() => void) | undefined
  /** How many there are in all, if known. */
  count?: number | undefined
  chosen?: ReadonlySet<string> | undefined
  onChoose?: ((chosen: ReadonlySet<string>) => void) | undefined
  /** Ctrl+A: everything the filter finds, not only what has been fetched. */
  onChooseAll?: (() => void) | undefined
  sort?: Sort | undefined
  onSort?: ((sort: Sort) => void) | undefined
  /** In the place of the rows when there are none. */
  empty?: ReactNode
}

const rowHeight = () => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) * rem
}

/**
 * A list of any length: rows in sight are in the page, the next ones are fetched as they come near. J and K go between
 * rows, Enter opens, X selects, Shift with an arrow extends; on a phone the rows are cards.
 */
export function Table<Row>(props: TableProps<Row>): ReactElement {
  const { name, columns, rows, idOf, chosen, onChoose, rest = 'all', onMore, count } = props
  const say = useUiWords()
  const body = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(0)
  const [margin, setMargin] = useState(0)
  const [wanted, wantFocus] = useState(0)
  const asked = useRef(-1)
  const anchor = useRef(0)
  const late = useLate(rest === 'loading')
  const at = Math.min(active, Math.max(0, rows.length - 1))

  useLayoutEffect(() => {
    const top = body.current?.getBoundingClientRect().top
    if (top !== undefined && Math.abs(top + window.scrollY - margin) > 1) setMargin(top + window.scrollY)
  })
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: rowHeight,
    overscan: 10,
    scrollMargin: margin,
    scrollPaddingStart: 100,
    scrollPaddingEnd: 96,
    getItemKey: (index) => {
      const row = rows[index]
      return row === undefined ? index : idOf(row)
    },
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range)
      return at < rows.length && !shown.includes(at) ? [...shown, at].toSorted((a, b) => a - b) : shown
    },
  })
  const items = virtual.getVirtualItems()
  const furthest = items.reduce((far, item) => (item.index === at ? far : Math.max(far, item.index)), 0)

  useEffect(() => {
    if (rest !== 'more' || furthest < rows.length - 30 || asked.current === rows.length) return
    asked.current = rows.length
    onMore?.()
  }, [rest, furthest, rows.length, onMore])
  useEffect(() => {
    if (wanted > 0) body.current?.querySelector<HTMLElement>(`[data-index="${at}"]`)?.focus({ preventScroll: true })
  }, [wanted])

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index))
    setActive(next)
    wantFocus((times) => times + 1)
    virtual.scrollToIndex(next, { align: 'auto' })
  }
  const toggle = (index: number, extend = false) => {
    if (!chosen || !onChoose) return
    const next = new Set(chosen)
    const row = rows[index]
    if (!row) return
    if (extend) {
      const [from, to] = anchor.current < index ? [anchor.current, index] : [index, anchor.current]
      for (const one of rows.slice(from, to + 1)) next.add(idOf(one))
    } else {
      if (!next.delete(idOf(row))) next.add(idOf(row))
      anchor.current = index
    }
    onChoose(next)
  }
  const inGrid = () => body.current?.contains(document.activeElement) ?? false
  useKeys([
    { keys: 'j', name: say('nextRow'), act: () => goTo(inGrid() ? at + 1 : at) },
    { keys: 'k', name: say('previousRow'), act: () => goTo(inGrid() ? at - 1 : at) },
    ...(chosen ? [{ keys: 'x', name: say('pickThis'), act: () => toggle(at) }] : []),
    ...(props.onChooseAll ? [{ keys: 'mod+a', name: say('pickAll'), act: props.onChooseAll }] : []),
  ])
  const pressed = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.closest('.row') === null) return
    const page = Math.max(1, Math.floor(window.innerHeight / rowHeight()) - 4)
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      const next = Math.max(0, Math.min(rows.length - 1, at + step))
      goTo(next)
      if (event.shiftKey) toggle(next, true)
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault()
      goTo(event.key === 'Home' ? 0 : rows.length - 1)
    } else if (event.key === 'Enter' && event.target.matches('.row')) {
      event.preventDefault()
      open(at)
    } else if (event.key === ' ' && event.target.matches('.row') && chosen) {
      event.preventDefault()
      toggle(at)
    }
  }
  const open = (index: number) => {
    const row = rows[index]
    if (!row) return
    if (props.onOpen) props.onOpen(row)
    else body.current?.querySelector<HTMLElement>(`[data-index="${index}"] a[href]`)?.click()
  }

  const picks = chosen !== undefined && onChoose !== undefined
  const tracks = `${picks ? '2.5rem ' : ''}${columns.map((column) => column.width).join(' ')}`
  if (rows.length === 0 && rest === 'all') return <>{props.empty}</>
  return (
    <>
      <div
        className={classes('grid', picks && chosen.size > 0 && 'picking')}
        role="grid"
        aria-label={name}
        aria-rowcount={count === undefined ? (rest === 'all' ? rows.length + 1 : -1) : count + 1}
        aria-colcount={columns.length + (picks ? 1 : 0)}
        aria-multiselectable={picks || undefined}
        style={{ '--columns': tracks } as CSSProperties}
        onKeyDown={pressed}
      >
        <TableHead {...props} picks={picks} />
        <div
          className="body"
          role="rowgroup"
          ref={body}
          style={{ position: 'relative', blockSize: virtual.getTotalSize() }}
        >
          {items.map((item) => {
            const row = rows[item.index]
            if (row === undefined) return null
            return (
              <TableRow
                key={item.key}
                table={props}
                row={row}
                index={item.index}
                top={item.start - margin}
                active={item.index === at}
                chosen={picks ? chosen.has(idOf(row)) : undefined}
                measure={virtual.measureElement}
                onActive={() => setActive(item.index)}
                onToggle={(extend) => toggle(item.index, extend)}
              />
            )
          })}
        </div>
      </div>
      {rest === 'failed' ? (
        <p className="more-row">
          {say('loadFailed')} <TextButton onPress={() => onMore?.()}>{say('tryAgain')}</TextButton>
        </p>
      ) : (
        <p className="unseen" role="status">
          {late ? say('loadingMore') : ''}
        </p>
      )}
    </>
  )
}
