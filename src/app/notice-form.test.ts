import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { testProgram } from '../testing/program.ts'

const running = await testProgram()
const office = await running.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
const read = readDeclaration(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
assert.ok('declaration' in read)
const declared = await office.as({ kind: 'console', name: 'console' }, declareRegisters, {
  document: read.declaration,
  base: 0,
})
assert.ok('done' in declared)

const get = async (path: string, headers: Record<string, string> = {}) =>
  await running.app.request(path, { headers: { host: 'localhost:3000', ...headers } }, {
    incoming: { socket: { remoteAddress: '127.0.0.1' } },
  } as never)
const at = `/notices/${office.office.id}`
const lines = async (): Promise<number> =>
  (await office.look<{ n: number }>('select count(*)::int as n from access_log'))[0]!.n

test('anybody gets a notice as PDF, and readers after the first leave no line', async () => {
  const first = await get(`${at}/customers/pdf?language=sv`)
  const pdf = Buffer.from(await first.arrayBuffer()).toString('latin1')
  assert.equal(first.status, 200)
  assert.equal(first.headers.get('content-type'), 'application/pdf')
  assert.match(pdf, /^%PDF-1\.7/)
  assert.match(pdf, /\/Lang \(sv\)/)
  const before = await lines()
  assert.equal((await get(`${at}/customers/pdf?language=sv`)).status, 200)
  assert.equal(await lines(), before)
})

test('there is no PDF of what is no notice, and asking for it leaves no line', async () => {
  await get(`${at}/customers/pdf`)
  const before = await lines()
  for (const path of [`${at}/nothing/pdf`, '/notices/nobody/customers/pdf', `${at}/..%2f/pdf`])
    assert.equal((await get(path)).status, 404, path)
  assert.equal(await lines(), before)
})

test('whoever guesses at versions finds none, and leaves no line in the log', async () => {
  await get(`${at}/customers/json-ld`)
  await get(`${at}/customers`)
  const before = await lines()
  for (const n of [2, 3, 4, 999_999_999])
    for (const path of ['/json-ld', '']) {
      running.clock.at = new Date(running.clock.at.getTime() + 1000)
      assert.equal((await get(`${at}/customers${path}?version=${n}`)).status, 404, `${path} ${n}`)
    }
  assert.equal(await lines(), before)
  assert.equal((await get(`${at}/customers?version=1`)).status, 200)
})

test('programs get the version in force as JSON-LD, at its address and by what they ask for; browsers get the page', async () => {
  running.clock.at = new Date(running.clock.at.getTime() + 60_000)
  const first = await get(`${at}/customers/json-ld?language=sv`)
  assert.equal(first.status, 200)
  assert.equal(first.headers.get('content-type'), 'application/ld+json')
  const text = await first.text()
  const data = JSON.parse(text) as Record<string, unknown>
  assert.deepEqual(
    [data['@type'], data['dct:language'], data['dct:hasVersion'], data['dct:issued']],
    ['dpv:PrivacyNotice', 'sv', '1', { '@type': 'xsd:date', '@value': running.clock.at.toISOString().slice(0, 10) }],
  )
  const before = await lines()
  const asked = await get(`${at}/customers?language=sv`, { accept: 'application/ld+json' })
  assert.equal(await asked.text(), text)
  assert.match(asked.headers.get('vary')!, /Accept\b/)
  assert.equal(await lines(), before)
  for (const accept of ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*', 'text/html, application/ld+json;q=0.5']) {
    const page = await get(`${at}/customers?language=sv`, { accept })
    assert.match(page.headers.get('content-type')!, /^text\/html/, accept)
    assert.match(page.headers.get('vary')!, /^Accept,/)
    assert.match(
      await page.text(),
      /<link rel="alternate" type="application\/ld\+json" href="[^"]*\/customers\/json-ld\?/,
    )
  }
  assert.equal((await get(`${at}/nothing`, { accept: 'application/ld+json' })).status, 404)
  assert.equal((await get(`${at}/customers/json-ld?version=7`)).status, 404)
})

test('who asks too often waits', async () => {
  const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await get(`${at}/customers/pdf`)).status))
  assert.ok(statuses.includes(429))
})
