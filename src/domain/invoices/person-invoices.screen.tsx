import { useState } from 'react'
import type { ReactElement } from 'react'
import { ActMenu } from '../../ui/act-menu.tsx'
import { Button } from '../../ui/button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Link } from '../../ui/link.tsx'
import { useOfficeDay } from '../../ui/office-day.tsx'
import { useSeen } from '../../ui/operation.tsx'
import { Section } from '../../ui/page.tsx'
import { useMay, useShell, useWords } from '../../ui/shell.tsx'
import { StateMark } from '../../ui/state-mark.tsx'
import type { listContracts } from '../dealings/list-contracts.ts'
import { AddInvoiceDialog, DisputeDialog, PaidDialog } from './invoice-dialogs.screen.tsx'
import type { words } from './invoices-screen.words.ts'
import { shapeOf, type InvoiceLine } from './invoices.screen.tsx'
import type { listInvoices } from './list-invoices.ts'
import { euros } from './sums.rules.ts'

type Open = { dialog: 'paid' | 'dispute'; invoice: InvoiceLine } | { dialog: 'add' }

/** A person's invoices, orders and contracts, as far as this purpose sees them. */
export function PersonInvoices({ person }: { person: string }): ReactElement | null {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const { purpose } = useShell()
  const mayChange = useMay()('change people')
  const invoices = useSeen<typeof listInvoices>('list-invoices', { person }).done?.invoices ?? []
  const contracts = useSeen<typeof listContracts>('list-contracts', { person }).done?.contracts ?? []
  const [open, setOpen] = useState<Open>()
  const { inWords: day } = useOfficeDay()
  const bills = purpose.aim === 'billing'
  if (invoices.length === 0 && contracts.length === 0 && !bills) return null
  const close = () => setOpen(undefined)
  return (
    <Section
      title={say('dealings')}
      note={
        bills && mayChange ? (
          <Button small onPress={() => setOpen({ dialog: 'add' })}>
            {say('add')}
          </Button>
        ) : undefined
      }
    >
      {invoices.length === 0 && contracts.length === 0 && <p className="note">{say('none')}</p>}
      <ul className="quiet-list">
        {invoices.map((one) => (
          <InvoiceItem key={one.invoice} invoice={one} mayChange={mayChange} onOpen={setOpen} />
        ))}
        {contracts.map((one) => (
          <li key={one.contract}>
            <span>
              {say(one.kind, { number: one.content?.[0]?.number ?? '', what: one.content?.[0]?.value ?? '' })}{' '}
              <span className="who">{say('began', { day: day(one.beganOn) })}</span>
            </span>
            <span>
              <StateMark state={one.state === 'ended' ? 'goes' : 'kept'}>
                {say(`contractStates.${one.state}`)}
              </StateMark>
            </span>
          </li>
        ))}
      </ul>
      {bills && (
        <p className="note">
          <Link to="/invoices">{say('allInvoices')}</Link>
        </p>
      )}
      {open?.dialog === 'add' && <AddInvoiceDialog person={person} onClose={close} />}
      {open?.dialog === 'paid' && <PaidDialog invoice={open.invoice} onClose={close} />}
      {open?.dialog === 'dispute' && <DisputeDialog invoice={open.invoice} onClose={close} />}
    </Section>
  )
}

type ItemProps = { invoice: InvoiceLine; mayChange: boolean; onOpen: (open: Open) => void }

function InvoiceItem({ invoice, mayChange, onOpen }: ItemProps): ReactElement {
  const say = useWords<typeof words>('invoices.invoices-screen')
  const language = useLanguage()
  const { inWords: day } = useOfficeDay()
  const number = invoice.number ?? ''
  const unpaid = (invoice.openCents ?? 0) > 0
  return (
    <li>
      <span>
        {say('line', { number, what: invoice.what ?? '' })}{' '}
        <span className="who">
          {[
            euros(unpaid ? invoice.openCents! : (invoice.totalCents ?? 0), language),
            say('dueOn', { day: day(invoice.dueOn) }),
            unpaid && invoice.state !== 'time-barred' ? say('claimUntil', { day: day(invoice.claimUntil) }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span>
        <StateMark state={shapeOf[invoice.state]}>{say(`states.${invoice.state}`)}</StateMark>
      </span>
      {mayChange && unpaid && (
        <ActMenu
          name={say('acts', { number })}
          atEnd
          bare
          acts={[
            { id: 'paid', name: say('paidAct'), onChoose: () => onOpen({ dialog: 'paid', invoice }) },
            ...(invoice.dispute === null
              ? [{ id: 'dispute', name: say('disputeAct'), onChoose: () => onOpen({ dialog: 'dispute', invoice }) }]
              : []),
          ]}
        />
      )}
    </li>
  )
}
