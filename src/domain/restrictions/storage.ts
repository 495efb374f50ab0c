import { sql } from 'kysely'
import { accountOf } from '../../enforcement/actor.ts'
import { restrictions } from '../../enforcement/declaration.ts'
import type { DbOf, Row } from '../../enforcement/declare.ts'
import type { Occasion } from '../../enforcement/operation.ts'

type Db = DbOf<typeof restrictions>
export type Restriction = Row<typeof restrictions>
const columns = Object.keys(restrictions.columns) as (keyof typeof restrictions.columns)[]
const dbOf = ({ db }: Occasion): Db => db as unknown as Db

export type NewRestriction = {
  person: string
  register: number | null
  fields: readonly string[] | null
  row: number | null
  aim: string | null
  ground: string
  untilEvent: string
  request: string | null
}

/** Restricts from this moment; gives the restriction. What is restricted so already is restricted once. */
export async function place(occasion: Occasion, given: NewRestriction): Promise<number> {
  const { person, register, row, aim, ground, untilEvent, request } = given
  const fields = given.fields === null ? null : [...given.fields].toSorted()
  const same = await dbOf(occasion)
    .selectFrom('restrictions')
    .select('id')
    .where('person_id', '=', person)
    .where('lifted_at', 'is', null)
    .where('ground', '=', ground)
    .where('register_id', 'is not distinct from', register)
    .where('row_id', 'is not distinct from', row)
    .where('aim', 'is not distinct from', aim)
    .where('fields', 'is not distinct from', sql<string[] | null>`${fields}::text[]`)
    .executeTakeFirst()
  if (same) return same.id
  const { id } = await dbOf(occasion)
    .insertInto('restrictions')
    .values({
      person_id: person,
      register_id: register,
      fields: sql<string[] | null>`${fields}::text[]`,
      row_id: row,
      aim,
      ground,
      until_event: untilEvent,
      request_id: request,
      placed_by: accountOf(occasion.actor),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The restriction held still until the transaction ends. */
export const holdRestriction = (occasion: Occasion, id: number): Promise<Restriction | undefined> =>
  dbOf(occasion).selectFrom('restrictions').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

export async function changeRestriction(occasion: Occasion, id: number, change: Partial<Restriction>): Promise<void> {
  const { fields: _fields, ...plain } = change
  await dbOf(occasion).updateTable('restrictions').set(plain).where('id', '=', id).execute()
}

/** The objections of a person to an aim that are still to be weighed. */
export const openObjections = (occasion: Occasion, person: string, aim: string): Promise<{ id: number }[]> =>
  dbOf(occasion)
    .selectFrom('restrictions')
    .select('id')
    .where('person_id', '=', person)
    .where('aim', '=', aim)
    .where('ground', '=', 'objection')
    .where('lifted_at', 'is', null)
    .execute()
