import { useEffect, useRef, useState } from 'react'
import type { InputOf } from '../../ui/answer.ts'
import { useSeen, useSeenPages } from '../../ui/operation.tsx'
import type { SeenPages } from '../../ui/operation.tsx'
import type { Sort } from '../../ui/table.tsx'
import type { listPeople, PersonRow } from './list-people.ts'
import { contentOf, sortOf } from './list-shape.rules.ts'
import type { Shape, ViewName } from './list-shape.rules.ts'
import type { searchPeople } from './search-people.ts'

type Input = InputOf<typeof listPeople>

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

/** The people of a view in the shape it has; or, when something is searched, those that it finds. */
export function usePeople(view: ViewName, shape: Shape, text: string): People {
  const searched = text !== ''
  const count = useRef<Count>(undefined)
  const { filters, sort, reversed } = contentOf(view, shape)
  const by = sortOf(view, shape)
  const given: Input = { ...filters, ...(sort && { sort }), reversed, limit: 100 }
  const pages = useSeenPages<typeof listPeople, PersonRow>('list-people', { ...given, count: true }, (answer) => {
    if (answer.count) count.current = answer.count
    const last = answer.people.at(-1)
    return { rows: answer.people, next: answer.more && last ? { ...given, after: last.person } : undefined }
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
    count: count.current,
    sort: by === undefined ? undefined : { by, down: reversed },
    moreHits: false,
  }
}
