import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { problemRefusals, readDocument, sayFindings } from '../registers/check-declaration.ts'
import { fieldsAddress } from '../registers/declaration-parts.rules.ts'
import { writtenDocument } from '../registers/document.schema.ts'
import { saidFinding } from '../registers/effects.schema.ts'
import { documentKinds } from '../registers/terms.rules.ts'
import { text } from '../registers/parts.schema.ts'
import { languages } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { acceptanceOf, findingsInForce, openFindings } from './accepting.rules.ts'
import { allFindings, findingsOfDocument, hindersPublishing, identityOf } from './checks.rules.ts'
import { placeInWords } from './places.rules.ts'
import { acceptancesInForce } from './storage.ts'

const checkedFinding = saidFinding.extend({
  id: z.string().describe('What accept-finding takes'),
  place: z.string().describe('The screen where it is put right'),
  within: z.string().nullable().describe('Name of the register, document or party'),
  heading: z.string().nullable().describe('The heading that it prints under'),
  quote: z.string().nullable().describe('The words that stand there'),
  quoteLanguage: z.enum(languages).nullable(),
  documents: z.array(z.string()).describe('Keys of the documents it concerns'),
  accepted: z
    .object({ on: z.string(), reason: z.string(), by: id('account'), byName: z.string().nullable() })
    .nullable()
    .describe('A warning that somebody accepted'),
})

/**
 * What is missing, vague, contradictory or out of date in the documents: of the declaration in force, or of one that is
 * given. Errors first, then open warnings, then the accepted. Refusals: nothing-declared, problems of form.
 */
export const checkDocuments = operation({
  name: 'check-documents',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({ document: writtenDocument.optional().describe('Left out: the declaration in force') }),
  output: z.object({
    publishable: z.boolean().describe('No finding is an error'),
    errors: z.int(),
    warnings: z.int().describe('Warnings that nobody has accepted'),
    accepted: z.int(),
    documents: z.array(
      z.object({
        key: z.string(),
        kind: z.enum(documentKinds),
        names: text,
        publishable: z.boolean(),
        findings: z.int(),
      }),
    ),
    findings: z.array(checkedFinding),
  }),
  async perform({ document }, { db, charter, language, today }) {
    const read = document && readDocument(document)
    if (read && 'problems' in read) return refuseAll(problemRefusals(read.problems))
    const declaration = read?.declaration ?? (await documentOf(db, charter.version))
    if (!declaration) return refuse('nothing-declared')
    const findings = read ? allFindings(declaration, today) : findingsInForce(declaration, today)
    const accepted = read ? [] : await acceptancesInForce(db)
    const open = openFindings(declaration, findings, accepted, today)
    const concerned = declaration.documents.map((one) => ({
      ...one,
      found: findingsOfDocument(findings, declaration, one.key),
    }))
    const errors = hindersPublishing(findings)
    const inOrder = [
      ...errors,
      ...open.filter((one) => !errors.includes(one)),
      ...findings.filter((one) => !open.includes(one)),
    ]
    return done({
      publishable: errors.length === 0,
      errors: errors.length,
      warnings: open.length - errors.length,
      accepted: findings.length - open.length,
      documents: concerned.map(({ key, kind, names, found }) => ({
        key,
        kind,
        names,
        publishable: hindersPublishing(found).length === 0,
        findings: found.filter((one) => open.includes(one)).length,
      })),
      findings: inOrder.map((finding) => {
        const by = acceptanceOf(declaration, finding, accepted, today)
        return {
          ...sayFindings([finding], language)[0]!,
          id: identityOf(finding),
          place: fieldsAddress(finding.path),
          ...placeInWords(declaration, finding, language),
          documents: concerned.filter(({ found }) => found.includes(finding)).map(({ key }) => key),
          accepted: by ? { on: by.on, reason: by.reason, by: by.account, byName: by.name } : null,
        }
      }),
    })
  },
})
