import { createWriteStream } from 'node:fs'
import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { perform } from '../src/enforcement/gate.ts'
import { importRows } from '../src/domain/imports/import-rows.ts'
import { readInBatches } from '../src/app/import-reading.ts'
import { fold } from '../src/plumbing/text/fold.ts'
import { figure, ground, inOffice, type Ground } from './ground.ts'
import { customers } from './people.ts'

/** import of N CSV rows with checks, exact duplicates, origins, movements, log / COPY of the same rows into one table. */
const count = Number(process.argv[2] ?? 100_000)
const here = await ground()
const file = join(here.directory, 'customers.csv')
const bare = join(here.directory, 'bare.tsv')
await writeFiles()
const copy = await baseline(here)
const ours = await importing(here)
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
const bytes = (await stat(file)).size
const [size] = await inOffice(
  here.database,
  here.office.id,
  `select sum(pg_total_relation_size(c.oid))::bigint as n from pg_class c join pg_namespace s on s.oid = c.relnamespace where s.nspname = current_schema() and relkind = 'r' and relname <> 'bare'`,
)
figure(`import of ${count} rows`, {
  seconds: ours,
  copy,
  ratio: +(ours / copy).toFixed(2),
  target: 5,
  peakMb: peak,
  spaceRatio: +(Number(size.n) / bytes).toFixed(1),
})
await here.end()

async function writeFiles(): Promise<void> {
  const csv = createWriteStream(file)
  const tsv = createWriteStream(bare)
  csv.write('Etunimi;Sukunimi;Sähköposti;Puhelin;Katuosoite;Postinumero;Postitoimipaikka\n')
  let n = 0
  for (const p of customers(count)) {
    if (!csv.write([p.given, p.family, p.email, p.phone, p.street, p.postalCode, p.city].join(';') + '\n'))
      await once(csv, 'drain')
    const row = [
      ++n,
      p.given,
      p.family,
      ` ${fold(`${p.family} ${p.given}`)}`,
      p.email,
      p.phone,
      p.street,
      p.postalCode,
      p.city,
    ]
    if (!tsv.write(row.join('\t') + '\n')) await once(tsv, 'drain')
  }
  await Promise.all([new Promise((d) => csv.end(d)), new Promise((d) => tsv.end(d))])
  await chmod(here.directory, 0o755)
  await chmod(bare, 0o644)
}

async function baseline({ database, office }: Ground): Promise<number> {
  await inOffice(
    database,
    office.id,
    `create table bare (id int primary key, given text, family text collate "fi-x-icu", folded text, email text, phone text, street text, code text, city text);
     create index on bare using gin (folded seloste_ext.gin_trgm_ops); create index on bare (family, given, id); create index on bare (email); create index on bare (phone)`,
  )
  const began = performance.now()
  await inOffice(database, office.id, `copy bare from '${bare}'`)
  const took = (performance.now() - began) / 1000
  await inOffice(database, office.id, 'drop table bare')
  return +took.toFixed(2)
}

async function importing({ database, office, actor }: Ground): Promise<number> {
  const id = randomUUID()
  const mapping = {
    columns: [
      'name.given',
      'name.family',
      'contact.email',
      'contact.phone',
      'contact.address.street',
      'contact.address.postal-code',
      'contact.address.city',
    ].map((field, column) => ({ column, field })),
  }
  await inOffice(
    database,
    office.id,
    `insert into imports (id, state, file_name, file_sha256, register_id, source_id, given_by_person, received, mapping)
     values ('${id}', 'running', 'customers.csv', 'x', 1, 1, true, '{"day":"2026-11-01"}', '${JSON.stringify(mapping)}')`,
  )
  const began = performance.now()
  await readInBatches({ path: file, name: 'customers.csv', mapping, from: 0 }, (from, rows) =>
    perform(
      importRows,
      { import: id, from, rows },
      { actor, office, purpose: 'register-keeping', language: 'fi', channel: 'job' },
    ),
  )
  const took = (performance.now() - began) / 1000
  const [state] = await inOffice(database, office.id, 'select counts from imports')
  await writeFile(join(here.directory, 'counts.json'), JSON.stringify(state))
  process.stderr.write((await readFile(join(here.directory, 'counts.json'), 'utf8')) + '\n')
  return +took.toFixed(2)
}
