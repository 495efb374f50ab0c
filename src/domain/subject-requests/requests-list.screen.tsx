import { Suspense, lazy, useState } from 'react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/button.tsx'
import { useCommands } from '../../ui/commands.ts'
import { InboxIcon, PlusIcon } from '../../ui/icons.tsx'
import { useKeys } from '../../ui/keys.tsx'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useDoor, useGo, useMay, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import { Table } from '../../ui/table.tsx'
import { Views } from '../../ui/tabs.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { OutputOf } from '../../ui/answer.ts'
import { capital } from '../registers/text.rules.ts'
import { nearDay } from '../today/day-name.rules.ts'
import { figureOf } from './case-clock.screen.tsx'
import type { words as clockWords } from './clock-screen.words.ts'
import type { words } from './list-screen.words.ts'
import type { listRequests } from './list-requests.ts'
import type { words as termWords } from './terms-screen.words.ts'

const ReceiveDialog = lazy(() => import('./receive.screen.tsx').then((file) => ({ default: file.ReceiveDialog })))
type Line = OutputOf<typeof listRequests>['requests'][number]

/** Requests are worked on to fulfil people's rights, whatever one works for otherwise. */
export function RequestsListScreen(): ReactElement {
  return <Listed which="open" />
}

/** Those that were closed, the newest first. */
export function ClosedRequestsScreen(): ReactElement {
  return <Listed which="closed" />
}

function Listed({ which }: { which: 'open' | 'closed' }): ReactElement {
  useDoor('fulfilling-rights')
  const { purpose } = useShell()
  return purpose.aim === 'fulfilling-rights' ? <RequestList which={which} /> : <Waiting />
}

function RequestList({ which }: { which: 'open' | 'closed' }): ReactElement {
  const say = useWords<typeof words>('subject-requests.list-screen')
  const go = useGo()
  const may = useMay()
  const { kept } = useShell()
  const [receives, setReceives] = useState(kept['receive'] === true)
  const pages = useSeenPages<typeof listRequests, Line>('list-requests', { which, after: 0 }, ({ requests, next }) => ({
    rows: requests,
    next: next === null ? undefined : { which, after: next },
  }))
  const mayReceive = may('change people')
  const open = () => setReceives(true)
  useKeys(mayReceive ? [{ keys: 'n', name: say('receive'), act: open }] : [])
  useCommands(say('here'), mayReceive ? [{ id: 'receive', name: say('receive'), icon: PlusIcon, onChoose: open }] : [])
  const columns = useColumns()
  const button = mayReceive && (
    <Button look="main" icon={InboxIcon} onPress={open}>
      {say('receive')}
    </Button>
  )
  return (
    <Page title={say('title')} wide acts={button}>
      <Views
        name={say('views')}
        views={[
          { to: '/requests', name: say('open'), current: which === 'open' },
          { to: '/requests/closed', name: say('closed'), current: which === 'closed' },
        ]}
      />
      <Refusals refused={pages.refused} />
      <Table
        key={which}
        name={say('title')}
        rows={pages.rows}
        idOf={(row) => row.request}
        nameOf={(row) => row.number}
        toOf={(row) => `/requests/${row.request}`}
        rest={pages.rest}
        onMore={pages.more}
        columns={columns}
        empty={
          which === 'open' ? (
            <EmptyState title={say('emptyTitle')} acts={button}>
              {say('emptyWhy')}
            </EmptyState>
          ) : (
            <EmptyState title={say('noneClosed')} plain>
              {say('noneClosedWhy')}
            </EmptyState>
          )
        }
      />
      {receives && (
        <Suspense>
          <ReceiveDialog onClose={() => setReceives(false)} onDone={(request) => go(`/requests/${request}`)} />
        </Suspense>
      )}
    </Page>
  )
}

function useColumns() {
  const say = useWords<typeof words>('subject-requests.list-screen')
  const term = useWords<typeof termWords>('subject-requests.terms-screen')
  const left = useWords<typeof clockWords>('subject-requests.clock-screen')
  const { language, office } = useSession()
  const { today } = office
  const dueOf = ({ clock, state }: Line) => {
    if (state === 'closed' || state === 'answered') return <StateMark state="kept">{term(`states.${state}`)}</StateMark>
    const { unit, count } = figureOf(clock, today)
    const text = `${count} ${left(unit, { count })}`
    if (unit === 'late') return <StateMark state="late">{text}</StateMark>
    return clock.paused || count <= 7 ? (
      <StateMark state="waiting">{clock.paused ? say('paused') : text}</StateMark>
    ) : (
      text
    )
  }
  return [
    {
      id: 'who',
      name: say('who'),
      width: 'minmax(14rem, 3fr)',
      card: 'title' as const,
      render: (row: Line) => row.requester ?? row.contact ?? say('someone'),
      sub: (row: Line) =>
        capital(row.wishes.map((kind) => term(`wishes.${kind}`).toLocaleLowerCase(language)).join(', ')),
    },
    {
      id: 'number',
      name: say('number'),
      width: '6.5rem',
      card: 'aside' as const,
      soft: true,
      render: (row: Line) => row.number,
    },
    {
      id: 'by',
      name: say('by'),
      width: '7rem',
      card: 'line' as const,
      render: (row: Line) => nearDay(row.clock.strictOn, today, language),
    },
    { id: 'left', name: say('left'), width: 'minmax(10rem, 1.4fr)', card: 'line' as const, render: dueOf },
    {
      id: 'state',
      name: say('state'),
      width: '9rem',
      card: 'none' as const,
      render: (row: Line) => term(`next.${row.state}`),
    },
    {
      id: 'handler',
      name: say('handler'),
      width: 'minmax(8rem, 1fr)',
      soft: true,
      card: 'none' as const,
      render: (row: Line) => row.handler ?? say('nobody'),
    },
  ]
}
