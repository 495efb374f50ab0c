import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { FactId } from '../registers/terms.rules.ts'
import type { Block } from '../documents/block.rules.ts'
import { collectionPromises } from './collection.rules.ts'
import { governancePromises, sitePromises } from './governance.rules.ts'
import { keepingPromises } from './keeping.rules.ts'
import type { Facts, Judged, Place, PromiseRule, PromiseState, Reason } from './promise.rules.ts'
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
  tells: readonly FactId[]
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
    const { number, fact, tells = [fact], mechanism, guard } = rule
    return [
      {
        ...judged,
        number,
        fact,
        tells,
        mechanism,
        places,
        endsSoon,
        ...(guard ? { guard } : {}),
        ...(act ? { act } : {}),
      },
    ]
  })
}

function actOf(number: number, { state, because }: Judged, endsSoon: boolean): PromiseAct | undefined {
  if (state === 'kept' || because === 'no-mechanism' || because === 'not-checked') return undefined
  if (state === 'attested' && !endsSoon) return undefined
  if (fromDeclaration.includes(number) || because === 'no-tls') return 'declaration'
  if (state === 'broken' || because === 'found') return 'look'
  return canBeShown(number) ? 'show' : 'attest'
}

/** In the order of need: broken, not verified, ending soon. */
export const needsReader = <P extends Pick<JudgedPromise, 'act' | 'state' | 'endsSoon'>>(promises: readonly P[]): P[] =>
  promises.filter(({ act }) => act !== undefined).toSorted((a, b) => urgency(a) - urgency(b))
const urgency = ({ state }: Pick<JudgedPromise, 'state'>): number =>
  state === 'broken' ? 0 : state === 'attested' ? 1 : 2

/** A sentence as a document prints it: its path, and for a measure its own words. */
export type TextPlace = { path: string; text?: string | undefined }
export type PlacedPromise = {
  number: number
  tells: readonly FactId[]
  state: PromiseState
  because?: Reason | null | undefined
  places: readonly TextPlace[]
}

type Sentence = Pick<Block, 'path' | 'text' | 'fact'>
const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

/** The law’s own block: a right or an authority is told there once, each sentence by its fact. */
const exact: readonly string[] = ['rights', 'authority']

/** The register whose own words a sentence is, in place of what is written of a fact. */
const ownWordsOf = ({ path, fact }: Sentence): string | undefined =>
  path.endsWith(`/texts/${fact}`) ? path.slice(0, path.indexOf('/texts/')) : undefined

/** The promises that a sentence of a document makes. */
export function promisesOf<P extends Pick<PlacedPromise, 'tells' | 'places'>>(
  sentence: Sentence,
  promises: readonly P[],
): P[] {
  const { path, text, fact } = sentence
  const register = ownWordsOf(sentence)
  return promises.filter(({ tells, places }) =>
    places.some((place) => {
      if (register !== undefined)
        return tells.includes(fact) && (!place.path.startsWith('registers/') || within(place.path, register))
      if (place.text !== undefined) return place.path === path && place.text === text
      return tells.includes(fact) && (exact.includes(place.path) ? path === place.path : within(path, place.path))
    }),
  )
}

const worst: readonly PromiseState[] = ['broken', 'not-verified', 'attested', 'kept']

/** The promise whose mark stands beside a sentence: the worst of its own; none when it promises nothing of the list. */
export function markOf<P extends Pick<PlacedPromise, 'tells' | 'places' | 'state'>>(
  sentence: Sentence,
  promises: readonly P[],
): P | undefined {
  const made = promisesOf(sentence, promises)
  return made.toSorted((a, b) => worst.indexOf(a.state) - worst.indexOf(b.state))[0]
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
