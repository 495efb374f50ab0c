import { looksLikeOrganisation } from '../people/company-names.rules.ts'
import { readAddress } from '../people/address.rules.ts'
import { splitName, tidyName } from '../people/names.rules.ts'
import { readCell, textOf } from './row-cells.rules.ts'
import { warn, type Reading } from './row-reading.rules.ts'
import type { Mapping, ReadPerson, ReadRow, RowCell, RowTools } from './row-types.rules.ts'

export type * from './row-types.rules.ts'

/**
 * One row of a file as typed values of a person, and what is wrong with it. In: the cells and what each column means
 * (`trouble` is the file reader's own about the row). Pure; about ten microseconds a row. `tools.phone` reads numbers that
 * are not plainly Finnish; without it those are warned of.
 */
export function readRow(
  cells: readonly RowCell[],
  mapping: Mapping,
  tools: RowTools = {},
  trouble?: 'cell-count',
): ReadRow {
  const person: ReadPerson = { given: '', family: '', emails: [], phones: [], addresses: [], bans: [], details: [] }
  const reading: Reading = {
    person,
    troubles: [],
    mapping,
    tools,
    full: '',
    parts: new Map(),
    addressColumn: -1,
    lostContact: false,
  }
  if (trouble) warn(reading, -1, trouble)
  for (const mapped of mapping.columns) {
    const cell = cells[mapped.column]
    if (cell === undefined || cell === '') continue
    const text = textOf(reading, mapped, cell)
    if (text !== '') readCell(reading, mapped, text, typeof cell === 'object' ? cell.day : undefined)
  }
  finishNames(reading)
  finishAddresses(reading)
  judgeRow(reading)
  return { person, troubles: reading.troubles }
}

/** True when the row is left out of the import. */
export function isRefused(row: ReadRow): boolean {
  return row.troubles.some((trouble) => trouble.severity === 'refused')
}

function finishNames(reading: Reading): void {
  const { person, full, mapping } = reading
  const column = mapping.columns.find((one) => one.field.startsWith('name.'))?.column ?? -1
  if (full && !person.given && !person.family) {
    if (looksLikeOrganisation(full)) {
      warn(reading, column, 'name-is-organisation', full)
      if (person.organisation || person.tradeName) person.family = full
      else person.organisation = full
      return
    }
    const split = splitName(full, mapping.nameOrder)
    person.given = split.given
    person.family = split.family
    if (split.several) warn(reading, column, 'several-people', full)
  } else if (full && tidyName(`${person.given} ${person.family}`) !== full && looksLikeOrganisation(full))
    person.organisation ??= full
}

function finishAddresses(reading: Reading): void {
  for (const [use, parts] of reading.parts) {
    const { address, troubles } = readAddress(parts)
    for (const code of troubles)
      warn(reading, reading.addressColumn, code, parts.postalCode ?? parts.whole ?? parts.country)
    if (address && !(troubles.includes('address-only-code') && !address.addition))
      reading.person.addresses.push(use ? { ...address, use } : address)
  }
}

function judgeRow(reading: Reading): void {
  const { person } = reading
  const named = person.given !== '' || person.family !== ''
  const reachable = person.emails.length > 0 || person.phones.length > 0
  if (reading.troubles.some((one) => one.severity === 'refused')) return
  if (!named && !reachable) {
    if (person.organisation !== undefined) return warn(reading, -1, 'only-organisation')
    warn(reading, -1, person.addresses.length > 0 || person.details.length > 0 ? 'no-name' : 'nothing-to-keep')
  } else if (!named) warn(reading, -1, person.organisation === undefined ? 'name-missing' : 'only-organisation')
  else if (reading.lostContact && !reachable && !person.addresses.length) warn(reading, -1, 'no-contact')
}
