import type { ColumnType, Kysely } from 'kysely'

/** What a column carries. `Insert` says whether a new row must give it. */
export type Column<T = unknown, Insert extends 'given' | 'may' = 'given' | 'may'> = {
  kind: 'key' | 'link' | 'field' | 'derived' | 'in-row' | 'plain'
  /** The declared data field, the table linked to, the column derived from, or the column that names the field. */
  of?: string
  /** The database fills it in. */
  filled?: boolean
  readonly type?: T
  readonly insert?: Insert
}

type MayBeLeftOut<T> = null extends T ? 'may' : 'given'

const column =
  (kind: Column['kind']) =>
  <T>(of?: string): Column<T, MayBeLeftOut<T>> =>
    of === undefined ? { kind } : { kind, of }

/** Primary key made by the database. */
export const key = <T>(): Column<T, 'may'> => ({ kind: 'key' })
/** Refers to a row of another table; no data about anybody in itself. */
export const link = <T>(table: string): Column<T, MayBeLeftOut<T>> => column('link')<T>(table)
/** Carries one declared data field, for example `contact.email`. */
export const field = <T>(name: string): Column<T, MayBeLeftOut<T>> => column('field')<T>(name)
/** Computed from another column of the row; is seen, hidden and erased with it. */
export const derivedFrom = <T>(sibling: string): Column<T, MayBeLeftOut<T>> => column('derived')<T>(sibling)
/** Carries the declared field that another column of the row names. */
export const inRow = <T>(sibling: string): Column<T, MayBeLeftOut<T>> => column('in-row')<T>(sibling)
/** Bookkeeping of the row: says nothing about a person that a register would have to declare. */
export const plain = <T>(): Column<T, MayBeLeftOut<T>> => column('plain')<T>()
/** The database fills it in when a new row leaves it out; a null that is given stays null. */
export const withDefault = <T>(given: Column<T>): Column<T, 'may'> => ({ ...given, filled: true }) as Column<T, 'may'>

export type Columns = Record<string, Column<any, any>>

/**
 * About whom a table is.
 * - a column: the person's id (`people` itself says `id`)
 * - `{ account }`: a member of staff
 * - `nobody`: nobody's data
 */
export type About = string | { account: string } | 'nobody'

/** What happens to the rows of a person who is erased. `stays` needs its reason, which is printed in the documents. */
export type AtErasure = 'delete' | { cut: string; because: string } | { stays: string }

export type Declaration<Name extends string = string, C extends Columns = Columns> = {
  table: Name
  about: About
  /** The column with the row's origin; every row of personal data has one. */
  origin?: string
  /** The column that says which register the row belongs to. */
  register?: string
  /** Key of the program's own register that the rows are in: seen by whoever sees that register, whoever they are about. */
  ofBuiltIn?: string
  /** Data fields whose restriction takes the whole row away, not one column of it. */
  standsFor: readonly string[]
  atErasure: AtErasure
  /** Rows without a declared field that stay as long as anything of the person does: places, origins, bans, marks. */
  staysWithPerson?: true
  columns: C
}

type Spec<C extends Columns> =
  | { about: 'nobody'; columns: C; register?: keyof C & string }
  | {
      about: Exclude<About, 'nobody'>
      origin?: keyof C & string
      register?: keyof C & string
      ofBuiltIn?: string
      standsFor?: readonly string[]
      atErasure: AtErasure
      staysWithPerson?: true
      columns: C
    }

/**
 * Declares a table: about whom it is, which declared field each column carries, where its rows come from and what
 * happens to them at erasure. A table that carries a declared field about a person must name its origin column.
 */
export function declare<const Name extends string, C extends Columns>(
  table: Name,
  spec: Spec<C>,
): Declaration<Name, C> {
  const fields = new Set(Object.values(spec.columns).flatMap((c) => (c.kind === 'field' ? [c.of!] : [])))
  const ofPerson = spec.about !== 'nobody' && !(typeof spec.about === 'object' && 'account' in spec.about)
  const origin = 'origin' in spec ? spec.origin : undefined
  const holdsFields = fields.size > 0 || Object.values(spec.columns).some((c) => c.kind === 'in-row')
  if (ofPerson && holdsFields && !origin && table !== 'people')
    throw new Error(`${table}: rows about a person need an origin`)
  if (spec.about === 'nobody' && holdsFields) throw new Error(`${table}: a data field cannot be about nobody`)
  const standsFor = 'standsFor' in spec && spec.standsFor ? spec.standsFor : fields.size === 1 ? [...fields] : []
  return {
    table,
    about: spec.about,
    ...(origin ? { origin } : {}),
    ...(spec.register ? { register: spec.register } : {}),
    ...('ofBuiltIn' in spec && spec.ofBuiltIn ? { ofBuiltIn: spec.ofBuiltIn } : {}),
    standsFor,
    atErasure: 'atErasure' in spec ? spec.atErasure : { stays: 'it is about nobody' },
    ...('staysWithPerson' in spec && spec.staysWithPerson ? { staysWithPerson: true } : {}),
    columns: spec.columns,
  }
}

/** The declared fields of a column, through the column it is derived from. */
export function fieldOf(declaration: Declaration, columnName: string): string | undefined {
  const found = declaration.columns[columnName]
  if (found?.kind === 'field') return found.of
  return found?.kind === 'derived' ? fieldOf(declaration, found.of!) : undefined
}

/** Every declared field a table's columns carry (not those named row by row). */
export const fieldsOf = (declaration: Declaration): string[] => [
  ...new Set(Object.keys(declaration.columns).flatMap((name) => fieldOf(declaration, name) ?? [])),
]

type Typed<C> = C extends Column<infer T, infer I> ? ColumnType<T, I extends 'may' ? T | undefined : T, T> : never
type Stored<C> = C extends Column<infer T, any> ? T : never

/** A row as it is read. */
export type Row<D extends Declaration> = { [K in keyof D['columns']]: Stored<D['columns'][K]> }
/** A row as it is added: what the database fills in and what may be null can be left out. */
export type NewRow<D extends Declaration> = {
  [K in keyof D['columns'] as D['columns'][K] extends Column<any, 'given'> ? K : never]: Stored<D['columns'][K]>
} & {
  [K in keyof D['columns'] as D['columns'][K] extends Column<any, 'given'> ? never : K]?:
    Stored<D['columns'][K]> | undefined
}
/** A database handle that sees these tables and no others. */
export type DbOf<D extends Declaration> = Kysely<{
  [One in D as One['table']]: { [K in keyof One['columns']]: Typed<One['columns'][K]> }
}>
