import { z } from 'zod'
import { operation, type Language, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { Change } from '../registers/change.rules.ts'
import { changesBetween } from '../registers/changes.rules.ts'
import { promisesNow } from '../promises/list-promises.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { inLanguage } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { becauseOf, countTold, type Told } from '../registers/weighing.storage.ts'
import { draftOf, fingerprintsOf, type Fingerprint } from './approve-document.ts'
import { isAlone, type Keeper } from './approving.rules.ts'
import { concerning, onlyFewerMarks, reviewDay, tellsAllOf } from './document-state.rules.ts'
import { documentStanding, readKept } from './document-state.schema.ts'
import {
  approvalsOf,
  publishedDocuments,
  textsOfVersions,
  type Approval,
  type DocumentVersion,
} from './document-versions.storage.ts'
import { versionsTold } from './telling.storage.ts'

/** A document as it is written now against what is published of it. */
export type Standing = {
  draft: Fingerprint
  published: DocumentVersion | undefined
  approval: Approval | undefined
  /** What is published says the same, with marks that are needed no more. */
  fewerMarks: boolean
}

/** The same with what publishing it would mean. */
export type Weighed = Standing & {
  /** What has changed since it was published; nothing before the first time. */
  changes: Change[]
  /** Who must be told before it is published (Art. 13(3), 14(4)); only what is told to people asks for it. */
  tell: Told[]
  /** The versions of the declaration by which people of a register have been told of all that they must be told of. */
  toldBy(register: { key: string; id: number }): Promise<number[]>
}

/** Every document that is written of a declaration, or one of them, by its hash against what is published. */
export async function standDocuments(
  occasion: Occasion,
  declaration: OfficeDeclaration,
  only?: string,
): Promise<Standing[]> {
  const { db, today } = occasion
  const published = await publishedDocuments(db)
  const drafts = fingerprintsOf(declaration, today, await promisesNow(occasion, declaration), only)
  const approvals = await approvalsOf(
    db,
    drafts.map(({ sha256 }) => sha256),
  )
  const fewer = await withFewerMarks(occasion, declaration, drafts, published)
  return drafts.map((draft) => ({
    draft,
    fewerMarks: fewer.has(draft.document.key),
    published: published.get(draft.document.key),
    approval: approvals.find((one) => one.document === draft.document.key && one.sha256 === draft.sha256),
  }))
}

/** The documents whose published text has marks that are needed no more, and differs by nothing else. */
async function withFewerMarks(
  occasion: Occasion,
  declaration: OfficeDeclaration,
  drafts: readonly Fingerprint[],
  published: ReadonlyMap<string, DocumentVersion>,
): Promise<Set<string>> {
  const differing = drafts.flatMap(({ document: { key }, sha256 }) => {
    const version = published.get(key)
    return version && version.sha256 !== sha256 ? [{ key, id: version.id }] : []
  })
  if (differing.length === 0) return new Set()
  const kept = await textsOfVersions(
    occasion.db,
    differing.map(({ id }) => id),
  )
  const promises = await promisesNow(occasion, declaration)
  const isFewer = ({ key, id }: { key: string; id: number }): boolean => {
    const now = draftOf(declaration, key, occasion.today, promises)?.texts ?? []
    const before = kept.filter(({ version_id }) => version_id === id)
    return (
      now.length === before.length &&
      now.every(({ language, written }) => {
        const old = before.find((one) => one.language === language)
        return old !== undefined && onlyFewerMarks(readKept(old.written), readKept(written))
      })
    )
  }
  return new Set(differing.filter(isFewer).map(({ key }) => key))
}

/** The same, weighed: what has changed since, and who must be told. */
export async function weighDocuments(
  occasion: Occasion,
  declaration: OfficeDeclaration,
  only?: string,
): Promise<Weighed[]> {
  const { db, charter } = occasion
  const earlier = new Map<number, OfficeDeclaration | undefined>()
  const declared = async (version: number) => {
    if (!earlier.has(version)) earlier.set(version, await documentOf(db, version))
    return earlier.get(version)
  }
  const weighed: Weighed[] = []
  for (const standing of await standDocuments(occasion, declaration, only)) {
    const { draft, published } = standing
    const differs = published !== undefined && published.sha256 !== draft.sha256
    const before = differs ? await declared(published.declaration_version) : undefined
    const changes = before ? concerning(changesBetween(before, declaration), draft.document, before, declaration) : []
    const toldBy: Weighed['toldBy'] = async ({ key, id }) => {
      const found: number[] = []
      for (const version of before ? await versionsTold(db, id, published!.declaration_version) : []) {
        const then = await declared(version)
        const told = then ? becauseOf(changesBetween(before!, then), key) : []
        if (tellsAllOf(told, becauseOf(changes, key))) found.push(version)
      }
      return found
    }
    const tell = draft.kind === 'privacy-notice' ? await countTold(db, charter, changes, toldBy) : []
    weighed.push({ ...standing, changes, tell, toldBy })
  }
  return weighed
}

/** Whether somebody must still be told before; people of a built-in register are known only to be there. */
export const mustTell = ({ tell }: Pick<Weighed, 'tell'>): boolean => tell.some(({ people }) => people !== 0)

/** Where a document stands, with its title in a language. */
export function standingOf(
  { draft, published, approval, fewerMarks }: Standing,
  language: Language,
): z.input<typeof documentStanding> {
  const { document, kind, sha256 } = draft
  return {
    document: document.key,
    kind,
    title: inLanguage(document.names, language)?.text ?? document.key,
    state: published?.sha256 === sha256 || fewerMarks ? 'published' : approval ? 'approved' : 'draft',
    fewerMarks,
    published: published ? { number: published.number, on: published.published_on } : null,
    review: published ? reviewDay(document, published.published_on) : null,
  }
}

/** What stands in the way of publishing a document as it is written now, besides telling people. */
export const approvalNeeded = ({ approval }: Standing, keepers: readonly Keeper[]): boolean =>
  approval === undefined && !isAlone(keepers)

/**
 * Every document that is written of the declaration: whether what is written now is published, which version is in force,
 * and when it is to be looked at again. Refusal: nothing-declared.
 */
export const listDocumentStates = operation({
  name: 'list-document-states',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({}),
  output: z.object({
    documents: z.array(documentStanding.extend({ tellFirst: z.boolean().describe('People must be told before it') })),
  }),
  async perform(_input, occasion) {
    const { db, charter, language } = occasion
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const weighed = await weighDocuments(occasion, declaration)
    return done({
      documents: weighed.map((one) => ({ ...standingOf(one, language), tellFirst: mustTell(one) })),
    })
  },
})
