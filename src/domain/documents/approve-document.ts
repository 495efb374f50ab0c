import { createHash } from 'node:crypto'
import { z } from 'zod'
import { accountOf } from '../../enforcement/actor.ts'
import { operation, type Language } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll } from '../../enforcement/outcome.ts'
import { hindersDocument } from '../findings/checks.rules.ts'
import { promisesNow, type PromisesNow } from '../promises/list-promises.ts'
import { marked, unverifiedIn } from '../promises/marking.rules.ts'
import type { JudgedPromise } from '../promises/promises.rules.ts'
import { findingRefusals } from '../registers/check-declaration.ts'
import type { DocumentFact, OfficeDeclaration } from '../registers/declaration.schema.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { listMembers, liveGrants } from '../staff/members.storage.ts'
import type { StaffDb } from '../staff/declaration.ts'
import { approversOf, type Keeper } from './approving.rules.ts'
import { unnumbered } from './document-state.rules.ts'
import { documentKey, hash } from './document-state.schema.ts'
import { addApproval } from './document-versions.storage.ts'
import { writtenOf, type DocumentKind, type Written } from './written.rules.ts'

export type DraftText = { language: Language; title: string; written: string; sha256: string }
/**
 * A document as it is written now: `sha256` is of its texts in every language of the office together; `unverified`: the
 * promises in it that carry a mark.
 */
export type Fingerprint = { document: DocumentFact; kind: DocumentKind; sha256: string; unverified: JudgedPromise[] }
/** The same with its texts. */
export type Draft = Fingerprint & { texts: DraftText[] }

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The text that is kept of a document: it is read back by `readKept`. */
const asKept = (written: Written): string => JSON.stringify(unnumbered(written))

/**
 * A document of a declaration as it would be published on a day (`YYYY-MM-DD`), with a mark where a promise is neither kept
 * nor vouched for. Undefined when there is no such document or nobody writes its kind.
 */
export function draftOf(
  declaration: OfficeDeclaration,
  key: string,
  today: string,
  { judged, placed }: PromisesNow,
): Draft | undefined {
  const document = declaration.documents.find((one) => one.key === key)
  const open = new Set<number>()
  const texts = [...new Set(declaration.office.languages)].flatMap((language) => {
    const written = writtenOf(declaration, key, language, today)
    if (!written) return []
    const promises = placed(language)
    for (const number of unverifiedIn(written, promises)) open.add(number)
    const text = asKept(marked(written, promises))
    return [{ language, title: written.title, written: text, sha256: sha256(text) }]
  })
  if (!document || texts.length === 0) return undefined
  const unverified = judged.filter(({ number }) => open.has(number))
  const whole = texts.map((text) => `${text.language} ${text.sha256}`).toSorted()
  return { document, kind: document.kind, texts, sha256: sha256(whole.join('\n')), unverified }
}

/** What was worked out already, the longest unasked first: the same declaration and promises write the same all day. */
const known = new Map<string, { sha256: string; open: number[] } | undefined>()
const mostKnown = 2000

/**
 * The documents of a declaration, or one of them, as they are written on a day (`YYYY-MM-DD`): by their hash alone. Each
 * is written once for a declaration, a day and a state of the promises, and not again at every look.
 */
export function fingerprintsOf(
  declaration: OfficeDeclaration,
  today: string,
  promises: PromisesNow,
  only?: string,
): Fingerprint[] {
  const states = promises.judged.map(({ number, tells, state, because, places }) => [
    number,
    tells,
    state,
    because,
    places,
  ])
  const from = sha256(JSON.stringify([declaration, states]))
  return declaration.documents
    .filter(({ key }) => only === undefined || key === only)
    .flatMap((document) => {
      const at = `${from} ${today} ${document.key}`
      const written = known.has(at) ? known.get(at) : briefly(draftOf(declaration, document.key, today, promises))
      known.delete(at)
      known.set(at, written)
      if (known.size > mostKnown) known.delete(known.keys().next().value!)
      if (!written) return []
      const unverified = promises.judged.filter(({ number }) => written.open.includes(number))
      return [{ document, kind: document.kind, sha256: written.sha256, unverified }]
    })
}

const briefly = (draft: Draft | undefined) =>
  draft && { sha256: draft.sha256, open: draft.unverified.map(({ number }) => number) }

/** Who may declare the registers of the whole office today, and with it publish. */
export async function keepersOf(db: StaffDb, today: string): Promise<Keeper[]> {
  const holding = new Set(
    (await liveGrants(db))
      .filter(({ permission, register, purpose }) => permission === 'declare registers' && !register && !purpose)
      .filter(({ fromOn, untilOn }) => (fromOn ?? '') <= today && (untilOn ?? '9999') >= today)
      .map(({ account }) => account),
  )
  return (await listMembers(db))
    .filter(({ account, left_on }) => holding.has(account) && (left_on === null || left_on > today))
    .map(({ account, email }) => ({ account, email }))
}

/**
 * A responsible person stands for a document as it is written now: for this text and none that comes after it.
 * Refusals: nothing-declared, no-such-document, document-changed, not-responsible, findings that are errors,
 * whole-office-needed.
 */
export const approveDocument = operation({
  name: 'approve-document',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({ document: documentKey, sha256: hash }),
  output: z.object({ document: z.string(), sha256: z.string() }),
  async perform({ document: key, sha256: seen }, occasion) {
    const { db, charter, actor, scope, today, language } = occasion
    if (!scope.whole) return refuse('whole-office-needed')
    const declaration = await documentOf(db, charter.version)
    if (!declaration) return refuse('nothing-declared')
    const draft = draftOf(declaration, key, today, await promisesNow(occasion, declaration))
    if (!draft) return refuse('no-such-document', { name: key })
    if (draft.sha256 !== seen) return refuse('document-changed')
    const account = actor.kind === 'account' ? accountOf(actor) : null
    const approvers = approversOf(draft.document, declaration, await keepersOf(db, today), today)
    if (!approvers.some((one) => one.account === account)) return refuse('not-responsible')
    const errors = hindersDocument(declaration, key, today)
    if (errors.length > 0) return refuseAll(findingRefusals(errors, language))
    await addApproval(db, { document: key, sha256: seen, approved_by: account })
    return done({ document: key, sha256: seen })
  },
})
