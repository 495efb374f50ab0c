import type { ProhibitedChannel } from '../prohibitions/declaration.ts'
import type { Address } from '../people/address.rules.ts'
import type { NameOrder } from '../people/names.rules.ts'
import type { ResolvePhone } from '../people/phone.rules.ts'
import type { BanChannel, ContactUse, ValueKind } from './import-fields.rules.ts'
import type { RowTroubleCode } from './row.words.ts'

/** A cell as the reader of files gives it; `same`: it said "as above" and has the text of the cell above. */
export type RowCell = string | { text: string; day?: string; formula?: true; error?: true; same?: true }

/** An option of a declared choice: stored by its key, recognised by its key or names. */
export type Choice = { key: string; names: readonly string[] }

export type MappedColumn = {
  column: number
  /** An import field, or the key of a catalogue or own field: those become details. */
  field: string
  use?: ContactUse
  channel?: BanChannel
  permits?: true
  /** For details. Text when not said. */
  valueKind?: ValueKind
  choices?: readonly Choice[]
}
export type Mapping = {
  columns: readonly MappedColumn[]
  /** Order of full names where the words do not tell. */
  nameOrder?: NameOrder
  /** True only where a register declares identity codes under the Data Protection Act, section 29. */
  identityCodes?: true
}

export type DayValue = { day: string; atLatest?: true }
export type ReadPerson = {
  given: string
  family: string
  emails: { asWritten: string; normal: string; use?: ContactUse }[]
  phones: { asWritten: string; e164: string; use?: ContactUse }[]
  addresses: (Address & { use?: ContactUse })[]
  organisation?: string
  organisationBusinessId?: string
  title?: string
  tradeName?: string
  tradeBusinessId?: string
  language?: string
  received?: DayValue
  relationBegan?: DayValue
  relationEnded?: DayValue
  bans: ProhibitedChannel[]
  details: { field: string; value: string | number | boolean }[]
}
/** `column` is -1 for the row as a whole. 'refused' leaves the whole row out; 'warned' takes it, without the value where it was unreadable; 'mended' takes it whole. */
export type RowTrouble = {
  column: number
  code: RowTroubleCode
  severity: 'refused' | 'warned' | 'mended'
  detail?: string
}
export type ReadRow = { person: ReadPerson; troubles: RowTrouble[] }
/** `year` is the year it is: it tells which century a year of two digits is of. */
export type RowTools = { phone?: ResolvePhone; year?: number }
