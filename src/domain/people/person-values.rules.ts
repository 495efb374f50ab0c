import { fold } from '../../plumbing/text/fold.ts'
import type { Address } from './address.rules.ts'

export type ContactUse = 'private' | 'work' | 'billing'
/** What an e-mail address or number was got with (SVPL 200.3 §). */
export type Sale = { gotAtSale?: string; banOffered?: boolean }

/** What is known of one person from one act, checked and in normal form. Texts are as people write them; '' is none. */
export type PersonValues = {
  given: string
  family: string
  language?: string
  emails: readonly ({ asWritten: string; normal: string; use?: ContactUse } & Sale)[]
  phones: readonly ({ asWritten: string; e164: string; use?: ContactUse } & Sale)[]
  addresses: readonly (Address & { use?: ContactUse; since?: string })[]
  organisation?: string
  title?: string
  workBegan?: string
  tradeName?: string
  tradeBusinessId?: string
  details: readonly { field: string; value: string | number | boolean }[]
}

/** The declared fields these values need, each once. */
export function fieldsOfValues(values: PersonValues): string[] {
  return [
    ...new Set([
      ...(values.given ? ['name.given'] : []),
      ...(values.family ? ['name.family'] : []),
      ...(values.language ? ['language'] : []),
      ...(values.emails.length > 0 ? ['contact.email'] : []),
      ...(values.phones.length > 0 ? ['contact.phone'] : []),
      ...(values.addresses.length > 0 ? ['contact.address'] : []),
      ...(values.organisation ? ['work.organisation'] : []),
      ...(values.title ? ['work.title'] : []),
      ...(values.tradeName ? ['trade.name'] : []),
      ...(values.tradeBusinessId ? ['trade.business-id'] : []),
      ...values.details.map((detail) => detail.field),
    ]),
  ]
}

/** The name as it is searched: a blank before each word, so that the start of any word is found. */
export const searchedName = (given: string | null, family: string | null): string => {
  const folded = fold(`${family ?? ''} ${given ?? ''}`)
  return folded ? ` ${folded}` : ''
}

/** The folded name as two records are compared by it: the words in alphabetical order. */
export function comparedName(given: string, family: string): string {
  const folded = fold(`${family} ${given}`)
  return folded.includes(' ') ? folded.split(' ').sort().join(' ') : folded
}
