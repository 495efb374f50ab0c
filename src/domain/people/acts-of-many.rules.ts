/** Acts that can be done for many people at once. */
export const actsOfMany = ['confirm-person', 'mark-told', 'forbid-marketing-to-many'] as const
export type ActOfMany = (typeof actsOfMany)[number]

/** Why somebody is left out, in the order in which it is said. */
export const leavings = ['restricted', 'dead', 'checked-today', 'nothing-to-tell', 'banned-already'] as const
export type Leaving = (typeof leavings)[number]

export type Standing = {
  /** Something of the person may not be used now for this purpose (Art. 18). */
  restricted: boolean
  dead: boolean
  checkedToday: boolean
  /** Art. 14: has not been told yet. */
  waits: boolean
  /** Has forbidden advertising by every channel. */
  banned: boolean
}

/**
 * Why an act done for many leaves this person out; undefined when it does not. Whose details are contested is looked at
 * one by one and not marked as right among others; a prohibition only protects, so nothing stands in its way.
 */
export function leftBecause(act: ActOfMany, standing: Standing): Leaving | undefined {
  if (act === 'forbid-marketing-to-many') return standing.banned ? 'banned-already' : undefined
  if (act === 'confirm-person' && standing.restricted) return 'restricted'
  if (standing.dead) return 'dead'
  if (act === 'confirm-person') return standing.checkedToday ? 'checked-today' : undefined
  return standing.waits ? undefined : 'nothing-to-tell'
}
