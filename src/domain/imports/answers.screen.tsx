import type { OutputOf } from '../../ui/answer.ts'
import type { Answers } from './import.schema.ts'
import { declaredField, isImportField } from './import-fields.rules.ts'
import type { RegisterTerm, Terms } from './import-terms.screen.tsx'
import type { seeImportColumns } from './see-import-columns.ts'

export type ColumnsSeen = OutputOf<typeof seeImportColumns>
export type ColumnSeen = ColumnsSeen['columns'][number]

/** What was said of a column: take it along as it is, leave it out, or a field. */
export type Said = 'take' | 'out' | { field: string }
export type Given = {
  register: string | undefined
  source: string | undefined
  given: boolean | undefined
  receivedAs: 'day' | 'latest' | 'column'
  day: string | undefined
  column: string | undefined
  otherwise: string | undefined
  atSale: boolean
  group: string
  columns: Readonly<Record<number, Said>>
}
export type Missing = 'register' | 'source' | 'otherSource' | 'given' | 'day' | 'column' | 'group' | 'columns'

/** What was said of the file when it drafted its register. */
export type FirstSaid = { register?: string; columns?: Answers['columns'] }

/** Where the answers begin: those given before, else what the file tells, and the register it drafted or the only one. */
export function beginning(
  before: Answers | null,
  seen: ColumnsSeen,
  terms: Terms,
  today: string,
  first: FirstSaid = {},
): Given {
  const only =
    terms.registers.length === 1 ? terms.registers[0] : terms.registers.find(({ key }) => key === first.register)
  const told = seen.columns.find((one) => one.field === 'received' && one.filled > 0)
  const fresh: Given = {
    register: only?.key,
    source: only?.sources.length === 1 ? only.sources[0]?.key : undefined,
    given: only?.sources.length === 1 ? only.sources[0]?.fromPerson : undefined,
    receivedAs: told ? 'column' : 'latest',
    day: today,
    column: told ? String(told.column) : undefined,
    otherwise: today,
    atSale: false,
    group: '',
    columns: saidOf(first.columns ?? []),
  }
  if (!before) return fresh
  const { received } = before
  const byColumn = 'column' in received
  return {
    ...fresh,
    register: before.register,
    source: before.source,
    given: before.givenByPerson ?? sourceOf(terms, before)?.fromPerson,
    receivedAs: byColumn ? 'column' : received.atLatest ? 'latest' : 'day',
    day: byColumn ? today : received.day,
    column: byColumn ? String(received.column) : undefined,
    otherwise: byColumn ? received.otherwise.day : today,
    atSale: before.gotAtSale !== undefined,
    group: before.gotAtSale?.group ?? '',
    columns: saidOf(before.columns),
  }
}

const saidOf = (columns: Answers['columns']): Given['columns'] =>
  Object.fromEntries(
    columns.flatMap(({ column, as, field }) =>
      typeof column !== 'number'
        ? []
        : [[column, as === 'leave-out' ? 'out' : field === undefined ? 'take' : { field }] as const],
    ),
  )

const sourceOf = (terms: Terms, { register, source }: Answers) =>
  terms.registers.find((one) => one.key === register)?.sources.find((one) => one.key === source)

/** The field that a column becomes as it stands; undefined when it is not taken or nothing is known of it. */
export function becomes(column: ColumnSeen, said: Said | undefined): string | undefined {
  if (said === 'out') return undefined
  if (said === 'take') return column.takenAlongAs
  if (said !== undefined) return said.field
  return column.confidence === 'unknown' || column.confidence === 'refused' ? undefined : (column.field ?? undefined)
}

export function isDeclared(field: string, register: RegisterTerm | undefined): boolean {
  const needed = isImportField(field) ? declaredField(field) : [field]
  return needed.every((one) => register?.fields.some(({ key }) => key === one))
}

/** A column about which a human must say something for this register. */
export function asksOf(column: ColumnSeen, register: RegisterTerm | undefined): boolean {
  if (column.filled === 0 || column.confidence === 'refused') return false
  const field = becomes(column, undefined)
  return field === undefined || (register !== undefined && !isDeclared(field, register))
}

/** A column that the law or the declaration keeps out. */
export const isRefused = (column: ColumnSeen, register: RegisterTerm | undefined): boolean =>
  column.confidence === 'refused' && !(column.field !== null && register && isDeclared(column.field, register))

/** What has not been answered yet. */
export function missingOf(
  given: Given,
  seen: ColumnsSeen,
  register: RegisterTerm | undefined,
  today: string,
): Missing[] {
  const badDay = (day: string | undefined) => day === undefined || day > today
  const open = seen.columns.some((one) => asksOf(one, register) && given.columns[one.column] === undefined)
  const source = register?.sources.find(({ key }) => key === given.source)
  const missing: (Missing | false)[] = [
    !register && 'register',
    !source && 'source',
    source?.fromPerson === true && given.given === false && 'otherSource',
    given.given === undefined && 'given',
    given.receivedAs === 'column' && given.column === undefined && 'column',
    badDay(given.receivedAs === 'column' ? given.otherwise : given.day) && 'day',
    given.atSale && given.group.trim() === '' && 'group',
    register !== undefined && open && 'columns',
  ]
  return missing.filter((one) => one !== false)
}

/** The answers as the operation takes them; only when nothing is missing. */
export function answersOf(given: Given, seen: ColumnsSeen, register: RegisterTerm): Answers {
  const latest = (day: string) => ({ day, atLatest: true as const })
  const byColumn = given.receivedAs === 'column' && given.column !== undefined
  return {
    register: register.key,
    source: given.source ?? '',
    givenByPerson: given.given === true,
    received: byColumn
      ? { column: Number(given.column), otherwise: latest(given.otherwise ?? '') }
      : given.receivedAs === 'latest'
        ? latest(given.day ?? '')
        : { day: given.day ?? '' },
    ...(given.atSale ? { gotAtSale: { group: given.group.trim(), banOffered: true } } : {}),
    columns: seen.columns.flatMap((one): Answers['columns'] => {
      const said = isRefused(one, register) ? 'out' : given.columns[one.column]
      if (said === 'out') return [{ column: one.column, as: 'leave-out' }]
      if (said === 'take') return [{ column: one.column, as: 'take-along' }]
      if (said !== undefined) return [{ column: one.column, as: 'field', field: said.field }]
      const unasked = one.field === 'received' && !(byColumn && Number(given.column) === one.column)
      return unasked ? [{ column: one.column, as: 'leave-out' }] : []
    }),
    rest: 'as-proposed',
  }
}

/** Columns whose fields the register must declare before they can be taken. */
export const toDeclare = (answers: Answers, seen: ColumnsSeen, register: RegisterTerm): Answers['columns'] =>
  answers.columns.filter((answer) => {
    const column = seen.columns.find((one) => one.column === answer.column)
    return (
      column !== undefined && answer.as !== 'leave-out' && !isDeclared(answer.field ?? column.takenAlongAs, register)
    )
  })
