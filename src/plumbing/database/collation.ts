import type pg from 'pg'

const finnish = 'fi-x-icu'

/**
 * Alphabetical order comes from the ICU library of the server, and an index built by another version of it finds wrong
 * rows. Compares the version the indexes were built with to the present one, and builds them anew on change.
 */
export async function settleCollation(client: pg.ClientBase, say: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ oid: number; present: string | null; built: string | null }>(
    `select oid::int as oid, pg_collation_actual_version(oid) as present,
       (select value from seloste.engine where key = 'collation') as built
     from pg_collation where collname = $1 and collnamespace = 'pg_catalog'::regnamespace`,
    [finnish],
  )
  const found = rows[0]
  if (!found || found.present === null || found.present === found.built) return
  if (found.built !== null) {
    const indexes = await indexesWith(client, found.oid)
    say(`the alphabetical order changed (${found.built} -> ${found.present}): building ${indexes.length} indexes anew`)
    for (const index of indexes) await client.query(`reindex index ${index}`)
  }
  await client.query(
    `insert into seloste.engine values ('collation', $1) on conflict (key) do update set value = excluded.value`,
    [found.present],
  )
}

async function indexesWith(client: pg.ClientBase, collation: number): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', nspname, relname) as name
     from pg_index join pg_class c on c.oid = indexrelid join pg_namespace n on n.oid = relnamespace
     where $1::oid = any(indcollation) or exists (
       select from pg_depend where classid = 'pg_class'::regclass and objid = indexrelid
         and refclassid = 'pg_collation'::regclass and refobjid = $1::oid)
     order by 1`,
    [collation],
  )
  return rows.map(({ name }) => name)
}
