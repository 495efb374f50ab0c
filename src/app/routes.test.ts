import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { callsTo, passphrase } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { webApp } from './web-app.ts'

const running = await testProgram()
const call = callsTo(running)
const office = await running.makeOffice({ email: 'olli@reitit.example' })
await call('/invitation', { code: office.code, passphrase })
const { cookie } = await call('/session', { email: 'olli@reitit.example', passphrase })
const signedIn = { headers: { cookie: cookie! } }
const withToken = (token: string, headers: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${token}`, origin: '', 'sec-fetch-site': '', ...headers },
})

test('every operation refuses a stranger, and so does one that there is not', async () => {
  const asked = [...running.program.operations.values()].filter((one) => one.permission !== 'nobody asks')
  assert.ok(asked.length > 20)
  for (const name of [...asked.map((one) => one.name), 'no-such-operation']) {
    const reply = await call(`/api/${name}`)
    assert.deepEqual(
      [name, reply.status, reply.body],
      [name, 401, { code: 'not-signed-in', because: 'Kirjaudu ensin.' }],
    )
  }
})

test('every other route refuses a stranger', async () => {
  const routes: [string, string, number][] = [
    ['POST', '/upload', 401],
    ['DELETE', '/session', 401],
    ['POST', '/session/office', 401],
    ['POST', '/console/bootstrap', 403],
    ['POST', '/console/offices', 403],
    ['POST', '/console/health', 403],
    ['POST', '/setup', 400],
    ['POST', '/invitation', 400],
    ['POST', '/session', 400],
    ['GET', '/documents/customers/form', 401],
    ['GET', '/papers/undertaking/form', 401],
    ['GET', '/papers/agreement/cloud/form', 401],
    ['PUT', '/api/see-me', 404],
    ['GET', '/api/see-me', 404],
    ['GET', '/console/offices', 404],
    ['GET', '/control.sock', 404],
    ['GET', '/../package.json', 404],
    ['GET', '/assets/%2e%2e/%2e%2e/package.json', 404],
  ]
  for (const [method, path, status] of routes) {
    const reply = await call(path, {}, { method })
    assert.deepEqual([method, path, reply.status], [method, path, status])
  }
})

/** What anybody may get: signing in is among the pages of `/*`, and the notices are there for everybody. */
const open = [
  '/*',
  '/healthz',
  '/words/:file',
  '/openapi.json',
  '/notices/style.css',
  '/notices/fonts/:file{.+\\.woff2}',
  '/notices/:office',
  '/notices/:office/:document',
  '/notices/:office/:document/pdf',
  '/notices/:office/:document/json-ld',
]

test('whatever file there is to get, a stranger, a token that counts for nothing and another office’s session get none', async () => {
  const other = await running.makeOffice({ email: 'outi@toinen.example' })
  const anImport = '018f0000-0000-7000-8000-000000000001'
  const paths = [...new Set(running.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path))]
  const closed = paths
    .filter((path) => !open.includes(path))
    .map((path) => path.replace(':import', anImport).replace(/:\w+/g, 'customers'))
  assert.ok(closed.length >= 5, closed.join(' '))
  const get = async (path: string, headers: Record<string, string>) =>
    (await call(path, {}, { method: 'GET', headers })).status
  for (const path of closed) {
    assert.equal(await get(path, {}), 401, path)
    assert.equal(await get(path, { authorization: 'Bearer selo_nothing' }), 401, path)
    const elsewhere = await get(path, { cookie: cookie!, 'seloste-office': other.office.id })
    assert.ok([401, 403].includes(elsewhere), `${path} ${elsewhere}`)
  }
})

test('a stranger’s attempt reaches no office: there is no line of it', async () => {
  const before = await office.look('select count(*)::int as n from access_log')
  await call('/api/list-members')
  assert.deepEqual(await office.look('select count(*)::int as n from access_log'), before)
})

