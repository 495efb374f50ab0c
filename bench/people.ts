import { mkdir, rm } from 'node:fs/promises'
import { createWriteStream, type WriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { generatePeople, type GeneratedPerson } from '../src/app/demo/generate-people.ts'
import { addressKey } from '../src/domain/people/address-key.rules.ts'
import { searchedName } from '../src/domain/people/person-values.rules.ts'
import { readPhones } from '../src/domain/people/phone.rules.ts'
import { newPersonIds } from '../src/enforcement/person-id.ts'
import { fold } from '../src/plumbing/text/fold.ts'
import { filledGround, inOffice, type Ground } from './ground.ts'

const atOnce = 5000
const columns = {
  people: 'id, given_name, family_name, names_origin, language, language_origin',
  name_keys: 'person_id, folded, family_sort, given_sort, origin_id, registers',
  entries: 'id, person_id, register_id, origin_id, entered_at',
  emails: 'id, person_id, email, normal, origin_id',
  phones: 'id, person_id, phone, e164, origin_id',
  addresses: 'id, person_id, street, postal_code, city, country, same_key, origin_id',
  organisations: 'id, name, folded, business_id',
  positions: 'id, person_id, organisation_id, title, origin_id',
  trades: 'id, person_id, name, folded, business_id, origin_id',
}
type Table = keyof typeof columns

/** An office with so many generated people. */
export const peopled = (count: number): Promise<Ground> =>
  filledGround(`${count} people`, (here) => fillPeople(here, count))

/**
 * Puts generated people straight into an office, past the gate, as COPY: customers all, every hundredth a prospect too
 * (a scope of one in a hundred), every third in billing. For measuring what is done with them afterwards.
 */
async function fillPeople({ database, office, directory }: Ground, count: number): Promise<void> {
  const folder = join(directory, 'fill')
  await mkdir(folder, { mode: 0o755 })
  const tables = Object.keys(columns) as Table[]
  const files = Object.fromEntries(tables.map((table) => [table, createWriteStream(join(folder, table))])) as Record<
    Table,
    WriteStream
  >
  const put = (table: Table, values: readonly unknown[]): boolean =>
    files[table].write(`${values.map((value) => (value === null ? '\\N' : String(value))).join('\t')}\n`)
  const companies = new Map<string, string>()
  const began = Date.UTC(2026, 0, 1)
  let row = 0
  let ids: string[] = []
  let n = 0
  for (const person of generatePeople({ seed: 7, count })) {
    const batch = Math.floor(n / atOnce)
    if (n % atOnce === 0) ids = newPersonIds(new Date(began + batch * 3_600_000), Math.min(atOnce, count - n))
    const id = ids[n % atOnce]!
    const origin = batch + 1
    let clear = true
    const take = (table: Table, values: readonly unknown[]): void => void (clear = put(table, values) && clear)
    take('people', [id, person.given, person.family, origin, person.language, origin])
    take('name_keys', [
      id,
      searchedName(person.given, person.family),
      person.family,
      person.given,
      origin,
      `{${registersOf(n).join(',')}}`,
    ])
    const entered = new Date(began + batch * 3_600_000).toISOString()
    for (const register of registersOf(n)) take('entries', [++row, id, register, origin, entered])
    for (const email of person.emails) {
      const normal = email.toLowerCase()
      take('emails', [++row, id, email, normal === email ? null : normal, origin])
    }
    for (const phone of person.phones) {
      const [read] = readPhones(phone).phones
      if (read?.e164) take('phones', [++row, id, phone, read.e164, origin])
    }
    for (const one of person.addresses) {
      const key = addressKey(person, { ...one, addition: '' })
      take('addresses', [++row, id, one.street, one.postalCode, one.city, one.country, key, origin])
    }
    row = takeWork(person, id, origin, row, companies, take)
    n++
    if (!clear) await Promise.all(tables.filter((t) => files[t].writableNeedDrain).map((t) => once(files[t], 'drain')))
  }
  await Promise.all(tables.map((table) => new Promise((done) => files[table].end(done))))
  const copies = tables.map((table) => `copy ${table} (${columns[table]}) from '${join(folder, table)}'`)
  await inOffice(
    database,
    office.id,
    `do $$
     declare one record; kept text[] := '{}'; statement text;
     begin
       for one in select i.indexname, i.indexdef from pg_indexes i where i.schemaname = current_schema()
         and i.tablename = any('{${tables.join(',')}}') and i.indexname not like '%_pkey' loop
         kept := kept || one.indexdef;
         execute format('drop index %I', one.indexname);
       end loop;
       insert into origins (source_id, received_on, given_by_person, channel)
         select 1, '2026-01-01', true, 'import' from generate_series(1, ${Math.ceil(count / atOnce)});
       ${copies.join('; ')};
       perform setval('row_ids', ${row + 1});
       foreach statement in array kept loop execute statement; end loop;
     end $$`,
  )
  for (const table of [...tables, 'origins']) await inOffice(database, office.id, `vacuum (analyze) ${table}`)
  await rm(folder, { recursive: true })
}

const registersOf = (n: number): number[] => [1, ...(n % 3 === 0 ? [2] : []), ...(n % 100 === 0 ? [3] : [])]

function takeWork(
  person: GeneratedPerson,
  id: string,
  origin: number,
  row: number,
  companies: Map<string, string>,
  take: (table: Table, values: readonly unknown[]) => void,
): number {
  const { organisation, kind, businessId } = person
  if (kind === 'trader') {
    const name = organisation ?? null
    take('trades', [++row, id, name, name && ` ${fold(name)}`, businessId ?? null, origin])
  } else if (organisation) {
    let company = companies.get(organisation)
    if (!company) {
      company = crypto.randomUUID()
      companies.set(organisation, company)
      take('organisations', [company, organisation, ` ${fold(organisation)}`, businessId ?? null])
    }
    take('positions', [++row, id, company, person.title ?? null, origin])
  }
  return row
}

/** Carries out `act` for 0 to count - 1, sixteen at once. Milliseconds of each, and seconds of all. */
export async function sixteenAtOnce(
  count: number,
  act: (n: number) => Promise<void>,
): Promise<{ times: number[]; seconds: number }> {
  const times: number[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) {
      const n = next++
      const began = performance.now()
      await act(n)
      times.push(performance.now() - began)
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: 16 }, worker))
  return { times, seconds: (performance.now() - began) / 1000 }
}

/** The time that 95 of 100 keep to. */
export const p95 = (times: readonly number[]): number =>
  +times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!.toFixed(1)
