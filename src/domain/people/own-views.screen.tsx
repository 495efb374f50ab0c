import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { OwnView } from '../views/view.rules.ts'
import type { listViews } from '../views/list-views.ts'
import type { Answer } from '../../ui/answer.ts'
import { useCall, useSession } from '../../ui/shell.tsx'

const name = 'list-views'

export type OwnViews = {
  /** By name; undefined while they are on their way. */
  views: readonly OwnView[] | undefined
  /** A view was kept or changed. */
  put: (view: OwnView) => void
  drop: (view: number) => void
}

/** One's own views of the list of people; asked once, then kept as they are changed here. */
export function useOwnViews(): OwnViews {
  const call = useCall()
  const queries = useQueryClient()
  const { account, office } = useSession()
  const queryKey = [name, account.id, office.id]
  const query = useQuery({
    queryKey,
    staleTime: 'static',
    queryFn: async ({ signal }): Promise<readonly OwnView[]> => {
      const answer: Answer<{ views: OwnView[] }> = await call<typeof listViews>(
        name,
        {},
        { signal, purpose: 'security' },
      )
      return 'done' in answer ? answer.done.views : []
    },
  })
  const change = (next: (views: readonly OwnView[]) => readonly OwnView[]) =>
    queries.setQueryData<readonly OwnView[]>(queryKey, (views) =>
      next(views ?? []).toSorted((a, b) => a.name.localeCompare(b.name, 'fi') || a.view - b.view),
    )
  return {
    views: query.data,
    put: (view) => change((views) => [...views.filter((one) => one.view !== view.view), view]),
    drop: (view) => change((views) => views.filter((one) => one.view !== view)),
  }
}

export const pathOfOwn = (view: Pick<OwnView, 'view'>): string => `/people/views/${view.view}`
