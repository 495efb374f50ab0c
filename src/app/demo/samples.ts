import { writeXlsx, type CellValue } from 'hucre/xlsx'
import { csvOf } from './csv.ts'
import { generatePeople, type GeneratedPerson } from './generate-people.ts'
import { oneOf, randomOf, type Random } from './random.ts'

/** The example files to import, by name. The same bytes each time. */
export const samples: Record<string, () => Promise<Uint8Array>> = {
  'asiakkaat.xlsx': customers,
  'yhteyshenkilot.csv': async () => {
    const people = take(400, 2, (p) => p.kind === 'contact' && inWindows1252(p))
    return Buffer.concat([...csvOf(people, { columns: 'fi', delimiter: ';', encoding: 'windows-1252' })])
  },
  'kontakter.csv': async () => {
    const people = take(160, 3, (p) => p.language === 'sv')
    return Buffer.concat([...csvOf(people, { columns: 'sv', delimiter: ';', encoding: 'utf-8-bom' })])
  },
}

const headers =
  'Nimi|Puh.|S-posti|Katuosoite|Pno ja -tmp|Firma|Asiakas alk.|Viim. tilaus|Lisätietoja|Kengännumero'.split('|')

/* A shop's list as it has grown: 1,212 rows, the header on the third row, a column that no register declares. */
async function customers(): Promise<Uint8Array> {
  const rows: CellValue[][] = [['Asiakkaat 2026'], [], headers, ...customerRows()]
  return writeXlsx({
    sheets: [{ name: 'Asiakkaat', rows }],
    properties: {
      title: 'Asiakkaat 2026',
      created: new Date('2026-11-20T08:00:00Z'),
      modified: new Date('2026-11-20T08:00:00Z'),
    },
  })
}

/** The customers of asiakkaat.xlsx, with fifteen doubtful rows, eight that cannot be taken and twelve days that are none. */
export function customerRows(): CellValue[][] {
  const random = randomOf(1212, 0)
  const people = take(
    1189,
    1,
    (p) => p.kind === 'household' && p.family !== '' && (p.emails.length > 0 || p.phones.length > 0),
  )
  const rows = people.map((person) => rowOf(random, person))
  const writable = (row: CellValue[]): boolean => row[2] !== '' && row[3] !== ''
  const known = rows.filter(writable).filter((_, i) => i % 40 === 7)
  for (const row of rows.filter((_, i) => i % 99 === 50).slice(0, 12))
    row[6] = oneOf(random, ['kevät 2019', 'ennen kauppaa', 'n. 2015', '2017?'])
  const doubtful = known.slice(0, 15).map((row, i) => (i < 9 ? sameEmail(row, i) : sameHome(row)))
  const spread = [...doubtful, ...refused()]
  spread.forEach((row, i) => rows.splice(60 + i * 50, 0, row))
  return rows
}

function rowOf(random: Random, person: GeneratedPerson): CellValue[] {
  const [address] = person.addresses
  const ordered = person.relationEnded ?? person.receivedOn
  return [
    [person.family, person.given].filter(Boolean).join(' '),
    person.phones.join(', '),
    person.emails.join('; '),
    address?.street ?? '',
    address ? `${address.postalCode} ${address.city.toLocaleUpperCase('fi')}` : '',
    person.organisation ?? '',
    random.chance(0.5) ? finnishDay(person.relationBegan!) : new Date(`${person.relationBegan}T00:00:00Z`),
    finnishDay(ordered),
    person.note ?? '',
    random.chance(0.3) ? 36 + random.below(11) : '',
  ]
}

function sameEmail(row: CellValue[], at: number): CellValue[] {
  const family = ['Laine', 'Koivula', 'Salovaara'][at % 3]!
  const [, ...given] = String(row[0]).split(' ')
  return [`${family} ${given.join(' ')}`, '', row[2]!, '', '', '', row[6]!, '', '', '']
}

function sameHome(row: CellValue[]): CellValue[] {
  return [row[0]!, '', '', row[3]!, row[4]!, '', '', finnishDay('2026-05-04'), '', '']
}

/* The code in the note is invented: numbers 900-999 are never given to anybody. */
function refused(): CellValue[][] {
  const empty = (name: string, more: Record<number, CellValue>): CellValue[] =>
    headers.map((_, i) => (i ? (more[i] ?? '') : name))
  return [
    empty('Mäkelä Juhani', { 2: '0400000517' }),
    empty('', { 4: '33100' }),
    empty('', { 4: '70100 KUOPIO', 9: 42 }),
    empty('Rantala', {}),
    empty('Niskanen Tuula', { 2: 'tuula.niskanen(at)posti' }),
    empty('Kuusela Aimo', { 1: '041 000 0517', 8: 'hetu 131052-952K, soita ensin' }),
    empty('Harjula Eeva', { 1: 'ei ole' }),
    empty('', { 1: '042 000 0518' }),
  ]
}

function take(count: number, seed: number, wanted: (person: GeneratedPerson) => boolean): GeneratedPerson[] {
  const found: GeneratedPerson[] = []
  for (const person of generatePeople({ seed, count: 20_000 })) {
    if (found.length === count) break
    if (wanted(person)) found.push(person)
  }
  return found
}

function inWindows1252(person: GeneratedPerson): boolean {
  return /^[\u0000-\u00ffŠšŽž]*$/.test(person.given + person.family)
}

function finnishDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}