test('a session does not help another site: no changing call is taken from elsewhere', async () => {
  const from = (headers: Record<string, string>) =>
    call('/api/see-me', {}, { headers: { cookie: cookie!, ...headers } })
  assert.equal((await from({})).status, 200)
  const attempts: Record<string, string>[] = [
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': '' },
    { origin: 'http://localhost:3000', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://localhost:4000', 'sec-fetch-site': 'same-site' },
    { origin: '', 'sec-fetch-site': 'same-site' },
    { origin: 'null', 'sec-fetch-site': '' },
    { origin: '', 'sec-fetch-site': '' },
  ]
  for (const headers of attempts) {
    const reply = await from(headers)
    assert.deepEqual([reply.status, reply.body.code], [403, 'cross-site'], JSON.stringify(headers))
  }
  const signing = await call(
    '/session',
    { email: 'x@y.example', passphrase },
    { headers: { origin: 'https://evil.example' } },
  )
  assert.equal(signing.status, 403, 'nobody is signed in from elsewhere either')
  const form = await call(
    '/api/see-me',
    {},
    { ...signedIn, headers: { cookie: cookie!, 'content-type': 'text/plain' } },
  )
  assert.equal(form.status, 400, 'a form’s content types are no JSON')
})

test('under another name this address answers nothing', async () => {
  for (const host of ['evil.example:3000', 'localhost:4000', 'localhost'])
    assert.equal((await call('/healthz', {}, { method: 'GET', headers: { host } })).status, 421, host)
  assert.equal((await call('/healthz', {}, { method: 'GET', headers: { host: '127.0.0.1:3000' } })).status, 421)
  assert.equal((await call('/healthz', {}, { method: 'GET' })).status, 200)
})

test('an address that a caller tells of himself is believed from the trusted proxy alone', async () => {
  const behind = { ...running.door, proxies: ['10.0.0.1'] }
  const proxied = callsTo({ ...running, door: behind, app: webApp(running.program, behind) })
  const told = { 'x-forwarded-for': '192.0.2.9, 192.0.2.7' }
  const from = async (calls: typeof call, address: string) => {
    const { status } = await calls('/api/see-me', {}, { address, headers: { cookie: cookie!, ...told } })
    assert.equal(status, 200)
    return (await office.look('select origin from access_log order by id desc limit 1'))[0]!['origin']
  }
  assert.equal(await from(call, '10.0.0.1'), '10.0.0.1', 'no proxy is trusted here')
  assert.equal(await from(proxied, '10.0.0.2'), '10.0.0.2')
  assert.equal(await from(proxied, '10.0.0.1'), '192.0.2.7', 'what the proxy itself saw, not what it was told')
})

test('no answer is shared with other sites, and none may be framed or sniffed', async () => {
  for (const [path, method] of [
    ['/healthz', 'GET'],
    ['/api/see-me', 'POST'],
    ['/openapi.json', 'GET'],
    ['/words/fi.json', 'GET'],
  ]) {
    const { headers } = await call(path!, {}, { method: method!, headers: { cookie: cookie! } })
    assert.equal(headers.get('access-control-allow-origin'), null)
    assert.match(headers.get('content-security-policy')!, /frame-ancestors 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }
  const preflight = await call(
    '/api/see-me',
    {},
    { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } },
  )
  assert.equal(preflight.headers.get('access-control-allow-methods'), null)
  assert.equal((await call('/api/see-me', {}, signedIn)).headers.get('cache-control'), 'no-store')
})

test('screens are served for their addresses under a strict policy, and nothing beside the list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-screens-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'app.html'), '<!doctype html><title>Seloste</title>')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'start()')
  const screens = callsTo({ ...running, app: webApp(running.program, running.door, folder) })
  rmSync(folder, { recursive: true })
  const get = (path: string) => screens(path, {}, { method: 'GET' })
  for (const path of [
    '/',
    '/people',
    '/people/018f0000-0000-7000-8000-000000000001',
    '/setup',
    '/sign-in',
    '/invitation',
  ]) {
    const page = await get(path)
    assert.deepEqual([page.status, page.body], [200, '<!doctype html><title>Seloste</title>'], path)
    const policy = page.headers.get('content-security-policy')!
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-/)
    assert.ok(!/unsafe|https?:|\*/.test(policy))
  }
  assert.match((await get('/assets/app-1a2b.js')).headers.get('cache-control')!, /immutable/)
  for (const path of [
    '/assets/app-9z.js',
    '/manifest.json',
    '/api',
    '/api/x/y',
    '/upload',
    '/console/x',
    '/words/x',
    '/.env',
  ])
    assert.equal((await get(path)).status, 404, path)
})

