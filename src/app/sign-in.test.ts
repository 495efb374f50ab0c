import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endMembership } from '../domain/staff/end-membership.ts'
import { inviteMember } from '../domain/staff/invite-member.ts'
import { recordHearing } from '../domain/staff/record-hearing.ts'
import { callsTo, passphrase, type Reply } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { webApp } from './web-app.ts'

const running = await testProgram()
const call = callsTo(running)

let people = 0
async function someone(): Promise<{
  email: string
  cookie: string
  office: Awaited<ReturnType<typeof running.makeOffice>>
}> {
  const email = `olli${++people}@kirjautuu.example`
  const office = await running.makeOffice({ email })
  const { cookie, status } = await call(
    '/invitation',
    { code: office.code, passphrase },
    { address: `10.1.0.${people}` },
  )
  assert.equal(status, 200)
  return { email, cookie: cookie!, office }
}
const me = (cookie: string): Promise<Reply> => call('/api/see-me', {}, { headers: { cookie } })
const signIn = (email: string, given: string, address: string) =>
  call('/session', { email, passphrase: given }, { address })
const later = (ms: number) => (running.clock.at = new Date(Date.now() + ms))
const hour = 3_600_000

test('with the right passphrase one is signed in; the address is read without regard to case', async () => {
  const { email, office } = await someone()
  const reply = await signIn(` ${email.toUpperCase()}`, passphrase, '10.2.0.1')
  assert.deepEqual(reply.body, {
    done: { office: { id: office.office.id, name: 'Koe Oy' }, offices: [{ id: office.office.id, name: 'Koe Oy' }] },
  })
  assert.equal((await me(reply.cookie!)).body.done.account.email, email)
  const lines = await office.look('select operation, channel, origin from access_log order by id desc limit 2')
  assert.deepEqual(lines[1], { operation: 'begin-session', channel: 'web', origin: '10.2.0.1' })
})

test('a wrong passphrase and an unknown account get the same answer in the same time', async () => {
  const { email } = await someone()
  const timed = async (who: string) => {
    const start = performance.now()
    const { status, body } = await signIn(who, 'jokin muu salalause', '10.2.0.2')
    return { status, body, ms: performance.now() - start }
  }
  await timed(email)
  const [wrong, unknown] = [await timed(email), await timed('kukaan@missaan.example')]
  assert.equal(wrong.status, 409)
  assert.deepEqual(unknown.body, wrong.body)
  assert.equal(wrong.body.refused[0].code, 'sign-in-wrong')
  assert.ok(unknown.ms > wrong.ms / 3, `${unknown.ms} against ${wrong.ms}`)
})

for (const [name, exists] of [
  ['known', true],
  ['unknown', false],
] as const)
  test(`after five wrong tries an account waits, though they come from many places (${name})`, async () => {
    const email = exists ? (await someone()).email : 'arvaaja@missaan.example'
    const tries: number[] = []
    for (let i = 0; i < 7; i++)
      tries.push((await signIn(email, 'arvaus arvaus arvaus', `10.3.${exists ? 1 : 2}.${i}`)).status)
    assert.deepEqual(tries, [409, 409, 409, 409, 409, 429, 429])
    const waiting = await signIn(email, passphrase, '10.3.3.3')
    assert.equal(waiting.status, 429, 'the right one waits too')
    assert.ok(Number(waiting.headers.get('retry-after')) > 0)
    assert.equal(waiting.body.refused[0].code, 'too-often')
    later(61_000)
    assert.equal(
      (await signIn(email, passphrase, '10.3.3.3')).status,
      exists ? 200 : 409,
      'a minute later one try is left',
    )
    later(0)
  })

test('from one address at most thirty wrong tries at once, links and passphrases together', async () => {
  for (let i = 0; i < 30; i++)
    assert.equal(
      (await call('/setup/look', { code: `arvaus-arvaus-arvaus-${i}` }, { address: '10.4.0.1' })).status,
      409,
    )
  const { email } = await someone()
  assert.equal((await signIn(email, passphrase, '10.4.0.1')).status, 429)
  assert.equal((await signIn(email, passphrase, '10.4.0.2')).status, 200)
})

