import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsTo, passphrase } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { inviteMember } from '../domain/staff/invite-member.ts'
import { recordHearing } from '../domain/staff/record-hearing.ts'
import type { Actor } from '../enforcement/actor.ts'

const running = await testProgram()
const call = callsTo(running)
const console: Actor = { kind: 'console', name: 'console' }
const shared = 'ursula@yhteinen.example'

async function heardOffice(name: string) {
  const office = await running.makeOffice({ name })
  const heard = { kind: 'heard', heldOn: '2026-01-02', who: 'kaikki', size: '1-19' } as const
  await office.as(console, recordHearing, heard)
  return office
}
type Heard = Awaited<ReturnType<typeof heardOffice>>
async function codeFrom(office: Heard, name: string): Promise<string> {
  const outcome = await office.as(console, inviteMember, { name, email: shared, language: 'fi', role: 'owner' })
  assert.ok('done' in outcome)
  return outcome.done.code
}

test('who is invited to two companies enters each by its own invitation only, and neither tells of the other', async () => {
  const [first, second] = [await heardOffice('Eka Oy'), await heardOffice('Toka Oy')]
  const honest = await codeFrom(first, 'Ursula Uhri')
  // The second company holds the code of its own invitation, and so chooses the passphrase of the common account.
  const stolen = await codeFrom(second, 'Joku Muu')
  const look = await call('/invitation/look', { code: stolen })
  assert.deepEqual(look.body.done, {
    kind: 'invitation',
    office: { name: 'Toka Oy' },
    name: 'Joku Muu',
    email: shared,
    choose: true,
  })
  const lines = await second.look('select actor_kind, operation from access_log order by id desc limit 1')
  assert.deepEqual(lines, [{ actor_kind: 'visitor', operation: 'see-invitation' }])

  const entered = await call('/invitation', { code: stolen, passphrase })
  assert.deepEqual(entered.body.done.offices, [{ id: second.office.id, name: 'Toka Oy' }])
  const over = await call('/session/office', { office: first.office.id }, { headers: { cookie: entered.cookie! } })
  assert.equal(over.body.refused[0].code, 'no-office')
  const direct = await call('/session', { email: shared, passphrase, office: first.office.id })
  assert.equal(direct.body.refused[0].code, 'no-office')
  const signedIn = await call('/session', { email: shared, passphrase })
  assert.equal(signedIn.body.done.office.id, second.office.id)

  const own = await call('/invitation', { code: honest, passphrase })
  assert.equal(own.body.done.office.id, first.office.id)
  assert.equal(own.body.done.offices.length, 2)
})

test('signing in is written by the door alone: nobody leaves a line of it without having signed in', async () => {
  const office = await running.makeOffice({ email: 'olli@kahdessa.example' })
  const { cookie } = await call('/invitation', { code: office.code, passphrase })
  assert.equal((await call('/api/begin-session', {}, { headers: { cookie: cookie! } })).status, 404)
})
