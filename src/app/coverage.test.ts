import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyOffice } from '../testing/office.ts'
import { declarations } from './declarations.ts'

const columnsOf = async (): Promise<string[]> => {
  const office = await emptyOffice()
  const rows = await office.look<{ c: string }>(
    `select c.table_name || '.' || c.column_name as c from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'`,
  )
  return rows.map((row) => row.c).toSorted()
}

test('every column in the database is declared, and every declared column exists', async () => {
  const declared = declarations.flatMap((d) => Object.keys(d.columns).map((name) => `${d.table}.${name}`))
  assert.deepEqual(declared.toSorted(), await columnsOf())
})

test('an office has at most eighty tables', () => {
  assert.ok(declarations.length <= 80)
})

test('every declaration of a slice is in the list of the program', () => {
  const domain = join(import.meta.dirname, '../domain')
  const listed = new Set(declarations.map((d) => d.table))
  for (const slice of readdirSync(domain)) {
    for (const file of readdirSync(join(domain, slice)).filter((name) => name.endsWith('declaration.ts'))) {
      const source = readFileSync(join(domain, slice, file), 'utf8')
      for (const [, table] of source.matchAll(/= declare\('([a-z_]+)'/g))
        assert.ok(listed.has(table!), `${slice}: ${table}`)
    }
  }
})

test('a row of personal data always names its origin', () => {
  const without = declarations
    .filter((d) => typeof d.about === 'string' && d.about !== 'nobody' && !d.origin)
    .map((d) => d.table)
    .toSorted()
  assert.deepEqual(
    without,
    ['change_tellings', 'checks', 'erasures', 'kept_rows', 'origins', 'people', 'restrictions'],
    'these hold no data field, or name an origin for each',
  )
})
