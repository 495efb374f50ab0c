import type { PackageContent, PackageItem } from './package.schema.ts'
import type { CoverReason, ItemDecision, WithholdGround } from './package-terms.rules.ts'

export type Decision = {
  item: string
  decision: ItemDecision
  /** What of the item; '' for all of it. */
  words: string
  reason: CoverReason | WithholdGround | null
  because: string | null
  told: boolean
}

/** What stands in the place of what is covered, in every form alike: a reader by ear hears that something is. */
export type Marks = Record<CoverReason, string>

/** Whether what is to be covered really stands in the item. */
export const holds = ({ value, beside }: Pick<PackageItem, 'value' | 'beside'>, words: string): boolean =>
  value.includes(words) || beside.some((one) => one.value.includes(words))

/**
 * The copy as it goes: others' data covered, each with its reason, and what is kept back left out with its ground where that
 * may be told. Everything else stays as it is: the whole is never refused.
 */
export function covering(content: PackageContent, decisions: readonly Decision[], marks: Marks): PackageContent {
  const by = Map.groupBy(decisions, ({ item }) => item)
  const withheld: PackageContent['withheld'] = []
  const items = content.items.flatMap((one): PackageItem[] => {
    const mine = by.get(one.item) ?? []
    const back = mine.find(({ decision }) => decision === 'withhold')
    if (back) {
      const ground = back.told ? (back.reason as WithholdGround) : null
      withheld.push({ name: back.told ? one.name : null, ground, because: back.told ? back.because : null })
      return []
    }
    const covers = mine.filter(({ decision }) => decision === 'cover')
    return covers.length > 0 ? [coveredItem(one, covers, marks)] : [one]
  })
  return { ...content, items, withheld }
}

function coveredItem(one: PackageItem, covers: readonly Decision[], marks: Marks): PackageItem {
  const whole = covers.find(({ words }) => words === '')
  const covered = covers.map(({ reason, because }) => ({ reason: reason as CoverReason, because }))
  if (whole)
    return { ...one, value: marks[whole.reason as CoverReason], parts: [], beside: [], portable: false, covered }
  // The longest first: a name within a name is not left standing beside its mark.
  const ordered = covers.toSorted((a, b) => b.words.length - a.words.length)
  const hide = (text: string): string =>
    ordered.reduce((left, { words, reason }) => left.replaceAll(words, () => marks[reason as CoverReason]), text)
  return {
    ...one,
    value: hide(one.value),
    parts: [],
    beside: one.beside.map((part) => ({ ...part, value: hide(part.value) })),
    portable: false,
    covered,
  }
}

/** Whether somebody has decided of what the program proposes to look at. */
export const isDecided = (
  { item, words }: { item: string; words: string | null },
  decisions: readonly Pick<Decision, 'item' | 'words'>[],
): boolean => decisions.some((one) => one.item === item && (one.words === '' || one.words === words))
