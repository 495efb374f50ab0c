import { sql } from 'kysely'
import type { officeState } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { members } from '../staff/declaration.ts'
import type { declarationVersions, registers, sources } from './declaration.ts'
import type { Change } from './changes.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'

type Db = DbOf<typeof declarationVersions | typeof registers | typeof sources | typeof officeState>

/** The document of a version as it was accepted; undefined when there is no such version. */
export async function documentOf(db: Db, version: number): Promise<OfficeDeclaration | undefined> {
  const row = await db
    .selectFrom('declaration_versions')
    .select('document')
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.document
}

/** When a declaration was accepted that no longer had a document of a kind which an earlier one had. */
export async function lackedSince(db: Db, document: { key: string; kind: string }): Promise<string | undefined> {
  const having = JSON.stringify({ documents: [document] })
  const row = await db
    .selectFrom('declaration_versions')
    .select((e) => e.fn.min('accepted_at').as('at'))
    .where('version', '>', (e) =>
      e
        .selectFrom('declaration_versions')
        .select((last) => last.fn.max('version').as('last'))
        .where('document', '@>', sql<never>`${having}::jsonb`),
    )
    .executeTakeFirst()
  return row?.at ?? undefined
}

export type AcceptedVersion = {
  version: number
  accepted_at: string
  accepted_by: string | null
  accepted_by_name: string | null
  summary: readonly Change[]
}

/** The accepted versions with the name of who accepted each, newest first. */
export const listVersions = (db: DbOf<typeof declarationVersions | typeof members>): Promise<AcceptedVersion[]> =>
  db
    .selectFrom('declaration_versions as v')
    .leftJoin('members as m', 'm.account', 'v.accepted_by')
    .select(['v.version', 'v.accepted_at', 'v.accepted_by', 'm.name as accepted_by_name', 'v.summary'])
    .orderBy('v.version', 'desc')
    .execute()

/** Numbers of all registers and sources that were ever declared, by key. */
export async function numbersOf(db: Db): Promise<{ registers: Map<string, number>; sources: Map<string, number> }> {
  const registers = await db.selectFrom('registers').select(['id', 'key']).execute()
  const sources = await db.selectFrom('sources').select(['id', 'key']).execute()
  return {
    registers: new Map(registers.map(({ id, key }) => [key, id])),
    sources: new Map(sources.map(({ id, key }) => [key, id])),
  }
}

type Declared = { registers: readonly { key: string; builtIn: boolean }[]; sources: readonly string[] }

/** Gives numbers to what is new, ends the registers that are no longer declared, begins again those that came back. */
export async function number(db: Db, { registers, sources }: Declared, today: string): Promise<void> {
  const known = await numbersOf(db)
  const newRegisters = registers.filter(({ key }) => !known.registers.has(key))
  if (newRegisters.length > 0)
    await db
      .insertInto('registers')
      .values(newRegisters.map(({ key, builtIn }) => ({ key, built_in: builtIn, begun_on: today })))
      .execute()
  const newSources = sources.filter((key) => !known.sources.has(key))
  if (newSources.length > 0)
    await db
      .insertInto('sources')
      .values(newSources.map((key) => ({ key })))
      .execute()
  const keys = registers.map(({ key }) => key)
  await db
    .updateTable('registers')
    .set({ ended_on: today })
    .where('key', 'not in', keys)
    .where('ended_on', 'is', null)
    .execute()
  await db
    .updateTable('registers')
    .set({ ended_on: null })
    .where('key', 'in', keys)
    .where('ended_on', 'is not', null)
    .execute()
}

type Accepted = {
  version: number
  document: OfficeDeclaration
  acceptedBy: string | null
  summary: readonly Change[]
}

/**
 * Puts a new version into force: from the next act on the gate goes by it, and reads every standing anew, since an
 * employer's agreement is part of the declaration.
 */
export async function acceptVersion(db: Db, { version, document, acceptedBy, summary }: Accepted): Promise<void> {
  const json = { document: JSON.stringify(document), summary: JSON.stringify(summary) }
  await db
    .insertInto('declaration_versions')
    .values({ version, accepted_by: acceptedBy, ...json } as never)
    .execute()
  const { controller, timeZone } = document.office
  await db
    .updateTable('office_state')
    .set((e) => ({
      declaration_version: version,
      grants_version: e('grants_version', '+', 1),
      name: controller.name,
      time_zone: timeZone,
    }))
    .execute()
}
