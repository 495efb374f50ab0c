import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/progress.tsx'
import { useDoor, useMay, useSession, useShell, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { State } from '../../ui/state-mark.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { EmptyState, Tell } from '../../ui/tell.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import type { ImportState } from './declaration.ts'
import type { words } from './import-screen.words.ts'
import { useImportTerms } from './import-terms.screen.tsx'
import type { listImports } from './list-imports.ts'
import { DropImport } from './upload.screen.tsx'

type ImportRow = OutputOf<typeof listImports>['imports'][number]

/** Importing is keeping the register, whatever one works for otherwise. */
export function ImportsScreen(): ReactElement {
  useDoor('register-keeping')
  const say = useWords<typeof words>('imports.import-screen')
  const { purpose } = useShell()
  const may = useMay()
  if (!may('import people'))
    return (
      <Page title={say('title')}>
        <Tell state="banned">{say('mayNot')}</Tell>
      </Page>
    )
  return purpose.aim === 'register-keeping' ? <OpenImports /> : <Waiting />
}

/** What shape a state of an import has. */
export const shapeOf: Record<ImportState, State> = {
  reading: 'waiting',
  draft: 'waiting',
  looking: 'waiting',
  looked: 'waiting',
  waiting: 'waiting',
  running: 'waiting',
  stopping: 'waiting',
  stopped: 'later',
  done: 'kept',
  undoing: 'waiting',
  undone: 'goes',
  failed: 'late',
}

function OpenImports(): ReactElement {
  const say = useWords<typeof words>('imports.import-screen')
  const pages = useSeenPages<typeof listImports, ImportRow>('list-imports', {}, ({ imports, more }) => {
    const last = imports.at(-1)
    return { rows: imports, next: more && last ? { after: last.import } : undefined }
  })
  const columns = useColumns()
  const none = pages.rows.length === 0 && pages.rest === 'all' && !pages.refused
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      trail={[{ to: '/people', name: say('people') }, { name: say('title') }]}
      wide
    >
      <Refusals refused={pages.refused} />
      <div className="spaced">
        {none && <EmptyState title={say('emptyTitle')} plain />}
        <DropImport />
      </div>
      {!none && (
        <Table
          name={say('title')}
          columns={columns}
          rows={pages.rows}
          idOf={(row) => row.import}
          nameOf={(row) => row.fileName}
          toOf={(row) => `/imports/${row.import}`}
          rest={pages.rest}
          onMore={pages.more}
        />
      )}
    </Page>
  )
}

function useColumns(): readonly Column<ImportRow>[] {
  const say = useWords<typeof words>('imports.import-screen')
  const { account } = useSession()
  const { registerName } = useImportTerms()
  const { inWords: when } = useOfficeDay()
  const who = (id: string | null) => say(id === null ? 'program' : id === account.id ? 'you' : 'other')
  return [
    { id: 'file', name: say('file'), width: 'minmax(10rem, 1.25fr)', card: 'title', render: (row) => row.fileName },
    {
      id: 'state',
      name: say('state'),
      width: '8.5rem',
      card: 'line',
      render: (row) => (
        <StateMark state={row.closed && isWaiting(row.state) ? 'goes' : shapeOf[row.state]}>
          {row.closed && isWaiting(row.state) ? say('closed') : say(`states.${row.state}`)}
        </StateMark>
      ),
    },
    {
      id: 'register',
      name: say('register'),
      width: 'minmax(10.5rem, 1.25fr)',
      card: 'none',
      render: (row) => (row.register === null ? '' : registerName(row.register)),
    },
    {
      id: 'rows',
      name: say('rows'),
      width: 'minmax(18rem, 2.75fr)',
      card: 'line',
      soft: true,
      render: (row) => countsOf(row, say),
    },
    {
      id: 'when',
      name: say('when'),
      width: '9.5rem',
      card: 'aside',
      render: (row) => when(row.addedAt),
    },
    { id: 'who', name: say('who'), width: '6.5rem', card: 'none', render: (row) => who(row.addedBy) },
  ]
}

const isWaiting = (state: ImportState): boolean => state === 'draft' || state === 'looked'

function countsOf(row: ImportRow, say: ReturnType<typeof useWords<typeof words>>): string {
  const { counts, rowsTotal, state } = row
  if (state === 'done' || state === 'stopped') {
    const short = {
      new: counts.new ?? 0,
      filled: counts.filled ?? 0,
      same: counts.same ?? 0,
      waiting: (counts.possible ?? 0) + (counts.keeper ?? 0),
      out: (counts.refused ?? 0) + (counts['left-out'] ?? 0),
    }
    // What was as it was says least, so it is the last to be read.
    return (['new', 'filled', 'waiting', 'out', 'same'] as const)
      .filter((one) => short[one] > 0)
      .map((one) => say(`short.${one}`, { count: short[one] }))
      .join(', ')
  }
  return rowsTotal === null ? '' : say('rowCount', { count: rowsTotal })
}
