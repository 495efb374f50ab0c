import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Outlet, createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { Suspense, lazy, useEffect } from 'react'
import type { ComponentType, ReactElement } from 'react'
import { Waiting } from '../../ui/progress.tsx'
import { NotHere, NothingDeclared, WentWrong } from './no-page.tsx'
import { useSession } from '../../ui/shell.tsx'
import { Room } from './room.tsx'
import { screens } from './screens.ts'
import type { ScreenLine, ScreenProps } from './screens.ts'

/** What went wrong with a screen; trying again asks anew what could not be had. */
function Problem({ error, reset }: { error: unknown; reset: () => void }): ReactElement {
  const queries = useQueryErrorResetBoundary()
  return (
    <WentWrong
      error={error}
      again={() => {
        queries.reset()
        reset()
      }}
    />
  )
}

const rootRoute = createRootRoute({
  component: () => (
    <Room>
      <Outlet />
    </Room>
  ),
  notFoundComponent: NotHere,
  errorComponent: Problem,
})

let landed = false

/** After a screen has come, the focus goes to its beginning, unless it put the focus somewhere itself. */
function Arrived(): null {
  useEffect(() => {
    const page = document.getElementById('page')
    if (landed && page && !page.contains(document.activeElement)) page.focus({ preventScroll: true })
    landed = true
  }, [])
  return null
}

/** What is done with people needs a register that says why: before there is one, the way to it is shown. */
const withPeople: readonly string[] = ['see people', 'add people', 'import people']

function screenRoute(line: ScreenLine) {
  const needsRegister = withPeople.includes(line.permission ?? '')
  const Screen = lazy(async () => ({ default: await line.load() })) as ComponentType<ScreenProps>
  const route = createRoute({
    getParentRoute: () => rootRoute,
    path: line.path,
    component: function OpenScreen(): ReactElement {
      const params = route.useParams() as Record<string, string>
      const { office } = useSession()
      if (needsRegister && !office.declared) return <NothingDeclared />
      return (
        <Suspense fallback={<Waiting />}>
          <Screen params={params} key={JSON.stringify(params)} />
          <Arrived key={`arrived ${JSON.stringify(params)}`} />
        </Suspense>
      )
    },
    errorComponent: Problem,
  })
  return route
}

const routeTree = rootRoute.addChildren(screens.map(screenRoute))

export const router = createRouter({
  routeTree,
  scrollRestoration: true,
  defaultPendingMs: 300,
  trailingSlash: 'never',
})