test('right sign-ins use nothing up', async () => {
  const { email } = await someone()
  for (let i = 0; i < 6; i++) assert.equal((await signIn(email, passphrase, '10.5.0.1')).status, 200)
})

test('the cookie is for this site only and no script reads it; over TLS it is bound to the host', async () => {
  const { email } = await someone()
  const plain = await signIn(email, passphrase, '10.6.0.1')
  assert.match(
    plain.headers.get('set-cookie')!,
    /^seloste=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/,
  )
  const door = { origins: ['https://asiakkaat.koe.example'], secure: true, proxies: [] }
  const secure = callsTo({ ...running, door, app: webApp(running.program, door) })
  const host = { host: 'asiakkaat.koe.example' }
  const reply = await secure('/session', { email, passphrase }, { headers: host })
  assert.match(reply.headers.get('set-cookie')!, /^__Host-seloste=[\w-]{43}; .*HttpOnly; SameSite=Strict; Secure$/)
  assert.match(reply.headers.get('strict-transport-security')!, /max-age/)
  assert.equal((await secure('/api/see-me', {}, { headers: { ...host, cookie: reply.cookie! } })).status, 200)
  const renamed = reply.cookie!.replace('__Host-', '')
  assert.equal((await secure('/api/see-me', {}, { headers: { ...host, cookie: renamed } })).status, 401)
})

test('a session rests at most twelve hours and lives at most fourteen days', async () => {
  const { cookie } = await someone()
  later(11 * hour)
  assert.equal((await me(cookie)).status, 200)
  later(22 * hour)
  assert.equal((await me(cookie)).status, 200, 'each use counts')
  later(34.1 * hour)
  assert.equal((await me(cookie)).status, 401)
  later(0)
  const long = (await someone()).cookie
  for (let hours = 10; hours < 14 * 24; hours += 10) {
    later(hours * hour)
    assert.equal((await me(long)).status, 200, `${hours} hours`)
  }
  later(14 * 24 * hour + 1000)
  assert.equal((await me(long)).status, 401)
  later(0)
})

for (const way of ['DELETE /session', 'POST /api/end-session'])
  test(`signing out ends the session and leaves its line (${way})`, async () => {
    const { cookie, office } = await someone()
    const [method, path] = way.split(' ') as [string, string]
    const reply = await call(path, {}, { method, headers: { cookie } })
    assert.deepEqual([reply.status, reply.body], [200, { done: {} }])
    assert.match(reply.headers.get('set-cookie')!, /^seloste=; Max-Age=0/)
    assert.equal((await me(cookie)).status, 401)
    assert.deepEqual(await office.look('select operation from access_log order by id desc limit 1'), [
      { operation: 'end-session' },
    ])
  })

test('one account may be in two offices, and goes over from one to the other', async () => {
  const { email, cookie, office } = await someone()
  const second = await running.makeOffice({ email, name: 'Toinen Oy' })
  const wrong = await call('/invitation', { code: second.code, passphrase: 'jokin aivan muu lause' })
  assert.equal(wrong.body.refused[0].code, 'sign-in-wrong', 'the passphrase there is is given, not chosen anew')
  const there = await call('/invitation', { code: second.code, passphrase })
  assert.equal(there.body.done.office.name, 'Toinen Oy')
  const over = await call('/session/office', { office: second.office.id }, { headers: { cookie } })
  assert.equal(over.body.done.office.id, second.office.id)
  assert.equal((await me(cookie)).status, 401, 'the session there was ends')
  assert.equal((await me(over.cookie!)).body.done.office.name, 'Toinen Oy')
  const strange = await running.makeOffice()
  const no = await call('/session/office', { office: strange.office.id }, { headers: { cookie: over.cookie! } })
  assert.equal(no.body.refused[0].code, 'no-office')
  assert.equal(
    (await signIn(email, passphrase, '10.7.0.1')).body.done.office.id,
    office.office.id,
    'the older is the first',
  )
})

