import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal, type Refused } from '../../enforcement/outcome.ts'
import { fieldName } from './catalogue.rules.ts'
import { allFindings, findingRefusals, problemRefusals, readDocument, sayFindings } from './check-declaration.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { Change } from './changes.rules.ts'
import { words as changeWords } from './change.words.ts'
import { writtenDocument } from './document.schema.ts'
import { effects, saidChange, saidFinding, telling } from './effects.schema.ts'
import type { Finding } from './finding.rules.ts'
import type { Language } from './text.rules.ts'
import { fill, say } from './text.rules.ts'
import { documentOf } from './versions.storage.ts'
import { weigh, type Told, type Weighed } from './weighing.storage.ts'

/** So many can be erased within the half minute that nobody else may wait. */
const mostEmptied = 50_000

export type Judged = {
  declaration: OfficeDeclaration
  before: OfficeDeclaration | undefined
  findings: Finding[]
  weighed: Weighed
}

/**
 * Reads, checks and weighs a document against the declaration in force. Refused: somebody without the whole office,
 * a form that is wrong, findings that are errors.
 */
export async function judge(document: unknown, occasion: Occasion): Promise<Judged | Refused> {
  if (!occasion.scope.whole) return refuse('whole-office-needed')
  const read = readDocument(document)
  if ('problems' in read) return refuseAll(problemRefusals(read.problems))
  const { declaration } = read
  const findings = allFindings(declaration)
  const errors = findingRefusals(findings)
  if (errors.length > 0) return refuseAll(errors)
  const { db, charter, today } = occasion
  const before = await documentOf(db, charter.version)
  return {
    declaration,
    before,
    findings,
    weighed: await weigh({ db, values: db }, charter, before, declaration, today),
  }
}

/** Why the data that are there do not let a declaration be accepted. `letGo`: values may be erased. */
export function hindrances({ weighed, before }: Judged, letGo: boolean, language: Language): Refusal[] {
  const named = (field: string): string => fieldName(field, language, before?.ownFields)
  const nameOf = (list: 'registers' | 'sources', key: string | null): string =>
    say(before?.[list].find((one) => one.key === key)?.names, language) || (key ?? '')
  return [
    ...weighed.ended.map(({ register, people }) => ({
      code: 'register-has-people',
      facts: { register, name: nameOf('registers', register), people },
    })),
    ...weighed.reshaped.map(({ field, values }) => ({
      code: 'values-do-not-fit',
      facts: { field, name: named(field), values },
    })),
    ...(letGo && weighed.restricted.length > 0
      ? [{ code: 'restricted-data', facts: { people: weighed.restricted.length }, article: '18' }]
      : []),
    ...(letGo && weighed.emptied.length > mostEmptied
      ? [{ code: 'too-many-emptied', facts: { people: weighed.emptied.length, most: mostEmptied } }]
      : []),
    ...(letGo ? [] : weighed.going).map(({ field, because, source, values, people }) => ({
      code: because === 'field' ? 'values-would-go-field' : 'values-would-go-source',
      facts: { field, name: named(field), values, people, ...(source ? { source: nameOf('sources', source) } : {}) },
    })),
  ]
}

/** The effects as numbers: whose values they are stays inside. */
export const countEffects = ({ people, emptied, restricted, ...rest }: Weighed): z.input<typeof effects> => ({
  ...rest,
  people: people.length,
  emptied: emptied.length,
  restricted: restricted.length,
})

/** Changes as sentences; a shorter period says how many would be past their last day at once. */
export const sayChanges = (
  changes: readonly Change[],
  language: Language,
  due: Weighed['due'] = [],
): z.input<typeof saidChange>[] =>
  changes.map(({ code, path, text, effect }) => {
    const at = effect?.kind === 'period-shorter' && effect.data.includes('all') ? effect.register : undefined
    const people = due.find((one) => one.register === at)?.people
    const more = people === undefined ? [] : [fill(changeWords[language].dueAtOnce, { people })]
    return { code, path, text: [text[language], ...more].join(' ') }
  })

export const sayTold = (told: readonly Told[], language: Language): z.input<typeof telling>[] =>
  told.map((one) => ({
    ...one,
    because: one.because.map(({ why, text }) => ({ why, text: text[language] })),
  }))

/** What a declaration would change, what it would do to the data that are there, and who must be told before. */
export const previewDeclaration = operation({
  name: 'preview-declaration',
  permission: 'declare registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({ document: writtenDocument }),
  output: z.object({
    base: z.int32().describe('The version in force, against which this was looked at'),
    unchanged: z.boolean(),
    changes: z.array(saidChange),
    effects,
    tell: z.array(telling),
    findings: z.array(saidFinding),
  }),
  async perform({ document }, occasion) {
    const { language, charter } = occasion
    const judged = await judge(document, occasion)
    if ('refused' in judged) return judged
    const { weighed, findings } = judged
    return done({
      base: charter.version,
      unchanged: weighed.unchanged,
      changes: sayChanges(weighed.changes, language, weighed.due),
      effects: countEffects(weighed),
      tell: sayTold(weighed.tell, language),
      findings: sayFindings(findings, language),
    })
  },
})
