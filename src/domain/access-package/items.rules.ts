import { classOfField, fieldName, kindOfField } from '../registers/catalogue.rules.ts'
import type { OwnField } from '../registers/declaration.schema.ts'
import { dayInWords, say, type Language } from '../registers/text.rules.ts'
import { leftOut } from './package-terms.rules.ts'
import { words as codes } from './codes.words.ts'
import { words as columns } from './columns.words.ts'
import { words } from './package.words.ts'

/** A declared table, as far as the items are made from it. */
export type Declared = {
  table: string
  about: unknown
  origin?: string
  register?: string
  ofBuiltIn?: string
  standsFor: readonly string[]
  columns: Record<string, { kind: string; of?: string }>
}
export type Row = Readonly<Record<string, unknown>>
export type Table = { declared: Declared; rows: readonly Row[] }

/** One value of one row, in words, before it is said where it came from and how long it stays. */
export type Told = {
  item: string
  table: string
  row: Row
  /** The declared field; that of the request's file where the row carries none of its own. */
  field: string
  /** Whether the row carries the field, or only says something of the person beside. */
  carried: boolean
  group: string
  name: string
  value: string
  parts: { column: string; value: string }[]
  beside: { name: string; value: string }[]
  origin: number | null
}

export type Saying = {
  language: Language
  own: readonly OwnField[]
  /** Names of organisations by id, of registers and sources by number. */
  organisations: ReadonlyMap<string, string>
  registers: ReadonlyMap<number, string>
  sources: ReadonlyMap<number, string>
}

/** Rows that carry no field of their own stand for this one, which whoever answers requests may see. */
export const caseField = 'request.file'
/** Fields that a table tells of by being there. */
const fieldOfTable: Readonly<Record<string, string>> = { prohibitions: 'prohibitions' }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const wholeDay = /^\d{4}-\d{2}-\d{2}$/

/** Every value of these rows as an item: one for each declared field of a row, with what else the row says beside it. */
export function itemsOf({ declared, rows }: Table, saying: Saying): Told[] {
  const names = Object.keys(declared.columns).filter((name) => leftOut(declared, name) === undefined)
  if (names.length === 0) return []
  const by = Object.values(declared.columns).find(({ kind }) => kind === 'in-row')?.of
  return rows.flatMap((row, i) => itemsOfRow(declared, names, by, row, i, saying))
}

function itemsOfRow(
  declared: Declared,
  names: readonly string[],
  by: string | undefined,
  row: Row,
  at: number,
  saying: Saying,
): Told[] {
  const { language, own } = saying
  const text = words[language]
  const fields = new Map<string, { said: string[]; parts: Told['parts'] }>()
  const beside: Told['beside'] = []
  for (const name of names) {
    const { kind, of } = declared.columns[name]!
    const field = kind === 'field' ? of! : kind === 'in-row' ? String(row[by!]) : undefined
    if (field !== undefined) {
      const value = kind === 'in-row' ? detail(field, row[name], saying) : inWords(name, row[name], saying)
      if (value === '') continue
      const found = fields.get(field) ?? { said: [], parts: [] }
      found.said.push(value)
      found.parts.push({ column: name, value: typeof row[name] === 'string' ? row[name] : JSON.stringify(row[name]) })
      fields.set(field, found)
    } else if (name !== by) {
      const value = inWords(name, row[name], saying)
      if (value !== '') beside.push({ name: columnName(name, language), value })
    }
  }
  const key = String(row['id'] ?? at)
  const made = (field: string, carried: boolean, name: string, value: string): Told => ({
    item: `${declared.table}/${key}/${field}`,
    table: declared.table,
    row,
    field,
    carried,
    group: text.groups[groupOf(declared, field, carried, own)],
    name,
    value,
    parts: [],
    beside: [],
    origin: originOf(declared, field, row),
  })
  const rowName = text.rows[declared.table as keyof typeof text.rows] ?? text.otherRow
  if (fields.size > 0)
    return [...fields].map(([field, { said, parts }], i) => ({
      ...made(
        field,
        true,
        fields.size === 1 && declared.ofBuiltIn !== undefined ? rowName : fieldName(field, language, own),
        said.join(declared.ofBuiltIn ? '\n' : ', '),
      ),
      parts,
      beside: i === 0 ? beside : [],
    }))
  if (beside.length === 0) return []
  const meant = fieldOfTable[declared.table]
  const value = beside.map((one) => `${one.name}: ${one.value}`).join('; ')
  return [made(meant ?? caseField, meant !== undefined, rowName, value)]
}

function originOf({ table, origin }: Declared, field: string, row: Row): number | null {
  const column = table === 'people' ? (field === 'language' ? 'language_origin' : 'names_origin') : origin
  const found = column === undefined ? null : row[column]
  return typeof found === 'number' ? found : null
}

type Group = keyof (typeof words)['fi']['groups']

function groupOf(declared: Declared, field: string, carried: boolean, own: readonly OwnField[]): Group {
  if (field === 'prohibitions' || declared.table === 'restrictions') return 'bans'
  if (declared.ofBuiltIn !== undefined) return 'requests'
  if (!carried) return 'handling'
  const found = classOfField(field, own) ?? 'dealings'
  return found === 'name' || found === 'contact' || found === 'work' || found === 'trade' ? 'person' : found
}

/** What a column is called; one that nobody has named yet stands by its own name. */
export const columnName = (name: string, language: Language): string =>
  columns[language][name as keyof (typeof columns)['fi']] ?? name.replaceAll('_', ' ')

/** A value of a column as people read it; '' for none and for what only points elsewhere. */
function inWords(column: string, value: unknown, saying: Saying): string {
  if (value === null || value === undefined || value === '') return ''
  const { language } = saying
  if (typeof value === 'number' && column === 'register_id') return saying.registers.get(value) ?? ''
  if (typeof value === 'number' && column === 'source_id') return saying.sources.get(value) ?? ''
  if (typeof value === 'boolean') return words[language].yesNo[value ? 'yes' : 'no']
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') return flat(column, value, saying)
  if (uuid.test(value)) return saying.organisations.get(value) ?? ''
  if (value.startsWith('\\x')) return ''
  if (wholeDay.test(value)) return dayInWords(value, language)
  if (moment.test(value)) return dayInWords(value.slice(0, 10), language)
  if (column === 'language') return new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value
  if (column === 'field' || column === 'fields') return fieldName(value, language, saying.own)
  return codes[language][value as keyof (typeof codes)['fi']] ?? value
}

/** What stands inside a list or an object, one after the other. */
function flat(column: string, value: unknown, saying: Saying): string {
  const parts = Array.isArray(value) ? value : Object.values(value as object)
  return parts
    .map((one) => inWords(column, one, saying))
    .filter((one) => one !== '')
    .join('; ')
}

/** A value of the catalogue's or the company's own field. */
function detail(field: string, value: unknown, saying: Saying): string {
  const { language, own } = saying
  if (kindOfField(field, own) === 'choice') {
    const option = own.find(({ key }) => key === field)?.options?.find(({ key }) => key === value)
    if (option) return say(option.names, language)
  }
  return inWords(field, value, saying)
}
