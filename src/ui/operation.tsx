import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { ReactElement } from 'react'
import type { Answer, InputOf, NameOf, OutputOf, Refusal } from './answer.ts'
import { useCall, useShell } from './shell.tsx'
import { Tell } from './tell.tsx'

export type Seen<T> = {
  done: T | undefined
  refused: readonly Refusal[] | undefined
  /** The first answer is still on its way; use `<Waiting>`. */
  waits: boolean
  again: () => void
}

/**
 * What a reading operation answers, kept fresh: `const { done } = useSeen<typeof seePerson>('see-person', { person })`.
 * A newer input aborts the older query. Not permitted, broken and unreachable go to the error boundary.
 */
export function useSeen<O>(
  name: NameOf<O>,
  input: InputOf<O>,
  options: { purpose?: string; enabled?: boolean; keepsOlder?: boolean } = {},
): Seen<OutputOf<O>> {
  const call = useCall()
  const { purpose } = useShell()
  const aim = options.purpose ?? purpose.aim
  const query = useQuery<Answer<OutputOf<O>>>({
    queryKey: [name, input, aim],
    queryFn: ({ signal }) => call<O>(name, input, { signal, purpose: aim }),
    enabled: options.enabled ?? true,
    ...(options.keepsOlder ? { placeholderData: keepPreviousData } : {}),
  })
  const answer = query.data
  return {
    done: answer && 'done' in answer ? answer.done : undefined,
    refused: answer && 'refused' in answer ? answer.refused : undefined,
    waits: query.isPending && query.fetchStatus !== 'idle',
    again: () => void query.refetch(),
  }
}

export type SeenPages<Row> = {
  rows: readonly Row[]
  rest: 'all' | 'more' | 'loading' | 'failed'
  more: () => void
  refused: readonly Refusal[] | undefined
}

/**
 * The pages of a list as they are asked for: gives `rows`, `rest` and `onMore` of a `Table`. `pageOf` says what an
 * answer holds and the input of the next page, undefined after the last.
 */
export function useSeenPages<O, Row>(
  name: NameOf<O>,
  first: InputOf<O>,
  pageOf: (answer: OutputOf<O>) => { rows: readonly Row[]; next: InputOf<O> | undefined },
  options: { purpose?: string } = {},
): SeenPages<Row> {
  const call = useCall()
  const { purpose } = useShell()
  const aim = options.purpose ?? purpose.aim
  const query = useInfiniteQuery({
    queryKey: [name, first, aim, 'pages'],
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => call<O>(name, pageParam as InputOf<O>, { signal, purpose: aim }),
    getNextPageParam: (answer) => ('done' in answer ? pageOf(answer.done).next : undefined),
    placeholderData: keepPreviousData,
    throwOnError: (_, { state }) => state.data === undefined,
  })
  const answers = query.data?.pages
  const last = answers?.at(-1)
  const rows = useMemo(
    () => (answers ?? []).flatMap((answer) => ('done' in answer ? pageOf(answer.done).rows : [])),
    [answers],
  )
  return {
    rows,
    rest: query.isFetchNextPageError
      ? 'failed'
      : query.isPending || query.isFetchingNextPage
        ? 'loading'
        : query.hasNextPage
          ? 'more'
          : 'all',
    more: () => void query.fetchNextPage(),
    refused: last && 'refused' in last ? last.refused : undefined,
  }
}

export type Act<O> = {
  act: (input: InputOf<O>) => Promise<Answer<OutputOf<O>>>
  atWork: boolean
  refused: readonly Refusal[] | undefined
}

/** An operation that changes something; what is on the page is then asked anew. */
export function useAct<O>(name: NameOf<O>, options: { purpose?: string; leaves?: boolean } = {}): Act<O> {
  const call = useCall()
  const queries = useQueryClient()
  const [atWork, setAtWork] = useState(false)
  const [refused, setRefused] = useState<readonly Refusal[]>()
  const act = useCallback(
    async (input: InputOf<O>) => {
      setAtWork(true)
      setRefused(undefined)
      try {
        const answer = await call<O>(name, input, options.purpose === undefined ? {} : { purpose: options.purpose })
        if ('refused' in answer) setRefused(answer.refused)
        else if (!options.leaves) await queries.invalidateQueries()
        return answer
      } finally {
        setAtWork(false)
      }
    },
    [call, name, queries, options.purpose, options.leaves],
  )
  return { act, atWork, refused }
}

/** Why not: each refusal as its sentence, the article behind "Peruste". */
export function Refusals({ refused }: { refused: readonly Refusal[] | undefined }): ReactElement | null {
  if (!refused || refused.length === 0) return null
  return (
    <div className="stack" role="alert">
      {refused.map((one) => (
        <Tell key={`${one.code} ${one.because}`} state="later" title={one.because} ground={one.article} />
      ))}
    </div>
  )
}
