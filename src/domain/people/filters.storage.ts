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
}
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
        e.selectFrom('addresses as f').select('f.id').where('f.person_id', '=', person).where('f.city', '=', city),
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
  return found
}
