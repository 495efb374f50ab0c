import { looksLikeOrganisation } from '../people/company-names.rules.ts'
import { readAddress, type AddressTrouble } from '../people/address.rules.ts'
import { isGivenName } from '../people/given-names.rules.ts'
import { namesTwo, splitName, tidyName } from '../people/names.rules.ts'
import type { ContactUse } from './import-fields.rules.ts'
import { readCell, textOf } from './row-cells.rules.ts'
import { warn, type Reading } from './row-reading.rules.ts'
import { isTotals } from './totals.rules.ts'
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
  if (isTotals(cells, person)) reading.troubles = [{ column: -1, code: 'totals', severity: 'refused' }]
  else judgeRow(reading)
  return { person, troubles: reading.troubles }
}

/** True when the row is left out of the import. */
export function isRefused(row: ReadRow): boolean {
  return row.troubles.some((trouble) => trouble.severity === 'refused')
}

/** True when a row that is taken has something that somebody should look at. */
export const isWarned = (row: ReadRow): boolean => row.troubles.some((trouble) => trouble.severity === 'warned')

/** True when a value of the row had lost its first noughts, and they were put back. */
export const isMended = (row: ReadRow): boolean => row.troubles.some((trouble) => trouble.severity === 'mended')

function finishNames(reading: Reading): void {
  const { person, full, mapping } = reading
  const column = mapping.columns.find((one) => one.field.startsWith('name.'))?.column ?? -1
  const parts = [person.given, person.family]
  if (parts.some((one) => namesTwo(one) && !looksLikeOrganisation(one)))
    warn(reading, column, 'several-people', parts.filter(Boolean).join(' '))
  if (full && !person.given && !person.family) {
    if (looksLikeOrganisation(full)) {
      warn(reading, column, 'name-is-organisation', full)
      if (person.organisation || person.tradeName) person.family = full
      else person.organisation = full
      return
    }
    if (estate.test(full)) {
      warn(reading, column, 'name-is-estate', full)
      person.family = full
      return
    }
    const bare = full.replace(beside, ' ').trim()
    if (bare !== full && bare !== '') warn(reading, column, 'name-rest', (full.match(beside) ?? []).join(' ').trim())
    const split = splitName(bare || full, mapping.nameOrder)
    person.given = split.given
    person.family = split.family
    if (split.several) warn(reading, column, 'several-people', full)
  } else if (full && tidyName(`${person.given} ${person.family}`) !== full && looksLikeOrganisation(full))
    person.organisation ??= full
  else if (!full && !person.given && !person.family && person.organisation) nameFromOrganisation(reading)
}

/* A private customer among companies: the name is a person's, not an organisation's. */
function nameFromOrganisation(reading: Reading): void {
  const { person, mapping } = reading
  const name = person.organisation!
  const words = name.split(' ')
  if (person.organisationBusinessId || words.length < 2 || words.length > 4 || looksLikeOrganisation(name)) return
  if (!words.every((word) => /^\p{Lu}[\p{L}'’-]*$/u.test(word)) || !words.some(isGivenName)) return
  const column = mapping.columns.find((one) => one.field === 'work.organisation')?.column ?? -1
  warn(reading, column, 'organisation-is-name', name)
  const { given, family } = splitName(name, mapping.nameOrder)
  Object.assign(person, { given, family })
  delete person.organisation
}

const estate = /(?:^|\s)(?:kuolinpesä|kp\.?|perikunta|dödsbo|dödsboet|estate of)(?=\s|$)/i
const beside = /\s*\([^()]*\)\s*/g

function finishAddresses(reading: Reading): void {
  for (const [use, parts] of reading.parts) {
    const { address, troubles } = readAddress(parts)
    for (const code of troubles)
      warn(reading, addressColumn(reading, use, code), code, parts.postalCode ?? parts.whole ?? parts.country)
    if (address && !(troubles.includes('address-only-code') && !address.addition))
      reading.person.addresses.push(use ? { ...address, use } : address)
  }
}

/** The column that a trouble of an address is about. */
function addressColumn({ mapping }: Reading, use: ContactUse | undefined, code: AddressTrouble): number {
  const first = code === 'country-unknown' ? 'country' : 'postal-code'
  const columns = mapping.columns.filter((one) => one.use === use && one.field.startsWith('contact.address'))
  return (
    (
      columns.find((one) => one.field.endsWith(first)) ??
      columns.find((one) => one.field === 'contact.address') ??
      columns[0]
    )?.column ?? -1
  )
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
