import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { documentStanding } from './document-state.schema.ts'
import { mustTell, standingOf, weighDocuments } from './see-document-versions.ts'

/**
 * Every document that is written of the declaration: whether what is written now is published, which version is in force,
 * and when it is to be looked at again. Refusal: nothing-declared.
 */
export const listDocumentStates = operation({
  name: 'list-document-states',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({}),
  output: z.object({
    documents: z.array(documentStanding.extend({ tellFirst: z.boolean().describe('People must be told before it') })),
  }),
  async perform(_input, occasion) {
    const { db, charter, language } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const weighed = await weighDocuments(occasion, declaration)
    return done({
      documents: weighed.map((one) => ({ ...standingOf(one, language), tellFirst: mustTell(one) })),
    })
  },
})
