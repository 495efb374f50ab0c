import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { unverified } from './promise.schema.ts'
import { addChoice } from './storage.ts'

/** Chooses what a document does with a sentence nobody has verified: prints it with a mark, or is not published. */
export const chooseUnverified = operation({
  name: 'choose-unverified',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ unverified }),
  output: z.object({ unverified }),
  async perform({ unverified: chosen }, { db, actor }) {
    await addChoice(db, { unverified: chosen, chosen_by: accountOf(actor) })
    return done({ unverified: chosen })
  },
})
