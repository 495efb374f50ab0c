import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase, testEngines } from '../../testing/database.ts'
import { settleCollation } from './collation.ts'
import { withConnection } from './transaction.ts'

for (const engine of testEngines()) {
  test(`when the alphabetical order changes, the indexes that follow it are built anew, and no others (${engine})`, async () => {
    const { owner } = await testDatabase(engine)
    await withConnection(owner, async (client) => {
      await client.query(`create table seloste.named (name text collate "fi-x-icu", mark text, lower_name text)`)
      await client.query('create index by_name on seloste.named (name)')
      await client.query('create index by_expression on seloste.named ((lower_name collate "fi-x-icu"))')
      await client.query('create index by_mark on seloste.named (mark)')
      const files = async (): Promise<Record<string, number>> => {
        const names = ['by_name', 'by_expression', 'by_mark']
        const { rows } = await client.query(
          'select relname, relfilenode::int as file from pg_class where relname = any($1)',
          [names],
        )
        return Object.fromEntries(rows.map(({ relname, file }) => [relname, file]))
      }
      const said: string[] = []
      const before = await files()
      await settleCollation(client, (line) => said.push(line))
      assert.deepEqual(await files(), before, 'the same order: nothing to do')
      await client.query(`update seloste.engine set value = '1.2.3' where key = 'collation'`)
      await settleCollation(client, (line) => said.push(line))
      const built = await files()
      assert.notEqual(built['by_name'], before['by_name'])
      assert.notEqual(built['by_expression'], before['by_expression'])
      assert.equal(built['by_mark'], before['by_mark'])
      assert.equal(said.length, 1)
      assert.match(said[0]!, /^the alphabetical order changed \(1\.2\.3 -> .+\): building \d+ indexes anew$/)
      await settleCollation(client, (line) => said.push(line))
      assert.equal(said.length, 1, 'once is enough')
    })
  })
}
