import type { OwnField } from '../registers/declaration.schema.ts'
import { fieldFact } from '../registers/catalogue.rules.ts'
import type { ForWhom, IdentityWay, RequestState, WishKind } from './request-terms.rules.ts'

type Wish = { kind: WishKind; decision: string | null }

/** A ban, a question and a complaint need no identification at all, and a consent is withdrawn as easily as it was given. */
const needsNobodyKnown: readonly WishKind[] = ['prohibition', 'question', 'complaint', 'consent-withdrawn']

export const needsIdentity = (kinds: readonly WishKind[]): boolean =>
  kinds.some((kind) => !needsNobodyKnown.includes(kind))

const everyWay: readonly IdentityWay[] = [
  'known-address',
  'call-back',
  'known-well',
  'document-seen',
  'e-identification',
]
const strongWays: readonly IdentityWay[] = ['document-seen', 'e-identification']

/**
 * The ways of recognising somebody that are enough for what is asked, the lightest first: proportionate, never a signature,
 * never the identity code (Art. 12(6), DPA s. 29). `guarded`: protected details or instructions of safety would be shown.
 */
export const enoughFor = (kinds: readonly WishKind[], guarded: boolean): readonly IdentityWay[] => {
  if (!needsIdentity(kinds)) return ['not-needed', ...everyWay]
  const shows = kinds.some((kind) => kind === 'access' || kind === 'portability')
  return guarded && shows ? strongWays : everyWay
}

/** Whether there is something among these fields that is shown one at a time: keys, codes, instructions of safety. */
export const holdsGuarded = (fields: readonly string[], own: readonly OwnField[]): boolean =>
  fields.some((field) => fieldFact(field, own)?.guarded)

/** Somebody else asks: a guardian, a custodian and an attorney show by what right; an agent may bring a ban without. */
export const needsAuthority = (forWhom: ForWhom, kinds: readonly WishKind[]): boolean =>
  forWhom !== 'self' && needsIdentity(kinds)

/** Where a case stands after its wishes were decided or not: forwards, and back when one was opened again. */
export function stateAfterDeciding(state: RequestState, wishes: readonly Wish[]): RequestState {
  const all = wishes.length > 0 && wishes.every(({ decision }) => decision !== null)
  if (state === 'identified' && all) return 'decided'
  return state === 'decided' && !all ? 'identified' : state
}

/** A case’s number as people say it: year and running number. */
export const caseNumber = ({ year, serial }: { year: number; serial: number }): string => `${year}-${serial}`

/** Something nobody has done yet: tasks elsewhere and letters that have not gone. */
export const openEnds = (tasks: readonly { done_at: string | null }[], letters: readonly { state: string }[]): number =>
  tasks.filter(({ done_at }) => done_at === null).length +
  letters.filter(({ state }) => !['sent', 'draft'].includes(state)).length
