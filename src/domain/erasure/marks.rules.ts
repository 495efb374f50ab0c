import type { ProhibitedChannel } from '../prohibitions/declaration.ts'

export type Mark = { kind: 'email' | 'phone' | 'name-and-address' | 'business-id'; text: string }

/** The marks of values as people and rows of files give them. */
export const marksOfKeys = (
  keys: readonly { kind: 'email' | 'phone' | 'address' | 'name'; value: string }[],
  businessId?: string | undefined,
): Mark[] =>
  readableMarks({
    emails: keys.filter(({ kind }) => kind === 'email').map(({ value }) => value),
    phones: keys.filter(({ kind }) => kind === 'phone').map(({ value }) => value),
    addresses: keys.filter(({ kind }) => kind === 'address').map(({ value }) => value),
    businessIds: businessId ? [businessId] : [],
  })

type Known = {
  emails: readonly string[]
  phones: readonly string[]
  /** Of name, street and postal code together, as addresses are compared. */
  addresses: readonly string[]
  businessIds: readonly string[]
}

/** The texts that fingerprints are taken of, each in its normal form and under the name of its kind. */
export function readableMarks({ emails, phones, addresses, businessIds }: Known): Mark[] {
  const of = (kind: Mark['kind'], values: readonly string[]): Mark[] =>
    [...new Set(values.filter((value) => value !== ''))].map((value) => ({ kind, text: `${kind} ${value}` }))
  return [
    ...of('email', emails),
    ...of('phone', phones),
    ...of('name-and-address', addresses),
    ...of('business-id', businessIds),
  ]
}

/** The channels of a remembered no to advertising. */
export const advertisingBans = ({
  bans,
}: {
  bans: readonly { channel: string; use: string }[]
}): ProhibitedChannel[] => [
  ...new Set(bans.filter(({ use }) => use === 'direct-marketing').map(({ channel }) => channel as ProhibitedChannel)),
]
