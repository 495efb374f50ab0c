import { fork } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { chmod, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { csvOf } from '../src/app/demo/csv.ts'
import { generatePeople, type GeneratedPerson } from '../src/app/demo/generate-people.ts'
import { readFound } from '../src/app/import-reading.ts'
import { resolveColumns } from '../src/domain/imports/column-answers.rules.ts'
import { proposeColumns } from '../src/domain/imports/columns.rules.ts'
import { readEmails } from '../src/domain/people/contact.rules.ts'
import { readPhones } from '../src/domain/people/phone.rules.ts'
import { csvCell } from '../src/plumbing/files/write-table.ts'
import { fold } from '../src/plumbing/text/fold.ts'
import { figure, ground, inOffice, type Ground } from './ground.ts'
import type { ImportTold } from './import-process.ts'

/*
 * Import of N CSV rows with checks, exact duplicates, origins, movements and log / COPY of the same rows into one table
 * with the same search, order, e-mail and phone indexes. The import runs in a process of its own, whose memory is
 * measured. `--wide`: all the seventeen columns of a company's list, with organisations, notes and days of receipt.
 */
const count = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 100_000)
const isWide = process.argv.includes('--wide')
const contact = ['name.given', 'name.family', 'contact.email', 'contact.phone', 'contact.address']
const fields = isWide ? [...contact, 'language', 'work.organisation', 'work.title', 'note', 'interests'] : contact
const here = await ground()
const upload = randomBytes(16).toString('hex')
const uploads = join(here.directory, 'uploads')
mkdirSync(uploads)
const file = join(uploads, upload)
const bare = join(here.directory, 'bare.tsv')
const wanted = { seed: 42, count, dirt: 0.01 }

await writeCsv()
await writeBare()
const copy = await baseline(here)
const before = await space(here)
const told = await importing(here)
const after = await space(here)
const bytes = (await stat(file)).size
figure(`import of ${count} rows${isWide ? ', wide' : ''}`, {
  seconds: told.seconds,
  copy,
  ratio: +(told.seconds / copy).toFixed(2),
  target: 5,
  peakMb: told.peakMb,
  targetMb: 300,
  slowestTurnMs: told.slowestTurnMs,
  cpu: told.cpu,
  csvMb: +(bytes / 1e6).toFixed(1),
  spaceRatio: +((after - before) / bytes).toFixed(1),
  targetSpace: 15,
})
process.stderr.write(`${JSON.stringify(told.counts)}\n`)
if (process.argv.includes('--tables')) await tables(here)
await here.end()

async function writeCsv(): Promise<void> {
  const csv = createWriteStream(file)
  const pieces = isWide ? csvOf(generatePeople(wanted), { columns: 'fi' }) : narrow()
  for (const piece of pieces) if (!csv.write(piece)) await once(csv, 'drain')
  await new Promise((done) => csv.end(done))
}

function* narrow(): Generator<string> {
  yield 'Etunimi;Sukunimi;Sähköposti;Puhelin;Katuosoite;Postinumero;Postitoimipaikka\r\n'
  for (const { given, family, emails, phones, addresses } of generatePeople(wanted)) {
    const [place] = addresses
    const cells = [given, family, emails.join(', '), phones.join(', '), place?.street, place?.postalCode, place?.city]
    yield `${cells.map((cell) => csvCell(cell ?? '')).join(';')}\r\n`
  }
}

async function writeBare(): Promise<void> {
  const tsv = createWriteStream(bare)
  let n = 0
  for (const person of generatePeople(wanted))
    if (!tsv.write(`${[++n, ...bareRow(person)].map(tabbed).join('\t')}\n`)) await once(tsv, 'drain')
  await new Promise((done) => tsv.end(done))
  await chmod(here.directory, 0o755)
  await chmod(bare, 0o644)
}

