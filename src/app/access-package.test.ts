import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { z } from 'zod'
import { howOf } from '../domain/access-package/consultations.rules.ts'
import { answerable } from '../domain/access-package/held.rules.ts'
import { leftOut } from '../domain/access-package/package-terms.rules.ts'
import { packageSchema } from '../domain/access-package/package.schema.ts'
import { words as columns } from '../domain/access-package/columns.words.ts'
import { buildAccessPackage } from '../domain/access-package/build-access-package.ts'
import { seeAccessPackage } from '../domain/access-package/see-access-package.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { fillEverything } from '../testing/fill.ts'
import { doneIn, gardenIn } from '../testing/garden.ts'
import { testProgram } from '../testing/program.ts'
import { declarations } from './declarations.ts'
import { operations } from './operations.ts'

const person = '018f0000-0000-7000-8000-00000000000a'
const aboutPeople = declarations.filter((d) => typeof d.about === 'string' && d.about !== 'nobody')

let garden: Awaited<ReturnType<typeof gardenIn>>
let request: string
const done = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> =>
  doneIn(
    await perform(operation, input, {
      actor: garden.office.owner,
      office: garden.office.office,
      purpose: 'fulfilling-rights',
      language: 'fi',
      channel: 'api',
    }),
  )

/** A mark of its own for each column of each table that can carry a text, so that each is looked for by itself. */
const markOf = (table: string, column: string): string => `jälki-${table}-${column}`
const marked: { table: string; column: string }[] = []

before(async () => {
  garden = await gardenIn(await testProgram())
  await garden.declare()
  await fillEverything(garden.office, declarations, person, 'jälki')
  for (const d of aboutPeople) {
    // A voucher is not rewritten; the mark of a column may be.
    await garden.office.look(`alter table "${d.table}" disable trigger user`)
    for (const column of Object.keys(d.columns)) {
      const about = `"${d.table}" where "${String(d.about)}" = $1`
      const [row] = await garden.office.look<{ holds: boolean; type: string }>(
        `select bool_or(position('jälki' in "${column}"::text) > 0) as holds, min(pg_typeof("${column}")::text) as type from ${about}`,
        [person],
      )
      if (!row?.holds) continue
      await garden.office.look(
        `update "${d.table}" set "${column}" = replace("${column}"::text, 'jälki', $2)::${row.type} where "${String(d.about)}" = $1`,
        [person, markOf(d.table, column)],
      )
      marked.push({ table: d.table, column })
    }
    await garden.office.look(`alter table "${d.table}" enable trigger user`)
  }
  const [own] = await garden.office.look<{ id: string }>(
    `update requests set state = 'identified', language = 'fi' where person_id = $1 returning id`,
    [person],
  )
  request = own!.id
  // A copy was put together before: it is no part of the next one.
  await garden.office.look(`update access_packages set content = null`)
  await done(buildAccessPackage, { request })
})

test('every value of every declared table is in the copy, or is left out for a reason that is said', async () => {
  const text = JSON.stringify(await done(seeAccessPackage, { request }))
  const missing = marked.filter(
    ({ table, column }) =>
      !text.includes(markOf(table, column)) &&
      !leftOut(
        declarations.find((d) => d.table === table)!,
        column,
      ),
  )
  assert.deepEqual(missing, [])
  assert.ok(marked.length > 40, `${marked.length} columns carried a mark`)
})

test('what tells where a person is and came from is in the copy too, though it is no item of its own', async () => {
  const seen = await done(seeAccessPackage, { request })
  assert.match(JSON.stringify(seen.registers), /jälki-entries-subject_group/)
  assert.match(JSON.stringify(seen.items), /jälki-origins-channel/)
  assert.match(JSON.stringify(seen.items), /Puu Oy/)
})

test('a table that nobody has thought of appears by itself, under the name of its column', () => {
  const made = { table: 'new_table', about: 'person_id', standsFor: [], columns: { anything: { kind: 'plain' } } }
  assert.equal(leftOut(made, 'anything'), undefined)
})

test('every column that is told has its name in three languages', () => {
  const told = aboutPeople.flatMap((d) =>
    Object.entries(d.columns).flatMap(([name, { kind }]) =>
      kind === 'plain' && leftOut(d, name) === undefined && !Object.hasOwn(columns.fi, name)
        ? [`${d.table}.${name}`]
        : [],
    ),
  )
  assert.deepEqual(told, [], 'name them in access-package/columns.words.ts')
})

test('an operation that shows whoever fits is told as a list, and one that was asked for by name is not', () => {
  const takesPerson = (one: AnyOperation): boolean =>
    JSON.stringify(z.toJSONSchema(one.input, { io: 'input', unrepresentable: 'any' })).includes('"person"')
  const shows = operations.filter((one) => one.fields.length > 0 && one.door !== 'jobs')
  const wrong = shows.filter((one) => {
    const how = howOf(one.name, 'account', false)
    if (/^(?:list|search|find)-/.test(one.name)) return how !== 'in-a-list'
    return one.name === 'see-person' || one.name === 'see-guarded-value' ? how !== 'opened' : false
  })
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  )
  const listed = shows.filter((one) => howOf(one.name, 'account', false) === 'opened' && !takesPerson(one))
  const ofCase = [
    'see-request',
    'see-invoice',
    'see-access-package',
    'build-access-package',
    'take-access-package',
    'export-portable',
    'cover-item',
    'uncover-item',
    'withhold-item',
    'approve-access-package',
  ]
  assert.deepEqual(
    listed.map(({ name }) => name).filter((name) => !ofCase.includes(name)),
    [],
    'it shows people without being asked for one: say in consultations.rules.ts that it is a list',
  )
})

test('the described schema of the copy is the one that the program keeps to', () => {
  const written = JSON.parse(readFileSync(new URL('../../docs/access-package.schema.json', import.meta.url), 'utf8'))
  assert.deepEqual(written, JSON.parse(JSON.stringify(z.toJSONSchema(packageSchema))))
  assert.deepEqual(answerable, ['access', 'portability'])
})
