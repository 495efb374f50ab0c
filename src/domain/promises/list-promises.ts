import { z } from 'zod'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { words as measureWords } from '../documents/measures.words.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { noticeLanguage } from '../documents/notice.schema.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { fill } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { employerState } from '../staff/agreement.rules.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import { listPrograms } from '../staff/programs.storage.ts'
import { isOutside, reachesOwnStaffOnly } from '../staff/outside.rules.ts'
import { undertakingState } from '../staff/standing.rules.ts'
import { signedVersions, undertakingTextsInForce } from '../staff/undertakings.storage.ts'
import { words as figureWords } from './figures.words.ts'
import { logFacts } from './log-facts.storage.ts'
import { bansInForce } from './bans.storage.ts'
import { grantsWithoutGranter } from './measures.storage.ts'
import { probeNow } from './probes.storage.ts'
import type { Facts, Place, Reason, StaffFacts } from './promise.rules.ts'
import { listedPromise, stateCounts, unverified } from './promise.schema.ts'
import { countStates, judgePromises, needsReader, type JudgedPromise, type PlacedPromise } from './promises.rules.ts'
import { words as sentenceWords } from './sentences.words.ts'
import { heldRights } from './held-rights.rules.ts'
import { looksShared } from './shared-account.rules.ts'
import { attestationsNow, evidenceNow, lastLook, unverifiedChoice } from './storage.ts'

/**
 * The promises that the declaration makes (P1-P74), each with its mechanism and its state now: computed from the guards
 * of the program, the log and the rows, or vouched for until a day. `needs`: the numbers that need the reader, the most
 * urgent first. Refusal: nothing-declared.
 */
export const listPromises = operation({
  name: 'list-promises',
  permission: 'see registers',
  aims: ['register-keeping'],
  input: z.strictObject({
    language: noticeLanguage.optional().describe('Of the sentences at the places; left out: the reader’s own'),
  }),
  output: z.object({
    today: z.string(),
    lookedOn: z.string().nullable().describe('The day of the last count of rows'),
    unverified,
    counts: stateCounts,
    needs: z.array(z.int()),
    promises: z.array(listedPromise),
  }),
  async perform({ language: asked }, occasion) {
    const { db, charter, today, language } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const facts = await factsOf(occasion, declaration)
    const promises = judgePromises(facts)
    return done({
      today,
      lookedOn: facts.looked?.on ?? null,
      unverified: await unverifiedChoice(db),
      counts: countStates(promises),
      needs: needsReader(promises).map(({ number }) => number),
      promises: promises.map((one) => inWords(one, language, asked)),
    })
  },
})

/** The promises of a declaration with their state now; `placed`: with the words of their places in a language. */
export type PromisesNow = { judged: JudgedPromise[]; placed(language: Language): PlacedPromise[] }

/** As if no sentence were a promise: none carries a mark. */
export const unmarked: PromisesNow = { judged: [], placed: () => [] }

/** The promises as a document needs them to print its marks: the same for whoever asks. */
export async function promisesNow(occasion: Occasion, declaration: OfficeDeclaration): Promise<PromisesNow> {
  const judged = judgePromises(await factsOf(occasion, declaration))
  return {
    judged,
    placed: (language) =>
      judged.map(({ number, tells, state, because, places }) => ({
        number,
        tells,
        state,
        because,
        places: places.map((place) => textPlace(place, language)),
      })),
  }
}

/** How many promises need the reader now, and whether one of them is broken. */
export async function promisesNeeding(occasion: Occasion, declaration: OfficeDeclaration) {
  const needs = needsReader((await promisesNow(occasion, declaration)).judged)
  return { count: needs.length, bad: needs.some(({ state }) => state === 'broken') }
}

/** Of these promises those that stop a document: where the office chose so, all but what the program has no mechanism for. */
export const stopping = async (db: Occasion['db'], promises: readonly JudgedPromise[]): Promise<JudgedPromise[]> =>
  (await unverifiedChoice(db)) === 'stop' ? promises.filter(({ because }) => because !== 'no-mechanism') : []