test('whose membership has ended is out at once, and is told so at the door', async () => {
  const { email, cookie, office } = await someone()
  await office.look(`update members set left_on = '2026-01-01'`)
  await office.look('update office_state set grants_version = grants_version + 1')
  const reply = await me(cookie)
  assert.deepEqual([reply.status, reply.body], [403, { code: 'inactive', because: 'Käyttöoikeus on päättynyt.' }])
  assert.equal((await signIn(email, passphrase, '10.8.0.1')).status, 403)
})

test('ending a membership ends its sessions and its unused links there and then', async () => {
  const { cookie, office } = await someone()
  await office.as({ kind: 'console', name: 'console' }, recordHearing, {
    kind: 'heard',
    heldOn: '2026-01-01',
    who: 'k',
    size: '1-19',
  })
  const input = { name: 'Aino', email: 'aino@lahtee.example', language: 'fi' as const, role: 'owner' as const }
  const invited = await office.as({ kind: 'console', name: 'console' }, inviteMember, input)
  assert.ok('done' in invited)
  await office.as({ kind: 'console', name: 'console' }, endMembership, { account: office.owner.id })
  assert.equal((await me(cookie)).status, 401, 'not only without rights: signed out')
})

test('a new text of the undertaking: signed in as before for fourteen days under a banner, then only signing is left', async () => {
  const { email, office } = await someone()
  const day = 24 * hour
  const inForce = new Date().toISOString().slice(0, 10)
  await office.look('update undertakings set version = 0')
  await office.look(`insert into undertaking_texts values (0, '2026-01-01')`)
  await office.look(`update undertaking_texts set in_force_on = $1 where version = 1`, [inForce])
  await office.look('update office_state set grants_version = grants_version + 1')
  const enter = async () => {
    const reply = await signIn(email, passphrase, '10.11.0.1')
    assert.equal(reply.status, 200)
    return reply.cookie!
  }
  const works = async (cookie: string) => (await call('/api/list-members', {}, { headers: { cookie } })).status
  const during = await enter()
  assert.deepEqual([(await me(during)).body.done.banners[0].kind, await works(during)], ['sign-soon', 200])
  later(13 * day)
  const last = await enter()
  assert.deepEqual([(await me(last)).body.done.banners[0].kind, await works(last)], ['sign-soon', 200])
  later(16 * day)
  const late = await enter()
  const told = (await me(late)).body.done
  assert.deepEqual([told.permissions, told.banners[0].kind], [['see own account'], 'sign'])
  assert.equal(await works(late), 403)
  const { version, sha256 } = told.undertaking
  const signature = { version, language: 'fi', sha256, name: 'Olli Omistaja' }
  assert.equal((await call('/api/sign-undertaking', signature, { headers: { cookie: late } })).status, 200)
  assert.equal(await works(late), 200)
  later(0)
})

test('one changes the own passphrase with the old one; every other session ends', async () => {
  const { email, cookie } = await someone()
  const other = (await signIn(email, passphrase, '10.9.0.1')).cookie!
  const change = (current: string, fresh: string) =>
    call('/session/passphrase', { current, passphrase: fresh }, { headers: { cookie } })
  assert.equal((await change('jokin väärä lause', 'aivan uusi lause tässä')).body.refused[0].code, 'sign-in-wrong')
  assert.equal((await change(passphrase, 'lyhyt')).body.refused[0].code, 'passphrase-short')
  const reply = await change(passphrase, 'aivan uusi lause tässä')
  assert.equal(reply.status, 200)
  assert.deepEqual(
    [(await me(cookie)).status, (await me(other)).status, (await me(reply.cookie!)).status],
    [401, 401, 200],
  )
  assert.equal((await call('/session/passphrase', {})).status, 401)
})

test('no passphrase, no session’s secret and no code of a link is stored as it is', async () => {
  const { cookie, office } = await someone()
  const secret = cookie.split('=')[1]!
  const { rows } = await running.program.database.owner.query(
    `select a::text as row from seloste.accounts a union all select s::text from seloste.sessions s union all select l::text from seloste.links l`,
  )
  const all = JSON.stringify(rows)
  for (const word of [passphrase, secret, office.code]) assert.ok(!all.includes(word))
  assert.ok(all.includes('$argon2id$v=19$'))
})
