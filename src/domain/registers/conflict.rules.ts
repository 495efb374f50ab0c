/** What stays where two say otherwise: what holds, what came to it, or both. */
export type Choice = 'held' | 'read' | 'both'
/** `at` is the path of the place in the declaration; the first of the choices holds unless another is chosen. */
export type Conflict = { at: string; choices: readonly Choice[]; held: unknown; read: unknown }
export type Chosen = Readonly<Record<string, Choice>>
/** What was chosen, and the conflicts met so far. */
export type Merge = { chosen: Chosen; conflicts: Conflict[] }

/** Notes a conflict; gives what was chosen for its place, or what holds. */
export function decided(merge: Merge, conflict: Conflict): Choice {
  merge.conflicts.push(conflict)
  const choice = merge.chosen[conflict.at]
  return choice && conflict.choices.includes(choice) ? choice : 'held'
}

export type Facts = Readonly<Record<string, unknown>>

export const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
