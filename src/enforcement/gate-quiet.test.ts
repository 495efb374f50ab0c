import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { operations } from '../app/operations.ts'
import { emptyOffice, someoneWhoMay } from '../testing/office.ts'
import { perform } from './gate.ts'
import { operation } from './operation.ts'
import { done, NotPermitted, refuse } from './outcome.ts'
import { id, personal } from './output.ts'

const base = { name: 'see-terms', permission: 'see people', aims: ['customer-care'], quiet: true } as const
const input = z.object({ say: z.enum(['yes', 'no']).default('yes'), about: id('person').optional() })
const seeTerms = operation({
  ...base,
  input,
  output: z.object({ n: z.int() }),
  perform: ({ say }) => Promise.resolve(say === 'yes' ? done({ n: 1 }) : refuse('day-ahead')),
})
const [clerk, seller, stranger] = [someoneWhoMay('see people'), someoneWhoMay('see people'), someoneWhoMay('see log')]
const person = '018f0000-0000-7000-8000-000000000001'

test('what shows nobody leaves one line an hour for each actor and place; what was refused or names somebody always leaves its own', async () => {
  let now = new Date('2026-11-20T10:10:00Z')
  const office = await emptyOffice({ now: () => now })
  for (const one of [clerk, seller, stranger]) await office.may(one.actor, one.grants)
  const lines = async () => {
    const [row] = await office.look<{ n: number }>('select count(*)::int as n from access_log')
    return row!.n
  }
  const left = async (given: z.input<typeof input> = {}, who = clerk.actor, from = '10.0.0.1') => {
    const before = await lines()
    const circumstances = { actor: who, office: office.office, language: 'fi', channel: 'web', from } as const
    await perform(seeTerms, given, circumstances).catch((error: unknown) => assert.ok(error instanceof NotPermitted))
    return (await lines()) - before
  }
  assert.deepEqual([await left(), await left(), await left()], [1, 0, 0])
  assert.deepEqual([await left({}, seller.actor), await left({}, clerk.actor, '10.0.0.2')], [1, 1])
  assert.deepEqual([await left({ say: 'no' }), await left({ say: 'no' })], [1, 1])
  assert.deepEqual([await left({ about: person }), await left({ about: person })], [1, 1])
  assert.deepEqual([await left({}, stranger.actor), await left({}, stranger.actor)], [1, 1])
  now = new Date('2026-11-20T11:00:00Z')
  assert.deepEqual([await left(), await left()], [1, 0])
})

test('an operation that could show a person or a data field is never quiet', () => {
  const shown = { person: id('person'), family: personal('name.family', z.string()) }
  for (const output of [z.object({ rows: z.array(z.object(shown)) }), z.object({ one: z.object(shown).nullable() })])
    assert.throws(
      () => operation({ ...base, input, output, perform: () => Promise.resolve(done({} as never)) }),
      /always leaves its line/,
    )
  assert.deepEqual(
    operations
      .filter((one) => one.quiet)
      .map((one) => one.name)
      .toSorted(),
    ['list-register-terms', 'list-views', 'see-me'],
  )
})
