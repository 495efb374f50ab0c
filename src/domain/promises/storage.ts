import { sql } from 'kysely'
import type { DbOf, NewRow } from '../../enforcement/declare.ts'
import type { attestations, evidenceFiles, promiseChoices, promiseLooks } from './declaration.ts'
import type { Looked, Proof, UnverifiedChoice } from './promise.rules.ts'

type Db = DbOf<typeof attestations | typeof evidenceFiles | typeof promiseChoices | typeof promiseLooks>

export async function addAttestation(db: Db, row: NewRow<typeof attestations>): Promise<void> {
  await db.insertInto('attestations').values(row).execute()
}

export async function addEvidence(db: Db, row: NewRow<typeof evidenceFiles>): Promise<void> {
  await db.insertInto('evidence_files').values(row).execute()
}

/** The newest word for each promise that nobody has withdrawn. */
export async function attestationsNow(db: Db): Promise<Map<number, Proof>> {
  const rows = await db
    .selectFrom('attestations')
    .select(['id', 'promise', 'name as by', 'said_on as on', 'until_on as until'])
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ promise, ...proof }) => [promise, proof]))
}

/** The newest file for each promise that nobody has withdrawn, without the file itself. */
export async function evidenceNow(db: Db): Promise<Map<number, Proof>> {
  const rows = await db
    .selectFrom('evidence_files')
    .select(['id', 'promise', 'name as by', 'dated_on as on', 'until_on as until'])
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ promise, ...proof }) => [promise, proof]))
}

export type EvidenceFile = {
  promise: number
  file_name: string
  file_type: string
  file: Buffer
  sha256: Buffer
  dated_on: string
  until_on: string
}

/** A file of evidence, also one that has been withdrawn. */
export const findEvidence = (db: Db, id: number): Promise<EvidenceFile | undefined> =>
  db
    .selectFrom('evidence_files')
    .select(['promise', 'file_name', 'file_type', 'file', 'sha256', 'dated_on', 'until_on'])
    .where('id', '=', id)
    .executeTakeFirst()

type Withdrawal = { by: string; at: string }

/** Withdraws what was said and filed for a promise; tells how many there were. */
export async function withdrawProofs(db: Db, promise: number, { by, at }: Withdrawal): Promise<number> {
  const set = { withdrawn_by: by, withdrawn_at: at }
  const said = await db
    .updateTable('attestations')
    .set(set)
    .where('promise', '=', promise)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  const filed = await db
    .updateTable('evidence_files')
    .set(set)
    .where('promise', '=', promise)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .execute()
  return said.length + filed.length
}

const looksKept = 400

/** Keeps what was counted, and the looks of a year and some before it. */
export async function keepLook(db: Db, found: Looked): Promise<void> {
  await db
    .insertInto('promise_looks')
    .values({ found: sql<Looked>`${JSON.stringify(found)}::jsonb` })
    .execute()
  const newest = db.selectFrom('promise_looks').select('id').orderBy('id', 'desc').limit(looksKept)
  await db.deleteFrom('promise_looks').where('id', 'not in', newest).execute()
}

export async function lastLook(db: Db): Promise<Looked | undefined> {
  const row = await db.selectFrom('promise_looks').select('found').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.found
}

/** What the office has chosen for sentences nobody has verified; a mark until it chooses. */
export async function unverifiedChoice(db: Db): Promise<UnverifiedChoice> {
  const row = await db
    .selectFrom('promise_choices')
    .select('unverified')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.unverified ?? 'mark'
}

export async function addChoice(db: Db, row: NewRow<typeof promiseChoices>): Promise<void> {
  await db.insertInto('promise_choices').values(row).execute()
}
