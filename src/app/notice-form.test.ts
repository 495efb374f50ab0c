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

const get = async (path: string) =>
  await running.app.request(path, { headers: { host: 'localhost:3000' } }, {
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

test('who asks too often waits', async () => {
  const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await get(`${at}/customers/pdf`)).status))
  assert.ok(statuses.includes(429))
})
