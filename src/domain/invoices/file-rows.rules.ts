import { readDay } from '../../plumbing/text/days.ts'
import { fold } from '../../plumbing/text/fold.ts'
import { readNumber } from '../imports/values.rules.ts'

/** By what names the columns of a billing program's file go, in three languages, folded. */
const names = {
  number: ['laskunumero', 'laskun numero', 'lasku', 'fakturanummer', 'invoice number', 'invoice no', 'number', 'nro'],
  what: ['aihe', 'kuvaus', 'selite', 'tuote', 'arende', 'beskrivning', 'description', 'subject', 'what'],
  total: ['summa', 'yhteensa', 'loppusumma', 'verollinen summa', 'totalt', 'belopp', 'total', 'amount', 'sum'],
  vat: ['alv', 'vero', 'arvonlisavero', 'moms', 'vat'],
  invoicedOn: ['paivays', 'laskun paiva', 'laskupaiva', 'paivamaara', 'fakturadatum', 'datum', 'invoice date', 'date'],
  dueOn: ['erapaiva', 'forfallodag', 'forfallodatum', 'due date', 'due'],
  reference: ['viite', 'viitenumero', 'referens', 'referensnummer', 'reference'],
  businessId: ['y-tunnus', 'fo-nummer', 'business id'],
  email: ['sahkoposti', 'sahkopostiosoite', 'e-post', 'email', 'e-mail'],
  paidOn: ['maksettu', 'maksupaiva', 'betald', 'betaldatum', 'paid', 'paid on', 'payment date'],
} as const
export type InvoiceColumn = keyof typeof names
export type InvoiceColumns = Partial<Record<InvoiceColumn, number>>

export const requiredColumns: InvoiceColumn[] = ['number', 'total', 'invoicedOn', 'dueOn']

/** Which column holds what, by its name; the first of several. */
export function columnsOf(header: readonly string[]): InvoiceColumns {
  const found: InvoiceColumns = {}
  const folded = header.map((name) => fold(name).trim())
  for (const [column, known] of Object.entries(names) as [InvoiceColumn, readonly string[]][]) {
    const at = folded.findIndex((name) => known.includes(name))
    if (at >= 0) found[column] = at
  }
  return found
}

type Trouble = { code: 'no-value' | 'no-day' | 'no-sum'; value: string }

/** One row as an invoice, with what of it could not be read. Sums in euros become cents. */
export function readInvoiceRow(cells: readonly string[], columns: InvoiceColumns) {
  const troubles: Trouble[] = []
  const text = (column: InvoiceColumn): string | undefined => {
    const at = columns[column]
    const value = at === undefined ? '' : (cells[at] ?? '').trim()
    return value === '' ? undefined : value
  }
  const day = (column: InvoiceColumn): string | undefined => {
    const value = text(column)
    if (value === undefined) return undefined
    const read = readDay(value)
    if ('day' in read && !read.atLatest) return read.day
    troubles.push({ code: 'no-day', value })
    return undefined
  }
  const sum = (column: InvoiceColumn): number | undefined => {
    const value = text(column)
    if (value === undefined) return undefined
    const read = readNumber(value)
    const cents = read === undefined ? 0 : Math.round(read * 100)
    if (cents > 0 && cents <= 1_000_000_000) return cents
    if (column !== 'vat' || read !== 0) troubles.push({ code: 'no-sum', value })
    return undefined
  }
  const number = text('number')
  const read = { total: sum('total'), vat: sum('vat'), invoicedOn: day('invoicedOn'), dueOn: day('dueOn') }
  const paidOn = day('paidOn')
  const { total, vat, invoicedOn, dueOn } = read
  const reference = text('reference')
  for (const one of requiredColumns) if (text(one) === undefined) troubles.push({ code: 'no-value', value: one })
  if (number !== undefined && number.length > 40) troubles.push({ code: 'no-value', value: 'number' })
  const whole = number !== undefined && total !== undefined && invoicedOn !== undefined && dueOn !== undefined
  return {
    troubles,
    businessId: text('businessId'),
    email: text('email')?.toLowerCase(),
    paidOn,
    invoice: whole
      ? {
          number,
          what: (text('what') ?? number).slice(0, 300),
          totalCents: total,
          ...(vat === undefined ? {} : { vatCents: vat }),
          invoicedOn,
          dueOn,
          ...(reference === undefined ? {} : { reference }),
        }
      : undefined,
  }
}
