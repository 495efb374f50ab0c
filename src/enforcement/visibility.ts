import { fieldOf, fieldsOf, type Declaration } from './declare.ts'
import type { Scope } from './scope.ts'

/** What one act may see, reduced to what the SQL conditions need. */
export type View = {
  scope: Scope
  /** Somebody's data are restricted in this office (Art. 18), and this act may not use them. */
  restricted: boolean
  /** Whom the scope holds is gathered once for a query, before rows are tried one by one. */
  few?: true
}

/** A table as the act may see it: nothing to add, or a condition and the columns that must be hidden row by row. */
export type Seen = { where?: string; columns?: string }

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
const name = (value: string): string => `"${value.replaceAll('"', '""')}"`
const texts = (values: readonly string[]): string => `array[${values.map(text).join(', ')}]::text[]`

const aboutPerson = (d: Declaration): string | undefined =>
  typeof d.about === 'string' && d.about !== 'nobody' ? d.about : undefined

/** The restrictions in force that could hide this row or column, as the inside of an `exists`. */
function restrictionOn(person: string, row: string | undefined, fields: string, aim: string): string {
  return (
    `select 1 from restrictions x where x.person_id = ${person} and x.lifted_at is null` +
    ` and (x.aim is null or x.aim = ${text(aim)})` +
    ` and (x.row_id is null${row ? ` or x.row_id = ${row}` : ''})` +
    ` and (x.fields is null or x.fields && ${fields})`
  )
}

/** "Some register of this scope, in which the person is, shows these fields and does not hold them restricted." */
function shownByAnEntry(
  view: View,
  person: string,
  row: string | undefined,
  shows: (fields: ReadonlySet<string>) => boolean,
  fields: string | undefined,
): string | undefined {
  const registers = view.scope.registers.filter((r) => shows(r.fields))
  const watched = view.restricted && fields !== undefined
  // A value is stored only where a register of the person declares it: who sees every register sees every value.
  if (view.scope.whole && !watched) return undefined
  if (registers.length === 0) return 'false'
  const restricted = watched
    ? ` and not exists (${restrictionOn('e.person_id', row, fields, view.scope.aim)} and x.register_id = e.register_id)`
    : ''
  return (
    `exists (select 1 from entries e where e.person_id = ${person}` +
    ` and e.register_id in (${registers.map((r) => r.id).join(', ')})${restricted})`
  )
}

/** The same without restrictions, as a set that is made once: true of everybody whom the condition beside it shows. */
function amongFew(view: View, person: string, shows: (fields: ReadonlySet<string>) => boolean): string | undefined {
  const registers = view.scope.registers.filter((r) => shows(r.fields)).map((r) => r.id)
  if (!view.few || view.scope.whole || registers.length === 0) return undefined
  // `is true` keeps PostgreSQL from making a join of it.
  return `(${person} in (select f.person_id from entries f where f.register_id in (${registers.join(', ')}))) is true`
}

const both = (...parts: (string | undefined)[]): string | undefined => {
  const said = parts.filter((part) => part !== undefined)
  return said.length > 0 ? said.join(' and ') : undefined
}

/** `register`: the row is of this register, and what is restricted there alone is hidden with it. */
function notRestricted(
  view: View,
  person: string,
  row: string | undefined,
  fields: string,
  register?: string,
): string | undefined {
  if (!view.restricted) return undefined
  const where = register ? `(x.register_id is null or x.register_id = ${register})` : 'x.register_id is null'
  return `not exists (${restrictionOn(person, row, fields, view.scope.aim)} and ${where})`
}

