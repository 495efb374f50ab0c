import { daysAfter } from './clock.rules.ts'
import type { WishKind } from './request-terms.rules.ts'

type System = { key: string; within: string; holdsPersonalData: boolean; care?: string | undefined }

/** What must be done in another system for a wish; nothing for those that concern no data there. */
const doneElsewhere: Partial<Record<WishKind, string>> = {
  access: 'look-up',
  portability: 'look-up',
  rectification: 'correct',
  erasure: 'erase',
  anonymisation: 'erase',
  restriction: 'restrict',
  objection: 'stop-using',
  prohibition: 'stop-using',
  'consent-withdrawn': 'stop-using',
}

/** Days before the answer falls due by which the others must have looked. */
const aheadOfAnswer = 7

/**
 * The work that a case makes in systems outside the program: the controller answers for all of them (law.md 3.2). One task a
 * system and act, with the words to look for, due a week before the answer.
 */
export function tasksElsewhere(
  kinds: readonly WishKind[],
  systems: readonly System[],
  { words, strictOn, today }: { words: string; strictOn: string; today: string },
): { kind: 'system'; target: string; what: string; look_for: string; owner: string | null; due_on: string }[] {
  const whats = [...new Set(kinds.flatMap((kind) => doneElsewhere[kind] ?? []))]
  const early = daysAfter(strictOn, -aheadOfAnswer)
  return systems
    .filter(({ within, holdsPersonalData }) => within === 'outside' && holdsPersonalData)
    .flatMap(({ key, care }) =>
      whats.map((what) => ({
        kind: 'system' as const,
        target: key,
        what,
        look_for: words,
        owner: care ?? null,
        due_on: early < today ? today : early,
      })),
    )
}
