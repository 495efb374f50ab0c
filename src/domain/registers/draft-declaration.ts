import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { questionKeys, questionsLeft } from './answers.rules.ts'
import { answersSchema, columnsSchema } from './answers.schema.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { sayFindings } from './check-declaration.ts'
import { declarationSchema } from './declaration.schema.ts'
import { saidFinding } from './effects.schema.ts'
import { draftFromAnswers } from './questions.rules.ts'

/** A whole declaration from any of the eight answers and from the columns of a file. Nothing is stored. */
export const draftDeclaration = operation({
  name: 'draft-declaration',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ answers: answersSchema, columns: columnsSchema.optional() }),
  output: z.object({
    document: declarationSchema,
    findings: z.array(saidFinding),
    questionsLeft: z.array(z.enum(questionKeys)),
  }),
  perform({ answers, columns }, { today, language }) {
    const document = draftFromAnswers(answers, columns, today)
    const findings = sayFindings(allFindings(document, today), language)
    return Promise.resolve(done({ document, findings, questionsLeft: questionsLeft(answers) }))
  },
})
