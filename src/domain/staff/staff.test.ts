import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Actor } from '../../enforcement/actor.ts'
import { NotPermitted } from '../../enforcement/outcome.ts'
import { sign, testProgram, type ProgramOffice } from '../../testing/program.ts'
import { endGrant } from './end-grant.ts'
import { endMembership } from './end-membership.ts'
import { fileUndertakingScan } from './file-undertaking-scan.ts'
import { grantRole } from './grant-role.ts'
import { inviteMember } from './invite-member.ts'
import { listMembers } from './list-members.ts'
import { newLink } from './new-link.ts'
import { recordHearing } from './record-hearing.ts'
import { recordOffice } from './record-office.ts'
import { seeMe } from './see-me.ts'
import { setUsualPurpose } from './set-usual-purpose.ts'
import { signUndertaking, undertakingHash } from './sign-undertaking.ts'

const running = await testProgram()
const { makeOffice, clock } = running
const consoleActor: Actor = { kind: 'console', name: 'console' }

const hear = (o: ProgramOffice) =>
  o.as(o.owner, recordHearing, { kind: 'heard', heldOn: '2026-01-02', who: 'koko henkilöstö', size: '1-19' })

type Person = Actor & { kind: 'account' }
async function invited(o: ProgramOffice, role: 'owner' | 'clerk' | 'auditor' | 'keeper' = 'clerk'): Promise<Person> {
  const email = `${randomUUID().slice(0, 8)}@koe.example`
  const outcome = await o.as(o.owner, inviteMember, { name: 'Aino Apulainen', email, language: 'fi', role })
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return { kind: 'account', id: outcome.done.account, name: 'Aino Apulainen' }
}
async function employed(role?: Parameters<typeof invited>[1]): Promise<{ o: ProgramOffice; person: Person }> {
  const o = await makeOffice()
  await hear(o)
  const person = await invited(o, role)
  await sign(o.as, person)
  return { o, person }
}
const codes = (outcome: unknown): string[] =>
  ((outcome as { refused?: { code: string }[] }).refused ?? []).map((r) => r.code)
const now = (moment: string) => (clock.at = new Date(moment))

test('an owner who has not signed can see the own account and do nothing else', async () => {
  const o = await makeOffice({ signed: false })
  const me = await o.as(o.owner, seeMe, {})
  assert.ok('done' in me)
  assert.deepEqual(me.done.permissions, ['see own account'])
  assert.deepEqual(me.done.banners, [{ kind: 'sign' }])
  await assert.rejects(o.as(o.owner, listMembers, {}), NotPermitted)
  await sign(o.as, o.owner)
  assert.ok('done' in (await o.as(o.owner, listMembers, {})))
})

test('the undertaking is signed by its holder only', async () => {
  const o = await makeOffice({ signed: false })
  const input = { version: 1, language: 'fi' as const, sha256: undertakingHash('fi'), name: 'Olli Omistaja' }
  assert.deepEqual(codes(await o.as(consoleActor, signUndertaking, input)), ['sign-yourself'])
  const program: Actor = { kind: 'service-account', id: o.owner.id, name: 'ohjelma', bounds: {} }
  assert.deepEqual(codes(await o.as(program, signUndertaking, input)), ['sign-yourself'])
  const other: Actor = { kind: 'account', id: randomUUID(), name: 'Olli Omistaja' }
  await assert.rejects(o.as(other, signUndertaking, input), NotPermitted)
  await assert.rejects(o.as(o.owner, signUndertaking, { ...input, account: other.id } as never), /not understood/)
  assert.deepEqual(await o.look('select * from undertakings'), [])
})

