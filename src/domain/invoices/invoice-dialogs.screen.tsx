import { useState } from 'react'
import type { ReactElement } from 'react'
import { DayField } from '../../ui/day-field.tsx'
import type { Day } from '../../ui/day.ts'
import { LongTextField, TextField } from '../../ui/field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { useCall, useSession, useWords } from '../../ui/shell.tsx'
import type { openDispute } from '../dealings/open-dispute.ts'
import { SmallDialog } from '../people/small-dialog.screen.tsx'
import type { addInvoice } from './add-invoice.ts'
import type { words } from './invoices-screen.words.ts'
import type { InvoiceLine } from './invoices.screen.tsx'
import type { settleInvoice } from './settle-invoice.ts'

type Props = { invoice: InvoiceLine; onClose: () => void }

/** All that is open has been paid, on a day. */
export function PaidDialog({ invoice, onClose }: Props): ReactElement {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const call = useCall()
  const { office } = useSession()
  const [on, setOn] = useState<Day | undefined>(office.today)
  return (
    <SmallDialog
      title={say('paidTitle', { number: invoice.number ?? '' })}
      act={say('paidAct')}
      done={say('paidDone')}
      onClose={onClose}
      send={() =>
        call<typeof settleInvoice>('settle-invoice', {
          invoice: invoice.invoice,
          version: invoice.version,
          ...(on === undefined ? {} : { on }),
        })
      }
    >
      <DayField label={say('paidOn')} value={on} onChange={setOn} />
    </SmallDialog>
  )
}

/** The person contests an invoice. */
export function DisputeDialog({ invoice, onClose }: Props): ReactElement {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const call = useCall()
  const [about, setAbout] = useState('')
  return (
    <SmallDialog
      title={say('disputeTitle', { number: invoice.number ?? '' })}
      act={say('disputeSend')}
      done={say('disputeDone')}
      onClose={onClose}
      send={() => call<typeof openDispute>('open-dispute', { invoice: invoice.invoice, about })}
    >
      <LongTextField label={say('disputeAbout')} value={about} onChange={setAbout} />
    </SmallDialog>
  )
}

/** A new invoice to the person. */
export function AddInvoiceDialog({ person, onClose }: { person: string; onClose: () => void }): ReactElement {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const call = useCall()
  const { office } = useSession()
  const [number, setNumber] = useState('')
  const [what, setWhat] = useState('')
  const [total, setTotal] = useState<number>()
  const [reference, setReference] = useState('')
  const [invoicedOn, setInvoicedOn] = useState<Day | undefined>(office.today)
  const [dueOn, setDueOn] = useState<Day>()
  return (
    <SmallDialog
      title={say('add')}
      act={say('addAct')}
      done={say('added')}
      onClose={onClose}
      send={() =>
        call<typeof addInvoice>('add-invoice', {
          person,
          number,
          what,
          totalCents: Math.round((total ?? 0) * 100),
          invoicedOn: invoicedOn ?? office.today,
          dueOn: dueOn ?? invoicedOn ?? office.today,
          ...(reference.trim() === '' ? {} : { reference }),
        })
      }
    >
      <TextField label={say('number')} value={number} onChange={setNumber} />
      <TextField label={say('what')} value={what} onChange={setWhat} />
      <NumberField label={say('total')} unit="€" decimals={2} value={total} onChange={setTotal} />
      <DayField label={say('invoicedOn')} value={invoicedOn} onChange={setInvoicedOn} />
      <DayField label={say('due')} value={dueOn} onChange={setDueOn} />
      <TextField label={say('reference')} optional value={reference} onChange={setReference} />
    </SmallDialog>
  )
}
