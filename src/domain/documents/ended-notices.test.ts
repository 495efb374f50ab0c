import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { doneIn, gardenIn, phone, visitor } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { exportNotices } from './export-notices.ts'
import { listNotices } from './list-notices.ts'

let house: TestProgram
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})
const garden = () => gardenIn(house)

test('a notice that is declared no more keeps its address, and says since when it is not in force', async () => {
  const { office, done, declare, notice } = await garden()
  await declare()
  await declare(phone('040 000 0598'))
  house.clock.at = new Date('2026-12-09T22:30:00Z')
  const without = (one: OfficeDeclaration) => {
    one.documents = one.documents.filter(({ key }) => key !== 'marketing')
  }
  await declare(without)
  // The database's own clock says when a declaration was accepted.
  const [row] = await office.look<{ on: string }>(
    `select (max(accepted_at) at time zone 'Europe/Helsinki')::date as on from declaration_versions`,
  )
  const ended = await notice({ document: 'marketing' })
  assert.deepEqual([ended.ended, ended.version, ended.versions.length], [row!.on, 2, 2])
  assert.equal((await notice({ document: 'marketing', version: 1 })).version, 1)
  assert.equal((await notice()).ended, null)
  const { notices } = doneIn(await office.as(visitor, listNotices, {}))
  assert.deepEqual(
    notices.filter(({ ended: day }) => day !== null).map(({ key }) => key),
    ['marketing'],
  )
  const exported = await done(exportNotices, {})
  assert.ok(exported.standing.some(({ key, ended: day }) => key === 'marketing' && day === row!.on))
  await declare()
  assert.equal((await notice({ document: 'marketing' })).ended, null, 'declared again it is in force')
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('what was published as another kind of document is not shown to everybody', async () => {
  const { declare, notice } = await garden()
  const as = (kind: OfficeDeclaration['documents'][number]['kind']) => (one: OfficeDeclaration) => {
    one.documents.find(({ key }) => key === 'customers')!.kind = kind
  }
  await declare(as('register-description'))
  await declare()
  const { versions } = await notice()
  assert.deepEqual(
    versions.map(({ number }) => number),
    [2],
  )
})
