export type Mark = { kind: 'email' | 'phone' | 'name-and-address' | 'business-id'; text: string }

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
