import type { Declaration } from '../enforcement/declare.ts'
import type { TestOffice } from './office.ts'

/** How a row about a person is made for each declared table: `$1` the person, `$2` an origin, `$3` a mark to search for. */
const rows: Record<string, string> = {
  origins: `(person_id, source_id, received_on, channel) values ($1, 1, '2026-01-01', $3)`,
  entries: `(person_id, register_id, origin_id, subject_group) values ($1, 1, $2, $3)`,
  confirmations: `(row_id, person_id, origin_id) values (nextval('row_ids'), $1, $2)`,
  restrictions: `(person_id, ground, until_event) values ($1, 'contested', $3)`,
  name_keys: `(person_id, folded, family_sort, given_sort, origin_id) values ($1, $3, $3, $3, $2)`,
  emails: `(person_id, email, normal, got_at_sale, origin_id) values ($1, $3 || '@e.test', $3 || '@e.test', $3, $2)`,
  phones: `(person_id, phone, e164, got_at_sale, origin_id) values ($1, $3, $3, $3, $2)`,
  addresses: `(person_id, addition, street, postal_code, city, country, same_key, origin_id) values ($1, $3, $3, $3, $3, $3, $3, $2)`,
  positions: `(person_id, organisation_id, title, origin_id) select $1, id, $3, $2 from organisations limit 1`,
  trades: `(person_id, name, folded, business_id, origin_id) values ($1, $3, $3, $3, $2)`,
  details: `(person_id, field, value, origin_id) values ($1, 'note', to_jsonb($3::text), $2)`,
  deaths: `(person_id, died_on, told_by, origin_id) values ($1, '2026-02-02', $3, $2)`,
  prohibitions: `(person_id, channel, use, origin_id, given_on) values ($1, 'all', $3, $2, '2026-01-01')`,
  kept_rows: `(import_id, row_number, verdict, why, cells, person_id) select id, 1, 'possible', '[]', to_jsonb(array[$3::text]), $1 from imports limit 1`,
  requests: `(id, year, serial, person_id, origin_id, channel, language, received_on, requester, email, phone, address, words, representative, authority, state, strict_on, latest_on) select gen_random_uuid(), 2026, 1 + count(*), $1, $2, 'email', 'fi', '2026-01-01', $3, $3, $3, $3, $3, $3, $3, 'received', '2026-02-01', '2026-02-02' from requests`,
  request_wishes: `(request_id, person_id, origin_id, kind, about, because) select id, $1, $2, 'access', $3, $3 from requests where person_id = $1`,
  request_events: `(request_id, person_id, origin_id, kind, note, on_day) select id, $1, $2, 'received', $3, '2026-01-01' from requests where person_id = $1`,
  request_tasks: `(request_id, person_id, origin_id, kind, target, what, look_for, because, due_on) select id, $1, $2, 'system', 'mailbox', 'look-up', $3, $3, '2026-01-20' from requests where person_id = $1`,
  messages: `(id, request_id, person_id, origin_id, kind, language, channel, sent_to, subject, body, state) select gen_random_uuid(), id, $1, $2, 'answer', 'fi', 'email', $3, $3, $3, 'draft' from requests where person_id = $1`,
  erasures: `(person_id, night, state) values ($1, '2026-01-01', 'cancelled')`,
  fingerprints: `(origin_id, kind, digest, key_id, because, group_id, made_on, look_again_on) values ($2, 'email', sha256($3::bytea), 'k', 'ban', gen_random_uuid(), '2026-01-01', '2031-01-01')`,
  invoices: `(id, register_id, origin_id, person_id, buyer, number, reference, buyer_name, buyer_address, buyer_business_id, what, total_cents, invoiced_on, due_on, claim_until) values (gen_random_uuid(), 1, $2, $1, 'person', $3 || nextval('row_ids'), $3, $3, $3, $3, $3, 100, '2026-01-01', '2026-01-15', '2029-01-15')`,
  invoice_events: `(invoice_id, register_id, origin_id, person_id, kind, note, on_day) select id, 1, $2, $1, 'reminder', $3, '2026-02-01' from invoices where person_id = $1`,
  contracts: `(id, register_id, origin_id, person_id, field, number, what, began_on) values (gen_random_uuid(), 1, $2, $1, 'earlier-orders', $3, $3, '2026-01-01')`,
  disputes: `(id, invoice_id, register_id, origin_id, person_id, field, about, opened_on) select gen_random_uuid(), id, 1, $2, $1, 'invoices', $3, '2026-02-01' from invoices where person_id = $1`,
  access_packages: `(request_id, person_id, origin_id, content, items, built_at) select id, $1, $2, jsonb_build_object('mark', $3::text), 1, now() from requests where person_id = $1`,
  package_decisions: `(package_id, person_id, origin_id, item, decision, words, because, at) select id, $1, $2, $3, 'cover', $3, $3, now() from access_packages where person_id = $1`,
  checks: `(person_id) values ($1)`,
  change_tellings: `(person_id, register_id, declaration_version, told_on, told_how) values ($1, 1, 1, '2026-01-01', 'post')`,
  to_be_told: `(person_id, origin_id, latest_on) values ($1, $2, '2026-12-12')`,
}

const aboutPeople = (d: Declaration): boolean => typeof d.about === 'string' && d.about !== 'nobody'

/** Puts one person into every declared table, with the mark in every text that can carry it. */
export async function fillEverything(
  office: Pick<TestOffice, 'look'>,
  declarations: Iterable<Declaration>,
  person: string,
  mark: string,
): Promise<void> {
  const tables = [...declarations].filter(aboutPeople).map((d) => d.table)
  const missing = tables.filter((table) => table !== 'people' && !rows[table])
  if (missing.length > 0)
    throw new Error(`no test row is known for ${missing.join(', ')}: add it to src/testing/fill.ts`)
  await office.look(
    `insert into organisations (id, name, folded) select gen_random_uuid(), 'Puu Oy', 'puu oy' where not exists (select from organisations)`,
  )
  await office.look(
    `insert into imports (id, state, file_name, file_sha256) select gen_random_uuid(), 'done', 'x.csv', 'x' where not exists (select from imports)`,
  )
  const statements = tables
    .filter((table) => table !== 'people')
    .map(
      (table) =>
        `insert into ${table} ${rows[table]!.replaceAll('$1', `'${person}'::uuid`).replaceAll('$2', 'o').replaceAll('$3', `'${mark}'`)};`,
    )
  await office.look(
    `do $fill$ declare o bigint; begin
       insert into people (id, given_name, family_name, language) values ('${person}', '${mark}', '${mark}', 'fi');
       insert into origins (source_id, received_on, channel) values (1, '2026-01-01', 'api') returning id into o;
       ${statements.join('\n')}
     end $fill$`,
  )
}

/** Every place of the office's schema where a text is found, as table.column; every column of every table is read. */
export async function placesOf(office: TestOffice, text: string): Promise<string[]> {
  const columns = await office.look<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' order by 1, 2`,
  )
  const found: string[] = []
  for (const { table_name, column_name } of columns) {
    const [row] = await office.look<{ n: number }>(
      `select count(*)::int as n from "${table_name}" where position($1 in "${column_name}"::text) > 0`,
      [text],
    )
    if (row!.n > 0) found.push(`${table_name}.${column_name}`)
  }
  return found
}
