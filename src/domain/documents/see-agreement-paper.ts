import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { agreementPaper } from './agreement.rules.ts'
import { noticeLanguage } from './notice.schema.ts'
import { paperSchema, writtenPaper } from './written.schema.ts'

/**
 * The agreement of Art. 28(3) with a processor, to print and sign. Refusals: nothing-declared, no-such-processor.
 */
export const seeAgreementPaper = operation({
  name: 'see-agreement-paper',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ recipient: z.string().max(60), language: noticeLanguage.optional() }),
  output: z.object({ paper: paperSchema }),
  async perform({ recipient, language }, { db, charter, language: own }) {
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const paper = agreementPaper(declaration, recipient, language ?? own)
    return paper ? done({ paper: writtenPaper(paper) }) : refuse('no-such-processor', { name: recipient })
  },
})
