import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../testing/database.ts'
import { sharedDeclarations } from './declarations.ts'

const ownOnes = new Set(['seloste.migrations', 'seloste.engine'])

test('every column of the shared tables is declared, and every declared one exists', async () => {
  const { owner } = await testDatabase()
  const { rows } = await owner.query<{ t: string; c: string }>(
    `select table_schema || '.' || table_name as t, column_name as c from information_schema.columns where table_schema = 'seloste'`,
  )
  const there = rows.filter((row) => !ownOnes.has(row.t)).map((row) => `${row.t}.${row.c}`)
  const declared = sharedDeclarations.flatMap((d) => Object.keys(d.columns).map((name) => `${d.table}.${name}`))
  assert.deepEqual(there.toSorted(), declared.toSorted())
})

test('no foreign key leaves the shared schema', async () => {
  const { owner } = await testDatabase()
  const { rows } = await owner.query(
    `select conname from pg_constraint where contype = 'f' and connamespace = 'seloste'::regnamespace
     and (select relnamespace from pg_class where oid = confrelid) <> 'seloste'::regnamespace`,
  )
  assert.deepEqual(rows, [])
})
