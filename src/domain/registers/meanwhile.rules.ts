import { same } from './change.rules.ts'
import { decided, isFacts, isWords, type Chosen, type Conflict, type Facts, type Merge } from './conflict.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'

type Three = { base: unknown; theirs: unknown; mine: unknown }

/**
 * One's own changes brought onto a version that came into force meanwhile. What only one of the two changed stands as that one
 * changed it. What both changed, each otherwise, is a conflict: the newer version holds unless `chosen` says `read`, one's own.
 */
export function broughtOnto(
  base: OfficeDeclaration,
  theirs: OfficeDeclaration,
  mine: OfficeDeclaration,
  chosen: Chosen = {},
): { document: OfficeDeclaration; conflicts: readonly Conflict[] } {
  const merge: Merge = { chosen, conflicts: [] }
  return { document: met(merge, '', { base, theirs, mine }) as OfficeDeclaration, conflicts: merge.conflicts }
}

function met(merge: Merge, at: string, { base, theirs, mine }: Three): unknown {
  if (same(mine, base) || same(mine, theirs)) return theirs
  if (same(theirs, base)) return mine
  // An address is one answer: the street of one and the town of the other would be nobody's.
  if (isFacts(base) && isFacts(theirs) && isFacts(mine) && !at.endsWith('/address'))
    return facts(merge, at, { base, theirs, mine })
  if (Array.isArray(theirs) && Array.isArray(mine)) {
    const lists = {
      base: Array.isArray(base) ? (base as unknown[]) : [],
      theirs: theirs as unknown[],
      mine: mine as unknown[],
    }
    // The order of headings is one answer; other lists of words are answers side by side.
    const each = Object.values(lists)
    if (each.every(isWords) && !at.endsWith('/order')) return listed(merge, at, lists, String)
    if (each.every(areNamed)) return listed(merge, at, lists, nameOf)
    if (keepPlaces(lists)) return lists.base.map((one, i) => placed(merge, at, lists, one, i))
  }
  return chosenOf(merge, at, theirs, mine)
}

type Lists = { base: readonly unknown[]; theirs: readonly unknown[]; mine: readonly unknown[] }

const chosenOf = (merge: Merge, at: string, theirs: unknown, mine: unknown): unknown =>
  decided(merge, { at, choices: ['held', 'read'], held: theirs, read: mine }) === 'read' ? mine : theirs

function facts(merge: Merge, at: string, { base, theirs, mine }: Record<keyof Three, Facts>): Facts {
  const out: Record<string, unknown> = {}
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const path = at === '' ? name : `${at}/${name}`
    const part = met(merge, path, { base: base[name], theirs: theirs[name], mine: mine[name] })
    if (part !== undefined) out[name] = part
  }
  return out
}

/** Each thing of a list by its name: added by either it is there, taken away by either it is not, unless the other changed it. */
function listed(merge: Merge, at: string, { base, theirs, mine }: Lists, name: (one: unknown) => string): unknown[] {
  const find = (list: readonly unknown[], wanted: string) => list.find((one) => name(one) === wanted)
  const order = inOrder(base.map(name), theirs.map(name), mine.map(name))
  return order.flatMap((key) => {
    const one = met(merge, `${at}/${key}`, { base: find(base, key), theirs: find(theirs, key), mine: find(mine, key) })
    return one === undefined ? [] : [one]
  })
}

/** The order of the one who changed it, the newer version's where both did; what only the other has comes last. */
function inOrder(base: readonly string[], theirs: readonly string[], mine: readonly string[]): string[] {
  const left = (list: readonly string[]) => list.filter((one) => base.includes(one))
  const unmoved = same(
    left(theirs),
    base.filter((one) => theirs.includes(one)),
  )
  return [...new Set(unmoved ? [...mine, ...theirs] : [...theirs, ...mine])]
}

const nameOf = (one: unknown): string => {
  const { key, field, name } = one as Record<string, unknown>
  return String(key ?? field ?? name)
}

/** Things that each have a name of their own. */
function areNamed(list: readonly unknown[]): boolean {
  if (
    !list.every(
      (one) => isFacts(one) && [one['key'], one['field'], one['name']].some((part) => typeof part === 'string'),
    )
  )
    return false
  return new Set(list.map(nameOf)).size === list.length
}

/** Things without names can be told apart by their places only while nobody added, took away or moved one. */
const keepPlaces = ({ base, theirs, mine }: Lists): boolean =>
  [theirs, mine].every(
    (list) =>
      list.length === base.length && list.every((one, i) => base.every((other, k) => k === i || !same(one, other))),
  )

/** A thing without a name is one answer: parts of two different ones would be nobody's. */
function placed(merge: Merge, at: string, { theirs, mine }: Lists, base: unknown, i: number): unknown {
  if (same(mine[i], base) || same(mine[i], theirs[i])) return theirs[i]
  return same(theirs[i], base) ? mine[i] : chosenOf(merge, `${at}/${i}`, theirs[i], mine[i])
}
