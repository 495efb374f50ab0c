import type { GeneratedPerson } from './generated-person.ts'

export type Columns = 'fi' | 'sv' | 'en'
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'windows-1252'
export type CsvForm = { columns: Columns; delimiter?: ',' | ';' | '\t'; encoding?: Encoding }

type Column = { fi: string; sv: string; en: string; of: (person: GeneratedPerson, columns: Columns) => string }

const column = (fi: string, sv: string, en: string, of: Column['of']): Column => ({ fi, sv, en, of })
const columns: Column[] = [
  column('Etunimi', 'Förnamn', 'First name', (p) => p.given),
  column('Sukunimi', 'Efternamn', 'Last name', (p) => p.family),
  column('Sähköposti', 'E-post', 'Email', (p) => p.emails.join('; ')),
  column('Puhelin', 'Telefon', 'Phone', (p) => p.phones.join(', ')),
  column('Katuosoite', 'Gatuadress', 'Street', (p) => p.addresses[0]?.street ?? ''),
  column('Postinumero', 'Postnummer', 'Postcode', (p) => p.addresses[0]?.postalCode ?? ''),
  column('Postitoimipaikka', 'Ort', 'City', (p) => p.addresses[0]?.city ?? ''),
  column('Maa', 'Land', 'Country', (p) => p.addresses[0]?.country ?? ''),
  column('Yritys', 'Företag', 'Company', (p) => p.organisation ?? ''),
  column('Tehtävänimike', 'Befattning', 'Job title', (p) => p.title ?? ''),
  column('Y-tunnus', 'FO-nummer', 'Business id', (p) => p.businessId ?? ''),
  column('Kieli', 'Språk', 'Language', (p) => p.language),
  column('Saatu', 'Mottagen', 'Received', (p, to) => dayAs(p.receivedOn, to)),
  column('Asiakas alkaen', 'Kund sedan', 'Customer since', (p, to) => dayAs(p.relationBegan, to)),
  column('Asiakkuus päättyi', 'Kundrelationen avslutad', 'Customership ended', (p, to) => dayAs(p.relationEnded, to)),
  column('Huomautus', 'Anmärkning', 'Note', (p) => p.note ?? ''),
  column('Kiinnostuksen kohteet', 'Intressen', 'Interests', (p) => p.interests?.join(', ') ?? ''),
]
const chunk = 64 * 1024
/* Windows-1252 from 0x80 to 0x9F; the rest is as Latin 1. */
const euroSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * People as the bytes of a CSV file, in pieces of about 64 kB. Days are `d.m.yyyy`, in English ISO. A sign that Windows-1252
 * does not have becomes `?`, as spreadsheets do it.
 */
export function* csvOf(people: Iterable<GeneratedPerson>, form: CsvForm): Generator<Uint8Array> {
  const { columns: to, delimiter = ';' } = form
  const rows = function* (): Generator<string[]> {
    yield columns.map((c) => c[to])
    for (const person of people) yield columns.map((c) => c.of(person, to))
  }
  yield* csvOfRows(rows(), delimiter, form.encoding)
}

function* csvOfRows(
  rows: Iterable<readonly string[]>,
  delimiter: string,
  encoding: Encoding = 'utf-8',
): Generator<Uint8Array> {
  let text = encoding === 'utf-8-bom' || encoding === 'utf-16le' ? '\ufeff' : ''
  for (const row of rows) {
    for (let i = 0; i < row.length; i++) text += (i ? delimiter : '') + quoted(row[i]!, delimiter)
    text += '\r\n'
    if (text.length > chunk) {
      yield encoded(text, encoding)
      text = ''
    }
  }
  if (text) yield encoded(text, encoding)
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding !== 'windows-1252') return Buffer.from(text, 'utf8')
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (sign < 0x80 || (sign >= 0xa0 && sign <= 0xff)) bytes[i] = sign
    else bytes[i] = euroSigns.includes(text[i]!) ? 0x80 + euroSigns.indexOf(text[i]!) : 0x3f
  }
  return bytes
}

function dayAs(day: string | undefined, to: Columns): string {
  if (!day || to === 'en') return day ?? ''
  const [year, month, date] = day.split('-')
  return `${Number(date)}.${Number(month)}.${year}`
}
