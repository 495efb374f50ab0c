import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { createOfficeSchema } from '../../plumbing/database/migrate.ts'
import { migrationsFolder } from '../../plumbing/database/migrations.ts'
import { lookInto, testProgram, type ProgramOffice, type TestProgram } from '../../testing/program.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { noteOffice, openOfficeRow } from '../staff/offices.storage.ts'
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

/** An office as an earlier program left it: it declared its registers on 3 March, and nothing of it is published. */
async function officeFromBefore(id: string): Promise<ProgramOffice['look']> {
  const declared = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const outcome = await declared.as(declared.owner, declareRegisters, { document: shop, base: 0 })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  const migrations = earlierMigrations()
  const { database } = house.program
  await createOfficeSchema({ ...database, migrations }, id)
  rmSync(migrations, { recursive: true })
  const look = lookInto(database.owner, id)
  const moved = async (sql: string, from: string) => look(sql, [JSON.stringify(await declared.look(from))])
  await moved(
    `insert into declaration_versions (version, document, accepted_at, accepted_by, summary)
     select version, document, '2026-03-02T22:30:00Z', accepted_by, summary
     from jsonb_populate_recordset(null::declaration_versions, $1)`,
    'select * from declaration_versions',
  )
  await moved(
    `insert into registers overriding system value select * from jsonb_populate_recordset(null::registers, $1)`,
    'select * from registers',
  )
  await moved(
    `insert into sources overriding system value select * from jsonb_populate_recordset(null::sources, $1)`,
    'select * from sources',
  )
  await look(`insert into office_state (name, declaration_version) values ('Metsäpolun Puutarha Oy', 1)`)
  await noteOffice(house.program.shared, id, 'Metsäpolun Puutarha Oy', `puutarha-${id}`)
  await openOfficeRow(house.program.shared, id)
  return look
}

const page = (address: string) =>
  house.app.request(`http://localhost:3000${address}`, { headers: { host: 'localhost:3000' } })

test('what anybody could read before versions were kept stays public when the program is brought up to date', async () => {
  const look = await officeFromBefore('aaaabbbbcccc')
  const list = await page('/notices/aaaabbbbcccc?language=fi')
  assert.equal(list.status, 200)
  assert.match(await list.text(), /Asiakkaiden tietosuojaseloste/)
  const notice = await page('/notices/aaaabbbbcccc/customers?language=fi')
  assert.equal(notice.status, 200)
  assert.match(await notice.text(), /Julkaistu 3\.3\.2026\./, 'the office’s own day')
  assert.deepEqual(
    await look('select distinct kind, number, told_on, published_by = approved_by as own from document_versions'),
    [{ kind: 'privacy-notice', number: 1, told_on: null, own: true }],
    'only what was public, by who accepted it',
  )
  assert.deepEqual(await look('select * from public_before'), [])
})

test('an office that comes after has nothing that was public before', async () => {
  const office = await house.makeOffice({ name: 'Uusi Oy' })
  assert.deepEqual(await office.look('select * from public_before'), [])
})
