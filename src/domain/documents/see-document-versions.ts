import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { Change } from '../registers/change.rules.ts'
import { changesBetween } from '../registers/changes.rules.ts'
import { promisesNow, stopping } from '../promises/list-promises.ts'
import { words as sentences } from '../promises/sentences.words.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { sayChanges, sayTold } from '../registers/preview-declaration.ts'
import { inLanguage, languages } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { countTold, type Told } from '../registers/weighing.storage.ts'
import { draftOf, keepersOf, type Draft } from './approve-document.ts'
import { approversOf, isAlone, type Keeper } from './approving.rules.ts'
import { changeLetter } from './change-letter.rules.ts'
import { concerning, reviewDay } from './document-state.rules.ts'
import {
  changesOfDocument,
  documentKey,
  documentStanding,
  publishedVersion,
  tellingBefore,
  unverifiedPromise,
} from './document-state.schema.ts'
import {
  approvalsOf,
  namesOfMembers,
  publishedDocuments,
  textsOfVersions,
  versionsOfDocument,
  type Approval,
  type DocumentVersion,
} from './document-versions.storage.ts'

/** A document as it is written now against what is published of it. */
export type Weighed = {
  draft: Draft
  published: DocumentVersion | undefined
  approval: Approval | undefined
  /** What has changed since it was published; nothing before the first time. */
  changes: Change[]
  /** Who must be told before it is published (Art. 13(3), 14(4)); only what is told to people asks for it. */
  tell: Told[]
}

/** Every document that is written of a declaration, weighed against what is published. */
export async function weighDocuments(
  occasion: Occasion,
  declaration: OfficeDeclaration,
  only?: string,
): Promise<Weighed[]> {
  const { db, charter, today } = occasion
  const promises = await promisesNow(occasion, declaration)
  const published = await publishedDocuments(db)
  const drafts = declaration.documents
    .filter(({ key }) => only === undefined || key === only)
    .flatMap(({ key }) => draftOf(declaration, key, today, promises) ?? [])
  const hashes = drafts.map(({ sha256 }) => sha256)
  const approvals = await approvalsOf(db, hashes)
  const earlier = new Map<number, OfficeDeclaration | undefined>()
  const weighed: Weighed[] = []
  for (const draft of drafts) {
    const { key } = draft.document
    const now = published.get(key)
    const at = now?.declaration_version
    if (at !== undefined && !earlier.has(at)) earlier.set(at, await documentOf(db, at))
    const before = at === undefined ? undefined : earlier.get(at)
    const differs = before !== undefined && now?.sha256 !== draft.sha256
    const changes = differs ? concerning(changesBetween(before, declaration), draft.document, before, declaration) : []
    const tell = draft.kind === 'privacy-notice' ? await countTold(db, charter, changes) : []
    const approval = approvals.find((one) => one.document === key && one.sha256 === draft.sha256)
    weighed.push({ draft, published: now, approval, changes, tell })
  }
  return weighed
}

/** Whether there is anybody who must be told before; people of a built-in register are known only to be there. */
export const mustTell = ({ tell }: Pick<Weighed, 'tell'>): boolean => tell.some(({ people }) => people !== 0)

/** Where a document stands, with its title in a language. */
export function standingOf(
  { draft, published, approval }: Weighed,
  language: Language,
): z.input<typeof documentStanding> {
  const { document, kind, sha256 } = draft
  return {
    document: document.key,
    kind,
    title: inLanguage(document.names, language)?.text ?? document.key,
    state: published?.sha256 === sha256 ? 'published' : approval ? 'approved' : 'draft',
    published: published ? { number: published.number, on: published.published_on } : null,
    review: published ? reviewDay(document, published.published_on) : null,
  }
}

/** What stands in the way of publishing a document as it is written now, besides telling people. */
export function approvalNeeded(weighed: Weighed, keepers: readonly Keeper[]): boolean {
  return weighed.approval === undefined && !isAlone(keepers)
}

/** Versions with the names of who approved and published them, and the languages they were written in. */
async function sayVersions(
  db: Occasion['db'],
  versions: readonly DocumentVersion[],
): Promise<z.input<typeof publishedVersion>[]> {
  const names = await namesOfMembers(db)
  const texts = await textsOfVersions(
    db,
    versions.map(({ id }) => id),
  )
  const named = (account: string | null) => (account === null ? null : (names.get(account) ?? null))
  return versions.map((one) => ({
    number: one.number,
    publishedAt: one.published_at,
    publishedOn: one.published_on,
    publishedBy: named(one.published_by),
    approvedBy: named(one.approved_by),
    declarationVersion: one.declaration_version,
    sha256: one.sha256,
    languages: texts.filter((text) => text.version_id === one.id).map((text) => text.language),
    told: one.told_on !== null && one.told_how !== null ? { on: one.told_on, how: one.told_how } : null,
  }))
}

/**
 * Where a document stands: its published versions, what has changed since the last, who must be told before the next and by
 * what letter, and what is still missing. Refusals: nothing-declared, no-such-document.
 */
export const seeDocumentVersions = operation({
  name: 'see-document-versions',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({ document: documentKey }),
  output: z.object({
    standing: documentStanding,
    sha256: z.string(),
    registers: z.array(z.string()),
    changes: changesOfDocument,
    tell: z.array(tellingBefore),
    approved: z.object({ by: z.string().nullable(), at: z.string() }).nullable(),
    approvalNeeded: z.boolean(),
    mayApprove: z.boolean(),
    versions: z.array(publishedVersion),
    unverified: z.array(unverifiedPromise).describe('Promises whose sentences carry a mark'),
  }),
  async perform({ document: key }, occasion) {
    const { db, charter, actor, today, language } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const [weighed] = await weighDocuments(occasion, declaration, key)
    if (!weighed) return refuse('no-such-document', { name: key })
    const { draft, changes, tell, approval } = weighed
    const keepers = await keepersOf(db, today)
    const names = await namesOfMembers(db)
    const account = accountOf(actor)
    const said = sayTold(tell, language)
    const stops = await stopping(db, draft.unverified)
    return done({
      standing: standingOf(weighed, language),
      sha256: draft.sha256,
      registers: [...draft.document.registers],
      changes: sayChanges(changes, language),
      tell: tell.map(({ register, article, because }, at) => ({
        ...said[at]!,
        letters: languages.map((one) =>
          changeLetter({ declaration, register, article, because, notice: draft.document.names }, one),
        ),
      })),
      approved: approval
        ? {
            by: approval.approved_by === null ? null : (names.get(approval.approved_by) ?? null),
            at: approval.approved_at,
          }
        : null,
      approvalNeeded: approvalNeeded(weighed, keepers),
      mayApprove: approversOf(draft.document, declaration, keepers, today).some((one) => one.account === account),
      versions: await sayVersions(db, await versionsOfDocument(db, key)),
      unverified: draft.unverified.map(({ number }) => ({
        number,
        sentence: sentences[language].sentences[number - 1]!,
        stops: stops.some((one) => one.number === number),
      })),
    })
  },
})
