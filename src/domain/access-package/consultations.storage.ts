import { sql, type SqlBool } from 'kysely'
import type { accessLog, actMembers, confirmations, entries, origins } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Counted } from './consultations.rules.ts'

type Db = DbOf<typeof accessLog | typeof actMembers | typeof entries | typeof origins | typeof confirmations>

/**
 * What was done with one person's data, counted by day (in this time zone), purpose and operation. Lines that name the person,
 * and those of acts and imports of many in which the person was. Only what was done: a refused act showed nothing.
 */
export async function consultationsOf(db: Db, person: string, timeZone: string): Promise<Counted[]> {
  const sets = await setsOf(db, person)
  const counted = (many: boolean) =>
    db
      .selectFrom('access_log')
      .select((e) => [
        sql<string>`to_char(${e.ref('at')} at time zone ${timeZone}, 'YYYY-MM-DD')`.as('day'),
        'purpose',
        'operation',
        'actor_kind as actorKind',
        sql<boolean>`${many}::boolean`.as('many'),
        e.fn.countAll<number>().as('times'),
      ])
      .where('outcome', '=', 'done')
      .groupBy([sql`1`, 'purpose', 'operation', 'actor_kind'])
  const named = await counted(false)
    .where((e) => sql<SqlBool>`${e.ref('people')} @> array[${person}]::uuid[]`)
    .execute()
  const among =
    sets.length === 0
      ? []
      : await counted(true)
          .where('set_id', '=', sql<string>`any(${sets}::uuid[])`)
          .execute()
  return [...named, ...among].map((one) => ({ ...one, times: Number(one.times) }))
}

/** Acts of many that the person was among, and imports that brought the person or met them. */
async function setsOf(db: Db, person: string): Promise<string[]> {
  const acts = await db.selectFrom('act_members').select('set_id').distinct().where('person_id', '=', person).execute()
  const brought = await db
    .selectFrom('entries')
    .innerJoin('origins', 'origins.id', 'entries.origin_id')
    .select('origins.import_id')
    .distinct()
    .where('entries.person_id', '=', person)
    .where('origins.import_id', 'is not', null)
    .execute()
  const met = await db
    .selectFrom('confirmations')
    .innerJoin('origins', 'origins.id', 'confirmations.origin_id')
    .select('origins.import_id')
    .distinct()
    .where('confirmations.person_id', '=', person)
    .where('origins.import_id', 'is not', null)
    .execute()
  const imports = [...brought, ...met].flatMap((one) => one.import_id ?? [])
  return [...new Set([...acts.map((one) => one.set_id), ...imports])]
}
