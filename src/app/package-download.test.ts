import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { extractText } from 'unpdf'
import { approveAccessPackage } from '../domain/access-package/approve-access-package.ts'
import { buildAccessPackage } from '../domain/access-package/build-access-package.ts'
import { packageSchema } from '../domain/access-package/package.schema.ts'
import { seeAccessPackage } from '../domain/access-package/see-access-package.ts'
import { uncoverItem } from '../domain/access-package/uncover-item.ts'
import { addPerson } from '../domain/people/add-person.ts'
import { identifyRequester } from '../domain/subject-requests/identify-requester.ts'
import { receiveRequest } from '../domain/subject-requests/receive-request.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { doneIn, gardenIn } from '../testing/garden.ts'
import { testProgram, type TestProgram } from '../testing/program.ts'
import type { Env } from './caller.ts'

let running: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
let request: string

const done = async <O extends AnyOperation>(operation: O, input: InputOf<O>, purpose = 'fulfilling-rights') =>
  doneIn(
    await perform(operation, input, {
      actor: garden.office.owner,
      office: garden.office.office,
      purpose,
      language: 'fi',
      channel: 'api',
    }),
  ) as OutputOf<O>

before(async () => {
  running = await testProgram()
  garden = await gardenIn(running)
  await garden.declare()
  const asker = { name: 'Eero Saarela', emails: ['eero@posti.example'] }
  const { person } = await done(addPerson, { register: 'customers', ...asker }, 'customer-care')
  const asked = { person, way: 'email' as const, requester: { name: asker.name, email: asker.emails[0]! } }
  request = (await done(receiveRequest, { ...asked, wishes: [{ kind: 'access' }] })).request
  await done(identifyRequester, { request, how: 'known-address' })
  await done(buildAccessPackage, { request })
})

const get = async (form: string, env: Env['Bindings'] = { console: true }) =>
  await running.app.request(
    `/requests/${request}/copy?as=${form}`,
    { headers: { host: 'localhost:3000', 'seloste-office': garden.office.office.id, 'seloste-language': 'fi' } },
    env,
  )

test('a copy that has not been approved comes as no file, and nobody outside gets one', async () => {
  assert.equal((await get('pdf')).status, 409)
  assert.equal((await get('docx')).status, 400)
  const { proposals } = await done(seeAccessPackage, { request })
  for (const { item } of proposals!) await done(uncoverItem, { request, item })
  await done(approveAccessPackage, { request })
  assert.equal((await get('pdf', {})).status, 401)
})

test('the approved copy comes as PDF, as a page that stands alone and as JSON of the described schema, each with its line', async () => {
  const pdf = await get('pdf')
  assert.deepEqual([pdf.status, pdf.headers.get('cache-control')], [200, 'no-store'])
  const { text } = await extractText(new Uint8Array(await pdf.arrayBuffer()), { mergePages: true })
  for (const part of ['Tiedot sinusta', 'eero@posti.example', 'Kuka on katsonut', 'Oikeutesi'])
    assert.ok(text.includes(part), part)
  const page = await (await get('html')).text()
  assert.match(page, /^<!doctype html>/)
  assert.doesNotMatch(page, /<script/)
  const json = packageSchema.parse(await (await get('json')).json())
  assert.equal(json.person, 'Eero Saarela')
  const lines = await garden.office.look(
    `select from access_log where operation = 'take-access-package' and outcome = 'done'`,
  )
  assert.equal(lines.length, 3)
})

test('the portable part comes as JSON, contact card, vCard and CSV', async () => {
  for (const [form, type] of Object.entries({
    'portable-json': 'application/json',
    jscontact: 'application/jscontact+json',
    vcard: 'text/vcard; charset=utf-8',
    csv: 'text/csv; charset=utf-8',
  })) {
    const file = await get(form)
    assert.deepEqual([file.status, file.headers.get('content-type')], [200, type])
    assert.match(await file.text(), /eero@posti\.example/)
  }
})
