import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { id, personal } from '../../enforcement/output.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { consulted } from './build-access-package.ts'
import { consultationSchema } from './package.schema.ts'

/**
 * Who has looked at a person's data and why, from the log: by day and purpose, opened apart from seen in a list, without names
 * of staff (C-579/21). One who is not there has no lines.
 */
export const seeConsultations = operation({
  name: 'see-consultations',
  permission: 'handle requests',
  aims: ['fulfilling-rights'],
  sees: 'restricted',
  input: z.strictObject({ person: id('person') }),
  output: z.object({ person: id('person'), consultations: personal('log-lines', z.array(consultationSchema)) }),
  async perform({ person }, occasion) {
    const declaration = await documentOf(occasion.db, occasion.charter.version)
    return done({ person, consultations: await consulted(occasion, declaration, person, occasion.language) })
  },
})
