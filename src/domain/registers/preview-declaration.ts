import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal, type Refused } from '../../enforcement/outcome.ts'
import { allFindings, formFindings } from '../findings/checks.rules.ts'
import { fieldName } from './catalogue.rules.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import { isOutside, reachesOwnStaffOnly } from '../staff/outside.rules.ts'
import { listPrograms } from '../staff/programs.storage.ts'
import { findingRefusals, problemRefusals, readDocument, sayFindings } from './check-declaration.ts'
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
  /** Users and programs from outside who lose a register that becomes one for the own staff only. */
  shutOut: number
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
  const errors = findingRefusals(formFindings(declaration), occasion.language)
  if (errors.length > 0) return refuseAll(errors)
  const { db, charter, today } = occasion
  const findings = allFindings(declaration, today)
  const before = await documentOf(db, charter.version)
  return {
    declaration,
    before,
    shutOut: await countShutOut(declaration, occasion),
    findings,
    weighed: await weigh({ db, values: db }, charter, before, declaration, today),
  }
}

async function countShutOut({ registers }: OfficeDeclaration, { db, charter, today }: Occasion): Promise<number> {
  const closing = charter.registers
    .filter(({ key, ownStaffOnly }) => !ownStaffOnly && registers.some((one) => one.key === key && one.ownStaffOnly))
    .map((one) => ({ ...one, ownStaffOnly: true }))
  if (closing.length === 0) return 0
  const members = (await listMembers(db)).filter((one) => one.left_on === null || one.left_on > today)
  const programs = (await listPrograms(db)).filter((one) => one.ended_at === null)
  const outside = new Set([
    ...members.filter(({ employer }) => isOutside(employer)).map(({ account }) => account),
    ...programs.filter(({ party }) => isOutside(party)).map(({ account }) => account),
  ])
  const losing = (await liveGrants(db))
    .filter(({ untilOn }) => untilOn === null || untilOn >= today)
    .filter((grant) => outside.has(grant.account) && reachesOwnStaffOnly(grant, closing))
  return new Set(losing.map(({ account }) => account)).size
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
export const countEffects = ({
  weighed: { people, emptied, restricted, uncounted: _uncounted, ...rest },
  shutOut,
}: Judged): z.input<typeof effects> => ({
  ...rest,
  shutOut,
  people: people.length,
  emptied: emptied.length,
  restricted: restricted.length,
})

/** Changes as sentences; a shorter period says how many would be past their last day at once, or that it is not known. */
export const sayChanges = (
  changes: readonly Change[],
  language: Language,
  { due, uncounted }: Pick<Weighed, 'due' | 'uncounted'> = { due: [], uncounted: [] },
): z.input<typeof saidChange>[] =>
  changes.map(({ code, path, text, effect }) => {
    const at = effect?.kind === 'period-shorter' && effect.data.includes('all') ? effect.register : undefined
    const people = due.find((one) => one.register === at)?.people
    const more = [
      ...(people === undefined ? [] : [fill(changeWords[language].dueAtOnce, { people })]),
      ...(uncounted.includes(path) ? [changeWords[language].notCounted] : []),
    ]
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
      changes: sayChanges(weighed.changes, language, weighed),
      effects: countEffects(judged),
      tell: sayTold(weighed.tell, language),
      findings: sayFindings(findings, language),
    })
  },
})
