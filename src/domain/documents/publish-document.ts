import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { day } from '../people/person.schema.ts'
import { hindersDocument } from '../findings/checks.rules.ts'
import { findingRefusals } from '../registers/check-declaration.ts'
import { promisesNow, stopping } from '../promises/list-promises.ts'
import { words as sentences } from '../promises/sentences.words.ts'
import { findingText } from '../registers/finding-text.rules.ts'
import { fill } from '../registers/text.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { becauseOf, givenByPeople } from '../registers/weighing.storage.ts'
import { draftOf, keepersOf } from './approve-document.ts'
import type { Keeper } from './approving.rules.ts'
import { nextNumber, toldWays, type ToldHowAll } from './document-state.rules.ts'
import { documentKey, hash } from './document-state.schema.ts'
import { addDocumentVersion } from './document-versions.storage.ts'
import { approvalNeeded, mustTell, standingOf, weighDocuments, type Weighed } from './list-document-states.ts'
import { words } from './words.ts'
import { countByChannel, waysTold, type Concerned } from './telling.storage.ts'

type Told = { on: string; how: ToldHowAll }

/** Keeps a document as it is written now, as the version in force. Gives its number. */
async function publish(
  occasion: Occasion,
  { version, declaration }: { version: number; declaration: OfficeDeclaration },
  { draft: { document }, published, approval }: Weighed,
  told?: Told,
): Promise<number> {
  const { db, actor, today, now } = occasion
  const draft = draftOf(declaration, document.key, today, await promisesNow(occasion, declaration))
  if (!draft) throw new Error('a document went while it was published')
  const number = nextNumber(document, published?.number)
  const account = accountOf(actor)
  await addDocumentVersion(
    db,
    {
      document: document.key,
      number,
      kind: draft.kind,
      declaration_version: version,
      sha256: draft.sha256,
      approved_by: approval ? approval.approved_by : account,
      approved_at: approval?.approved_at ?? now,
      published_by: account,
      published_on: today,
      told_on: told?.on ?? null,
      told_how: told?.how ?? null,
    },
    draft.texts,
  )
  return number
}

/** What the checker says of a document that stops it from being published. */
const hindrancesTo = (
  declaration: OfficeDeclaration,
  key: string,
  { today, language }: Pick<Occasion, 'today' | 'language'>,
): Refusal[] => findingRefusals(hindersDocument(declaration, key, today), language)

const stoppedBy = (number: number, language: Language): Refusal => ({
  code: 'promise-unverified',
  facts: { number, sentence: sentences[language].sentences[number - 1]! },
})

/** What became of a document when a declaration was accepted, with its sentence in the language of the act. */
export const declaredDocument = z.object({
  document: z.string(),
  title: z.string(),
  published: z.boolean(),
  text: z.string().describe('Published as which version, or why not'),
})
export type DeclaredDocument = z.output<typeof declaredDocument>

/** Why a document is not published when a declaration is accepted, in words; undefined when nothing stops it. */
async function whyNot(
  { db, today, language }: Occasion,
  weighed: Weighed,
  declaration: OfficeDeclaration,
  keepers: readonly Keeper[],
): Promise<string | undefined> {
  const text = words[language].declared
  const { title } = standingOf(weighed, language)
  const [finding] = hindersDocument(declaration, weighed.draft.document.key, today)
  if (finding) return fill(text.findings, { title, finding: findingText(finding, language) })
  const [promise] = await stopping(db, weighed.draft.unverified)
  if (promise) return fill(text['promise-unverified'], { title, ...stoppedBy(promise.number, language).facts })
  if (approvalNeeded(weighed, keepers)) return fill(text['approval-needed'], { title })
  if (!mustTell(weighed)) return undefined
  const people = weighed.tell.reduce((sum, one) => sum + (one.people ?? 0), 0)
  return fill(text[people > 0 ? 'tell-first' : 'tell-first-uncounted'], { title, people })
}

/**
 * Publishes what a declaration that was just accepted says anew, where the keeper is alone, nothing hinders it
 * and nobody must still be told before. Gives each document that says something new, with what became of it.
 */
