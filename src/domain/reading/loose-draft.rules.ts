import type { OfficeDeclaration, Recipient, Source, System } from '../registers/declaration.schema.ts'

/** Parts of a declaration while it is drafted: what the document left open is not there. */
export type Loose = Record<string, unknown>
/** What registers have in common. A role or an answer that the document does not give is not there. */
export type Shared = {
  sources: (Omit<Source, 'kind'> & { kind?: Source['kind'] })[]
  recipients: (Omit<Recipient, 'role'> & { role?: Recipient['role'] })[]
  systems: (Omit<System, 'within' | 'holdsPersonalData'> & Partial<Pick<System, 'within' | 'holdsPersonalData'>>)[]
  ownFields: OfficeDeclaration['ownFields']
}

export const keysOf = (list: readonly { key: string }[]): ReadonlySet<string> => new Set(list.map((one) => one.key))
export const sharedKey = <T>(list: readonly T[], is: (one: T) => boolean): T | undefined => list.find(is)
export const same = (names: object, words: string): boolean =>
  Object.values(names).some((one) => String(one).toLowerCase() === words.toLowerCase())
