import { readFileSync } from 'node:fs'
import type { seeImportColumns } from '../domain/imports/see-import-columns.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'

type Trouble = { trouble: 'missing' | 'badReceived' | 'badYesNo' | 'badMapping'; facts: Record<string, string> }
type Column = { column: number | string; as: string; field?: string }
type Seen = OutputOf<typeof seeImportColumns>

/** The answers of an import from the options of the command line. In: the day it is, for data got at the latest. */
export function answersFrom({ options }: Arguments, today: string): { answers: Record<string, unknown> } | Trouble {
  const missing = ['register', 'source', 'received'].filter((name) => !options[name]).map((name) => `--${name}`)
  if (missing.length > 0) return { trouble: 'missing', facts: { names: missing.join(', ') } }
  const received = receivedFrom(options['received']!, today)
  if (!received) return { trouble: 'badReceived', facts: { given: options['received']! } }
  const byPerson = options['given-by-person']
  if (byPerson !== undefined && byPerson !== 'yes' && byPerson !== 'no') return { trouble: 'badYesNo', facts: {} }
  const mapping = mappingFrom(options['mapping'])
  if (!mapping) return { trouble: 'badMapping', facts: { file: options['mapping'] ?? '' } }
  const leaveOut = (options['leave-out'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const left = leaveOut.filter((name) => name !== 'rest').map((column): Column => ({ column, as: 'leave-out' }))
  const group = options['got-at-sale']
  return {
    answers: {
      register: options['register'],
      source: options['source'],
      received,
      columns: [...mapping.columns, ...left],
      rest: leaveOut.includes('rest') ? 'leave-out' : (mapping.rest ?? 'as-proposed'),
      ...(mapping.nameOrder ? { nameOrder: mapping.nameOrder } : {}),
      ...(byPerson === undefined ? {} : { givenByPerson: byPerson === 'yes' }),
      // The option says both: the addresses were got at a sale, and the right to forbid was offered then.
      ...(group ? { gotAtSale: { group, banOffered: true } } : {}),
    },
  }
}

function receivedFrom(given: string, today: string): object | undefined {
  const [, way = '', rest = ''] = /^(?:(at-latest|column):)?(.*)$/s.exec(given) ?? []
  if (way === 'column') return rest ? { column: rest, otherwise: { day: today, atLatest: true } } : undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(rest)) return undefined
  return { day: rest, ...(way === 'at-latest' ? { atLatest: true } : {}) }
}

type Mapping = { columns: Column[]; rest?: string; nameOrder?: string }

/** A mapping file: `{"Heading": "contact.email" | "take-along" | "leave-out"}`, or the answers as the API takes them. */
function mappingFrom(file: string | undefined): Mapping | undefined {
  if (file === undefined) return { columns: [] }
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
  if (Array.isArray(read)) return { columns: read as Column[] }
  if (typeof read !== 'object' || read === null) return undefined
  if (Array.isArray((read as Mapping).columns)) return read as Mapping
  const columns = Object.entries(read).map(([column, to]): Column => {
    const text = String(to)
    return text === 'take-along' || text === 'leave-out' ? { column, as: text } : { column, as: 'field', field: text }
  })
  return { columns }
}

/** Of the answers those that take a column along whose field the register does not declare yet. */
export function wantsDeclaring(answers: unknown, seen: Seen, register: string): Column[] {
  return ((answers ?? []) as Column[]).filter((answer) => {
    if (answer.as !== 'take-along') return false
    const found = seen.columns.find(({ column, header }) =>
      typeof answer.column === 'number'
        ? column === answer.column
        : header.toLowerCase() === answer.column.trim().toLowerCase(),
    )
    return found !== undefined && (answer.field !== undefined || !found.declaredIn.includes(register))
  })
}
