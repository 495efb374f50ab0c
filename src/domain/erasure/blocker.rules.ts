/** What may stand in the way of erasing some of a person's data: always an item, never the person. */
export const blockerKinds = [
  'open-claim',
  'collection',
  'voucher',
  'contract-in-force',
  'warranty',
  'dispute',
  'hold',
] as const
export type BlockerKind = (typeof blockerKinds)[number]

/** Until when: a day, or something that has not happened yet. */
export type Until = { on: string } | { event: string }

/**
 * One thing that keeps some of a person's data for now. `register`: the key of the register whose data it needs; null when it
 * needs none of them, as a voucher that has its own copy of what it must show. `ref`: what people call it, such as the
 * number of an invoice.
 */
export type Blocker = {
  person: string
  register: string | null
  kind: BlockerKind
  ref: string
  until: Until
  /** The article or section that lets it be kept. */
  article: string
}
