import { carryOutErasures } from '../domain/erasure/carry-out-erasures.ts'
import type { Job } from './jobs.ts'

/**
 * Every night: erasures whose night has come, and those of which something stayed, some at a time until none is left. By day
 * that of one person, when something that kept them has ended.
 */
export const erasingRun: Job = {
  queue: 'carry-out-erasures',
  nightly: true,
  heavy: true,
  async run({ perform, ids: { person } }) {
    if (person) return void (await perform(carryOutErasures, { person }))
    for (let after: string | null | undefined; after !== null;) {
      const outcome = await perform(carryOutErasures, after ? { after } : {})
      if ('refused' in outcome) throw new Error('erasures are carried out or broken, never refused')
      after = outcome.done.next
    }
  },
}
