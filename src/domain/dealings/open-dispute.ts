import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { findInvoice } from '../invoices/storage.ts'
import { guardCell } from '../people/guard.rules.ts'
import { addOrigin } from '../people/origin.storage.ts'
import { day } from '../people/person.schema.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { sourcesOf } from '../registers/field-sources.rules.ts'
import type { DealingField } from './declaration.ts'
import { addDisputeRow, holdContract, isContested } from './storage.ts'

/**
 * Somebody contests an invoice, a contract or an order: it is not collected, and its register keeps what the dispute needs, until
 * it is closed. Refusals: dispute-of-what, unknown-invoice, unknown-contract, contested-already, happened-ahead, number-in-invoice.
 */
export const openDispute = operation({
  name: 'open-dispute',
  permission: 'change people',
  aims: changingAims,
  sees: 'restricted',
  input: z.strictObject({
    invoice: z.uuid().optional(),
    contract: z.uuid().optional(),
    about: z.string().trim().min(1).max(500).describe('What is contested, and why'),
    on: day.optional().describe('Left out: today'),
  }),
  output: z.object({ dispute: z.uuid() }),
  async perform({ invoice, contract, about, on }, occasion) {
    const openedOn = on ?? occasion.today
    if ((invoice === undefined) === (contract === undefined)) return refuse('dispute-of-what')
    if (openedOn > occasion.today) return refuse('happened-ahead', { day: openedOn })
    if (guardCell(about)) return refuse('number-in-invoice')
    const found =
      invoice === undefined
        ? { what: 'contract_id' as const, row: await holdContract(occasion, contract!) }
        : { what: 'invoice_id' as const, row: await findInvoice(occasion, invoice) }
    const { what, row } = found
    if (!row) return refuse(what === 'invoice_id' ? 'unknown-invoice' : 'unknown-contract')
    if (await isContested(occasion, what, row.id)) return refuse('contested-already')
    const field: DealingField | 'invoices' = 'field' in row ? row.field : 'invoices'
    const register = occasion.charter.registers.find(({ id }) => id === row.register_id)
    const sources = register ? sourcesOf(register, field) : []
    const source = sources.find(({ fromPerson }) => fromPerson) ?? sources[0]
    if (!source) return refuse('source-needed', { sources: '' })
    const person = row.person_id
    const way = { source: source.id, receivedOn: openedOn, givenByPerson: source.fromPerson }
    const origin = await addOrigin(occasion, { ...way, ...(person === null ? {} : { person }) })
    if (person !== null) occasion.concerns([person])
    const dispute = randomUUID()
    await addDisputeRow(occasion, {
      id: dispute,
      [what]: row.id,
      register_id: row.register_id,
      origin_id: origin,
      person_id: person,
      field,
      about,
      opened_on: openedOn,
      recorded_by: accountOf(occasion.actor),
    })
    return done({ dispute })
  },
})