async function tokenFor(bounds: object = {}): Promise<{ token: string; id: string; account: string }> {
  const added = await call('/api/add-service-account', { name: 'kassa', ...bounds }, signedIn)
  const made = await call('/api/make-token', { account: added.body.done.account, name: 'kassa 1' }, signedIn)
  assert.equal(made.status, 200, JSON.stringify(made.body))
  return { ...made.body.done, account: added.body.done.account }
}

test('a token opens its own office and no other', async () => {
  const { token } = await tokenFor()
  const other = await running.makeOffice()
  assert.equal((await call('/api/list-members', {}, withToken(token))).status, 200)
  const elsewhere = await call('/api/list-members', {}, withToken(token, { 'seloste-office': other.office.id }))
  assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'other-office'])
  const own = await call('/api/list-members', {}, withToken(token, { 'seloste-office': office.office.id }))
  assert.deepEqual(
    own.body.done.members.map((m: { email: string }) => m.email),
    ['olli@reitit.example'],
  )
  const session = await call(
    '/api/list-members',
    {},
    { headers: { cookie: cookie!, 'seloste-office': other.office.id } },
  )
  assert.equal(session.status, 403)
})

test('a token that was changed, ended or has run out opens nothing', async () => {
  const { token, id } = await tokenFor()
  const wrong = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  for (const bad of [wrong, 'seloste_', `Bearer ${token}`, ''])
    assert.equal((await call('/api/list-members', {}, withToken(bad))).status, 401)
  assert.equal((await call('/api/end-token', { token: id }, signedIn)).status, 200)
  assert.equal((await call('/api/list-members', {}, withToken(token))).status, 401)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const short = await tokenFor({ endsOn: tomorrow })
  assert.equal((await call('/api/list-registers', {}, withToken(short.token))).status, 200)
  running.clock.at = new Date(Date.now() + 3 * 86_400_000)
  assert.equal((await call('/api/list-registers', {}, withToken(short.token))).status, 403)
  running.clock.at = new Date()
})

test('a token is bound to its role and purposes, signs nothing and has no own account', async () => {
  const { token } = await tokenFor({ role: 'auditor', aims: ['statistics'] })
  assert.equal(
    (await call('/api/list-registers', {}, withToken(token))).status,
    403,
    'register keeping is not among its aims',
  )
  const keeping = await tokenFor({ role: 'auditor', aims: ['register-keeping'] })
  assert.equal((await call('/api/list-declaration-versions', {}, withToken(keeping.token))).status, 200)
  assert.equal(
    (
      await call(
        '/api/invite-member',
        { name: 'A', email: 'a@b.example', language: 'fi', role: 'owner' },
        withToken(keeping.token),
      )
    ).status,
    403,
  )
  assert.equal((await call('/api/see-me', {}, withToken((await tokenFor()).token))).status, 403)
})

test('an ended service account takes its tokens with it', async () => {
  const { token, account } = await tokenFor()
  assert.equal((await call('/api/end-service-account', { account }, signedIn)).status, 200)
  assert.equal((await call('/api/list-members', {}, withToken(token))).status, 401)
})

test('the secret of a token is stored nowhere', async () => {
  const { token } = await tokenFor()
  const secret = token.slice('seloste_'.length)
  const { rows } = await running.program.database.owner.query('select t::text as row from seloste.tokens t')
  assert.ok(!JSON.stringify(rows).includes(secret))
  assert.ok(!JSON.stringify(await office.look('select * from tokens')).includes(secret))
})
