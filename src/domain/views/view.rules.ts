import type { ListColumn } from '../people/columns.rules.ts'

/** What a view narrows the list to: declared filters alone, never a person's name or what was searched for. */
export type ViewFilters = {
  register?: string | undefined
  relation?: 'current' | 'ended' | undefined
  city?: string | undefined
  language?: string | undefined
  working?: boolean | undefined
  notCheckedForMonths?: number | undefined
  banned?: boolean | undefined
  notTold?: boolean | undefined
}
export type ViewSort = 'name.family' | 'contact.address' | 'work.organisation'

export type OwnView = {
  view: number
  name: string
  filters: ViewFilters
  sort: ViewSort | null
  reversed: boolean
  /** Left empty: the usual ones. */
  columns: ListColumn[] | null
}

/** So many views one may have: more would not be found among the tabs. */
export const mostViews = 20
export const longestName = 40

/** Names as one reads them: without regard to case and to spaces around and within. */
const folded = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('fi')

/** Another view of the same name; two tabs that read the same cannot be told apart. */
export const sameNamed = <V extends Pick<OwnView, 'view' | 'name'>>(
  views: readonly V[],
  name: string,
  but?: number,
): V | undefined => views.find((one) => one.view !== but && folded(one.name) === folded(name))
