/** Why processing is restricted (Art. 18(1) a-d), and `erasure-pending`: hidden until an erasure is carried out. */
export const restrictionGrounds = ['contested', 'unlawful', 'needed-for-claim', 'objection'] as const
export type RestrictionGround = (typeof restrictionGrounds)[number]

/** What ends a restriction: what it waits for, by its ground. */
export const endsWhen: Record<RestrictionGround, string> = {
  contested: 'accuracy-checked',
  unlawful: 'person-asks-erasure',
  'needed-for-claim': 'claim-settled',
  objection: 'objection-weighed',
}

type Item = {
  row?: number | undefined
  fields?: readonly string[] | undefined
  register?: string | undefined
  aim?: string | undefined
}

/** A restriction names what it is of: a value, fields, a register or an aim; nothing named is everything of the person. */
export const isWhole = ({ row, fields, register, aim }: Item): boolean =>
  row === undefined && fields === undefined && register === undefined && aim === undefined
