import type { OwnView, ViewFilters, ViewSort } from '../views/view.rules.ts'
import { listColumns, type ListColumn } from './columns.rules.ts'

export const viewNames = ['all', 'contacts', 'not-checked', 'not-told', 'banned'] as const
/** The views that everybody has. */
export type ViewName = (typeof viewNames)[number]
/** The columns by which the list is sorted. */
export type SortColumn = 'name' | 'city' | 'organisation'

/** How somebody has shaped the list; kept with the history, never in the address. */
export type Shape = {
  filters: ViewFilters
  sort?: SortColumn | undefined
  down?: boolean | undefined
  /** Left out: the usual ones. */
  columns?: ListColumn[] | undefined
}

const months = 12
/** What a view narrows to by itself. */
export const filtersOf: Record<ViewName, ViewFilters> = {
  all: {},
  contacts: { working: true },
  'not-checked': { notCheckedForMonths: months },
  'not-told': { notTold: true },
  banned: { banned: true },
}
/** Narrowings that are there or not, in the order they are offered. */
export const marks = ['contacts', 'not-checked', 'not-told', 'banned'] as const
export type Mark = (typeof marks)[number]

/** Whether these filters hold the narrowing of a mark. */
export const hasMark = (filters: ViewFilters, mark: Mark): boolean =>
  Object.entries(filtersOf[mark]).every(([name, value]) => filters[name as keyof ViewFilters] === value)

/** The filters with a mark or without it. */
export function withMark(filters: ViewFilters, mark: Mark, on: boolean): ViewFilters {
  if (on) return { ...filters, ...filtersOf[mark] }
  const left = Object.entries(filters).filter(([name]) => !(name in filtersOf[mark]))
  return Object.fromEntries(left) as ViewFilters
}

const sorts: Record<SortColumn, ViewSort> = {
  name: 'name.family',
  city: 'contact.address',
  organisation: 'work.organisation',
}
const columnOf = (sort: ViewSort): SortColumn =>
  (Object.keys(sorts) as SortColumn[]).find((column) => sorts[column] === sort)!

/** The order in force: the chosen one, else the view's own. Undefined: the most urgent first. */
export function sortOf(view: ViewName, { filters, sort }: Shape): SortColumn | undefined {
  if (sort !== undefined) return sort
  if (view === 'contacts') return 'organisation'
  return view === 'not-told' || filters.notTold === true ? undefined : 'name'
}

/** The columns in force, in the order they stand. `offered`: those that the registers of this purpose have anything for. */
export function columnsOf(view: ViewName, { columns }: Shape, offered: readonly ListColumn[]): ListColumn[] {
  const rare: readonly ListColumn[] = view === 'contacts' ? ['language'] : ['language', 'organisation']
  const chosen = columns ?? listColumns.filter((one) => !rare.includes(one))
  return listColumns.filter((one) => chosen.includes(one) && offered.includes(one))
}

/** What is asked of list-people, and what is kept of it as a view of one's own. */
export function contentOf(view: ViewName, shape: Shape): Omit<OwnView, 'view' | 'name'> {
  const sort = sortOf(view, shape)
  const filters = { ...filtersOf[view], ...shape.filters }
  return {
    filters: Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as ViewFilters,
    sort: sort === undefined ? null : sorts[sort],
    reversed: shape.down ?? false,
    columns: shape.columns ?? null,
  }
}

/** The shape that a view of one's own gives to the list. */
export const shapeOf = ({ filters, sort, reversed, columns }: OwnView): Shape => ({
  filters,
  ...(sort === null ? {} : { sort: columnOf(sort) }),
  down: reversed,
  ...(columns === null ? {} : { columns }),
})

const inOrder = (content: object): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Whether the list stands as the view was kept. */
export function isAsKept(own: OwnView, shape: Shape): boolean {
  const { view: _view, name: _name, ...kept } = own
  const columns = (list: ListColumn[] | null) => list && listColumns.filter((one) => list.includes(one))
  const now = contentOf('all', shape)
  return inOrder({ ...kept, columns: columns(kept.columns) }) === inOrder({ ...now, columns: columns(now.columns) })
}
