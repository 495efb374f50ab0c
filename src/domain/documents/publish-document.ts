import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { day } from '../people/person.schema.ts'
import { hindersDocument } from '../findings/checks.rules.ts'
import { findingRefusals } from '../registers/check-declaration.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { keepersOf } from './approve-document.ts'
import { nextNumber, toldWays, type ToldHow } from './document-state.rules.ts'
import { documentKey, hash } from './document-state.schema.ts'
import { addDocumentVersion } from './document-versions.storage.ts'
import { approvalNeeded, mustTell, weighDocuments, type Weighed } from './see-document-versions.ts'

type Told = { on: string; how: ToldHow }

/** Keeps a document as it is written now, as the version in force. Gives its number. */
async function publish(
  { db, actor, today, now }: Pick<Occasion, 'db' | 'actor' | 'today' | 'now'>,
  declarationVersion: number,
  { draft, published, approval }: Weighed,
  told?: Told,
): Promise<number> {
  const number = nextNumber(draft.document, published?.number)
  const account = accountOf(actor)
  await addDocumentVersion(
    db,
    {
      document: draft.document.key,
      number,
      kind: draft.kind,
      declaration_version: declarationVersion,
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

/**
 * Publishes what a declaration that was just accepted says anew, where the keeper is alone, nothing hinders it
 * and nobody must be told before.
 * Gives the documents that are published now and those that wait for somebody.
 */
export async function publishAtOnce(
  occasion: Occasion,
  version: number,
  declaration: OfficeDeclaration,
): Promise<{ published: string[]; waiting: string[] }> {
  const keepers = await keepersOf(occasion.db, occasion.today)
  const published: string[] = []
  const waiting: string[] = []
  for (const weighed of await weighDocuments(occasion, declaration)) {
    const { document, sha256 } = weighed.draft
    if (weighed.published?.sha256 === sha256) continue
    const hindered = hindrancesTo(declaration, document.key, occasion).length > 0
    if (hindered || approvalNeeded(weighed, keepers) || mustTell(weighed)) {
      waiting.push(document.key)
      continue
    }
    await publish(occasion, version, weighed)
    published.push(document.key)
  }
  return { published, waiting }
}

/**
 * Publishes a document as it is written now; from then on this version is never changed. Where the keeper is alone this is
 * the approval too. Refusals: nothing-declared, no-such-document, document-changed, already-published, approval-needed,
 * tell-first (Art. 13(3), 14(4)), told-ahead, findings that are errors, whole-office-needed.
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
      .describe('When and how those were told who had to be told before'),
  }),
  output: z.object({ document: z.string(), number: z.int(), sha256: z.string() }),
  async perform({ document: key, sha256: seen, told }, occasion) {
    const { db, charter, scope, today } = occasion
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
    if (approvalNeeded(weighed, await keepersOf(db, today))) return refuse('approval-needed')
    if (told && told.on > today) return refuse('told-ahead', { day: told.on })
    if (mustTell(weighed) && !told) {
      const people = tell.reduce((sum, one) => sum + (one.people ?? 0), 0)
      return refuse('tell-first', { people }, tell[0]!.article)
    }
    const number = await publish(occasion, charter.version, weighed, mustTell(weighed) ? told : undefined)
    return done({ document: key, number, sha256: seen })
  },
})
