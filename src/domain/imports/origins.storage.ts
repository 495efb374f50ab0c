import { sql } from 'kysely'
import { origins } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import { addRows } from '../../enforcement/rows.ts'

type Db = DbOf<typeof origins>

export type DayGot = { day: string; atLatest?: boolean }
type Common = {
  importId: string
  source: number
  givenByPerson: boolean | null
  channel: string
  recordedBy: string | null
}

export const dayKey = ({ day, atLatest }: DayGot): string => `${day} ${atLatest === true}`

/** The import's origins by `dayKey`: one for each day received; those that are missing are made, as a set. */
export async function originsFor(db: Db, common: Common, days: readonly DayGot[]): Promise<Map<string, number>> {
  const wanted = new Map(days.map((one) => [dayKey(one), one]))
  const received = [...new Set(days.map(({ day }) => day))]
  const known = await originsByDay(db, common.importId, received)
  const missing = [...wanted].filter(([key]) => !known.has(key))
  if (missing.length === 0) return known
  await addRows(
    db,
    origins,
    missing.map(([, { day, atLatest }]) => ({
      source_id: common.source,
      received_on: day,
      at_latest: atLatest === true,
      given_by_person: common.givenByPerson,
      channel: common.channel,
      recorded_by: common.recordedBy,
      import_id: common.importId,
    })),
  )
  return originsByDay(db, common.importId, received)
}

async function originsByDay(db: Db, importId: string, days: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('origins')
    .select(['id', 'received_on', 'at_latest'])
    .where('import_id', '=', importId)
    .where('received_on', '=', sql<string>`any(${days}::date[])`)
    .where('person_id', 'is', null)
    .execute()
  return new Map(rows.map((row) => [dayKey({ day: row.received_on, atLatest: row.at_latest }), row.id]))
}

/** Every origin of an import. */
export async function originIdsOf(db: Db, importId: string): Promise<number[]> {
  const rows = await db.selectFrom('origins').select('id').where('import_id', '=', importId).execute()
  return rows.map((row) => row.id)
}

export const anyOf = (ids: readonly number[]) => sql<number>`any(${ids}::bigint[])`
