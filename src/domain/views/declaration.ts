import { declare, field, key, plain, withDefault, type DbOf } from '../../enforcement/declare.ts'
import type { ListColumn } from '../people/columns.rules.ts'
import type { ViewFilters, ViewSort } from './view.rules.ts'

/** Views of the list of people that a member of staff made: by what it is narrowed, its order, its columns. */
export const ownViews = declare('own_views', {
  about: { account: 'account' },
  atErasure: 'delete',
  columns: {
    id: key<number>(),
    account: plain<string>(),
    name: field<string>('account.settings'),
    filters: field<ViewFilters>('account.settings'),
    sort: field<ViewSort | null>('account.settings'),
    reversed: withDefault(field<boolean>('account.settings')),
    columns: field<ListColumn[] | null>('account.settings'),
    added_at: withDefault(plain<string>()),
  },
})

export type ViewsDb = DbOf<typeof ownViews>
