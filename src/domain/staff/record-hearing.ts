import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { staffSizes } from '../registers/office-terms.rules.ts'
import { day } from './account.schema.ts'
import { noteVersion } from './hearing.rules.ts'
import { addHearing } from './undertakings.storage.ts'

/**
 * Records that the staff was heard about the log, or had been heard when an older system was taken into use
 * (759/2004, 21 §). Refusal: heard-later (a day to come).
 */
export const recordHearing = operation({
  name: 'record-hearing',
  permission: 'manage staff',
  aims: ['legal-duty'],
  input: z.strictObject({
    kind: z.enum(['heard', 'heard-earlier']),
    heldOn: day,
    who: z.string().trim().min(1).max(4000).describe('Who were heard'),
    remarks: z.string().trim().max(8000).optional(),
    size: z.enum(staffSizes).describe('Employees of the company'),
  }),
  output: z.object({ heldOn: z.string() }),
  async perform({ kind, heldOn, who, remarks = null, size }, { db, actor, today }) {
    if (heldOn > today) return refuse('heard-later', { day: heldOn })
    const note_version = kind === 'heard' ? noteVersion : null
    const recorded_by = accountOf(actor)
    await addHearing(db, { kind, held_on: heldOn, who, remarks, note_version, size_band: size, recorded_by })
    return done({ heldOn })
  },
})
