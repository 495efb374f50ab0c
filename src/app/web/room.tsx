import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { MessageLine } from '../../ui/message-line.tsx'
import { ShellProvider } from '../../ui/shell.tsx'
import type { Shell } from '../../ui/shell.tsx'
import { takeArrival } from './arrival.ts'
import { call, send } from './call.ts'
import { Frame, OfflineLine } from './frame.tsx'
import { screenAt, takeLinks } from './links.ts'

/** Who is here and in what language: asked once, before the first screen. */
function useArrival() {
  const { data, refetch } = useSuspenseQuery({
    queryKey: ['arrival'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: takeArrival,
  })
  return { ...data, refetch }
}

/** The room a screen stands in: session, words, purpose, navigation, and the frame around it unless it goes without. */
export function Room({ children }: { children: ReactNode }): ReactElement | null {
  const { session, stranger, texts, refetch } = useArrival()
  const router = useRouter()
  const queries = useQueryClient()
  const place = useRouterState({ select: (state) => state.location })
  const [aim, setAim] = useState(session.usualPurpose)
  const [door, setDoor] = useState<string>()
  const screen = screenAt(place.pathname)
  const kept = (place.state as { kept?: Record<string, unknown> }).kept ?? {}

  const go = useCallback<Shell['go']>(
    (to, options) => {
      void router.navigate({
        to,
        replace: options?.replace ?? false,
        ...(options?.state ? { state: { kept: options.state } as object } : {}),
      })
    },
    [router],
  )
  const keep = useCallback(
    (state: Record<string, unknown>) => {
      const { pathname, searchStr, hash } = router.state.location
      void router.navigate({
        to: pathname + searchStr + (hash === '' ? '' : `#${hash}`),
        replace: true,
        resetScroll: false,
        state: { kept: state } as object,
      })
    },
    [router],
  )
  const shell = useMemo<Shell>(
    () => ({
      session,
      purpose: { aim: door ?? (aim === '' ? session.usualPurpose : aim), locked: door !== undefined },
      setPurpose: setAim,
      lockPurpose: setDoor,
      call: (name, input, options) => call(name, input, { ...options, language: session.language }),
      send: (path, input, options) => send(path, input, { ...options, language: session.language }),
      textsOf: (slice) => texts[slice],
      go,
      kept,
      keep,
      refreshSession: async () => {
        queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'arrival' })
        await refetch()
      },
    }),
    [session, aim, door, texts, go, JSON.stringify(kept), keep, queries, refetch],
  )

  useEffect(() => takeLinks((to) => go(to)), [go])
  const elsewhere =
    screen?.open || screen === undefined
      ? undefined
      : stranger
        ? '/sign-in'
        : session.undertaking.state === 'unsigned'
          ? '/undertaking'
          : undefined
  const sentTo = elsewhere !== undefined && elsewhere !== place.pathname && screenAt(elsewhere) ? elsewhere : undefined
  useEffect(() => {
    if (sentTo !== undefined) go(sentTo, { replace: true, state: { from: place.pathname } })
  }, [sentTo])
  if (sentTo !== undefined) return null
  return (
    <ShellProvider shell={shell}>
      {screen?.bare || stranger ? (
        <>
          <OfflineLine />
          {children}
          <MessageLine />
        </>
      ) : (
        <Frame path={place.pathname}>{children}</Frame>
      )}
    </ShellProvider>
  )
}
