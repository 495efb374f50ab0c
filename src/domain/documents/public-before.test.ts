import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { createOfficeSchema } from '../../plumbing/database/migrate.ts'
import { migrationsFolder } from '../../plumbing/database/migrations.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration

let house: TestProgram
before(async () => {
  house = await testProgram()
})

/** The migrations as they were before versions were kept (0014). */
function earlierMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-migrations-'))
  for (const set of ['office', 'shared']) {
    mkdirSync(join(folder, set))
    for (const name of readdirSync(join(migrationsFolder, set)))
      if (set === 'shared' || Number(name.slice(0, 4)) < 14)
        copyFileSync(join(migrationsFolder, set, name), join(folder, set, name))
  }
  return folder
}

/** An office as an earlier program left it: it has declared its registers, and nothing of it is published. */
async function officeFromBefore(id: string, acceptedAt: string): Promise<void> {
  const declared = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const outcome = await declared.as(declared.owner, declareRegisters, { document: shop, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  const migrations = earlierMigrations()
  const { database } = house.program
  await createOfficeSchema({ ...database, migrations }, id)
  rmSync(migrations, { recursive: true })
  const [old, now] = [`office_${id}`, `office_${declared.office.id}`]
  const { owner } = database
  await owner.query(`insert into ${old}.declaration_versions (version, document, accepted_at, accepted_by, summary)
    select version, document, '${acceptedAt}', accepted_by, summary from ${now}.declaration_versions`)
  await owner.query(`insert into ${old}.registers overriding system value select * from ${now}.registers`)
  await owner.query(`insert into ${old}.sources overriding system value select * from ${now}.sources`)
  await owner.query(`insert into ${old}.office_state (name, declaration_version) values ('Metsäpolun Puutarha Oy', 1)`)
  await owner.query(
    `insert into seloste.offices (id, name, slug, state) values ('${id}', 'Vanha Oy', 'vanha-${id}', 'open')`,
  )
}

const page = (address: string) =>
  house.app.request(`http://localhost:3000${address}`, { headers: { host: 'localhost:3000' } })

test('what anybody could read before versions were kept stays public when the program is brought up to date', async () => {
  await officeFromBefore('aaaabbbbcccc', '2026-03-02T22:30:00Z')
  const list = await page('/notices/aaaabbbbcccc?language=fi')
  assert.equal(list.status, 200)
  assert.match(await list.text(), /Asiakkaiden tietosuojaseloste/)
  const notice = await page('/notices/aaaabbbbcccc/customers?language=fi')
  assert.equal(notice.status, 200)
  assert.match(await notice.text(), /Julkaistu 3\.3\.2026\./, 'the office’s own day')
  const rows = (sql: string) => house.program.database.owner.query(sql).then(({ rows }) => rows)
  const kinds = await rows(
    'select distinct kind, number, published_by = approved_by as own from office_aaaabbbbcccc.document_versions',
  )
  assert.deepEqual(kinds, [{ kind: 'privacy-notice', number: 1, own: true }], 'only what was public')
  const told = await rows('select distinct told_on from office_aaaabbbbcccc.document_versions')
  assert.deepEqual(told, [{ told_on: null }])
  assert.deepEqual(await rows('select * from office_aaaabbbbcccc.public_before'), [])
})

test('an office that comes after has nothing that was public before', async () => {
  const office = await house.makeOffice({ name: 'Uusi Oy' })
  assert.deepEqual(await office.look('select * from public_before'), [])
})