function bareRow(person: GeneratedPerson): (string | undefined)[] {
  const [place] = person.addresses
  const row = [
    person.given,
    person.family,
    ` ${fold(`${person.family} ${person.given}`)}`,
    readEmails(person.emails.join('; ')).emails[0]?.normal,
    readPhones(person.phones.join(', ')).phones[0]?.e164,
    person.phones.join(', '),
    place?.street,
    place?.postalCode,
    place?.city,
  ]
  if (!isWide) return row
  const { organisation, title, language, receivedOn, relationBegan, relationEnded, note, interests } = person
  return [...row, organisation, title, language, receivedOn, relationBegan, relationEnded, note, interests?.join(', ')]
}

function tabbed(value: string | number | undefined): string {
  return value === undefined || value === '' ? '\\N' : String(value).replace(/[\t\n\r\\]/g, ' ')
}

async function baseline({ database, office }: Ground): Promise<number> {
  const more = isWide
    ? ', organisation text, title text, language text, received date, began date, ended date, note text, interests text'
    : ''
  await inOffice(
    database,
    office.id,
    `create table bare (id int primary key, given text, family text collate "fi-x-icu", folded text, email text,
       phone text, phones text, street text, code text, city text${more});
     create index on bare using gin (folded seloste_ext.gin_trgm_ops); create index on bare (family, given, id);
     create index on bare (email); create index on bare (phone)`,
  )
  const began = performance.now()
  await inOffice(database, office.id, `copy bare from '${bare}'`)
  const took = (performance.now() - began) / 1000
  await inOffice(database, office.id, 'drop table bare')
  return +took.toFixed(2)
}

async function importing({ database, office }: Ground): Promise<ImportTold> {
  const { found, rows, samples } = await readFound({ path: file, name: 'asiakkaat.csv' })
  const texts = samples.map(({ cells }) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.text)))
  const declared = new Set(fields)
  const otherwise = { day: '2026-11-01' }
  const resolved = resolveColumns({
    header: found.header,
    filled: found.filled,
    samples: texts,
    proposals: proposeColumns(found.header, texts),
    answers: { received: isWide ? { column: 'Saatu', otherwise } : otherwise, columns: [], rest: 'as-proposed' },
    declared,
    seen: declared,
    fromSource: declared,
    ownFields: [],
  })
  if ('refused' in resolved) throw new Error(JSON.stringify(resolved.refused))
  const id = randomUUID()
  await inOffice(
    database,
    office.id,
    `insert into imports (id, state, file, file_name, file_sha256, rows_total, register_id, source_id, given_by_person, received, mapping)
     values ('${id}', 'waiting', '${upload}', 'asiakkaat.csv', 'x', ${rows}, 1, 1, true,
       '${JSON.stringify({ ...otherwise, byColumn: isWide })}', '${JSON.stringify(resolved.mapping)}')`,
  )
  // As the program is started: small young generations keep its memory small, at no cost of time.
  const child = fork(join(import.meta.dirname, 'import-process.ts'), { execArgv: ['--max-semi-space-size=4'] })
  child.send({ connection: database.connection, guard: database.guard, office: office.id, uploads, import: id, fields })
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('the import’s process ended'))),
  ])) as [ImportTold]
  child.disconnect()
  return message
}

async function space({ database, office }: Ground): Promise<number> {
  const [row] = await inOffice(
    database,
    office.id,
    `select sum(pg_total_relation_size(c.oid))::bigint as n from pg_class c join pg_namespace s on s.oid = c.relnamespace
     where s.nspname = current_schema() and relkind = 'r'`,
  )
  return Number(row?.['n'])
}

async function tables({ database, office }: Ground): Promise<void> {
  const rows = await inOffice(
    database,
    office.id,
    `select c.relname, c.relkind, pg_relation_size(c.oid) as size from pg_class c join pg_namespace s on s.oid = c.relnamespace
     where s.nspname = current_schema() and relkind in ('r', 'i') and pg_relation_size(c.oid) > 100000 order by 3 desc`,
  )
  for (const { relname, relkind, size } of rows as Record<string, unknown>[])
    process.stderr.write(`${String(relkind)} ${String(relname)} ${(Number(size) / 1e6).toFixed(1)} MB\n`)
}
