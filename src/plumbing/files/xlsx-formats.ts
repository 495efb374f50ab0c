import { attribute, piecesIn } from './xml-pieces.ts'

/** How a number is shown: as a day, a month, a year, a time of day, or with leading zeros to a length. */
export type NumberFormat = 'day' | 'month' | 'year' | 'time' | { zeros: number } | undefined

/** The number format of every cell style of a workbook, by style number. In: the XML of its styles part ('' is fine). */
export function readFormats(xml: string): NumberFormat[] {
  const own = new Map<number, string>()
  for (const { attributes } of piecesIn(xml, 'numFmt')) {
    own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
  }
  const [section] = piecesIn(xml, 'cellXfs')
  const formats: NumberFormat[] = []
  for (const { attributes } of piecesIn(section?.inner ?? '', 'xf')) {
    const id = Number(attribute(attributes, 'numFmtId') ?? '0')
    const code = own.get(id)
    formats.push(code === undefined ? builtIn(id) : formatOf(code))
  }
  return formats
}

/** What a format code shows (ECMA-376 18.8.30), texts, colours and paddings left aside. */
export function formatOf(code: string): NumberFormat {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h|m|s)[^\]]*\]/gi, '')
    .toLowerCase()
  if (bare === 'general' || bare === '@') return undefined
  if (/^0{2,12}$/.test(bare)) return { zeros: bare.length }
  if (/d/.test(bare)) return 'day'
  if (/y/.test(bare)) return /m/.test(bare) ? 'month' : 'year'
  if (/h|s/.test(bare)) return 'time'
  return undefined
}

/** A number as its format shows it: `{ text, day? }`. Days are counted from 1900 with Excel's false leap day, or from 1904. */
export function showNumber(value: number, format: NumberFormat, from1904: boolean): { text: string; day?: string } {
  if (format === undefined || value < 0) return { text: plainNumber(value) }
  if (typeof format === 'object')
    return { text: Number.isInteger(value) ? String(value).padStart(format.zeros, '0') : plainNumber(value) }
  const time = timeOf(value)
  if (format === 'time') return { text: value < 1 ? time : plainNumber(value) }
  const serial = Math.floor(value) + (from1904 ? 1462 : 0)
  if (serial < 1 || serial === 60 || serial > 2_958_465) return { text: plainNumber(value) }
  const day = new Date((serial - (serial < 60 ? 25_568 : 25_569)) * 86_400_000).toISOString().slice(0, 10)
  if (format === 'month') return { text: `${day.slice(5, 7)}/${day.slice(0, 4)}` }
  if (format === 'year') return { text: day.slice(0, 4) }
  return { text: time === '00:00' ? day : `${day} ${time}`, day }
}

function builtIn(id: number): NumberFormat {
  if (id === 17) return 'month'
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day'
  return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : undefined
}

function plainNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)
  return String(Number(value.toPrecision(15)))
}

function timeOf(value: number): string {
  const minutes = Math.round((value % 1) * 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
