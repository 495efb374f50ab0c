import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { noticeLanguage } from './notice.schema.ts'
import { undertakingPaper } from './undertaking-paper.rules.ts'
import { paperSchema, writtenPaper } from './written.schema.ts'

/** The confidentiality undertaking, to print and sign. Refusal: nothing-declared. */
export const seeUndertakingPaper = operation({
  name: 'see-undertaking-paper',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ language: noticeLanguage.optional() }),
  output: z.object({ paper: paperSchema }),
  async perform({ language }, { db, charter, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    return done({ paper: writtenPaper(undertakingPaper(declaration, language ?? own)) })
  },
})
