import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newLink } from '../domain/staff/new-link.ts'
import { callsTo, passphrase } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { newSetupLink } from './set-up.ts'

const running = await testProgram()
const call = callsTo(running)
const { program, clock } = running
let owners = 0
const given = (code: string, over: object = {}) => ({
  code,
  office: { name: 'Kukka ja Puutarha Oy' },
  owner: { name: 'Olli Omistaja', email: `perustaja${++owners}@koe.example`, passphrase, language: 'sv', ...over },
})
const code = (reply: { body: any }): string => reply.body.refused?.[0]?.code
const after = (hours: number) => (clock.at = new Date(Date.now() + hours * 3_600_000))

test('the link of the first start makes the office and signs its owner in', async () => {
  const link = await newSetupLink(program)
  assert.deepEqual((await call('/setup/look', { code: link })).body, { done: { kind: 'setup' } })
  const reply = await call('/setup', given(link))
  assert.equal(reply.status, 200)
  assert.equal(reply.body.done.office.name, 'Kukka ja Puutarha Oy')
  const me = await call('/api/see-me', {}, { headers: { cookie: reply.cookie! } })
  assert.deepEqual([me.body.done.language, me.body.done.undertaking.state], ['sv', 'unsigned'])
  assert.deepEqual(me.body.done.permissions, ['see own account'])
  const found = await program.offices.find('kukka-ja-puutarha-oy')
  assert.ok(found && !('closed' in found))
})

test('a second owner does not come from the same link', async () => {
  const link = await newSetupLink(program)
  assert.equal((await call('/setup', given(link))).status, 200)
  assert.equal(code(await call('/setup', given(link))), 'link-used')
  assert.equal(code(await call('/setup/look', { code: link })), 'link-used')
})

test('of two who use the link at the same moment one gets the office', async () => {
  const link = await newSetupLink(program)
  const before = (await program.offices.list()).length
  const replies = await Promise.all([call('/setup', given(link)), call('/setup', given(link))])
  assert.deepEqual(replies.map((r) => r.status).toSorted(), [200, 409])
  assert.equal((await program.offices.list()).length, before + 1)
})

test('an expired link, a wrong one and one of another kind open nothing', async () => {
  const link = await newSetupLink(program)
  after(25)
  assert.equal(code(await call('/setup', given(link))), 'link-expired')
  after(0)
  assert.equal(code(await call('/setup', given(`${link}x`))), 'link-unknown')
  const office = await running.makeOffice()
  assert.equal(code(await call('/setup', given(office.code))), 'link-unknown')
  assert.equal(code(await call('/invitation', { code: link, passphrase })), 'link-unknown')
})

test('a new link of the start ends the one before it', async () => {
  const first = await newSetupLink(program)
  await newSetupLink(program)
  assert.equal(code(await call('/setup', given(first))), 'link-unknown')
})

test('guessing codes is stopped', async () => {
  const tries: number[] = []
  for (let i = 0; i < 32; i++)
    tries.push((await call('/setup/look', { code: `arvaus-arvaus-arvaus-${i}` }, { address: '10.9.0.1' })).status)
  assert.ok(tries.includes(429))
})

for (const [name, bad, expected] of [
  ['short', 'lyhyt', 'passphrase-short'],
  ['among the commonest', 'Salasana1234', 'passphrase-common'],
  ['a few letters over and over', 'ababababababab', 'passphrase-common'],
  ['the own name', 'Olli Omistaja', 'passphrase-own-name'],
  ['very long', 'x1y2'.repeat(100), 'passphrase-long'],
] as const)
  test(`a passphrase that is ${name} is refused, and the link stays good`, async () => {
    const link = await newSetupLink(program)
    assert.equal(code(await call('/setup', given(link, { passphrase: bad }))), expected)
    assert.equal((await call('/setup', given(link))).status, 200)
  })

test('when making the office breaks, nothing of it is left and the link stays good', async () => {
  const link = await newSetupLink(program)
  const input = given(link)
  const { owner } = program.database
  const left = async () => {
    const { rows } = await owner.query(
      `select (select count(*) from pg_namespace where nspname like 'office_%') as schemas,
              (select count(*) from seloste.offices) as offices, (select count(*) from seloste.places) as places,
              (select count(*) from seloste.migrations) as migrations, (select count(*) from seloste.accounts) as accounts`,
    )
    return rows[0] as unknown
  }
  const before = await left()
  await owner.query(`alter table seloste.places add constraint planted check (account is null) not valid`)
  const broken = await call('/setup', input)
  await owner.query(`alter table seloste.places drop constraint planted`)
  assert.equal(broken.status, 500)
  assert.deepEqual(await left(), before)
  assert.equal((await call('/setup', input)).status, 200)
})

test('an invitation tells whose it is, lets a passphrase be chosen once, and is gone', async () => {
  const office = await running.makeOffice({ email: 'kutsuttu@koe.example' })
  const look = await call('/invitation/look', { code: office.code })
  assert.deepEqual(look.body, {
    done: {
      kind: 'invitation',
      office: { name: 'Koe Oy' },
      name: 'Olli Omistaja',
      email: 'kutsuttu@koe.example',
      choose: true,
    },
  })
  assert.equal((await call('/invitation', { code: office.code, passphrase })).status, 200)
  assert.equal(code(await call('/invitation', { code: office.code, passphrase })), 'link-used')
})

test('an invitation ends in a week', async () => {
  const office = await running.makeOffice()
  after(7 * 24 + 1)
  assert.equal(code(await call('/invitation', { code: office.code, passphrase })), 'link-expired')
  after(0)
})

test('a new passphrase ends the sessions there are and takes the old one out of use', async () => {
  const office = await running.makeOffice({ email: 'unohtaja@koe.example' })
  const { cookie } = await call('/invitation', { code: office.code, passphrase })
  const link = await office.as({ kind: 'console', name: 'console' }, newLink, { email: 'unohtaja@koe.example' })
  assert.ok('done' in link)
  assert.equal((await call('/api/see-me', {}, { headers: { cookie: cookie! } })).status, 200)
  const fresh = 'aivan uusi ja toinen lause'
  const reply = await call('/invitation', { code: link.done.code, passphrase: fresh })
  assert.equal(reply.status, 200)
  assert.equal((await call('/api/see-me', {}, { headers: { cookie: cookie! } })).status, 401)
  assert.equal((await call('/api/see-me', {}, { headers: { cookie: reply.cookie! } })).status, 200)
  const email = 'unohtaja@koe.example'
  assert.equal(code(await call('/session', { email, passphrase })), 'sign-in-wrong')
  assert.equal((await call('/session', { email, passphrase: fresh })).status, 200)
})

test('an office that cannot be brought up to date is closed with its reason, and the others run', async () => {
  const [ill, well] = [
    await running.makeOffice({ email: 'a@ill.example' }),
    await running.makeOffice({ email: 'b@ill.example' }),
  ]
  const { owner } = program.database
  const { rows } = await owner.query(
    `update seloste.migrations set sha256 = 'planted' where schema = $1 and number = 1 returning 1`,
    [`office_${ill.office.id}`],
  )
  assert.equal(rows.length, 1)
  const { openOffices } = await import('./open-offices.ts')
  const { database, shared, trace } = program
  const offices = openOffices({ database, shared, house: () => well.office.house, trace })
  const found = await offices.find(ill.office.id)
  assert.ok(found && 'closed' in found && /0001-spine\.sql/.test(found.closed))
  assert.ok('office' in ((await offices.find(well.office.id)) ?? {}))
  assert.equal((await offices.list()).find((one) => one.id === ill.office.id)?.state, 'closed')
})
