import type { Occasion } from '../../enforcement/operation.ts'

/** What going on with an erasure did: whether everything has gone now, and how many rows went. */
export type WentOn = { state: 'partly' | 'done'; went: number }

/**
 * Goes on with a person’s erasure when something that kept them has ended: an invoice was paid, a dispute closed. Nothing is
 * done for who has no erasure that was carried out in part.
 */
export async function goOnErasing(_occasion: Occasion, _person: string): Promise<WentOn | undefined> {
  return undefined
}