export async function publishAtOnce(
  occasion: Occasion,
  version: number,
  declaration: OfficeDeclaration,
): Promise<DeclaredDocument[]> {
  const { db, language, today } = occasion
  const keepers = await keepersOf(db, today)
  const found: DeclaredDocument[] = []
  for (const weighed of await weighDocuments(occasion, declaration)) {
    const { document, sha256 } = weighed.draft
    if (weighed.published?.sha256 === sha256) continue
    const { title } = standingOf(weighed, language)
    const why = await whyNot(occasion, weighed, declaration, keepers)
    if (why !== undefined) {
      found.push({ document: document.key, title, published: false, text: why })
      continue
    }
    const told = await toldAll(db, await concernedIn(occasion, weighed))
    const number = await publish(occasion, { version, declaration }, weighed, told)
    const text = fill(words[language].declared.published, { title, number })
    found.push({ document: document.key, title, published: true, text })
  }
  return found
}

/** The registers of the company whose people must be told of what changes, with who has been told already. */
async function concernedIn({ charter }: Occasion, { draft, changes, toldBy }: Weighed): Promise<Concerned[]> {
  const found: Concerned[] = []
  if (draft.kind !== 'privacy-notice') return found
  for (const register of charter.registers)
    if (!register.builtIn && becauseOf(changes, register.key).length > 0)
      found.push({ register: register.id, fromPerson: givenByPeople(register), versions: await toldBy(register) })
  return found
}

/** The last day and the way in which people were told before; `rest`: how those were of whom it was not recorded one by one. */
async function toldAll(db: Occasion['db'], concerned: readonly Concerned[], rest?: Told): Promise<Told | undefined> {
  const days = rest ? [rest.on] : []
  const ways = new Set<ToldHowAll>(rest ? [rest.how] : [])
  for (const one of concerned) {
    const found = await waysTold(db, one)
    if (!found) continue
    days.push(found.on)
    for (const way of found.ways) ways.add(way)
  }
  const on = days.toSorted().at(-1)
  return on === undefined ? undefined : { on, how: ways.size === 1 ? [...ways][0]! : 'several' }
}

/** How many can be reached of those for whom a public announcement would have to be enough (Art. 14(5)(b)). */
async function reachable(db: Occasion['db'], concerned: readonly Concerned[]): Promise<number> {
  let people = 0
  for (const one of concerned) {
    const { email, post, phone } = await countByChannel(db, one, { told: false })
    people += email + post + phone
  }
  return people
}

/**
 * Publishes a document as it is written now; from then on this version is never changed. Where the keeper is alone this is
 * the approval too. Refusals: nothing-declared, no-such-document, document-changed, already-published, approval-needed,
 * tell-first (Art. 13(3), 14(4)), told-ahead, public-not-enough, findings that are errors, promise-unverified (each of those
 * that stop it, where the office chose so), whole-office-needed.
 */
export const publishDocument = operation({
  name: 'publish-document',
  permission: 'declare registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  alone: true,
  input: z.strictObject({
    document: documentKey,
    sha256: hash,
    told: z
      .strictObject({ on: day, how: z.enum(toldWays) })
      .optional()
      .describe('When and how those were told of whom it is not recorded one by one (mark-change-told)'),
  }),
  output: z.object({ document: z.string(), number: z.int(), sha256: z.string() }),
  async perform({ document: key, sha256: seen, told }, occasion) {
    const { db, charter, scope, today, language } = occasion
    if (!scope.whole) return refuse('whole-office-needed')
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const [weighed] = await weighDocuments(occasion, declaration, key)
    if (!weighed) return refuse('no-such-document', { name: key })
    const { draft, published, tell } = weighed
    if (draft.sha256 !== seen) return refuse('document-changed')
    if (published?.sha256 === seen) return refuse('already-published', { number: published.number })
    const hindrances = hindrancesTo(declaration, key, occasion)
    if (hindrances.length > 0) return refuseAll(hindrances)
    const unverified = await stopping(db, draft.unverified)
    if (unverified.length > 0) return refuseAll(unverified.map(({ number }) => stoppedBy(number, language)))
    if (approvalNeeded(weighed, await keepersOf(db, today))) return refuse('approval-needed')
    if (told && told.on > today) return refuse('told-ahead', { day: told.on })
    if (mustTell(weighed) && !told) {
      const people = tell.reduce((sum, one) => sum + (one.people ?? 0), 0)
      return refuse('tell-first', { people }, tell[0]!.article)
    }
    const concerned = await concernedIn(occasion, weighed)
    const rest = mustTell(weighed) ? told : undefined
    const reached = rest?.how === 'public' ? await reachable(db, concerned) : 0
    if (reached > 0) return refuse('public-not-enough', { people: reached }, '14(5)(b)')
    const toldBefore = await toldAll(db, concerned, rest)
    const number = await publish(occasion, { version: charter.version, declaration }, weighed, toldBefore)
    return done({ document: key, number, sha256: seen })
  },
})
