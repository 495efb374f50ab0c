import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { perform } from '../../enforcement/gate.ts'
import { operation } from '../../enforcement/operation.ts'
import { done } from '../../enforcement/outcome.ts'
import { testDatabase } from '../../testing/database.ts'
import { emptyOffice, someoneWhoMay } from '../../testing/office.ts'
import { listLog } from './list-log.ts'

const touch = operation({
  name: 'let-many-go',
  permission: 'erase people',
  aims: ['register-keeping'],
  input: z.object({ count: z.int() }),
  output: z.object({}),
  perform({ count }, { concerns }) {
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
