import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { operation } from '../enforcement/operation.ts'
import { done, refuse } from '../enforcement/outcome.ts'
import { callsTo, passphrase } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { strangersLimit } from './api.ts'
import { openApi } from './openapi.ts'

const breaking = operation({
  name: 'break-down',
  permission: 'see own account',
  aims: ['security'],
  input: z.object({ name: z.string() }),
  output: z.object({}),
  perform: ({ name }) => Promise.reject(new Error(`no room for ${name}`)),
})
const refusing = operation({
  name: 'say-no',
  permission: 'see own account',
  aims: ['security'],
  input: z.object({}),
  output: z.object({}),
  perform: () => Promise.resolve(refuse('ended-already', { day: '2026-03-01' }, 'GDPR 5')),
})
const choosing = operation({
  name: 'choose',
  permission: 'see own account',
  aims: ['security', 'legal-duty'],
  input: z.object({}),
  output: z.object({ aim: z.string() }),
  perform: (_input, { scope }) => Promise.resolve(done({ aim: scope.aim })),
})
const open = operation({
  name: 'greet',
  permission: 'nobody asks',
  aims: ['legal-duty'],
  input: z.object({}),
  output: z.object({ office: z.string() }),
  perform: (_input, { office }) => Promise.resolve(done({ office: office.name })),
})

const running = await testProgram({ more: [breaking, refusing, choosing, open] })
const call = callsTo(running)
const office = await running.makeOffice({ email: 'olli@api.example' })
await call('/invitation', { code: office.code, passphrase })
const { cookie } = await call('/session', { email: 'olli@api.example', passphrase })
const as = (headers: Record<string, string> = {}) => ({ headers: { cookie: cookie!, ...headers } })

test('done is 200, and nothing beside it', async () => {
  const { status, body } = await call('/api/set-language', { language: 'fi' }, as())
  assert.deepEqual([status, body], [200, { done: { language: 'fi' } }])
})

test('a refusal is 409: code, sentence in the reader’s language with its days in words, article apart', async () => {
  const said = async (language: string) => (await call('/api/say-no', {}, as({ 'seloste-language': language }))).body
  assert.deepEqual(await said('fi'), {
    refused: [{ code: 'ended-already', because: 'Loppupäivä on jo mennyt: 1.3.2026.', article: 'GDPR 5' }],
  })
  assert.equal((await said('sv')).refused[0].because, 'Sista dagen har redan gått: 1 mars 2026.')
  assert.equal((await said('en')).refused[0].because, 'The last day has already passed: 1 March 2026.')
  assert.equal((await call('/api/say-no', {}, as())).status, 409)
})

test('what is not understood is 400, field by field in the reader’s language', async () => {
  const bad = { name: '', email: 'ei osoite', language: 'fi', role: 'clerk' }
  const { status, body } = await call('/api/invite-member', bad, as({ 'seloste-language': 'en' }))
  assert.equal(status, 400)
  assert.deepEqual(body.invalid.map((i: { path: string }) => i.path).toSorted(), ['email', 'name'])
  assert.deepEqual(Object.keys(body.invalid[0]).toSorted(), ['message', 'path'])
  assert.ok(!JSON.stringify(body).includes('ei osoite'), 'what was written is not said back')
  const finnish = await call('/api/invite-member', bad, as())
  assert.notEqual(finnish.body.invalid[0].message, body.invalid[0].message)
})

test('an unknown operation is 404 for those who are signed in', async () => {
  const { status, body } = await call('/api/no-such', {}, as())
  assert.deepEqual([status, body], [404, { invalid: [{ path: '', message: 'Toimintoa ei ole: no-such.' }] }])
})

test('what breaks is 500 with an incident and nothing else', async () => {
  const { status, body } = await call('/api/break-down', { name: 'Aino Lehtonen' }, as())
  assert.equal(status, 500)
  assert.deepEqual(Object.keys(body), ['incident'])
  assert.match(body.incident, /^[0-9a-f]{8}$/)
  const traced = running.traced.filter((line) => line.includes(body.incident))
  assert.equal(traced.length, 1)
  assert.ok(!running.traced.join().includes('Aino'))
  assert.deepEqual(await office.look('select code from access_log where outcome = $1', ['broken']), [
    { code: body.incident },
  ])
})

