import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { partiesBy, type Found } from '../dealings/parties.storage.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { changingAims } from '../people/purposes.rules.ts'
import { enterInvoice } from './add-invoice.ts'
import { columnsOf, readInvoiceRow, requiredColumns } from './file-rows.rules.ts'
import { settleInvoice } from './settle-invoice.ts'

const verdicts = ['added', 'known', 'refused'] as const

/**
 * Records invoices from the rows of a spreadsheet: each is added, is known already by its number, or is refused with the reasons,
 * and the others are added all the same. The buyer is found by business id or e-mail address. Refusal: unknown-columns.
 */
export const addInvoices = operation({
  name: 'add-invoices',
  permission: 'change people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({
    header: z.array(z.string().max(200)).min(1).max(100),
    rows: z
      .array(z.strictObject({ number: z.int().min(1).describe('In the file'), cells: z.array(z.string().max(2000)) }))
      .min(1)
      .max(500),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        row: z.int(),
        verdict: z.enum(verdicts),
        person: id('person').nullable(),
        refused: z.array(z.object({ code: z.string(), value: z.string() })),
      }),
    ),
    left: z.array(z.string()).describe('Columns that were not brought in'),
  }),
  async perform({ header, rows }, occasion) {
    const columns = columnsOf(header)
    const missing = requiredColumns.filter((one) => columns[one] === undefined)
    if (columns.businessId === undefined && columns.email === undefined) missing.push('businessId')
    if (missing.length > 0) return refuse('unknown-columns', { columns: missing.join(', ') })
    const read = rows.map(({ number, cells }) => ({ row: number, ...readInvoiceRow(cells, columns) }))
    const businessIds = read.flatMap(({ businessId }) => tidyId(businessId) ?? [])
    const mails = read.flatMap(({ email }) => email ?? [])
    const parties = await partiesBy(occasion, { businessIds, mails })
    const told: { row: number; verdict: (typeof verdicts)[number]; person: string | null; refused: Why[] }[] = []
    for (const one of read) {
      const { row } = one
      const bad = (refused: Why[]) => told.push({ row, verdict: 'refused', person: null, refused })
      if (one.troubles.length > 0) {
        bad(one.troubles)
        continue
      }
      if (one.paidOn !== undefined && (one.paidOn > occasion.today || one.paidOn < one.invoice!.invoicedOn)) {
        bad([{ code: 'paid-day', value: one.paidOn }])
        continue
      }
      const key = tidyId(one.businessId)
      const found = (key && parties.byBusinessId.get(key)) || (one.email && parties.byMail.get(one.email)) || []
      const buyer = found[0]
      if (!buyer || found.length > 1) {
        const value = one.businessId ?? one.email ?? ''
        bad([{ code: buyer ? 'buyer-unclear' : 'buyer-not-found', value }])
        continue
      }
      const person = 'person' in buyer ? buyer.person : null
      const refused = await enter(occasion, one, buyer)
      if (refused.some(({ code }) => code === 'invoice-number-taken'))
        told.push({ row, verdict: 'known', person, refused: [] })
      else if (refused.length > 0) bad(refused)
      else told.push({ row, verdict: 'added', person, refused: [] })
    }
    const used = new Set(Object.values(columns))
    return done({ rows: told, left: header.filter((name, i) => name !== '' && !used.has(i)) })
  },
})

type Why = { code: string; value: string }
type Read = ReturnType<typeof readInvoiceRow>

const tidyId = (text: string | undefined): string | undefined => {
  const read = text === undefined ? undefined : readBusinessId(text)
  return read && 'id' in read ? read.id : undefined
}

/** Enters one row and what was paid of it; gives why it could not be. */
async function enter(occasion: Occasion, { invoice, paidOn }: Read, buyer: Found): Promise<Why[]> {
  const entered = await enterInvoice(occasion, { ...invoice!, ...buyer, makeReference: false, buyer: {} })
  if ('refused' in entered)
    return entered.refused.map(({ code, facts }) => ({ code, value: String(Object.values(facts ?? {})[0] ?? '') }))
  if (paidOn === undefined) return []
  const settled = await settleInvoice.perform({ invoice: entered.invoice, how: 'paid', on: paidOn }, occasion)
  return 'refused' in settled ? settled.refused.map(({ code }) => ({ code, value: paidOn })) : []
}
