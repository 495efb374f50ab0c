import type { DocumentFact, OfficeDeclaration } from '../registers/declaration.schema.ts'

/** A member of staff who may declare the registers of the whole office. */
export type Keeper = { account: string; email: string }

/** Whether there is nobody else who could approve what this one writes. */
export const isAlone = (keepers: readonly Keeper[]): boolean => keepers.length <= 1

/**
 * Who may approve a document on a day (`YYYY-MM-DD`): the responsible persons of its registers, known by e-mail; when none
 * of them is among the keepers, any keeper.
 */
export function approversOf(
  document: Pick<DocumentFact, 'registers'>,
  { contacts }: Pick<OfficeDeclaration, 'contacts'>,
  keepers: readonly Keeper[],
  today: string,
): Keeper[] {
  const responsible = contacts
    .filter(({ role }) => role === 'responsible' || role === 'deputy')
    .filter(({ from, until }) => (from ?? '') <= today && (until ?? '9999') >= today)
    .filter(({ registers }) => registers === undefined || registers.some((key) => document.registers.includes(key)))
    .flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()]))
  const named = keepers.filter(({ email }) => responsible.includes(email.toLowerCase()))
  return named.length > 0 ? named : [...keepers]
}
