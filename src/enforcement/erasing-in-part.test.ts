import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { fillEverything, placesOf } from '../testing/fill.ts'
import { emptyOffice, someoneWhoMay } from '../testing/office.ts'
import { eraseInPart } from './erasing-in-part.ts'
import { perform } from './gate.ts'
import { operation } from './operation.ts'
import { done } from './outcome.ts'
import { id } from './output.ts'
import { newPersonId } from './person-id.ts'
import { strayRowsStatement } from './stray-rows.ts'

const kept = { registers: [1], fields: ['name.given', 'name.family', 'contact.email'] }
const eraseSome = operation({
  name: 'erase-some',
  permission: 'erase people',
  aims: ['fulfilling-rights'],
  input: z.object({ people: z.array(id('person')) }),
  output: z.object({ gone: z.record(z.string(), z.int()) }),
  perform: async ({ people }, occasion) => done({ gone: await eraseInPart(occasion, people, kept, 'erase-some') }),
})
const keeper = someoneWhoMay('erase people')

test('of whom something must stay everything else goes: values of other fields, other registers, and what holds no field', async () => {
  const office = await emptyOffice()
  await office.may(keeper.actor, keeper.grants)
  const [gone, staying] = [newPersonId(new Date()), newPersonId(new Date())]
  const declarations = [...office.office.house.declarations.values()]
  await fillEverything(office, declarations, gone, 'MERKKIPOIS')
  await fillEverything(office, declarations, staying, 'MERKKIJAA')
  await office.look('insert into entries (person_id, register_id, origin_id) values ($1, 2, 1)', [gone])
  const before = await placesOf(office, 'MERKKIJAA')

  const given = { actor: keeper.actor, office: office.office, language: 'fi', channel: 'api' } as const
  const outcome = await perform(eraseSome, { people: [gone] }, given)

  assert.ok('done' in outcome)
  const left = await placesOf(office, 'MERKKIPOIS')
  const own = left.filter((place) => !/^(messages|request|invoice)/.test(place)) // these outlive, by verdicts of their own
  assert.deepEqual(own, [
    'emails.email',
    'emails.got_at_sale',
    'emails.normal',
    'entries.subject_group',
    'name_keys.family_sort',
    'name_keys.folded',
    'name_keys.given_sort',
    'origins.channel',
    'people.family_name',
    'people.given_name',
    'prohibitions.use',
    'restrictions.until_event',
  ])
  assert.deepEqual(await office.look('select register_id from entries where person_id = $1', [gone]), [
    { register_id: 1 },
  ])
  assert.deepEqual(await office.look('select kind, register_id, direction from movements'), [
    { kind: 'erased', register_id: 2, direction: -1 },
  ])
  assert.deepEqual(await placesOf(office, 'MERKKIJAA'), before)
  assert.deepEqual(await office.look(strayRowsStatement(declarations)), [])
})