test('it is signed with the text that was shown and the own name', async () => {
  const o = await makeOffice({ signed: false })
  const input = { version: 1, language: 'sv' as const, sha256: undertakingHash('sv'), name: ' olli  OMISTAJA ' }
  assert.deepEqual(codes(await o.as(o.owner, signUndertaking, { ...input, language: 'fi' })), ['other-text'])
  assert.deepEqual(codes(await o.as(o.owner, signUndertaking, { ...input, version: 2 })), ['other-text'])
  assert.deepEqual(codes(await o.as(o.owner, signUndertaking, { ...input, name: 'Aino' })), ['name-differs'])
  assert.ok('done' in (await o.as(o.owner, signUndertaking, input)))
  const rows = await o.look(
    'select account, way, typed_name, language, encode(text_sha256, $1) as hash from undertakings',
    ['hex'],
  )
  assert.deepEqual(rows, [
    {
      account: o.owner.id,
      way: 'signed-in',
      typed_name: 'olli  OMISTAJA',
      language: 'sv',
      hash: undertakingHash('sv'),
    },
  ])
})

test('a signed paper is filed as a scan, and only a real one of the text in force', async () => {
  const o = await makeOffice()
  await hear(o)
  const person = await invited(o)
  const scan = Buffer.from('%PDF-1.7 signed').toString('base64')
  const input = {
    account: person.id,
    version: 1,
    language: 'fi' as const,
    signedOn: '2026-02-01',
    type: 'application/pdf' as const,
    scan,
  }
  const file = (over: object) => o.as(o.owner, fileUndertakingScan, { ...input, ...over })
  assert.deepEqual(codes(await file({ type: 'image/png' })), ['scan-of-other-kind'])
  assert.deepEqual(codes(await file({ signedOn: '2999-01-01' })), ['signed-later'])
  assert.deepEqual(codes(await file({ version: 9 })), ['other-text'])
  assert.deepEqual(codes(await file({ account: randomUUID() })), ['unknown-member'])
  assert.deepEqual(codes(await file({ scan: Buffer.alloc(700_001, '%PDF-1.7 ').toString('base64') })), [
    'scan-too-large',
  ])
  assert.ok('done' in (await file({})))
  const me = await o.as(person, seeMe, {})
  assert.ok('done' in me && me.done.undertaking.state === 'signed' && me.done.permissions.includes('see people'))
})

test('nobody of the staff is invited before the staff was heard about the log', async () => {
  const o = await makeOffice()
  const input = { name: 'Aino', email: 'aino@koe.example', language: 'fi' as const, role: 'clerk' as const }
  assert.deepEqual(await o.as(o.owner, inviteMember, input), {
    refused: [{ code: 'staff-not-heard', article: '759/2004 21 §' }],
  })
  assert.deepEqual(await o.look('select account from members where account <> $1', [o.owner.id]), [])
  await hear(o)
  assert.ok('done' in (await o.as(o.owner, inviteMember, input)))
})

test('a hearing is not recorded for a day to come', async () => {
  const o = await makeOffice()
  const input = { kind: 'heard-earlier' as const, heldOn: '2999-01-01', who: 'kaikki', size: '20-49' as const }
  assert.deepEqual(codes(await o.as(o.owner, recordHearing, input)), ['heard-later'])
})

test('somebody who is here already is not invited again', async () => {
  const o = await makeOffice({ email: 'kaksi@koe.example' })
  await hear(o)
  const again = { name: 'Olli', email: 'KAKSI@koe.example', language: 'fi' as const, role: 'clerk' as const }
  assert.deepEqual(codes(await o.as(o.owner, inviteMember, again)), ['member-already'])
})

test('an auditor changes nothing', async () => {
  const { o, person } = await employed('auditor')
  const anything = z.object({})
  const changing = [...running.program.operations.values()].filter((one) => !/^see |^nobody/.test(one.permission))
  assert.ok(changing.length > 10)
  for (const one of changing)
    await assert.rejects(o.as(person, { ...one, input: anything, named: () => {} }, {}), NotPermitted, one.name)
})

