import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createOfficeSchema } from '../plumbing/database/migrate.ts'
import { testDatabase, testEngines } from './database.ts'

for (const engine of testEngines()) {
  test(`a test file gets a database of its own, with the shared tables in it (${engine})`, async () => {
    const database = await testDatabase(engine)
    assert.equal(await testDatabase(engine), database, 'the same one at every call')
    assert.equal(database.version, Number(engine.split(' ')[1]))
    const { rows } = await database.owner.query('select count(*)::int as landed from seloste.migrations')
    assert.ok(rows[0].landed >= 0)
  })

  test(`an office can be made in it (${engine})`, async () => {
    const database = await testDatabase(engine)
    await createOfficeSchema(database, 'abcdefghijkl')
    const { rows } = await database.work.query('select current_user as who, current_setting($1) as path', [
      'search_path',
    ])
    assert.deepEqual(rows, [{ who: 'seloste_work', path: '' }])
  })
}
