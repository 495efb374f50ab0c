import { fill } from '../registers/text.rules.ts'
import { words } from './answer-draft.words.ts'
import type { WishDecision, WishKind } from './request-terms.rules.ts'

type Wish = {
  wish: number
  kind: WishKind
  decision: WishDecision | null
  because: string | null
}

/** A paragraph of the answer, and the wish it answers; one that waits for a decision says so and is not sent. */
export type AnswerPart = { wish: number; text: string; waits: boolean }

/**
 * The answer as the decisions make it, a paragraph for each thing that was asked, in the language of the request. The office
 * may write it anew; what is refused has its reasons and its own certificate.
 */
export function answerParts(wishes: readonly Wish[], language: 'fi' | 'sv' | 'en'): AnswerPart[] {
  const said = words[language]
  return wishes.map(({ wish, kind, decision, because }) => {
    if (decision === null) return { wish, text: said.waiting[kind], waits: true }
    if (decision === 'withdrawn') return { wish, text: said.withdrawn[kind], waits: false }
    if (decision === 'granted')
      return { wish, text: [said.granted[kind], because].filter(Boolean).join(' '), waits: false }
    return { wish, text: fill(said[decision], { because: because ?? '' }).trim(), waits: false }
  })
}

/** The parts as one text: what waits is left out. */
export const answerText = (parts: readonly AnswerPart[]): string =>
  parts
    .filter(({ waits }) => !waits)
    .map(({ text }) => text)
    .join('\n\n')
