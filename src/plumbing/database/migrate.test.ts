import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { testDatabase, testEngines } from '../../testing/database.ts'
import { createOfficeSchema, dropOfficeSchema, migrateOffice, type Migrating } from './migrate.ts'
import { DatabaseTrouble } from './trouble.ts'

const folders: string[] = []
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder of migrations with these files for offices. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  folders.push(folder)
  mkdirSync(join(folder, 'shared'))
  mkdirSync(join(folder, 'office'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, 'office', name), sql)
  return folder
}

const books = 'create table books (id bigint primary key generated always as identity, name text);'
const loans = 'create table loans (book_id bigint references books, at date);'
let offices = 0
const newId = (): string => `koe${String(++offices).padStart(9, '0')}`

const troubleOf = (work: Promise<unknown>): Promise<DatabaseTrouble> =>
  work.then(
    () => assert.fail('nothing was refused'),
    (error: unknown) => (error instanceof DatabaseTrouble ? error : Promise.reject(error as Error)),
  )

for (const engine of testEngines()) {
  const database = await testDatabase(engine)
  const withFiles = (files: Record<string, string>): Migrating => ({
    owner: database.owner,
    guard: database.guard,
    migrations: folderOf(files),
  })
  const read = async (sql: string, values?: unknown[]): Promise<any[]> => (await database.owner.query(sql, values)).rows

  test(`an office gets every migration once, in the order of their numbers (${engine})`, async () => {
    const id = newId()
    await createOfficeSchema(withFiles({ '0001-books.sql': books }), id)
    const newer = withFiles({ '0001-books.sql': books, '0003-loans.sql': loans })
    assert.equal(await migrateOffice(newer, id), 1)
    assert.equal(await migrateOffice(newer, id), 0)
    const landed = await read('select number, name, length(sha256) as l from seloste.migrations where schema = $1', [
      `office_${id}`,
    ])
    assert.deepEqual(landed, [
      { number: 1, name: '0001-books.sql', l: 64 },
      { number: 3, name: '0003-loans.sql', l: 64 },
    ])
  })

  test(`a migration that was edited after it landed is refused by name (${engine})`, async () => {
    const id = newId()
    await createOfficeSchema(withFiles({ '0001-books.sql': books }), id)
    const edited = withFiles({ '0001-books.sql': `${books} -- better`, '0002-loans.sql': loans })
    const trouble = await troubleOf(migrateOffice(edited, id))
    assert.equal(trouble.code, 'migration-edited')
    assert.match(trouble.message, /office\/0001-books\.sql/)
    assert.deepEqual(await read(`select to_regclass('office_${id}.loans') as loans`), [{ loans: null }])
  })

  test(`an older program does not touch the data of a newer one (${engine})`, async () => {
    const id = newId()
    await createOfficeSchema(withFiles({ '0001-books.sql': books, '0002-loans.sql': loans }), id)
    const trouble = await troubleOf(migrateOffice(withFiles({ '0001-books.sql': books }), id))
    assert.equal(trouble.code, 'newer-data')
    assert.deepEqual(trouble.detail, { schema: `office_${id}`, found: 2, known: 1 })
  })

  test(`a migration that fails is taken back whole (${engine})`, async () => {
    const id = newId()
    await createOfficeSchema(withFiles({ '0001-books.sql': books }), id)
    const broken = withFiles({ '0001-books.sql': books, '0002-broken.sql': `${loans} select 1 / 0;` })
    const trouble = await troubleOf(migrateOffice(broken, id))
    assert.equal(trouble.code, 'migration-failed')
    assert.match(trouble.message, /office\/0002-broken\.sql failed in office_koe\d+: division by zero/)
    assert.deepEqual(await read(`select to_regclass('office_${id}.loans') as loans`), [{ loans: null }])
    assert.equal(await migrateOffice(withFiles({ '0001-books.sql': books, '0002-loans.sql': loans }), id), 1)
  })

  test(`an office whose first migrations fail leaves nothing behind (${engine})`, async () => {
    const id = newId()
    await troubleOf(createOfficeSchema(withFiles({ '0001-books.sql': books, '0002-no.sql': 'nonsense' }), id))
    assert.deepEqual(await read(`select to_regnamespace('office_${id}') as schema`), [{ schema: null }])
    assert.deepEqual(await read('select 1 from seloste.migrations where schema = $1', [`office_${id}`]), [])
  })

  test(`the role of work reads and writes an office's tables, and makes none (${engine})`, async () => {
    const id = newId()
    const closed = `${books} create table seals (n int); revoke update, delete on seals from seloste_work;`
    await createOfficeSchema(withFiles({ '0001-books.sql': closed }), id)
    await database.work.query(`insert into office_${id}.books (name) values ('Kalevala')`)
    await database.work.query(`insert into office_${id}.seals values (1)`)
    await assert.rejects(database.work.query(`delete from office_${id}.seals`), { code: '42501' })
    await assert.rejects(database.work.query(`create table office_${id}.own ()`), { code: '42501' })
    await assert.rejects(database.work.query('select from books'), { code: '42P01' }, 'no schema is in the search path')
  })

  test(`an office that is dropped is gone with its list of migrations (${engine})`, async () => {
    const id = newId()
    const made = withFiles({ '0001-books.sql': books })
    await createOfficeSchema(made, id)
    await dropOfficeSchema(made, id)
    assert.deepEqual(await read(`select to_regnamespace('office_${id}') as schema`), [{ schema: null }])
    await createOfficeSchema(made, id)
  })
}

test('a file of another form, or a number used twice, is a mistake that is told', async () => {
  const database = await testDatabase()
  const office = (files: Record<string, string>): Promise<void> =>
    createOfficeSchema({ ...database, migrations: folderOf(files) }, newId())
  await assert.rejects(office({ 'books.sql': books }), /0001-what-it-does\.sql/)
  await assert.rejects(office({ '0001-a.sql': books, '0001-b.sql': loans }), /another file has this number/)
})

test('an office id is twelve letters or digits and nothing else', async () => {
  const database = await testDatabase()
  for (const id of ['', 'abc', 'ABCDEFGHIJKL', 'abcdefghijk;', 'abcdefghijklm'])
    await assert.rejects(createOfficeSchema(database, id), /twelve letters or digits/)
})
