import type { Language } from '../registers/text.rules.ts'
import { words } from './copy.words.ts'
import { isDecided, type Decision } from './covering.rules.ts'
import type { PackageContent } from './package.schema.ts'
import type { CoverReason, WithholdGround } from './package-terms.rules.ts'
import type { Proposal } from './proposals.rules.ts'

/** Proposals on which nobody has decided yet: the copy does not go before. */
export const openProposals = (proposals: readonly Proposal[], decisions: readonly Decision[]): Proposal[] =>
  proposals.filter((one) => !isDecided(one, decisions))

/** How many items stand under each heading, in their order. */
export function groupsOf(content: PackageContent): { group: string; items: number }[] {
  const counts = new Map<string, number>()
  for (const { group } of content.items) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].map(([group, items]) => ({ group, items }))
}

export const stages = ['review', 'approved', 'delivered', 'cleared'] as const
export type Stage = (typeof stages)[number]

/** How far a package is. */
export function stageOf(one: { content: unknown; approved_at: string | null; delivered_at: string | null }): Stage {
  if (one.content === null) return 'cleared'
  if (one.delivered_at !== null) return 'delivered'
  return one.approved_at === null ? 'review' : 'approved'
}

/** What was covered and kept back, for the file: how many of each reason, and why in the words of whoever decided. */
export function reviewNote(decisions: readonly Decision[], language: Language): string {
  const text = words[language]
  const lines = new Map<string, number>()
  for (const { decision, reason, because } of decisions) {
    if (decision === 'show' || reason === null) continue
    const name =
      decision === 'cover' ? text.coverReasons[reason as CoverReason] : text.grounds[reason as WithholdGround]
    const line = `${text.decided[decision]}: ${name}${because === null ? '' : ` (${because})`}`
    lines.set(line, (lines.get(line) ?? 0) + 1)
  }
  return [...lines].map(([line, times]) => (times === 1 ? line : `${line} × ${times}`)).join('; ')
}
