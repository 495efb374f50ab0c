import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { OutputOf } from '../../ui/answer.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { Refusals, useSeenPages } from '../../ui/operation.tsx'
import { Page } from '../../ui/page.tsx'
import { useShell, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { State } from '../../ui/state-mark.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table.tsx'
import { EmptyState } from '../../ui/tell.tsx'
import type { InvoiceState } from './invoice.rules.ts'
import type { words } from './invoices-screen.words.ts'
import type { listInvoices } from './list-invoices.ts'
import { euros } from './sums.rules.ts'

export type InvoiceLine = OutputOf<typeof listInvoices>['invoices'][number]

/** What shape the state of an invoice has. */
export const shapeOf: Record<InvoiceState, State> = {
  open: 'waiting',
  overdue: 'late',
  disputed: 'held',
  'in-collection': 'waiting',
  'time-barred': 'goes',
  paid: 'kept',
  credited: 'kept',
  'written-off': 'goes',
  corrected: 'goes',
}

/** Invoices for billing: the unpaid as they fall due, or all of them. */
export function InvoicesScreen(): ReactElement {
  const { session, purpose, setPurpose } = useShell()
  // The purpose goes along to the page of a buyer, which a door would not.
  const turns = purpose.aim !== 'billing' && session.purposes.some(({ aim }) => aim === 'billing')
  useEffect(() => {
    if (turns) setPurpose('billing')
  }, [turns, setPurpose])
  const say = useWords<typeof words>('invoices.invoices-screen')
  const [which, setWhich] = useState<'unpaid' | 'all'>('unpaid')
  let shown = 0
  const pages = useSeenPages<typeof listInvoices, InvoiceLine>('list-invoices', { which }, ({ invoices, more }) => {
    shown += invoices.length
    return { rows: invoices, next: more ? { which, after: shown } : undefined }
  })
  const columns = useColumns()
  return (
    <Page title={say('title')} lead={say('lead')} wide>
      <Refusals refused={pages.refused} />
      <div className="spaced">
        <ChoiceField
          label={say('which')}
          choices={(['unpaid', 'all'] as const).map((id) => ({ id, name: say(id) }))}
          value={which}
          onChange={(chosen) => setWhich(chosen === 'all' ? 'all' : 'unpaid')}
        />
      </div>
      <Table
        name={say('title')}
        columns={columns}
        rows={pages.rows}
        idOf={(row) => row.invoice}
        nameOf={(row) => row.number ?? ''}
        toOf={(row) => (row.person === null ? `/organisations/${row.organisation}` : `/people/${row.person}`)}
        rest={pages.rest}
        onMore={pages.more}
        empty={<EmptyState title={say('none')} plain />}
      />
    </Page>
  )
}

function useColumns(): readonly Column<InvoiceLine>[] {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const language = useLanguage()
  const { inWords: day } = useOfficeDay()
  return [
    { id: 'number', name: say('number'), width: '7rem', render: (row) => row.number ?? '', card: 'title' },
    { id: 'buyer', name: say('buyer'), width: 'minmax(10rem, 2fr)', render: (row) => row.buyer ?? '' },
    { id: 'what', name: say('what'), width: 'minmax(8rem, 2fr)', render: (row) => row.what ?? '', soft: true },
    { id: 'due', name: say('due'), width: '8rem', render: (row) => day(row.dueOn) },
    { id: 'open', name: say('open'), width: '8rem', render: (row) => euros(row.openCents ?? 0, language), end: true },
    {
      id: 'state',
      name: say('state'),
      width: '10rem',
      render: (row) => <StateMark state={shapeOf[row.state]}>{say(`states.${row.state}`)}</StateMark>,
      card: 'aside',
    },
  ]
}
