import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import type { Actor } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { testDatabase } from '../../testing/database.ts'
import { emptyOffice, someoneWhoMay } from '../../testing/office.ts'
import { addPerson } from '../people/add-person.ts'
import { listLog } from './list-log.ts'

const touch = operation({
  name: 'let-many-go',
  permission: 'erase people',
  aims: ['register-keeping'],
  input: z.object({ count: z.int(), people: z.array(z.string()).default([]) }),
  output: z.object({}),
  perform({ count, people }, { concerns }) {
    concerns(people)
    concerns(Array.from({ length: count }, (_, i) => idOf(i)))
    return Promise.resolve(done({}))
  },
})
const idOf = (n: number): string => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const keeper = someoneWhoMay('erase people', 'see log')

test('an act that touches more people than a line names has one line, found by each of them', async () => {
  const office = await emptyOffice()
  await office.may(keeper.actor, keeper.grants)
  const given = { actor: keeper.actor, office: office.office, language: 'fi', channel: 'api' } as const
  assert.ok('done' in (await perform(touch, { count: 1200 }, given)))
  for (const n of [0, 600, 1199]) {
    const found = await perform(
      listLog,
      { person: idOf(n), operation: 'let-many-go' },
      { ...given, purpose: 'security' },
    )
    assert.ok('done' in found, JSON.stringify(found))
    const { lines } = found.done
    assert.deepEqual(
      lines.map((line) => [line.operation, line.set?.kind, line.counts.people]),
      [['let-many-go', 'act', 1200]],
    )
  }
  const stranger = await perform(
    listLog,
    { person: idOf(1200), operation: 'let-many-go' },
    { ...given, purpose: 'security' },
  )
  assert.ok('done' in stranger)
  assert.deepEqual(stranger.done.lines, [])
})

test('of those in an act of many the reader sees the first by name, and how many are hidden and how many erased', async () => {
  const office = await emptyOffice()
  const { actor, grants } = someoneWhoMay('erase people', 'add people')
  await office.may(actor, grants)
  const reader = someoneWhoMay('see log')
  await office.may(reader.actor, [{ register: 1, purpose: null, permission: 'see log', untilOn: null }])
  const given = { actor, office: office.office, language: 'fi', channel: 'api' } as const
  const people: string[] = []
  for (const [n, register] of ['customers', 'customers', 'customers', 'customers', 'prospects'].entries()) {
    const input = { register, given: 'Aino', family: `Joukko${'abcde'[n]}` }
    const purpose = register === 'customers' ? 'customer-care' : 'sales'
    const outcome = await perform(addPerson, input, { ...given, purpose })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    people.push(outcome.done.person)
  }
  assert.ok('done' in (await perform(touch, { count: 600, people }, given)))
  const read = async (actor: Actor) => {
    const log = await perform(listLog, { operation: 'let-many-go' }, { ...given, actor, purpose: 'register-keeping' })
    assert.ok('done' in log, JSON.stringify(log))
    return log.done.lines.map(({ people, counts }) => [people.map((one) => one.family), counts])
  }
  const [[named, counts]] = (await read(reader.actor)) as [[string[], object]]
  assert.deepEqual(counts, { people: 605, erased: 600, hidden: 1 })
  assert.equal(new Set(named).size, 3)
  assert.ok(named.every((one) => /^Joukko[abcd]$/.test(one)))
})

test('who was in an act is changed and taken away by nobody, not even the owner of the table', async () => {
  const office = await emptyOffice()
  const schema = `office_${office.office.id}`
  const { work } = await testDatabase()
  await office.look(`insert into act_members values (gen_random_uuid(), '${idOf(1)}')`)
  const acts = ['update # set person_id = set_id', 'delete from #', 'truncate #']
  for (const sql of acts.map((act) => act.replace('#', 'act_members')))
    await assert.rejects(office.look(sql), /only added to|permission denied/, sql)
  for (const sql of acts.map((act) => act.replace('#', `${schema}.act_members`)))
    await assert.rejects(work.query(sql), /permission denied/, sql)
})