async function factsOf(occasion: Occasion, declaration: OfficeDeclaration): Promise<Facts> {
  const { db, today, office } = occasion
  const looked = await lastLook(db)
  return {
    declaration,
    findings: allFindings(declaration, today),
    today,
    looked,
    staff: await staffFacts(occasion, declaration),
    log: await logFacts(db, looked?.log, { today, timeZone: office.timeZone }),
    bans: await bansInForce(db),
    probes: await probeNow(occasion),
    said: await attestationsNow(db),
    filed: await evidenceNow(db),
  }
}

async function staffFacts({ db, today, charter }: Occasion, { recipients }: OfficeDeclaration): Promise<StaffFacts> {
  const texts = await undertakingTextsInForce(db)
  const signed = await signedVersions(db)
  const members = await listMembers(db)
  const here = members.filter(({ left_on }) => left_on === null || left_on > today)
  const states = here.map(({ account }) => undertakingState(signed.get(account) ?? [], texts, today).state)
  const outside = here.filter(({ employer }) => isOutside(employer))
  const outsiders = new Set(outside.map(({ account }) => account))
  const grants = (await liveGrants(db)).filter(({ untilOn }) => untilOn === null || untilOn >= today)
  const acts = (held: typeof grants) => new Set(held.map(({ grantId }) => grantId)).size
  const known = new Set([...members, ...(await listPrograms(db))].map(({ account }) => account))
  const left = new Set(members.flatMap(({ account, left_on }) => (left_on && left_on < today ? [account] : [])))
  return {
    accounts: here.length,
    signed: states.filter((state) => state === 'signed').length,
    grace: states.filter((state) => state === 'grace').length,
    shared: here.filter(({ name }) => looksShared(name)).length,
    grants: acts(grants),
    withoutGranter: await grantsWithoutGranter(db),
    outside: outside.length,
    outsideWithoutAgreement: outside.filter(({ employer }) => !employerState(employer, recipients, today).valid).length,
    reachingOwnStaffOnly: acts(
      grants.filter((one) => outsiders.has(one.account) && reachesOwnStaffOnly(one, charter.registers)),
    ),
    leaversWithRights: new Set(grants.filter(({ account }) => left.has(account)).map(({ account }) => account)).size,
    ...heldRights(grants, { here: here.map(({ account }) => account), known, registers: charter.registers }),
  }
}

function inWords(one: JudgedPromise, language: Language, ofPlaces = language): z.input<typeof listedPromise> {
  const { figures } = figureWords[language]
  const { sentences } = sentenceWords[language]
  const { figure, because, proof } = one
  return {
    number: one.number,
    fact: one.fact,
    tells: [...one.tells],
    sentence: sentences[one.number - 1]!,
    mechanism: one.mechanism,
    state: one.state,
    because: because ?? null,
    reason: because ? reasonOf(one.number, because, language) : null,
    figure: figure ? fill(figures[figure.code as keyof typeof figures], figure.facts) : null,
    counts: { ...figure?.facts },
    exercisedOn: one.exercisedOn ?? null,
    until: one.until ?? null,
    endsSoon: one.endsSoon,
    act: one.act ?? null,
    guard: one.guard ?? null,
    proof: proof
      ? {
          by: proof.by,
          on: proof.on,
          until: proof.until,
          evidence: one.mechanism === 'evidence' ? proof.id : null,
        }
      : null,
    places: one.places.map((place) => textPlace(place, ofPlaces)),
  }
}

/** Why it is not known to be kept, and of what needs a file from outside, which file. */
function reasonOf(number: number, because: Reason, language: Language): string {
  const { reasons, wanted } = figureWords[language]
  const files: Partial<Record<number, string>> = wanted
  const which = because === 'no-evidence' || because === 'evidence-ended' ? files[number] : undefined
  return [reasons[because], which].filter(Boolean).join(' ')
}

/** A place with the words of its measure, as the notice prints them. */
function textPlace({ path, measure }: Place, language: Language): { path: string; text?: string } {
  if (!measure) return { path }
  const texts: Record<string, string> = measureWords[language][measure.kind]
  return { path, text: texts[measure.name] ?? '' }
}
