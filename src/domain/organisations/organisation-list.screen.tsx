import { Suspense, lazy, useCallback, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { useTypedSearch } from '../people/list-rows.screen.tsx'
import { Button } from '../../ui/button.tsx'
import { Filters } from '../../ui/chips.tsx'
import { PlusIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { Refusals, useSeen, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { figure } from '../../ui/say.ts'
import { useGo, useKept, useMay, useSession, useWords } from '../../ui/shell.tsx'
import { Table } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { OrganisationRow, listOrganisations } from './list-organisations.ts'
import type { words } from './organisations-screen.words.ts'
import type { searchOrganisations } from './search-organisations.ts'

const AddOrganisationDialog = lazy(() =>
  import('./add-organisation.screen.tsx').then((file) => ({ default: file.AddOrganisationDialog })),
)

const idOf = (row: OrganisationRow) => (row.kind === 'organisation' ? row.organisation : row.person)
const toOf = (row: OrganisationRow) =>
  row.kind === 'organisation' ? `/organisations/${row.organisation}` : `/people/${row.person}`
const lastOf = (row: OrganisationRow) =>
  row.kind === 'organisation' ? { organisation: row.organisation } : { person: row.person }

/** Companies and other organisations, and the sole traders among them. */
export function OrganisationListScreen(): ReactElement {
  const say = useWords<typeof words>('organisations.organisations-screen')
  const go = useGo()
  const { language } = useSession()
  const mayAdd = useMay()('add people')
  const [kept, keep] = useKept<{ text: string }>({ text: '' })
  const search = useTypedSearch(
    kept.text,
    useCallback((text: string) => keep({ text }), [keep]),
  )
  const [adds, setAdds] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const searched = search.asked !== ''
  const pages = useSeenPages<typeof listOrganisations, OrganisationRow>(
    'list-organisations',
    { limit: 100 },
    ({ organisations, more }) => {
      const last = organisations.at(-1)
      return { rows: organisations, next: more && last ? { limit: 100, after: lastOf(last) } : undefined }
    },
  )
  const found = useSeen<typeof searchOrganisations>(
    'search-organisations',
    { text: search.asked, limit: 50 },
    { enabled: searched, keepsOlder: true },
  )
  const rows = searched ? (found.done?.organisations ?? []) : pages.rows
  const rest = searched ? (found.waits ? 'loading' : 'all') : pages.rest
  useKeys([
    { keys: 's', name: say('searchKey'), act: () => field.current?.focus() },
    ...(mayAdd ? [{ keys: 'n', name: say('add'), act: () => setAdds('') }] : []),
  ])
  const addButton = (name: string, look: 'main' | 'plain' = 'plain') =>
    mayAdd && (
      <Button look={look} icon={PlusIcon} onPress={() => setAdds(name)}>
        {name === '' ? say('add') : say('addThis', { name })}
      </Button>
    )
  const nobody = rows.length === 0 && rest === 'all' && !searched
  return (
    <Page title={say('title')} wide acts={addButton('', 'main')}>
      {!nobody && (
        <Filters>
          <input
            ref={field}
            className="input"
            style={{ inlineSize: '17rem', maxInlineSize: '100%' }}
            type="search"
            aria-label={say('search')}
            placeholder={say('searchHint')}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={search.typed}
            onChange={(event) => search.type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && search.typed !== '') search.type('')
              else if (event.key === 'ArrowDown')
                document.querySelector<HTMLElement>('.grid .body .row')?.focus({ preventScroll: true })
              else if (event.key === 'Enter' && search.asked === search.typed.trim() && rows[0]) go(toOf(rows[0]))
              else return
              event.preventDefault()
            }}
          />
        </Filters>
      )}
      <Refusals refused={searched ? found.refused : pages.refused} />
      <Table
        name={say('title')}
        rows={rows}
        idOf={idOf}
        nameOf={(row) => row.name ?? say('unnamed')}
        toOf={toOf}
        rest={rest}
        onMore={pages.more}
        columns={[
          {
            id: 'name',
            name: say('name'),
            width: 'minmax(12rem, 3fr)',
            card: 'title',
            render: (row) => row.name ?? row.businessId ?? say('unnamed'),
            sub: (row) => (row.kind === 'trader' ? say('trader') : undefined),
          },
          { id: 'businessId', name: say('businessId'), width: 'minmax(8rem, 1fr)', render: (row) => row.businessId },
          {
            id: 'city',
            name: say('city'),
            width: 'minmax(8rem, 1fr)',
            card: 'aside',
            render: (row) => (row.kind === 'organisation' ? row.city : ''),
          },
          {
            id: 'contacts',
            name: say('contacts'),
            width: '9rem',
            end: true,
            card: 'none',
            render: (row) => (row.kind === 'organisation' && row.contacts > 0 ? figure(row.contacts, language) : ''),
          },
        ]}
        empty={
          searched ? (
            <EmptyState title={say('noHits')} plain acts={addButton(search.asked)}>
              {say('noHitsWhy')}
            </EmptyState>
          ) : (
            <EmptyState title={say('emptyTitle')} acts={addButton('', 'main')}>
              {say('emptyWhy')}
            </EmptyState>
          )
        }
      />
      {searched && found.done?.more && (
        <p className="more-row">{say('moreHits', { count: figure(rows.length, language) })}</p>
      )}
      {adds !== undefined && (
        <Suspense>
          <AddOrganisationDialog name={adds} onClose={() => setAdds(undefined)} />
        </Suspense>
      )}
    </Page>
  )
}
