import { z } from 'zod'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done, type Refusal } from '../../enforcement/outcome.ts'
import { acceptanceOf } from '../findings/accepting.rules.ts'
import { allFindings, formFindings, hindersPublishing } from '../findings/checks.rules.ts'
import { groundText } from '../findings/grounds.rules.ts'
import { acceptancesInForce } from '../findings/storage.ts'
import { declarationSchema, type OfficeDeclaration } from './declaration.schema.ts'
import { writtenDocument } from './document.schema.ts'
import { saidFinding, saidProblem } from './effects.schema.ts'
import { findingText } from './finding-text.rules.ts'
import type { Finding } from './finding.rules.ts'
import { formProblemText, type FormProblem } from './form-problem.rules.ts'
import { registersRefusalText } from './refusal-text.rules.ts'
import { say } from './text.rules.ts'
import { readDeclaration } from './yaml-form.schema.ts'

export { allFindings }

const mostLetters = 2_000_000

/** Reads a document into a declaration with usual values filled in, or says what is wrong with its form. */
export function readDocument(document: unknown): { declaration: OfficeDeclaration } | { problems: FormProblem[] } {
  const json = JSON.stringify(document)
  if (json.length > mostLetters) return { problems: [{ code: 'too-large', path: '' }] }
  const read = declarationSchema.safeParse(document)
  if (read.success) return { declaration: read.data }
  const again = readDeclaration(json)
  if (!('problems' in again)) return again
  return { problems: again.problems.map(({ line: _line, ...problem }) => problem) }
}

/** Problems of form as reasons to refuse: code, place, and what was probably meant. */
export const problemRefusals = (problems: readonly FormProblem[]): Refusal[] =>
  problems.map(({ code, path, value, meant, options, hint, least, most }) => ({
    code,
    facts: {
      path,
      ...(value === undefined ? {} : { value }),
      ...(meant === undefined ? {} : { meant }),
      ...(options === undefined ? {} : { options: options.join(', ') }),
      ...(hint === undefined ? {} : { hint }),
      ...(least === undefined ? {} : { least }),
      ...(most === undefined ? {} : { most }),
    },
  }))

/** Findings that stop a declaration or a document, as reasons to refuse, each with its place and its ground. */
export const findingRefusals = (findings: readonly Finding[], language: Language): Refusal[] =>
  findings
    .filter((finding) => finding.level === 'error')
    .map((finding) => {
      const article = groundText(finding, language)
      const facts = { ...finding.facts, ...wordsOf(finding, language), path: finding.path }
      return { code: finding.code, facts, ...(article ? { article } : {}) }
    })

/** What of a finding is words, in one language. */
const wordsOf = ({ names, texts }: Finding, language: Language): Record<string, string> => ({
  ...(names ? { name: say(names, language) } : {}),
  ...Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, say(text, language)])),
})

/** Findings with their sentences, and why each is one. */
export const sayFindings = (findings: readonly Finding[], language: Language): z.input<typeof saidFinding>[] =>
  findings.map((finding) => ({
    ...finding,
    because: groundText(finding, language),
    text:
      finding.code === 'unknown-time-zone'
        ? (registersRefusalText(finding, language) ?? finding.code)
        : findingText(finding, language),
  }))

/** Checks a declaration without doing anything with it: its form, then what it says. */
export const checkDeclaration = operation({
  name: 'check-declaration',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ document: writtenDocument }),
  output: z.object({
    acceptable: z.boolean().describe('Whether it can be taken into use'),
    publishable: z.boolean().describe('Whether its documents can be published: no finding is an error'),
    problems: z.array(saidProblem),
    findings: z.array(
      saidFinding.extend({
        accepted: z.boolean().describe('A warning somebody accepted, and what stood there still does'),
      }),
    ),
  }),
  async perform({ document }, { db, language, today }) {
    const read = readDocument(document)
    if ('problems' in read) {
      const problems = read.problems.map((one) => ({
        path: one.path,
        code: one.code,
        text: formProblemText(one, language),
      }))
      return done({ acceptable: false, publishable: false, problems, findings: [] })
    }
    const findings = allFindings(read.declaration, today)
    const acceptable = formFindings(read.declaration).every(({ level }) => level !== 'error')
    const publishable = hindersPublishing(findings).length === 0
    const accepted = await acceptancesInForce(db)
    const said = findings.map((finding) => ({
      ...sayFindings([finding], language)[0]!,
      accepted: acceptanceOf(read.declaration, finding, accepted, today) !== undefined,
    }))
    return done({ acceptable, publishable, problems: [], findings: said })
  },
})
