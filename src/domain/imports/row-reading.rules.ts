import type { AddressParts } from '../people/address.rules.ts'
import type { ContactUse } from './import-fields.rules.ts'
import type { Mapping, ReadPerson, RowTools, RowTrouble } from './row-types.rules.ts'
import type { RowTroubleCode } from './row.words.ts'

const severe: ReadonlySet<RowTroubleCode> = new Set([
  'identity-code',
  'card-number',
  'too-long',
  'cell-count',
  'no-name',
  'no-contact',
  'nothing-to-keep',
  'totals',
  'died',
])

/* What a spreadsheet dropped and was put back: the value is whole. */
const mended: ReadonlySet<RowTroubleCode> = new Set(['phone-zero', 'postal-code-zeros'])

/** A row while it is read. */
export type Reading = {
  person: ReadPerson
  troubles: RowTrouble[]
  mapping: Mapping
  tools: RowTools
  full: string
  parts: Map<ContactUse | undefined, AddressParts>
  lostContact: boolean
}

/** Notes a trouble; its code says whether the row is left out or only mended. */
export function warn(reading: Reading, column: number, code: RowTroubleCode, detail?: string): void {
  const severity = severe.has(code) ? 'refused' : mended.has(code) ? 'mended' : 'warned'
  reading.troubles.push(
    detail === undefined ? { column, code, severity } : { column, code, severity, detail: detail.slice(0, 120) },
  )
}

/** True for what stands in the place of a name that is not known: "-", "???", "ei tiedossa". */
export const isNoName = (text: string): boolean =>
  !/\p{L}/u.test(text) || /^(?:ei tiedossa|ei tietoa|puuttuu|tuntematon|n\/a|saknas|okänd|unknown)$/i.test(text)

/** True for what people write to say that a cell is empty: "-", "ei ole", "puuttuu". */
export function isNothing(text: string): boolean {
  return (
    text.length < 14 &&
    /^(?:[-–—.?/]+|ei|ei ole|ei tiedossa|puuttuu|n\/a|na|none|null|nej|saknas|finns inte|no|0)$/i.test(text)
  )
}
