import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jobList } from '../../app/job-list.ts'
import { callsTo } from '../../testing/browser-calls.ts'
import { testProgram } from '../../testing/program.ts'
import { seeToday } from '../today/see-today.ts'
import { countStrayRows } from './count-stray-rows.ts'

const running = await testProgram()
const person = '018f0000-0000-7000-8000-000000000009'
const office = await running.makeOffice()
const dues = async () => {
  const outcome = await office.as(office.owner, seeToday, {})
  assert.ok('done' in outcome)
  return outcome.done.due.filter(({ kind }) => kind === 'stray-rows').map(({ count }) => count)
}
const look = async () => {
  const outcome = await office.as({ kind: 'console', name: 'job' }, countStrayRows, {})
  assert.ok('done' in outcome)
  return outcome.done.stray
}

test('rows are looked over every night', () =>
  assert.ok(jobList.some(({ queue, nightly }) => queue === 'count-stray-rows' && nightly === true)))

test('rows that point at nobody are counted, stand on Today, are told to the console, and go when they are mended', async () => {
  assert.deepEqual([await look(), await dues()], [[], []])
  await office.look(
    `insert into emails (person_id, email, normal, origin_id) values ($1, 'a@b.example', 'a@b.example', 9)`,
    [person],
  )
  await office.look(`insert into people (id) values ('018f0000-0000-7000-8000-000000000008')`)
  const found = [
    { where: 'emails.origin_id', rows: 1 },
    { where: 'emails.person_id', rows: 1 },
    { where: 'people without an entry', rows: 1 },
  ]
  assert.deepEqual(
    (await look()).toSorted((a, b) => (a.where < b.where ? -1 : 1)),
    found,
  )
  assert.deepEqual(await dues(), [3])
  const health = await callsTo(running)('/console/health', {}, { console: true })
  assert.equal(health.body.done.offices.find(({ id }: { id: string }) => id === office.office.id).stray, 3)
  await office.look('delete from emails')
  await office.look('delete from people')
  assert.deepEqual([await look(), await dues()], [[], []])
  const lines = await office.look(`select people from access_log where operation = 'count-stray-rows' limit 1`)
  assert.deepEqual(lines, [{ people: [] }], 'whose they would be is told nowhere')
})

test('members of an act of many whose line is gone from the log are found: they go together', async () => {
  const other = await running.makeOffice()
  await other.look(`insert into act_members values (gen_random_uuid(), $1), (gen_random_uuid(), $1)`, [person])
  const outcome = await other.as({ kind: 'console', name: 'job' }, countStrayRows, {})
  assert.ok('done' in outcome)
  assert.deepEqual(outcome.done.stray, [{ where: 'act_members without a line', rows: 2 }])
})
