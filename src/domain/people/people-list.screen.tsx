import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import type { OwnView } from '../views/view.rules.ts'
import { Button } from '../../ui/button.tsx'
import { FilterChips, Filters } from '../../ui/chips.tsx'
import { FilterIcon, PlusIcon, UploadIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { tell } from '../../ui/message-line.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { figure } from '../../ui/say.ts'
import { useGo, useKept, useMay, useSession, useWords } from '../../ui/shell.tsx'
import { Table } from '../../ui/table.tsx'
import { useChoosing } from './choosing.screen.tsx'
import { ChosenBar } from './chosen.screen.tsx'
import { offeredColumns, usePeopleColumns } from './list-columns.screen.tsx'
import { chipsOf, withoutChip } from './list-chips.screen.tsx'
import { EmptyList } from './list-empty.screen.tsx'
import { ListEnd } from './list-end.screen.tsx'
import { usePeople, useTypedSearch } from './list-rows.screen.tsx'
import { columnsOf, shapeOf, viewNames } from './list-shape.rules.ts'
import type { Shape, SortColumn, ViewName } from './list-shape.rules.ts'
import { ListTabs, pathOf, viewWords } from './list-tabs.screen.tsx'
import type { words } from './list-screen.words.ts'
import type { PersonRow } from './list-people.ts'
import { pathOfOwn, useOwnViews } from './own-views.screen.tsx'
import type { OwnViews } from './own-views.screen.tsx'
import { calledIn, rememberList } from './row.screen.tsx'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'
import type { words as ownViewWords } from './view-screen.words.ts'

const ListFilters = lazy(() => import('./list-filters.screen.tsx').then((file) => ({ default: file.ListFilters })))
const AddPersonDialog = lazy(() =>
  import('./add-person-dialog.screen.tsx').then((file) => ({ default: file.AddPersonDialog })),
)

const toPerson = (row: PersonRow) => `/people/${row.person}`

/** The list of people as one of the views shows it: one that everybody has, or one's own. */
export function PeopleListScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const say = useWords<typeof ownViewWords>('people.view-screen')
  const go = useGo()
  const ownViews = useOwnViews()
  const asked = params['view']
  const named = viewNames.find((one) => one === asked)
  const own = ownViews.views?.find((one) => String(one.view) === asked)
  const lost = asked !== undefined && named === undefined && ownViews.views !== undefined && own === undefined
  useEffect(() => {
    if (!lost) return
    go('/people', { replace: true })
    tell(say('viewGone'))
  }, [lost])
  if (asked !== undefined && named === undefined && own === undefined) return <Waiting />
  return <PeopleList view={named ?? 'all'} own={own} ownViews={ownViews} />
}

type PeopleListProps = { view: ViewName; own: OwnView | undefined; ownViews: OwnViews }

