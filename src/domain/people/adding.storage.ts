import { addWithOrigin, rowSet, theNewOrigin } from '../../enforcement/adding.ts'
import { people } from '../../enforcement/declaration.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import { addresses, details, emails, nameKeys, phones, positions, trades } from './declaration.ts'
import { originRow, type NewOrigin } from './origin.storage.ts'
import { searchedName, type PersonValues } from './person-values.rules.ts'
import { ownRow, sortedBy, valueRows } from './storage.ts'

/**
 * Adds one person with all values and the origin they share, in one statement. The origin belongs to the person. The
 * entry in `register` is made by `enter`. Gives the origin.
 */
export function addOnePerson(
  occasion: Occasion,
  person: string,
  register: number,
  given: NewOrigin,
  values: PersonValues,
  organisation: string | undefined,
): Promise<number> {
  const own = { person_id: person, origin_id: theNewOrigin }
  const rows = valueRows(values, organisation, undefined)
  const name = {
    folded: searchedName(values.given, values.family),
    ...sortedBy(values.given, values.family),
    registers: [register],
  }
  return addWithOrigin(occasion, originRow(occasion, { ...given, person }), [
    rowSet(people, [ownRow({ id: person, origin: theNewOrigin, values })]),
    rowSet(nameKeys, [{ ...name, ...own }]),
    rowSet(
      emails,
      rows.emails.map((row) => ({ ...row, ...own })),
    ),
    rowSet(
      phones,
      rows.phones.map((row) => ({ ...row, ...own })),
    ),
    rowSet(
      addresses,
      rows.addresses.map((row) => ({ ...row, ...own })),
    ),
    rowSet(
      positions,
      rows.positions.map((row) => ({ ...row, ...own })),
    ),
    rowSet(
      trades,
      rows.trades.map((row) => ({ ...row, ...own })),
    ),
    rowSet(
      details,
      rows.details.map((row) => ({ ...row, ...own })),
    ),
  ])
}