test('a deputy stands in from a day until a day, both given', async () => {
  const { o, person } = await employed('auditor')
  const give = (days: object) => o.as(o.owner, grantRole, { account: person.id, role: 'deputy', ...days })
  now('2026-06-15T09:00:00Z')
  assert.deepEqual(codes(await give({})), ['role-needs-days'])
  assert.deepEqual(codes(await give({ from: '2026-07-01' })), ['role-needs-days'])
  assert.deepEqual(codes(await give({ from: '2026-07-31', until: '2026-07-01' })), ['ends-before-it-begins'])
  assert.deepEqual(codes(await give({ from: '2026-01-01', until: '2026-02-01' })), ['ended-already'])
  assert.ok('done' in (await give({ from: '2026-07-01', until: '2026-07-31' })))
  const may = async () => {
    const found = await running.program.offices.find(o.office.id)
    assert.ok(found && !('closed' in found))
    o.office.house = found.office.house
    return o.as(person, { ...seeMe, permission: 'change people' }, {}).then(
      () => true,
      (error: unknown) => !(error instanceof NotPermitted),
    )
  }
  const seen: boolean[] = []
  for (const moment of [
    '2026-06-30T20:59:00Z',
    '2026-06-30T21:01:00Z',
    '2026-07-31T20:59:00Z',
    '2026-07-31T21:01:00Z',
  ]) {
    now(moment)
    seen.push(await may())
  }
  assert.deepEqual(seen, [false, true, true, false], 'midnights are Helsinki’s')
  now(new Date().toISOString())
})

test('after a new text of the undertaking there are fourteen days, with a banner, and then only signing', async () => {
  const { o, person } = await employed('keeper')
  now('2026-03-10T08:00:00Z')
  await o.look(`update undertakings set version = 0 where account = $1`, [person.id])
  await o.look(`update undertaking_texts set in_force_on = '2026-03-10'`)
  await o.look(`insert into undertaking_texts values (0, '2026-01-01')`)
  await o.look('update office_state set grants_version = grants_version + 1')
  const first = await o.as(person, seeMe, {})
  assert.ok('done' in first)
  assert.deepEqual(first.done.banners, [{ kind: 'sign-soon', lastDay: '2026-03-24', daysLeft: 14 }])
  assert.match(first.done.banner?.text ?? '', /24\.3\.2026/)
  assert.ok(first.done.permissions.includes('see people'))
  now('2026-03-24T22:30:00Z')
  const late = await o.as(person, seeMe, {})
  assert.ok('done' in late)
  assert.deepEqual(late.done.permissions, ['see own account'])
  assert.deepEqual(late.done.banners, [{ kind: 'sign' }])
  await assert.rejects(o.as(person, { ...seeMe, permission: 'see people' }, {}), NotPermitted)
  await sign(o.as, person)
  const signed = await o.as(person, seeMe, {})
  assert.ok('done' in signed && signed.done.permissions.includes('see people'))
  now(new Date().toISOString())
})

test('the last owner stays: neither membership nor right ends', async () => {
  const o = await makeOffice()
  await hear(o)
  const [held] = await o.look<{ grant_id: string }>('select distinct grant_id from grants where account = $1', [
    o.owner.id,
  ])
  assert.deepEqual(codes(await o.as(o.owner, endMembership, { account: o.owner.id })), ['last-owner'])
  assert.deepEqual(codes(await o.as(o.owner, endMembership, { account: o.owner.id, lastOn: '2999-12-31' })), [
    'last-owner',
  ])
  assert.deepEqual(codes(await o.as(o.owner, endGrant, { grant: held!.grant_id })), ['last-owner'])
  assert.equal((await o.look('select 1 from grants where ended_at is null')).length, 11)
  const second = await invited(o, 'owner')
  assert.ok('done' in (await o.as(o.owner, endGrant, { grant: held!.grant_id })))
  await sign(o.as, second)
  assert.deepEqual(codes(await o.as(second, endMembership, { account: second.id })), ['last-owner'])
})

