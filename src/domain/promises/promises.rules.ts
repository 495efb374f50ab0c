import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import type { Block } from '../documents/block.rules.ts'
import { collectionPromises } from './collection.rules.ts'
import { governancePromises, sitePromises } from './governance.rules.ts'
import { keepingPromises } from './keeping.rules.ts'
import type { Facts, Judged, Place, PromiseRule, PromiseState } from './promise.rules.ts'
import { purposePromises } from './purposes.rules.ts'
import { recipientPromises, systemPromises } from './recipients.rules.ts'
import { rightsPromises } from './rights.rules.ts'
import { securityPromises } from './security.rules.ts'

/** P1-P74, in their order. */
export const promiseRules: readonly PromiseRule[] = [
  ...collectionPromises,
  ...purposePromises,
  ...recipientPromises,
  ...systemPromises,
  ...keepingPromises,
  ...securityPromises,
  ...rightsPromises,
  ...sitePromises,
  ...governancePromises,
]

/** Promises that a person can vouch for, and those that a file from outside can show. */
export const canBeAttested = (number: number): boolean => {
  const mechanism = promiseRules.find((one) => one.number === number)?.mechanism
  return mechanism === 'attested' && !fromDeclaration.includes(number)
}
export const canBeShown = (number: number): boolean =>
  promiseRules.find((one) => one.number === number)?.mechanism === 'evidence'

/** The assessment of risks and the balancing tests are records of the declaration: nobody ticks them elsewhere. */
export const fromDeclaration: readonly number[] = [7, 10]

/** Ends are told of this many days before. */
export const soonDays = 30

const soonFrom = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + soonDays * 86_400_000).toISOString().slice(0, 10)

/** What the reader does about it: `attest`, `show` a file, change the `declaration`, `look` at what was found. */
export const promiseActs = ['attest', 'show', 'declaration', 'look'] as const
export type PromiseAct = (typeof promiseActs)[number]

export type JudgedPromise = Judged & {
  number: number
  fact: FactId
  mechanism: PromiseRule['mechanism']
  guard?: { file: string; test: string }
  places: Place[]
  /** It holds now, and ends within thirty days. */
  endsSoon: boolean
  /** What needs a human; none when nothing does, or when only a new mechanism of the program would help. */
  act?: PromiseAct
}

/** Every promise the declaration makes, with its state now. */
export function judgePromises(facts: Facts): JudgedPromise[] {
  const soon = soonFrom(facts.today)
  return promiseRules.flatMap((rule) => {
    const places = rule.places(facts.declaration)
    if (places.length === 0) return []
    const judged = rule.judge(facts)
    const endsSoon = judged.state === 'attested' && judged.until !== undefined && judged.until <= soon
    const act = actOf(rule.number, judged, endsSoon)
    const { number, fact, mechanism, guard } = rule
    return [
      { ...judged, number, fact, mechanism, places, endsSoon, ...(guard ? { guard } : {}), ...(act ? { act } : {}) },
    ]
  })
}

function actOf(number: number, { state, because }: Judged, endsSoon: boolean): PromiseAct | undefined {
  if (state === 'kept' || because === 'no-mechanism' || because === 'not-checked') return undefined
  if (state === 'attested' && !endsSoon) return undefined
  if (fromDeclaration.includes(number)) return 'declaration'
  if (state === 'broken' || because === 'found') return 'look'
  return canBeShown(number) ? 'show' : 'attest'
}

/** In the order of need: broken, not verified, ending soon. */
export const needsReader = <P extends Pick<JudgedPromise, 'act' | 'state' | 'endsSoon'>>(promises: readonly P[]): P[] =>
  promises.filter(({ act }) => act !== undefined).toSorted((a, b) => urgency(a) - urgency(b))
const urgency = ({ state }: Pick<JudgedPromise, 'state'>): number =>
  state === 'broken' ? 0 : state === 'attested' ? 1 : 2

/** A sentence as a document prints it: its fact, its path, and for a measure its own words. */
export type TextPlace = { path: string; text?: string | undefined }
export type PlacedPromise = { number: number; fact: FactId; state: PromiseState; places: readonly TextPlace[] }
export type Unverified = { number: number; fact: FactId; state: PromiseState; places: readonly TextPlace[] }

/**
 * The facts whose promises are neither kept nor vouched for: a document prints their sentences with a visible mark, or
 * is not published, as the office chooses.
 */
export const unverifiedFacts = (promises: readonly PlacedPromise[]): Unverified[] =>
  promises
    .filter(({ state }) => state === 'broken' || state === 'not-verified')
    .map(({ number, fact, state, places }) => ({ number, fact, state, places }))

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

/** The promises that a sentence of a document makes. */
export const promisesOf = <P extends Pick<PlacedPromise, 'fact' | 'places'>>(
  { path, text, fact }: Pick<Block, 'path' | 'text' | 'fact'>,
  promises: readonly P[],
): P[] =>
  promises.filter((one) =>
    one.places.some((place) =>
      place.text === undefined
        ? place.path === 'rights' || place.path === 'authority'
          ? path === place.path && fact === one.fact
          : within(path, place.path)
        : place.path === path && place.text === text,
    ),
  )

const worst: readonly PromiseState[] = ['broken', 'not-verified', 'attested', 'kept']

/** The mark beside a sentence: the worst state of its promises; none when it promises nothing of the list. */
export function markOf(
  block: Pick<Block, 'path' | 'text' | 'fact'>,
  promises: readonly PlacedPromise[],
): PromiseState | undefined {
  const states = promisesOf(block, promises).map(({ state }) => state)
  return worst.find((state) => states.includes(state))
}

/** How many stand in each state. */
export const countStates = (promises: readonly Pick<JudgedPromise, 'state'>[]): Record<PromiseState, number> => {
  const count = (state: PromiseState) => promises.filter((one) => one.state === state).length
  return {
    kept: count('kept'),
    attested: count('attested'),
    broken: count('broken'),
    'not-verified': count('not-verified'),
  }
}

/** Whether an office's declaration makes a promise at all. */
export const isMade = (number: number, declaration: OfficeDeclaration): boolean =>
  (promiseRules.find((one) => one.number === number)?.places(declaration).length ?? 0) > 0
