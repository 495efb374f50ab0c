import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { FilterChips, Filters } from '../../ui/chips.tsx'
import { FilterIcon, PlusIcon, UploadIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Refusals } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { figure } from '../../ui/say.ts'
import { useGo, useKept, useMay, useSession, useWords } from '../../ui/shell.tsx'
import { Table } from '../../ui/table.tsx'
import { Views } from '../../ui/tabs.tsx'
import { useChoosing } from './choosing.screen.tsx'
import { ChosenBar } from './chosen.screen.tsx'
import { usePeopleColumns } from './list-columns.screen.tsx'
import { EmptyList } from './list-empty.screen.tsx'
import { usePeople, useTypedSearch } from './list-rows.screen.tsx'
import type { Narrowing, ViewName } from './list-rows.screen.tsx'
import type { words } from './list-screen.words.ts'
import type { PersonRow } from './list-people.ts'
import { calledIn, rememberList } from './row.screen.tsx'
import { registerIn, useRegisterTerms } from './terms.screen.tsx'

const ListFilters = lazy(() => import('./list-filters.screen.tsx').then((file) => ({ default: file.ListFilters })))
const AddPersonDialog = lazy(() =>
  import('./add-person-dialog.screen.tsx').then((file) => ({ default: file.AddPersonDialog })),
)

const views = ['all', 'contacts', 'not-checked', 'not-told', 'banned'] as const
const viewWords = {
  all: 'all',
  contacts: 'contacts',
  'not-checked': 'notChecked',
  'not-told': 'notTold',
  banned: 'banned',
} as const
const pathOf = (view: ViewName) => (view === 'all' ? '/people' : `/people/views/${view}`)
const toPerson = (row: PersonRow) => `/people/${row.person}`

/** People: views as tabs, filters as chips, a table of any length, a search that finds while one types. */
export function PeopleListScreen({ params }: { params: Readonly<Record<string, string>> }): ReactElement {
  const say = useWords<typeof words>('people.list-screen')
  const may = useMay()
  const go = useGo()
  const session = useSession()
  const { language } = session
  const terms = useRegisterTerms()
  const view = views.find((one) => one === params['view']) ?? 'all'
  const [kept, keep] = useKept<{ text: string; narrowing: Narrowing }>({ text: '', narrowing: {} })
  const search = useTypedSearch(
    kept.text,
    useCallback((text: string) => keep({ text }), [keep]),
  )
  const people = usePeople(view, kept.narrowing, search.asked)
  const columns = usePeopleColumns(terms, view)
  const asked = JSON.stringify([view, kept.narrowing, search.asked])
  const { chosen, choose, chooseAll } = useChoosing(people, asked)
  const [filters, setFilters] = useState(false)
  const [adds, setAdds] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const mayAdd = may('add people')
  const mayBring = may('import people')
  const add = useCallback((name = '') => setAdds(name), [])

  useKeys([
    { keys: 'f', name: say('searchKey'), act: () => field.current?.focus() },
    ...(mayAdd ? [{ keys: 'n', name: say('add'), act: () => add() }] : []),
  ])
  const { rows } = people
  useEffect(() => {
    rememberList(session, {
      to: pathOf(view),
      name: say(viewWords[view]),
      ids: rows.map((row) => row.person),
      count: people.count?.people,
    })
  }, [rows, view, people.count?.people, say, session])
  const there = rows.length > 0
  useEffect(() => {
    document.querySelector('.switch [aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
    if (!there) return
    const soon = setTimeout(() => void import('./person.screen.tsx'), 1500)
    return () => clearTimeout(soon)
  }, [there])

  const chips = chipsOf(kept.narrowing, say, registerIn(terms, kept.narrowing.register ?? '')?.name)
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
      <Views
        name={say('views')}
        views={views.map((one) => ({ to: pathOf(one), name: say(viewWords[one]), current: one === view }))}
      />
      {!nobody && (
        <Filters end={<Counted people={people} searched={search.asked !== ''} />}>
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
                onRemove={(id) => keep({ narrowing: { ...kept.narrowing, [id]: undefined } })}
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
        onSort={search.asked === '' ? (sort) => keep({ narrowing: { ...kept.narrowing, sort: sort.by } }) : undefined}
        empty={
          people.refused ? null : (
            <EmptyList
              view={view}
              filtered={chips.length > 0}
              text={search.asked}
              onAdd={mayAdd ? add : undefined}
              mayBring={mayBring}
              onClear={search.asked === '' ? () => keep({ narrowing: {} }) : clear}
            />
          )
        }
      />
      {people.moreHits && <p className="more-row">{say('moreHits', { count: figure(rows.length, language) })}</p>}
      {filters && (
        <Suspense>
          <ListFilters
            terms={terms}
            narrowing={kept.narrowing}
            onUse={(narrowing) => keep({ narrowing })}
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

function chipsOf(
  { register, relation, city, language }: Narrowing,
  say: ReturnType<typeof useWords<typeof words>>,
  registerName: string | undefined,
): { id: string; name: string }[] {
  return [
    ...(register === undefined ? [] : [{ id: 'register', name: registerName ?? register }]),
    ...(relation === undefined
      ? []
      : [{ id: 'relation', name: say(relation === 'current' ? 'current' : 'endedRelation') }]),
    ...(city === undefined ? [] : [{ id: 'city', name: city }]),
    ...(language === undefined ? [] : [{ id: 'language', name: say(`languages.${language}`) }]),
  ]
}