test('a body over 1 MB is 413, however it says its length', async () => {
  const large = JSON.stringify({ name: 'x'.repeat(1_048_576) })
  assert.equal((await call('/api/break-down', {}, { ...as(), raw: large })).status, 413)
  const drops = new ReadableStream({
    start(controller) {
      for (let i = 0; i < 17; i++) controller.enqueue(Buffer.alloc(65_536, 32))
      controller.close()
    },
  })
  const streamed = await running.app.request('/api/break-down', {
    method: 'POST',
    body: drops,
    duplex: 'half',
    headers: {
      host: 'localhost:3000',
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      cookie: cookie!,
    },
  } as RequestInit)
  assert.equal(streamed.status, 413)
  const just = JSON.stringify({ name: 'x'.repeat(1_000_000) })
  assert.equal(
    (await call('/api/break-down', {}, { ...as(), raw: just })).status,
    500,
    'below the limit it comes through',
  )
})

test('a body that is no JSON, or a pile of brackets, is 400', async () => {
  for (const raw of ['{', 'name=Aino', '\u00ff', '{"name":"x"'])
    assert.equal((await call('/api/break-down', {}, { ...as(), raw })).status, 400)
  const deep = await call('/api/break-down', {}, { ...as(), raw: `${'['.repeat(400_000)}${']'.repeat(400_000)}` })
  assert.deepEqual([deep.status, deep.body.invalid[0].message], [400, 'Pyynnössä on liian monta sisäkkäistä tasoa.'])
})

test('when several purposes fit they are named, and one of them is taken by its header', async () => {
  const none = await call('/api/choose', {}, as())
  assert.deepEqual(
    [none.status, none.body],
    [400, { invalid: [{ path: 'purpose', message: 'Kerro käyttötarkoitus: security, legal-duty.' }] }],
  )
  assert.deepEqual((await call('/api/choose', {}, as({ 'seloste-purpose': 'legal-duty' }))).body, {
    done: { aim: 'legal-duty' },
  })
})

test('what a screen works for is left aside where it has no bearing, but a script’s word is kept to', async () => {
  assert.equal((await call('/api/set-language', { language: 'fi' }, as({ 'seloste-purpose': 'sales' }))).status, 200)
  const { account } = (await call('/api/add-service-account', { name: 'x' }, as())).body.done
  const { token } = (await call('/api/make-token', { account, name: 'x' }, as())).body.done
  const script = { authorization: `Bearer ${token}`, 'seloste-purpose': 'sales' }
  assert.equal((await call('/api/list-members', {}, { headers: script })).status, 403)
})

test('the usual purpose is taken when none is named', async () => {
  const hash = 'update seloste.sessions set purpose = $1 where account = $2'
  await running.program.database.owner.query(hash, ['legal-duty', office.owner.id])
  assert.deepEqual((await call('/api/choose', {}, as())).body, { done: { aim: 'legal-duty' } })
})

test('an operation that asks nobody answers a visitor, who names the office', async () => {
  const reply = await call('/api/greet', {}, { headers: { 'seloste-office': office.office.id } })
  assert.deepEqual([reply.status, reply.body], [200, { done: { office: 'Koe Oy' } }])
  assert.equal((await call('/api/greet', {}, { headers: { 'seloste-office': 'zzzzzzzzzzzz' } })).status, 400)
})

test('a stranger asks only so often, so that nobody fills the log; who is signed in is not in the way', async () => {
  running.clock.at = new Date()
  const ask = (address: string, headers: Record<string, string>) =>
    call('/api/greet', {}, { address, headers: { 'seloste-office': office.office.id, ...headers } })
  const answers: number[] = []
  for (let i = 0; i < strangersLimit.most + 2; i++) answers.push((await ask('10.6.6.6', {})).status)
  assert.deepEqual([answers.filter((one) => one === 200).length, answers.at(-1)], [strangersLimit.most, 429])
  assert.equal((await ask('10.6.6.7', {})).status, 200)
  assert.equal((await ask('10.6.6.6', { cookie: cookie! })).status, 200)
})

test('the description lists every operation with what goes in and comes out', async () => {
  const { body } = await call('/openapi.json', {}, { method: 'GET' })
  assert.deepEqual(
    Object.keys(body.paths),
    [...running.program.operations.keys()].map((name) => `/api/${name}`),
  )
  for (const { post } of Object.values<any>(body.paths)) {
    assert.ok(post.requestBody.content['application/json'].schema.type, post.operationId)
    for (const status of ['200', '400', '401', '403', '409', '413', '429', '500'])
      assert.ok(post.responses[status], status)
  }
  assert.equal(openApi([], 'http://localhost').openapi, '3.1.0')
})

test('all words of the slices are served in three languages, those of the console are not', async () => {
  for (const language of ['fi', 'sv', 'en']) {
    const { body } = await call(`/words/${language}.json`, {}, { method: 'GET' })
    assert.ok(body.staff.refusals['last-owner'])
    assert.ok(body['staff.undertaking'].text.length > 5)
    assert.equal(body.database, undefined)
  }
  assert.equal((await call('/words/de.json', {}, { method: 'GET' })).status, 404)
})