/** People: views as tabs, filters as chips, a table of any length, a search that finds while one types. */
function PeopleList({ view, own, ownViews }: PeopleListProps): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const may = useMay()
  const go = useGo()
  const session = useSession()
  const { language } = session
  const terms = useRegisterTerms()
  const [kept, keep] = useKept<{ text: string; shape: Shape }>({
    text: '',
    shape: own ? shapeOf(own) : { filters: {} },
  })
  const { shape } = kept
  const onShape = (next: Shape) => keep({ shape: next })
  const search = useTypedSearch(
    kept.text,
    useCallback((text: string) => keep({ text }), [keep]),
  )
  const people = usePeople(view, shape, search.asked)
  const offered = offeredColumns(terms)
  const columns = usePeopleColumns(terms, columnsOf(view, shape, offered))
  const asked = JSON.stringify([view, shape.filters, shape.sort, shape.down, search.asked])
  const { chosen, choose, chooseAll } = useChoosing(people, asked)
  const [filters, setFilters] = useState(false)
  const [adds, setAdds] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const mayAdd = may('add people')
  const mayBring = may('import people')
  const add = useCallback((name = '') => setAdds(name), [])

  useKeys([
    { keys: 's', name: say('searchKey'), act: () => field.current?.focus() },
    ...(search.asked === '' ? [{ keys: 'f', name: say('filterKey'), act: () => setFilters(true) }] : []),
    ...(mayAdd ? [{ keys: 'n', name: say('add'), act: () => add() }] : []),
  ])
  const { rows } = people
  useEffect(() => {
    rememberList(session, {
      to: own ? pathOfOwn(own) : pathOf(view),
      name: own ? own.name : say(viewWords[view]),
      ids: rows.map((row) => row.person),
      count: people.count?.people,
    })
  }, [rows, view, own, people.count?.people, say, session])
  const there = rows.length > 0
  useEffect(() => {
    if (!there) return
    const soon = setTimeout(() => void import('./person.screen.tsx'), 1500)
    return () => clearTimeout(soon)
  }, [there])

  const chips = chipsOf(shape.filters, say, registerIn(terms, shape.filters.register ?? '')?.name)
  const clear = () => {
    search.type('')
    field.current?.focus()
  }
  const bare = view === 'all' && chips.length === 0 && search.asked === ''
  const nobody = rows.length === 0 && people.rest === 'all' && bare
  return (
    <Page
      title={say('title')}
      wide
      acts={
        <>
          {mayBring && (
            <ButtonLink to="/imports/new" icon={UploadIcon}>
              {say('bring')}
            </ButtonLink>
          )}
          {mayAdd && (
            <Button look="main" icon={PlusIcon} onPress={() => add()}>
              {say('add')}
            </Button>
          )}
        </>
      }
      bar={chosen.size > 0 && <ChosenBar chosen={chosen} view={view} onClear={() => choose(new Set())} />}
    >
      <ListTabs view={view} own={own} ownViews={ownViews.views ?? []} />
      {!nobody && (
        <Filters
          end={
            <>
              <Counted people={people} searched={search.asked !== ''} />
              <ListEnd
                view={view}
                own={own}
                shape={shape}
                onShape={onShape}
                offered={offered}
                searched={search.asked !== ''}
                ownViews={ownViews}
              />
            </>
          }
        >
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
              else if (event.key === 'Enter' && search.asked === search.typed.trim() && rows[0]) go(toPerson(rows[0]))
              else return
              event.preventDefault()
            }}
          />
          {search.asked === '' && (
            <>
              <FilterChips
                name={say('filters')}
                filters={chips}
                onRemove={(id) => onShape({ ...shape, filters: withoutChip(shape.filters, id) })}
              />
              <Button look="quiet" small icon={FilterIcon} onPress={() => setFilters(true)}>
                {say('filter')}
              </Button>
            </>
          )}
        </Filters>
      )}
      <Refusals refused={people.refused} />
      <Table
        name={say('title')}
        columns={columns}
        rows={rows}
        idOf={(row) => row.person}
        nameOf={(row) => calledIn(row, say('unnamed'))}
        toOf={toPerson}
        rest={people.rest}
        onMore={people.more}
        count={people.count && !people.count.atLeast ? people.count.people : undefined}
        chosen={chosen}
        onChoose={choose}
        onChooseAll={chooseAll}
        sort={search.asked === '' ? people.sort : undefined}
        onSort={search.asked === '' ? ({ by, down }) => onShape({ ...shape, sort: by as SortColumn, down }) : undefined}
        empty={
          people.refused ? null : (
            <EmptyList
              view={view}
              filtered={chips.length > 0}
              text={search.asked}
              onAdd={mayAdd ? add : undefined}
              mayBring={mayBring}
              onClear={search.asked === '' ? () => onShape({ ...shape, filters: {} }) : clear}
            />
          )
        }
      />
      {people.moreHits && <p className="more-row">{say('moreHits', { count: figure(rows.length, language) })}</p>}
      {filters && (
        <Suspense>
          <ListFilters
            terms={terms}
            view={view}
            shape={shape}
            onUse={onShape}
            cities={rows}
            onClose={() => setFilters(false)}
          />
        </Suspense>
      )}
      {adds !== undefined && (
        <Suspense>
          <AddPersonDialog
            name={adds}
            onClose={() => setAdds(undefined)}
            onAdded={(person) => go(`/people/${person}`)}
          />
        </Suspense>
      )}
    </Page>
  )
}

function Counted({
  people,
  searched,
}: {
  people: ReturnType<typeof usePeople>
  searched: boolean
}): ReactElement | null {
  const say = useWords<typeof words>('people.list-screen')
  const { count, rows, rest, moreHits } = people
  const text = searched
    ? rest === 'loading' || moreHits
      ? ''
      : say('hits', { count: rows.length })
    : count
      ? count.atLeast
        ? say('countMore', { count: count.people })
        : say('count', { count: count.people })
      : ''
  return (
    <span className="note num" role="status">
      {text}
    </span>
  )
}
