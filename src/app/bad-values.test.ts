import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callsTo } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { attachment } from './import-download.ts'
import { demoDeclaration } from './demo/demo-company.ts'

const running = await testProgram()
const call = callsTo(running)
const office = await running.makeOffice()
const ask = (name: string, input: unknown, raw?: string) =>
  call(`/api/${name}`, input, {
    console: true,
    headers: {
      origin: '',
      'sec-fetch-site': '',
      'seloste-office': office.office.id,
      'seloste-purpose': 'register-keeping',
      'seloste-language': 'en',
    },
    ...(raw === undefined ? {} : { raw }),
  })

test('a wrong declaration is refused in words, with the place', async () => {
  const { status, body } = await ask('declare-registers', { document: { registers: [{ key: 'x' }] }, base: 0 })
  assert.equal(status, 409)
  for (const { code, because } of body.refused) assert.notEqual(because, code)
  assert.match(JSON.stringify(body), /registers/)
})

test('a text that no database holds is not understood, and the place is told; nothing breaks', async () => {
  const declared = await ask('declare-registers', { document: demoDeclaration('metsapolku'), base: 0 })
  assert.equal(declared.status, 200, JSON.stringify(declared.body))
  for (const escape of ['\\u0000', '\\ud800']) {
    const raw = `{"register":"customers","given":"Aino","emails":[{"email":"a${escape}@koe.example"}]}`
    const { status, body } = await ask('add-person', {}, raw)
    assert.deepEqual([status, body.invalid[0].path], [400, 'emails.0.email'])
    assert.match(body.invalid[0].message, /cannot be stored/)
  }
  const literal = '{"text":"kauko\\\\u0000"}'
  assert.equal((await ask('search-people', {}, literal)).status, 200, 'the same letters written out are a text')
})

test('a number or a day that no database holds is not understood', async () => {
  for (const [name, input] of [
    ['export-declaration', { version: 2_147_483_648 }],
    ['see-declaration', { version: 99_999_999_999 }],
    ['add-person', { register: 'customers', given: 'Aino', receivedOn: '0000-01-01' }],
  ] as const)
    assert.equal((await ask(name, input)).status, 400, name)
})

test('what an object has by birth is no language, no command and no operation', async () => {
  for (const name of ['constructor', '__proto__', 'toString', 'fi'])
    assert.equal((await call(`/words/${name}${name === 'fi' ? '' : '.json'}`, {}, { method: 'GET' })).status, 404, name)
  for (const name of ['constructor', '__proto__']) assert.equal((await ask(name, {})).status, 404)
})

test('a file that is saved has a name and no path, whatever the uploaded file was called', () => {
  const told = attachment('../../etc/pas\r\nswd "x"\u202Evsc.csv')
  assert.equal(
    told,
    `attachment; filename="..-..-etc-pas-swd -x-vsc.csv"; filename*=UTF-8''..-..-etc-pas-swd%20-x-vsc.csv`,
  )
})
