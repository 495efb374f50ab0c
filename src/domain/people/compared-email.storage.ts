import { sql } from 'kysely'

/** The normal form of a row of `emails`, by which it is found and compared; as the index has it. */
export const comparedEmail = sql<string>`coalesce(${sql.ref('emails.normal')}, ${sql.ref('emails.email')})`
