import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { emptyOffice, someoneWhoMay } from '../testing/office.ts'
import { perform } from './gate.ts'
import { operation } from './operation.ts'
import { Broken, done } from './outcome.ts'
import { id, personal } from './output.ts'

const person = '018f0000-0000-7000-8000-000000000001'
/** Says values that it read from no table of the scope, as a careless one might from a file or a memory. */
const blurt = operation({
  name: 'blurt-out',
  permission: 'see people',
  aims: ['customer-care', 'billing'],
  input: z.object({}),
  output: z.object({
    person: id('person'),
    email: personal('contact.email', z.string()),
    phone: personal('contact.phone', z.string()),
  }),
  perform: () => Promise.resolve(done({ person, email: 'aino@e.test', phone: '040 7654321', slip: 'more' } as never)),
})
const clerk = someoneWhoMay('see people')

test('what the purpose may not see is cut from the answer, wherever the operation got it, and so is what is not in its shape', async () => {
  const office = await emptyOffice()
  await office.may(clerk.actor, clerk.grants)
  const as = async (purpose: string) =>
    await perform(blurt, {}, { actor: clerk.actor, office: office.office, purpose, language: 'fi', channel: 'api' })
  assert.deepEqual(await as('customer-care'), { done: { person, email: 'aino@e.test', phone: '040 7654321' } })
  assert.deepEqual(await as('billing'), { done: { person, email: 'aino@e.test' } })
  const lines = await office.look('select people, fields from access_log order by id')
  assert.deepEqual(lines, [
    { people: [person], fields: ['contact.email', 'contact.phone'] },
    { people: [person], fields: ['contact.email'] },
  ])
})

test('only an operation that says so looks past its scope; another breaks and does nothing', async () => {
  const office = await emptyOffice()
  await office.may(clerk.actor, clerk.grants)
  const given = {
    actor: clerk.actor,
    office: office.office,
    purpose: 'billing',
    language: 'fi',
    channel: 'api',
  } as const
  const peeping = (sees: 'matches' | undefined) =>
    operation({
      name: 'peep',
      permission: 'see people',
      aims: ['billing'],
      ...(sees ? { sees } : {}),
      input: z.object({}),
      output: z.object({ n: z.int() }),
      async perform(_input, { everyone }) {
        return done({ n: (await everyone.selectFrom('people').select('id').execute()).length })
      },
    })
  assert.deepEqual(await perform(peeping('matches'), {}, given), { done: { n: 0 } })
  await assert.rejects(perform(peeping(undefined), {}, given), Broken)
})
