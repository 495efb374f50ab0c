import type { PromiseState } from './promise.rules.ts'

/** Promises about accounts and rights: what is wrong with them is put right among the staff. */
export const ofStaff: readonly number[] = [40, 41, 42, 49, 53, 54]

type Standing = { state: PromiseState; endsSoon: boolean }

const shapes = { kept: 'kept', attested: 'attested', broken: 'late', 'not-verified': 'open' } as const
export type Shape = (typeof shapes)[PromiseState] | 'waiting'

/** The shape of a state: filled when the program knows, hollow when somebody said so, half when it ends soon. */
export const shapeOf = ({ state, endsSoon }: Standing): Shape =>
  state === 'attested' && endsSoon ? 'waiting' : shapes[state]

/** The word of a state. */
export const wordOf = ({ state, endsSoon }: Standing): PromiseState | 'ends-soon' =>
  state === 'attested' && endsSoon ? 'ends-soon' : state
