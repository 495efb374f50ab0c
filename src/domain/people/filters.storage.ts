import { expressionBuilder, sql, type Expression, type Kysely, type SqlBool } from 'kysely'
import type { CardDb } from './cards.storage.ts'

export type Tables = CardDb extends Kysely<infer T> ? T : never

export type Filters = {
  today: string
  register?: number | undefined
  relation?: 'current' | 'ended' | undefined
  city?: string | undefined
  language?: string | undefined
  organisation?: string | undefined
  notCheckedForMonths?: number | undefined
  banned?: boolean | undefined
  notTold?: boolean | undefined
  working?: boolean | undefined
}

/** A column as Finnish sorts it. An index that stands in this order is used only by what asks in it. */
export const finnish = (column: string) => sql<string>`${sql.ref(column)} collate "fi-x-icu"`

/** The conditions that the filters put on a person; `person` is the column with the id. */
export function conditions(filters: Filters, column: string): Expression<SqlBool>[] {
  const e = expressionBuilder<Tables>()
  const person = sql.ref<string>(column)
  const { today, register, relation, city, language, organisation, notCheckedForMonths: months } = filters
  const found: Expression<SqlBool>[] = []
  if (register !== undefined || relation !== undefined)
    found.push(
      e.exists(
        e
          .selectFrom('entries as f')
          .select('f.id')
          .where('f.person_id', '=', person)
          .$if(register !== undefined, (q) => q.where('f.register_id', '=', register!))
          .$if(relation === 'ended', (q) => q.where('f.relation_ended_on', '<=', today))
          .$if(relation === 'current', (q) =>
            q.where((w) => w.or([w('f.relation_ended_on', 'is', null), w('f.relation_ended_on', '>', today)])),
          ),
      ),
    )
  if (city !== undefined)
    found.push(
      e.exists(
        e
          .selectFrom('addresses as f')
          .select('f.id')
          .where('f.person_id', '=', person)
          .where(sql<boolean>`${finnish('f.city')} = ${city}`),
      ),
    )
  if (language !== undefined)
    found.push(
      e.exists(
        e.selectFrom('people as f').select('f.id').where('f.id', '=', person).where('f.language', '=', language),
      ),
    )
  if (organisation !== undefined)
    found.push(
      e.exists(
        e
          .selectFrom('positions as f')
          .select('f.id')
          .where('f.person_id', '=', person)
          .where('f.organisation_id', '=', organisation),
      ),
    )
  if (months !== undefined)
    found.push(
      e.not(
        e.exists(
          e
            .selectFrom('checks as f')
            .select('f.id')
            .where('f.person_id', '=', person)
            .where('f.checked_at', '>=', sql<string>`${today}::date - make_interval(months => ${months}::int)`),
        ),
      ),
    )
  if (filters.banned !== undefined) {
    const ban = e.exists(
      e
        .selectFrom('prohibitions as f')
        .select('f.id')
        .where('f.person_id', '=', person)
        .where('f.use', '=', 'direct-marketing')
        .where('f.lifted_at', 'is', null),
    )
    found.push(filters.banned ? ban : e.not(ban))
  }
  if (filters.notTold !== undefined) {
    const waiting = e.exists(
      e.selectFrom('to_be_told as f').select('f.id').where('f.person_id', '=', person).where('f.told_at', 'is', null),
    )
    found.push(filters.notTold ? waiting : e.not(waiting))
  }
  if (filters.working !== undefined) {
    const place = e.exists(
      e
        .selectFrom('positions as f')
        .select('f.id')
        .where('f.person_id', '=', person)
        .where((w) => w.or([w('f.ended_on', 'is', null), w('f.ended_on', '>', today)])),
    )
    found.push(filters.working ? place : e.not(place))
  }
  return found
}

/** Whether somebody whom this act sees has an address in the town. */
export const isTownThere = async (db: CardDb, city: string): Promise<boolean> =>
  (await db
    .selectFrom('addresses')
    .select('addresses.id')
    .where(sql<boolean>`${finnish('addresses.city')} = ${city}`)
    .limit(1)
    .executeTakeFirst()) !== undefined
