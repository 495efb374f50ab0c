import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { liftBansOf } from '../prohibitions/storage.ts'
import { findDeath, removeDeath } from './deaths.storage.ts'
import { changingAims } from './purposes.rules.ts'
import { holdPerson } from './values.storage.ts'

/** A death recorded by mistake is taken back, with the ban that came with it. Refusals: unknown-person, no-death-recorded. */
export const withdrawDeath = operation({
  name: 'withdraw-death',
  permission: 'change people',
  aims: changingAims,
  input: z.strictObject({ person: id('person') }),
  output: z.object({ person: id('person') }),
  async perform({ person }, occasion) {
    if (!(await holdPerson(occasion.db, person))) return refuse('unknown-person')
    const death = await findDeath(occasion.db, person)
    if (!death) return refuse('no-death-recorded')
    await removeDeath(occasion.db, person)
    await liftBansOf(occasion, person, death.origin_id)
    return done({ person })
  },
})
