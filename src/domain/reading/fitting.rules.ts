import { stepsOf, valueAt, withValue } from '../registers/declaration-parts.rules.ts'
import type { Fact } from './fact.rules.ts'
import type { Loose } from './loose-draft.rules.ts'
import type { ReadDocument, Unplaced } from './draft.rules.ts'

type Read = Pick<ReadDocument, 'document' | 'facts' | 'unplaced'>
type Steps = readonly (string | number)[]
/** The first thing that a form does not take. */
type Issue = { path: readonly PropertyKey[]; code: string; maximum?: unknown }

/** Each round takes at least one answer away; no document has more that do not fit. */
const mostRounds = 200

/**
 * What was read, as the form of a declaration can hold it: a name that is too long is cut, and an answer that the form
 * does not take at all is left out, its words among those that were not placed. `issueIn`: what the form says of a draft.
 */
export function fitting<R extends Read>(read: R, issueIn: (document: Loose) => Issue | undefined): R {
  let document = read.document
  let facts = read.facts
  const left: Unplaced[] = []
  for (let round = 0; ; round++) {
    const issue = issueIn(document)
    if (!issue) return { ...read, document, facts, unplaced: [...read.unplaced, ...left] }
    const value = valueAt(document, issue.path as Steps)
    if (issue.code === 'too_big' && typeof value === 'string') {
      document = withValue(document, issue.path as Steps, value.slice(0, Number(issue.maximum)).trim()) as Loose
      continue
    }
    const steps = answerAt(document, issue.path as Steps)
    if (steps.length < 2 || round >= mostRounds) throw new Error(`a draft that no form takes: ${issue.path.join('/')}`)
    const taken = facts.filter((one) => isWithin(stepsOf(document, one.path), steps))
    for (const { words, heading } of taken)
      if (![...read.unplaced, ...left].some((one) => one.words === words)) left.push({ words, heading })
    facts = facts.filter((one) => !taken.includes(one)).map((one) => movedUp(one, document, steps))
    document = without(document, steps)
  }
}

/* What is missing where it must be cannot be taken away: what it is a part of is. */
function answerAt(document: Loose, path: Steps): Steps {
  let steps = path
  while (steps.length > 0 && valueAt(document, steps) === undefined) steps = steps.slice(0, -1)
  return steps
}

const isWithin = (steps: Steps, outer: Steps): boolean => outer.every((step, i) => steps[i] === step)

/* Rules and transfers are told by their places in their lists: those after one that is left out move up. */
function movedUp(fact: Fact, document: Loose, taken: Steps): Fact {
  const place = taken.at(-1)
  const parts = fact.path.split('/')
  const own = parts[taken.length - 1] ?? ''
  const after =
    typeof place === 'number' &&
    /^\d+$/.test(own) &&
    Number(own) > place &&
    isWithin(stepsOf(document, fact.path), taken.slice(0, -1))
  return after ? { ...fact, path: parts.with(taken.length - 1, String(Number(own) - 1)).join('/') } : fact
}

function without(document: Loose, steps: Steps): Loose {
  const last = steps.at(-1)
  if (typeof last !== 'number') return withValue(document, steps, undefined) as Loose
  const list = valueAt(document, steps.slice(0, -1)) as unknown[]
  return withValue(
    document,
    steps.slice(0, -1),
    list.filter((_one, i) => i !== last),
  ) as Loose
}