/** Which registers show a field that the row itself names. */
function shownByRow(
  view: View,
  d: Declaration,
  alias: string,
  person: string,
  row: string | undefined,
  register: string | undefined,
): string | undefined {
  const by = Object.values(d.columns).find((c) => c.kind === 'in-row')!.of!
  const field = `${alias}.${name(by)}`
  const one = `array[${field}]`
  if (view.scope.whole && !view.restricted) return undefined
  if (register) {
    const own = view.scope.registers.map((r) => `(${register} = ${r.id} and ${field} = any(${texts([...r.fields])}))`)
    const declared = own.length === 0 ? 'false' : `(${own.join(' or ')})`
    return both(view.scope.whole ? undefined : declared, notRestricted(view, person, row, one, register))
  }
  const pairs = view.scope.registers.map((r) => `(e.register_id = ${r.id} and ${field} = any(${texts([...r.fields])}))`)
  if (pairs.length === 0) return 'false'
  const restricted = view.restricted
    ? ` and not exists (${restrictionOn('e.person_id', row, one, view.scope.aim)} and x.register_id = e.register_id)`
    : ''
  const shown =
    `exists (select 1 from entries e where e.person_id = ${person}` + ` and (${pairs.join(' or ')})${restricted})`
  return both(shown, notRestricted(view, person, row, one))
}

/** What of a table an act may see, under an alias. */
export function seen(d: Declaration, alias: string, view: View): Seen {
  const personColumn = aboutPerson(d)
  if (!personColumn) return {}
  if (d.ofBuiltIn) return seesBuiltIn(view, d.ofBuiltIn) ? {} : { where: 'false' }
  const a = name(alias)
  const person = `${a}.${name(personColumn)}`
  // A restriction names a row by the number that all rows of values share.
  const row = d.columns['id']?.kind === 'key' && personColumn !== 'id' ? `${a}."id"` : undefined
  const register = d.register ? `${a}.${name(d.register)}` : undefined
  if (Object.values(d.columns).some((c) => c.kind === 'in-row'))
    return given(shownByRow(view, d, a, person, row, register))

  const stands = d.standsFor
  const fields = stands.length > 0 ? texts(stands) : undefined
  const shows = (visible: ReadonlySet<string>) => stands.every((field) => visible.has(field))
  const shown = both(
    register
      ? registerCondition(view, register, shows)
      : both(amongFew(view, person, shows), shownByAnEntry(view, person, row, shows, fields)),
    fields ? notRestricted(view, person, row, fields, register) : undefined,
  )
  const optional = d.columns[personColumn]!.kind === 'link' && d.table === 'origins'
  const where = shown && optional ? `(${person} is null or ${shown})` : shown
  return { ...given(where), ...hiddenColumns(d, a, person, row, view, register) }
}

/** Cases and the like name somebody or nobody; who may see them is said by the register of them, not by the person's. */
const seesBuiltIn = (view: View, key: string): boolean =>
  view.scope.whole || view.scope.registers.some((register) => register.key === key)

const given = (where: string | undefined): Seen => (where === undefined ? {} : { where })

/** Rows of the registers that show the fields which the row stands for. */
function registerCondition(
  view: View,
  column: string,
  shows: (fields: ReadonlySet<string>) => boolean,
): string | undefined {
  if (view.scope.whole) return undefined
  const registers = view.scope.registers.filter((r) => shows(r.fields)).map((r) => r.id)
  return registers.length === 0 ? 'false' : `${column} in (${registers.join(', ')})`
}

/** Columns whose field is not the row's own: shown or emptied one by one. */
function hiddenColumns(
  d: Declaration,
  a: string,
  person: string,
  row: string | undefined,
  view: View,
  register: string | undefined,
): Seen {
  const loose = fieldsOf(d).filter((field) => !d.standsFor.includes(field))
  const uneven = loose.filter(
    (field) => view.restricted || (!view.scope.whole && !view.scope.registers.every((r) => r.fields.has(field))),
  )
  if (uneven.length === 0) return {}
  const columns = Object.keys(d.columns).map((columnName) => {
    const field = fieldOf(d, columnName)
    const plainColumn = `${a}.${name(columnName)}`
    if (!field || !uneven.includes(field)) return plainColumn
    const fields = texts([field])
    const has = (visible: ReadonlySet<string>) => visible.has(field)
    const shown = both(
      register ? registerCondition(view, register, has) : shownByAnEntry(view, person, row, has, fields),
      notRestricted(view, person, row, fields, register),
    )
    return shown ? `case when ${shown} then ${plainColumn} end as ${name(columnName)}` : plainColumn
  })
  return { columns: columns.join(', ') }
}
