import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { callsTo, passphrase } from '../testing/browser-calls.ts'
import { undertakingHash } from '../domain/staff/sign-undertaking.ts'
import { undertakingVersion } from '../domain/staff/undertaking.words.ts'
import { testProgram } from '../testing/program.ts'

const running = await testProgram()
const call = callsTo(running)
const office = await running.makeOffice({ email: 'olli@rajat.example' })
const { cookie } = await call('/invitation', { code: office.code, passphrase })
const owner = (purpose: string) => ({ headers: { cookie: cookie!, 'seloste-purpose': purpose } })
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const garden = parse(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
// Here people from outside work with every register.
for (const register of garden.registers) delete register.ownStaffOnly
const declare = async (document: unknown, base: number) => {
  const reply = await call('/api/declare-registers', { document, base }, owner('register-keeping'))
  assert.equal(reply.status, 200, JSON.stringify(reply.body))
}
await declare(garden, 0)
const added = await call(
  '/api/add-person',
  { register: 'customers', name: 'Aino Lehtonen', emails: ['aino@rajat.example'], phones: ['040 7654321'] },
  owner('customer-care'),
)
assert.equal(added.status, 200, JSON.stringify(added.body))
const { person } = added.body.done

async function tokenWith(
  bounds: object,
): Promise<(name: string, input: object, purpose: string) => ReturnType<typeof call>> {
  const made = await call('/api/add-service-account', { name: 'kassa', ...bounds }, owner('security'))
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const { account } = made.body.done
  const { token } = (await call('/api/make-token', { account, name: 'kassa' }, owner('security'))).body.done
  const headers = { authorization: `Bearer ${token}`, origin: '', 'sec-fetch-site': '' }
  return (name, input, purpose) => call(`/api/${name}`, input, { headers: { ...headers, 'seloste-purpose': purpose } })
}
const see = { person }

test('a token without bounds sees the person, so that what follows is the bounds’ doing', async () => {
  const free = await tokenWith({})
  const shown = JSON.stringify((await free('see-person', see, 'customer-care')).body)
  for (const value of ['Lehtonen', 'aino@rajat.example', '7654321']) assert.ok(shown.includes(value), value)
})

test('bound to fields it sees those alone, and finds nobody by the others', async () => {
  const narrow = await tokenWith({ fields: ['name.given', 'name.family'] })
  const shown = JSON.stringify((await narrow('see-person', see, 'customer-care')).body)
  assert.ok(shown.includes('Lehtonen'))
  for (const value of ['aino@rajat.example', '7654321']) assert.ok(!shown.includes(value), value)
  for (const text of ['aino@rajat.example', '040 7654321']) {
    const found = await narrow('search-people', { text }, 'customer-care')
    assert.ok(!JSON.stringify(found.body).includes(person), text)
  }
  assert.ok(
    JSON.stringify((await narrow('search-people', { text: 'lehtonen' }, 'customer-care')).body).includes(person),
  )
  const city = await narrow('list-people', { city: 'Turku', count: true }, 'customer-care')
  assert.deepEqual([city.status, city.body.refused?.[0]?.code], [409, 'outside-scope'])
  const changed = await narrow('change-person', { person, phones: { add: [{ phone: '040 1' }] } }, 'customer-care')
  assert.notEqual(changed.status, 200)
})

test('bound to purposes it does nothing for any other', async () => {
  const billing = await tokenWith({ aims: ['billing'] })
  assert.equal((await billing('see-person', see, 'customer-care')).status, 403)
  assert.equal((await billing('list-registers', {}, 'register-keeping')).status, 403)
})

test('bound to a day it opens nothing after it', async () => {
  const short = await tokenWith({ endsOn: day(1) })
  assert.equal((await short('see-person', see, 'customer-care')).status, 200)
  running.clock.at = new Date(Date.now() + 3 * 86_400_000)
  assert.equal((await short('see-person', see, 'customer-care')).status, 403)
  running.clock.at = new Date()
})

test('bound to a party it ends with the party’s agreement, at once when a new declaration ends it', async () => {
  const party = await tokenWith({ party: 'accountant', agreement: '2026-1' })
  assert.equal((await party('see-person', see, 'customer-care')).status, 200)
  const ended = structuredClone(garden)
  const { agreement } = ended.recipients.find((one: { key: string }) => one.key === 'accountant')
  agreement.until = day(-1)
  await declare(ended, 1)
  assert.equal((await party('see-person', see, 'customer-care')).status, 403)
  await declare(garden, 2)
  assert.equal((await party('see-person', see, 'customer-care')).status, 200)
  const nobody = await call('/api/add-service-account', { name: 'x', party: 'nobody' }, owner('security'))
  assert.equal(nobody.body.refused[0].code, 'unknown-employer')
})

test('a bound token makes no token or account without its bounds', async () => {
  const narrow = await tokenWith({ fields: ['name.given'] })
  assert.equal((await narrow('add-service-account', { name: 'laajempi' }, 'security')).status, 403)
})

test('people of an outside employer are let in by an agreement in force, and are out at once when it ends', async () => {
  const heard = { kind: 'heard', heldOn: '2026-01-02', who: 'koko väki', size: '1-19' }
  assert.equal((await call('/api/record-hearing', heard, owner('legal-duty'))).status, 200)
  const invite = async (name: string) =>
    await call(
      '/api/invite-member',
      { name, email: `${name}@rajat.example`, language: 'fi', role: 'bookkeeper', employer: 'accountant' },
      owner('security'),
    )
  const invited = await invite('ulla')
  assert.equal(invited.status, 200, JSON.stringify(invited.body))
  const arrived = await call('/invitation', { code: invited.body.done.code, passphrase })
  const me = () => call('/api/see-me', {}, { headers: { cookie: arrived.cookie! } })
  assert.equal((await me()).status, 200)
  const [{ version }] = (await office.look('select max(version) as version from declaration_versions')) as [
    { version: number },
  ]
  const ended = structuredClone(garden)
  ended.recipients.find((one: { key: string }) => one.key === 'accountant').agreement.until = day(-1)
  await declare(ended, version)
  assert.equal((await me()).status, 403)
  assert.equal((await call('/session', { email: 'ulla@rajat.example', passphrase })).status, 403)
  assert.equal((await invite('urho')).body.refused[0].code, 'agreement-not-in-force')
})

test('nobody and no program from outside is given a register for the own staff only, and loses it when a declaration says so', async () => {
  const last = async () =>
    ((await office.look('select max(version) as version from declaration_versions')) as [{ version: number }])[0]
      .version
  await declare(garden, await last())
  const invite = (name: string, more: object) => {
    const person = { name, email: `${name}@rajat.example`, language: 'fi', role: 'bookkeeper', employer: 'accountant' }
    return call('/api/invite-member', { ...person, ...more }, owner('security'))
  }
  const invited = await invite('oili', {})
  const arrived = await call('/invitation', { code: invited.body.done.code, passphrase })
  const me = async () => (await call('/api/see-me', {}, { headers: { cookie: arrived.cookie! } })).body.done
  const text = { version: undertakingVersion, language: 'fi', sha256: undertakingHash('fi'), name: 'oili' }
  await call('/api/sign-undertaking', text, { headers: { cookie: arrived.cookie!, origin: 'http://localhost:3000' } })
  const billed = async () => (await me()).declaredPurposes.map((one: { register: string }) => one.register)
  assert.ok((await billed()).includes('billing'))

  const narrowed = structuredClone(garden)
  const billing = narrowed.registers.find((one: { key: string }) => one.key === 'billing')
  Object.assign(billing, { ownStaffOnly: true, recipients: [], disclosures: 'not-used' })
  const preview = await call('/api/preview-declaration', { document: narrowed }, owner('register-keeping'))
  assert.ok(preview.body.done.effects.shutOut >= 1)
  await declare(narrowed, await last())
  const again = await call('/api/preview-declaration', { document: narrowed }, owner('register-keeping'))
  assert.equal(again.body.done.effects.shutOut, 0)
  assert.ok(!(await billed()).includes('billing'))
  const today = await call('/api/see-today', {}, owner('register-keeping'))
  const closed = today.body.done.due.filter((one: { kind: string }) => one.kind === 'right-closed')
  assert.ok(closed.some((one: { name: string }) => one.name === 'oili'))
  assert.ok(!closed.some((one: { name: string }) => one.name === 'Olli Omistaja'))
  const untold = today.body.done.due.filter((one: { kind: string }) => one.kind === 'right-untold')
  assert.ok(untold.every((one: { name: string }) => one.name !== 'Olli Omistaja'))

  const refused = async (answer: ReturnType<typeof call>) => (await answer).body.refused?.[0]
  const expected = { code: 'own-staff-only' }
  assert.partialDeepStrictEqual(await refused(invite('outi', {})), expected)
  assert.partialDeepStrictEqual(await refused(invite('outi', { registers: ['billing'] })), expected)
  assert.ok((await invite('outi', { registers: ['customers'] })).body.done)
  const role = { account: invited.body.done.account, role: 'clerk', registers: ['billing'] }
  assert.partialDeepStrictEqual(await refused(call('/api/grant-role', role, owner('security'))), expected)
  const program = { name: 'kirjanpito', party: 'accountant' }
  assert.partialDeepStrictEqual(await refused(call('/api/add-service-account', program, owner('security'))), expected)
  assert.ok((await call('/api/add-service-account', { name: 'oma' }, owner('security'))).body.done)
})
