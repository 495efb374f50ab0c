import { sql, type SqlBool } from 'kysely'
import type { entries } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { imports, keptRows } from '../imports/declaration.ts'
import type { toBeTold } from '../people/declaration.ts'

type Db = DbOf<typeof entries | typeof imports | typeof keptRows | typeof toBeTold>

export type Telling = { late: number; earliest: string | null; due: number; next: string | null }

/** People who have not been told yet (Art. 14), in these registers: those whose day has passed, and those to come. */
export async function peopleToTell(db: Db, registers: readonly number[] | 'all', today: string): Promise<Telling> {
  const row = await db
    .selectFrom('to_be_told')
    .select((e) => [
      e.fn.count<number>('person_id').distinct().filterWhere('latest_on', '<', today).as('late'),
      e.fn.min('latest_on').filterWhere('latest_on', '<', today).as('earliest'),
      e.fn.count<number>('person_id').distinct().filterWhere('latest_on', '>=', today).as('due'),
      e.fn.min('latest_on').filterWhere('latest_on', '>=', today).as('next'),
    ])
    .where('told_at', 'is', null)
    .$if(registers !== 'all', (q) =>
      q.where((e) =>
        e.exists(
          e
            .selectFrom('entries')
            .select('entries.id')
            .whereRef('entries.person_id', '=', 'to_be_told.person_id')
            .where('entries.register_id', '=', sql<number>`any(${[...(registers as readonly number[])]}::integer[])`),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return row as Telling
}

export type ImportWaiting = { id: string; file_name: string; state: string; rows: number; ended_at: string | null }

/** Imports in these registers, or one's own without a register, that are not closed, with the rows that wait for a decision. */
export async function importsWaiting(
  db: Db,
  registers: readonly number[] | 'all',
  own: string,
): Promise<ImportWaiting[]> {
  const rows = await db
    .selectFrom('imports')
    .select(['id', 'file_name', 'state', 'ended_at'])
    .select((e) =>
      e
        .selectFrom('kept_rows')
        .select((k) => k.fn.countAll<number>().as('n'))
        .whereRef('kept_rows.import_id', '=', 'imports.id')
        .where('kept_rows.verdict', 'in', ['possible', 'keeper'])
        .where('kept_rows.decided', 'is', null)
        .as('rows'),
    )
    .where('closed_at', 'is', null)
    .$if(registers !== 'all', (q) =>
      q.where((e) =>
        e.or([
          e('register_id', '=', sql<number>`any(${[...(registers as readonly number[])]}::integer[])`),
          e.and([e('register_id', 'is', null), e('added_by', '=', own)]),
        ]),
      ),
    )
    .orderBy('added_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...row, rows: row.rows ?? 0 }))
}

export type ImportEnded = { file_name: string; state: string; counts: Record<string, number>; ended_at: string | null }

/** Imports of these registers that ended in the last days (moments in UTC), the newest first. */
export async function importsEnded(
  db: Db,
  registers: readonly number[] | 'all',
  since: string,
): Promise<ImportEnded[]> {
  const rows = await db
    .selectFrom('imports')
    .select(['file_name', 'state', 'counts', 'ended_at'])
    .where('state', 'in', ['done', 'undone'])
    .where('ended_at', '>=', since)
    .$if(registers !== 'all', (q) =>
      q.where((e) => sql<SqlBool>`${e.ref('register_id')} = any(${[...(registers as readonly number[])]}::integer[])`),
    )
    .orderBy('ended_at', 'desc')
    .limit(5)
    .execute()
  return rows.map((row) => ({ ...row, counts: row.counts as Record<string, number> }))
}
