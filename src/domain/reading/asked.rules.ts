import { stepsOf, valueAt, withValue } from '../registers/declaration-parts.rules.ts'
import { aims } from '../registers/aims.rules.ts'
import { sourceKinds } from '../registers/office-terms.rules.ts'
import { bases, retentionBases, transferMechanisms, triggers } from '../registers/terms.rules.ts'
import type { Language } from '../registers/text.rules.ts'
import { completeParts } from './complete.rules.ts'
import type { Loose } from './loose-draft.rules.ts'

/** What is chosen from a list, by the property that lacks it. */
const choices = { aim: aims, basis: bases, from: triggers, mechanism: transferMechanisms, kind: sourceKinds } as const
type Listed = keyof typeof choices
const choicesAt = (path: string, property: Listed): readonly string[] =>
  property === 'basis' && partOf(path) === 'retention' ? retentionBases : choices[property]

/** The list of a register that a fact stands in. */
export const partOf = (path: string): string => path.split('/').at(-2) ?? ''
type ReadFact = { path: string; text: string; lacks?: readonly string[] | undefined }

/** One answer that the document did not give: the place of it in the draft, and the fact that waits for it. */
export type Asked =
  | { kind: 'name'; at: string }
  | { kind: 'choice'; at: string; property: Listed; choices: readonly string[]; fact: ReadFact }

/** What must be asked before all that was read has a place: names of registers, then one choice for each fact that lacks it. */
export function askedOf(draft: Loose, facts: readonly ReadFact[]): Asked[] {
  const names = (draft['registers'] as Loose[])
    .filter((one) => one['names'] === undefined)
    .map((one): Asked => ({ kind: 'name', at: `registers/${String(one['key'])}/names` }))
  const listed = facts.flatMap((fact) => {
    const lacks = fact.lacks ?? []
    // What also lacks something that no list holds cannot be finished here.
    if (
      !lacks.every((one): one is Listed => one in choices && (one !== 'kind' || partOf(fact.path) === 'sources')) ||
      !isThere(draft, fact.path)
    )
      return []
    return lacks.map((property): Asked => ({
      kind: 'choice',
      at: `${fact.path}/${property}`,
      property,
      choices: choicesAt(fact.path, property),
      fact,
    }))
  })
  return [...names, ...listed.filter((one, i) => listed.findIndex((other) => other.at === one.at) === i)]
}

/** The draft with the answers that were given, in the language of the document, as far as a declaration can hold it. */
export function withAnswers(draft: Loose, answers: Readonly<Record<string, string>>, language: Language): Loose {
  let answered: unknown = draft
  for (const [at, answer] of Object.entries(answers)) {
    if (answer.trim() === '') continue
    const parts = at.split('/')
    const property = parts.pop()!
    const steps = [...stepsOf(draft, parts.join('/')), property]
    answered = withValue(answered, steps, property === 'names' ? { [language]: answer.trim() } : answer)
  }
  return completeParts(answered as Loose)
}

function isThere(draft: Loose, path: string): boolean {
  const steps = stepsOf(draft, path)
  const value = valueAt(draft, steps)
  return steps.length === path.split('/').length && typeof value === 'object' && value !== null && !Array.isArray(value)
}
