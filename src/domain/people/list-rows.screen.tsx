import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../ui/answer.ts'
import { useSeen, useSeenPages } from '../../ui/operation.tsx'
import type { SeenPages } from '../../ui/operation.tsx'
import type { Sort } from '../../ui/table.tsx'
import type { listPeople, PersonRow } from './list-people.ts'
import type { searchPeople } from './search-people.ts'

export type ViewName = 'all' | 'contacts' | 'not-checked' | 'not-told' | 'banned'
type Input = InputOf<typeof listPeople>
/** What the list is narrowed to and sorted by; kept with the history, never in the address. */
export type Narrowing = {
  register?: string | undefined
  relation?: 'current' | 'ended' | undefined
  city?: string | undefined
  language?: 'fi' | 'sv' | 'en' | undefined
  sort?: string | undefined
}

const months = 12
const ofView: Record<ViewName, Input> = {
  all: {},
  contacts: {},
  'not-checked': { notCheckedForMonths: months },
  'not-told': { notTold: true },
  banned: { banned: true },
}
const sorts: Record<string, Input['sort']> = {
  name: 'name.family',
  city: 'contact.address',
  contacts: 'work.organisation',
}

/** The text being typed, and the one asked for once the typing rests for 150 ms. */
export function useTypedSearch(
  kept: string,
  onRest: (text: string) => void,
): { typed: string; asked: string; type: (text: string) => void } {
  const [typed, setTyped] = useState(kept)
  const [asked, setAsked] = useState(kept)
  const rest = useRef(onRest)
  rest.current = onRest
  useEffect(() => {
    const text = typed.trim()
    if (text === asked) return
    const timer = setTimeout(
      () => {
        setAsked(text)
        rest.current(text)
      },
      text === '' ? 0 : 150,
    )
    return () => clearTimeout(timer)
  }, [typed, asked])
  return { typed, asked, type: setTyped }
}

type Count = { people: number; atLeast: boolean }
export type People = Pick<SeenPages<PersonRow>, 'rows' | 'rest' | 'more' | 'refused'> & {
  count: Count | undefined
  sort: Sort | undefined
  /** A search found more than are shown. */
  moreHits: boolean
}

/** The people of a view, narrowed; or, when something is searched, those that it finds. */
export function usePeople(view: ViewName, { sort: by, ...narrowing }: Narrowing, text: string): People {
  const searched = text !== ''
  const count = useRef<Count>(undefined)
  const sort = by === undefined && view === 'not-told' ? undefined : (by ?? 'name')
  const asked: Input = {
    ...ofView[view],
    ...narrowing,
    ...(view === 'contacts' ? { sort: sorts['contacts'] } : sort === undefined ? {} : { sort: sorts[sort] }),
    limit: 100,
  }
  const given: Input = JSON.parse(JSON.stringify(asked)) as Input
  const pages = useSeenPages<typeof listPeople, PersonRow>('list-people', { ...given, count: true }, (answer) => {
    if (answer.count) count.current = answer.count
    const last = answer.people.at(-1)
    // Sorted by organisation, those who have none come last: there the contact persons end.
    const rows = view === 'contacts' ? answer.people.filter((row) => row.work) : answer.people
    const ended = rows.length < answer.people.length
    return { rows, next: answer.more && last && !ended ? { ...given, after: last.person } : undefined }
  })
  const found = useSeen<typeof searchPeople>(
    'search-people',
    { text, limit: 50 },
    { enabled: searched, keepsOlder: true },
  )
  if (searched)
    return {
      rows: found.done?.people ?? [],
      rest: found.waits ? 'loading' : 'all',
      more: () => undefined,
      refused: found.refused,
      count: undefined,
      sort: undefined,
      moreHits: found.done?.more ?? false,
    }
  return {
    ...pages,
    count: view === 'contacts' ? undefined : count.current,
    sort: view === 'contacts' || sort === undefined ? undefined : { by: sort, down: false },
    moreHits: false,
  }
}
