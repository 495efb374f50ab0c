import { expressionBuilder, sql, type Kysely } from 'kysely'
import type { people, restrictions } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'
import type { prohibitions } from '../prohibitions/declaration.ts'
import type { Standing } from './acts-of-many.rules.ts'
import type { checks, deaths, toBeTold } from './declaration.ts'

type Db = DbOf<
  typeof people | typeof restrictions | typeof prohibitions | typeof checks | typeof deaths | typeof toBeTold
>
type Tables = Db extends Kysely<infer T> ? T : never

/** Those of these people who are there for this act, in the order asked: their names and how they stand. */
export async function standingsOf(
  { db, scope, today, office }: Occasion,
  asked: readonly string[],
): Promise<({ person: string; given: string | null; family: string | null } & Standing)[]> {
  const e = expressionBuilder<Tables>()
  const person = sql.ref<string>('people.id')
  const is = sql<boolean>`true`.as('v')
  const restricted = e
    .selectFrom('restrictions')
    .select(is)
    .where('restrictions.person_id', '=', person)
    .where('restrictions.lifted_at', 'is', null)
    .where((w) => w.or([w('restrictions.aim', 'is', null), w('restrictions.aim', '=', scope.aim)]))
    .limit(1)
  const dead = e.selectFrom('deaths').select(is).where('deaths.person_id', '=', person).limit(1)
  const checked = e
    .selectFrom('checks')
    .select(is)
    .where('checks.person_id', '=', person)
    .where('checks.checked_at', '>=', sql<string>`(${today}::date)::timestamp at time zone ${office.timeZone}`)
    .limit(1)
  const waits = e
    .selectFrom('to_be_told')
    .select(is)
    .where('to_be_told.person_id', '=', person)
    .where('to_be_told.told_at', 'is', null)
    .limit(1)
  const banned = e
    .selectFrom('prohibitions')
    .select(is)
    .where('prohibitions.person_id', '=', person)
    .where('prohibitions.use', '=', 'direct-marketing')
    .where('prohibitions.channel', '=', 'all')
    .where('prohibitions.lifted_at', 'is', null)
    .limit(1)
  const rows = await (db as Db)
    .selectFrom('people')
    .where('people.id', '=', sql<string>`any(${[...asked]}::uuid[])`)
    .select([
      'people.id',
      'people.given_name',
      'people.family_name',
      restricted.as('restricted'),
      dead.as('dead'),
      checked.as('checked'),
      waits.as('waits'),
      banned.as('banned'),
    ])
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return [...new Set(asked)].flatMap((id) => {
    const row = found.get(id)
    return row
      ? {
          person: id,
          given: row.given_name,
          family: row.family_name,
          restricted: row.restricted !== null,
          dead: row.dead !== null,
          checkedToday: row.checked !== null,
          waits: row.waits !== null,
          banned: row.banned !== null,
        }
      : []
  })
}
