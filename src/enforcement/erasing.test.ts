import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { fillEverything, placesOf } from '../testing/fill.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../testing/office.ts'
import { answerPeople } from './answering.ts'
import { declare, link } from './declare.ts'
import { outlives } from './outlives.ts'
import { erasePeople, erasingStatement } from './erasing.ts'
import { perform } from './gate.ts'
import { operation } from './operation.ts'
import { done } from './outcome.ts'
import { id } from './output.ts'
import { newPersonId } from './person-id.ts'
import { strayRowsStatement } from './stray-rows.ts'

const eraseThem = operation({
  name: 'erase-them',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  input: z.object({ people: z.array(id('person')) }),
  output: z.object({ gone: z.record(z.string(), z.int()) }),
  perform: async ({ people }, occasion) => done({ gone: await erasePeople(occasion, people, 'erase-them') }),
})

const keeper = someoneWhoMay('erase people')
const given = (office: TestOffice) =>
  ({ actor: keeper.actor, office: office.office, language: 'fi', channel: 'api' }) as const

test('erasing leaves nothing of a person but what the printed list says', async () => {
  const office = await emptyOffice()
  await office.may(keeper.actor, keeper.grants)
  const [gone, staying] = [newPersonId(new Date()), newPersonId(new Date())]
  await fillEverything(office, office.office.house.declarations.values(), gone, 'MERKKIPOIS')
  await fillEverything(office, office.office.house.declarations.values(), staying, 'MERKKIJAA')
  const before = await placesOf(office, 'MERKKIJAA')
  assert.ok((await placesOf(office, 'MERKKIPOIS')).length >= 20)

  const outcome = await perform(eraseThem, { people: [gone] }, given(office))

  assert.ok('done' in outcome && outcome.done.gone['people'] === 1 && outcome.done.gone['emails'] === 1)
  // What was asked and answered stays in its own register for its own time, without the way to the person.
  const left = await placesOf(office, 'MERKKIPOIS')
  assert.deepEqual(
    [...new Set(left.map((place) => place.split('.')[0]))],
    ['invoice_events', 'invoices', 'messages', 'request_events', 'request_tasks', 'request_wishes', 'requests'],
  )
  assert.ok(outlives.some((o) => o.what === 'voucher'))
  assert.ok(outlives.some((o) => o.what === 'request-file'))
  assert.deepEqual(await placesOf(office, gone), ['access_log.people'])
  assert.ok(outlives.some((o) => o.what === 'access-log' && o.as === 'id'))
  assert.deepEqual(await placesOf(office, 'MERKKIJAA'), before)
  assert.deepEqual(await office.look(strayRowsStatement(office.office.house.declarations.values())), [])
})

test('a declared table that erasing forgets is found by this test', () => {
  const forgotten = declare('forgotten', {
    about: 'person_id',
    atErasure: { stays: 'nobody thought of it' },
    columns: { person_id: link('people') },
  })
  const remembered = declare('remembered', {
    about: 'person_id',
    atErasure: 'delete',
    columns: { person_id: link('people') },
  })
  const statement = erasingStatement([forgotten, remembered])
  assert.ok(statement.includes('"remembered"') && !statement.includes('"forgotten"'))
})

test('a set of people goes in one act, with one movement for each entry', async () => {
  const office = await emptyOffice()
  await office.may(keeper.actor, keeper.grants)
  const people = Array.from({ length: 40 }, () => newPersonId(new Date()))
  for (const person of people) await fillEverything(office, office.office.house.declarations.values(), person, 'M')
  await perform(eraseThem, { people }, given(office))
  assert.deepEqual(await office.look('select count(*)::int as n from people'), [{ n: 0 }])
  const movements = await office.look(
    'select kind, sum(entries)::int as n, min(direction) as d from movements group by kind',
  )
  assert.deepEqual(movements, [{ kind: 'erased', n: 40, d: -1 }])
})

test('what one person is answered holds every table that has a row about them, and nobody else’s rows', async () => {
  const office = await emptyOffice()
  await office.may(keeper.actor, keeper.grants)
  const [asking, other] = [newPersonId(new Date()), newPersonId(new Date())]
  await fillEverything(office, office.office.house.declarations.values(), asking, 'KYSYJA')
  await fillEverything(office, office.office.house.declarations.values(), other, 'MUUMUU')
  let held: Awaited<ReturnType<typeof answerPeople>> = []
  const answerThem = operation({
    ...eraseThem,
    name: 'answer-them',
    sees: 'restricted',
    async perform({ people }, occasion) {
      held = await answerPeople(occasion, people)
      return done({ gone: {} })
    },
  })
  await perform(answerThem, { people: [asking] }, given(office))
  const about = [...office.office.house.declarations.values()].filter(
    (d) => typeof d.about === 'string' && d.about !== 'nobody',
  )
  // A fingerprint is of somebody who is gone: it answers to no id.
  const answered = about.map((d) => d.table).filter((table) => table !== 'fingerprints')
  assert.deepEqual(held.map((h) => h.table).toSorted(), answered.toSorted())
  assert.ok(!JSON.stringify(held).includes('MUUMUU'))
})