test('of two owners who end each other at the same moment one stays', async () => {
  const { o, person } = await employed('owner')
  const held = await running.program.database.owner.connect()
  await held.query('begin')
  await held.query(`select set_config('search_path', $1, true)`, [`office_${o.office.id}`])
  await held.query('lock table members in share mode')
  const both = Promise.allSettled([
    o.as(o.owner, endMembership, { account: person.id }),
    o.as(person, endMembership, { account: o.owner.id }),
  ])
  await pause(300)
  await held.query('commit')
  held.release()
  await both
  assert.equal((await o.look(`select account from members where left_on is null`)).length, 1)
})

test('who leaves loses everything at once, and can be invited again', async () => {
  const { o, person } = await employed()
  assert.ok('done' in (await o.as(person, seeMe, {})))
  assert.ok('done' in (await o.as(o.owner, endMembership, { account: person.id })))
  const error = await o.as(person, seeMe, {}).catch((e: unknown) => e)
  assert.ok(error instanceof NotPermitted && error.message === 'membership-ended')
  assert.deepEqual(codes(await o.as(o.owner, endMembership, { account: person.id })), ['unknown-member'])
  const [row] = await o.look<{ email: string }>('select email from members where account = $1', [person.id])
  const again = await o.as(o.owner, inviteMember, {
    name: 'Aino Apulainen',
    email: row!.email,
    language: 'fi',
    role: 'clerk',
  })
  assert.ok('done' in again && again.done.account === person.id)
  assert.ok('done' in (await o.as(person, seeMe, {})))
})

test('a way to a new passphrase is given at the machine only, an unused invitation also by who manages the staff', async () => {
  const o = await makeOffice({ email: 'uusi@koe.example' })
  assert.ok('done' in (await o.as(o.owner, newLink, { email: 'uusi@koe.example' })))
  const { database } = running.program
  await database.work.query(`update seloste.accounts set passphrase = 'x' where normal = 'uusi@koe.example'`)
  assert.deepEqual(codes(await o.as(o.owner, newLink, { email: 'uusi@koe.example' })), ['link-from-console'])
  const link = await o.as(consoleActor, newLink, { email: 'Uusi@koe.example' })
  assert.ok('done' in link && link.done.kind === 'new-passphrase')
  assert.deepEqual(codes(await o.as(consoleActor, newLink, { email: 'muu@koe.example' })), ['unknown-member'])
})

test('an office is recorded once, and by the console', async () => {
  const o = await makeOffice()
  const input = { name: 'Toinen Oy', owner: { name: 'Toinen', email: 'toinen@koe.example', language: 'fi' as const } }
  assert.deepEqual(codes(await o.as(consoleActor, recordOffice, input)), ['office-has-owner'])
  assert.deepEqual(codes(await o.as(o.owner, recordOffice, input)), ['console-only'])
  const { rows } = await running.program.database.work.query(
    `select 1 from seloste.accounts where normal = 'toinen@koe.example'`,
  )
  assert.deepEqual(rows, [], 'a refusal leaves nothing in the shared tables either')
})

test('a purpose that one does not hold cannot be one’s usual purpose', async () => {
  const { o, person } = await employed()
  assert.deepEqual(codes(await o.as(person, setUsualPurpose, { purpose: 'direct-marketing' })), ['unknown-purpose'])
  assert.ok('done' in (await o.as(person, setUsualPurpose, { purpose: null })))
})

test('each act of the staff is a line in the log, with no name and no address', async () => {
  const { o } = await employed()
  const lines = await o.look<{ operation: string }>('select operation from access_log order by id')
  assert.deepEqual(
    lines.map((l) => l.operation),
    ['record-office', 'sign-undertaking', 'record-hearing', 'invite-member', 'sign-undertaking'],
  )
  assert.ok(!/Aino|Olli|koe\.example/.test(JSON.stringify(await o.look('select * from access_log'))))
})
