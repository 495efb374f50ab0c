import type { DbOf, Row } from '../../enforcement/declare.ts'
import type { members } from '../staff/declaration.ts'
import type { documentApprovals, documentTexts, documentVersions } from './declaration.ts'

type Db = DbOf<typeof documentVersions | typeof documentTexts | typeof documentApprovals>
type Version = Row<typeof documentVersions>
export type DocumentVersion = Omit<Version, 'id'> & { id: number }

const columns = [
  'id',
  'document',
  'number',
  'kind',
  'declaration_version',
  'sha256',
  'approved_by',
  'approved_at',
  'published_by',
  'published_at',
  'published_on',
  'told_on',
  'told_how',
] as const

/** The published version of each document that is the last, by the document's key. */
export async function publishedDocuments(db: Db): Promise<Map<string, DocumentVersion>> {
  const rows = await db
    .selectFrom('document_versions')
    .select(columns)
    .distinctOn('document')
    .orderBy('document')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map((row) => [row.document, row]))
}

/** The published versions of a document, the newest first. */
export const versionsOfDocument = (db: Db, document: string): Promise<DocumentVersion[]> =>
  db
    .selectFrom('document_versions')
    .select(columns)
    .where('document', '=', document)
    .orderBy('number', 'desc')
    .execute()

/** The published versions of every document of a kind, the newest of each first. */
export const versionsOfKind = (db: Db, kind: Version['kind']): Promise<DocumentVersion[]> =>
  db
    .selectFrom('document_versions')
    .select(columns)
    .where('kind', '=', kind)
    .orderBy('document')
    .orderBy('number', 'desc')
    .execute()

/** The texts of these versions, as they were kept. */
export async function textsOfVersions(db: Db, ids: readonly number[]): Promise<Row<typeof documentTexts>[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('document_texts')
    .select(['version_id', 'language', 'title', 'written', 'sha256'])
    .where('version_id', 'in', [...ids])
    .orderBy('version_id')
    .orderBy('language')
    .execute()
}

type Added = Omit<Version, 'id' | 'published_at'> & { published_at?: string }
type AddedText = Omit<Row<typeof documentTexts>, 'version_id'>

/** Puts a version into force with its texts. */
export async function addDocumentVersion(db: Db, version: Added, texts: readonly AddedText[]): Promise<void> {
  const { id } = await db.insertInto('document_versions').values(version).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('document_texts')
    .values(texts.map((text) => ({ version_id: id, ...text })))
    .execute()
}

export type Approval = Pick<Row<typeof documentApprovals>, 'document' | 'sha256' | 'approved_by' | 'approved_at'>

/** The approvals of these texts by hash, the newest first. */
export async function approvalsOf(db: Db, hashes: readonly string[]): Promise<Approval[]> {
  if (hashes.length === 0) return []
  return db
    .selectFrom('document_approvals')
    .select(['document', 'sha256', 'approved_by', 'approved_at'])
    .where('sha256', 'in', [...hashes])
    .orderBy('id', 'desc')
    .execute()
}

export async function addApproval(db: Db, approval: Omit<Approval, 'approved_at'>): Promise<void> {
  await db.insertInto('document_approvals').values(approval).execute()
}

/** Names of members of staff by account, those who have left too. */
export async function namesOfMembers(db: DbOf<typeof members>): Promise<Map<string, string>> {
  const rows = await db.selectFrom('members').select(['account', 'name']).execute()
  return new Map(rows.map(({ account, name }) => [account, name]))
}
