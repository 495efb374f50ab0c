export type Fact = { kind: 'email' | 'phone' | 'address' | 'register'; value: string }

const same = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.value === b.value

/**
 * What tells people apart who may be meant: of each the facts that another of them does not share. Two of the same name and
 * address differ by a phone number or by the day they came into a register; who differ by nothing have empty lists.
 */
export const tellsApart = (people: readonly (readonly Fact[])[]): Fact[][] =>
  people.map((own, at) =>
    own.filter((fact) => people.some((other, n) => n !== at && !other.some((one) => same(one, fact)))),
  )
