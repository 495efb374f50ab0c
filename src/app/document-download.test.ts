import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { extractText } from 'unpdf'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { dayInWords } from '../domain/registers/text.rules.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { testProgram } from '../testing/program.ts'
import { readArguments } from './arguments.ts'
import { attachment } from './import-download.ts'
import type { Env } from './caller.ts'
import type { Console } from './command.ts'
import { writeDocumentTo } from './document-command.ts'
import type { Reach } from './reach.ts'

const running = await testProgram()
const office = await running.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
const read = readDeclaration(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
assert.ok('declaration' in read)
const declared = await office.as({ kind: 'console', name: 'console' }, declareRegisters, {
  document: read.declaration,
  base: 0,
})
assert.ok('done' in declared)
const folder = mkdtempSync(join(tmpdir(), 'seloste-documents-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const headers = { host: 'localhost:3000', 'seloste-office': office.office.id, 'seloste-language': 'fi' }
const asConsole = { console: true } satisfies Env['Bindings']
const get = async (path: string, env: Env['Bindings'] = asConsole) => await running.app.request(path, { headers }, env)
const lines = () =>
  office.look<{ operation: string }>("select operation from access_log where operation = 'write-document'")

const begins = {
  pdf: /^%PDF-1\.7/,
  docx: /^PK/,
  xlsx: /^PK/,
  html: /^<!doctype html>/,
  jsonld: /^\{\n {2}"@context"/,
} as const

for (const [form, beginning] of Object.entries(begins))
  test(`a document comes as ${form}, and each time leaves a line in the log`, async () => {
    const before = (await lines()).length
    const reply = await get(`/documents/customers/form?as=${form}&language=sv`)
    const text = Buffer.from(await reply.arrayBuffer()).toString('latin1')
    assert.equal(reply.status, 200, text.slice(0, 300))
    assert.match(text, beginning)
    assert.match(reply.headers.get('content-disposition')!, new RegExp(`^attachment; .*\\.${form}`))
    assert.equal((await lines()).length, before + 1)
  })

test('the page as a file stands alone: it fetches nothing', async () => {
  const html = await (await get('/documents/customers/form?as=html')).text()
  assert.doesNotMatch(html, /<script|src=|url\(/)
  assert.match(html, /<link rel="stylesheet" href="data:text\/css;base64,/)
  assert.match(html, /<h1>/)
})

test('a published version comes to the letter, with its own number, and there is none of a number that was not published', async () => {
  const now = await (await get('/documents/customers/form?as=jsonld&version=1')).text()
  assert.equal((JSON.parse(now) as Record<string, unknown>)['dct:hasVersion'], '1')
  const html = await (await get('/documents/customers/form?as=html&version=1')).text()
  assert.match(html, /Versio 1\./)
  assert.equal((await get('/documents/customers/form?as=pdf&version=9')).status, 409)
  assert.equal((await get('/documents/customers/form?as=pdf&version=x')).status, 400)
})

const textOf = async (reply: Response): Promise<string> =>
  (await extractText(new Uint8Array(await reply.arrayBuffer()), { mergePages: true })).text

test('what is published is no draft; a text that differs from it since then is a draft of the day, and says so', async () => {
  const form = async (as: string) => await get(`/documents/customers/form?as=${as}&language=fi`)
  const html = await (await form('html')).text()
  assert.ok(!html.includes('Luonnos'))
  assert.match(html, /Versio 1\./)
  assert.ok(!(await textOf(await form('pdf'))).includes('Luonnos'))

  const changed = structuredClone(read.declaration)
  const until = running.clock.at.toISOString().slice(0, 10)
  changed.contacts.push({ role: 'contact', name: 'Kesto Lyhyt', email: 'kesto@metsapolku.example', until })
  const two = await office.as({ kind: 'console', name: 'console' }, declareRegisters, { document: changed, base: 1 })
  assert.ok('done' in two)
  assert.ok(!(await (await form('html')).text()).includes('Luonnos'))
  running.clock.at = new Date(running.clock.at.getTime() + 2 * 86_400_000)
  const mark = `Luonnos ${dayInWords(running.clock.at.toISOString().slice(0, 10), 'fi')}`
  assert.ok((await (await form('html')).text()).includes(mark))
  assert.ok((await textOf(await form('pdf'))).includes(mark))
  const before = await (await get('/documents/customers/form?as=html&language=fi&version=1')).text()
  assert.ok(!before.includes('Luonnos'))
})

test('every kind of document comes in every form', async () => {
  const kinds = new Map(read.declaration.documents.map((one) => [one.kind, one.key]))
  assert.ok(kinds.has('processing-record') && kinds.has('data-flow-description'))
  for (const key of kinds.values())
    for (const form of Object.keys(begins))
      assert.equal((await get(`/documents/${key}/form?as=${form}&language=en`)).status, 200, `${key} ${form}`)
})

test('the undertaking and the agreement with a processor come as files to sign', async () => {
  const processor = read.declaration.recipients.find((one) => one.role === 'processor')!
  for (const path of ['undertaking', `agreement/${processor.key}`]) {
    const reply = await get(`/papers/${path}/form?as=pdf&language=sv`)
    assert.equal(reply.status, 200)
    assert.match(Buffer.from(await reply.arrayBuffer()).toString('latin1'), begins.pdf)
  }
  assert.equal((await get('/papers/agreement/nobody/form')).status, 409)
  assert.equal((await get('/papers/undertaking/form?as=exe')).status, 400)
})

test('a stranger gets no document, and leaves no line', async () => {
  const before = (await lines()).length
  const reply = await get('/documents/customers/form?as=pdf', { console: false })
  assert.equal(reply.status, 401)
  assert.equal((await lines()).length, before)
})

test('a document that there is not, a form and a language that are none, are said so', async () => {
  const missing = await get('/documents/nothing/form?as=pdf')
  assert.equal(missing.status, 409)
  assert.deepEqual(await missing.json(), {
    refused: [
      {
        code: 'no-such-document',
        because: 'Asiakirjaa nothing ei ole, tai sitä ei kirjoiteta rekisterien kuvauksesta.',
      },
    ],
  })
  assert.equal((await get('/documents/customers/form?as=exe')).status, 400)
  assert.equal((await get('/documents/customers/form?as=pdf&language=de')).status, 400)
})

const reach: Reach = {
  console: true,
  url: 'http://localhost:3000',
  async ask(path, input) {
    const all = { ...headers, 'content-type': 'application/json' }
    const reply = await running.app.request(
      path,
      { method: 'POST', body: JSON.stringify(input), headers: all },
      asConsole,
    )
    return { status: reply.status, body: (await reply.json()) as unknown }
  },
  upload: () => Promise.reject(new Error('nothing is uploaded here')),
  send: () => Promise.reject(new Error('nothing is sent here')),
  close: () => Promise.resolve(),
}

async function command(...words: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const given = readArguments(words)
  if ('trouble' in given) throw new Error(given.trouble)
  const out: string[] = []
  const err: string[] = []
  const console = { language: 'fi', out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  return { code: await writeDocumentTo(reach, given, console as unknown as Console), out, err }
}

test('the command writes a document as the file that is named, in the form of its ending', async () => {
  for (const [form, beginning] of Object.entries(begins)) {
    const file = join(folder, `seloste.${form}`)
    const { code, out } = await command('customers', '-o', file, '--language', 'en')
    assert.equal(code, 0, out.join('\n'))
    assert.match(readFileSync(file, 'latin1'), beginning)
  }
  const named = join(folder, 'seloste')
  assert.equal((await command('customers', '--form', 'pdf', '--out', named)).code, 0)
  assert.match(readFileSync(named, 'latin1'), begins.pdf)
})

test('the command says what is missing and what there is not, and writes nothing', async () => {
  const bare = await command('customers')
  assert.equal(bare.code, 3)
  assert.match(bare.err[0]!, /-o TIEDOSTO/)
  const odd = await command('customers', '-o', join(folder, 'x.exe'))
  assert.equal(odd.code, 3)
  assert.match(odd.err[0]!, /pdf/)
  const missing = await command('nothing', '-o', join(folder, 'x.pdf'))
  assert.equal(missing.code, 2)
  assert.throws(() => readFileSync(join(folder, 'x.pdf')))
})

test('whatever a document is called, its file has a name that a header can hold', () => {
  for (const name of [
    'a"b\r\nSet-Cookie: x=1',
    '\u202efdp.exe',
    'Käyttäjä’n (vanha) *x*',
    '\ud800 漢字 😀',
    '../../etc',
  ])
    assert.match(
      attachment(name),
      /^attachment; filename="[^"\\/\r\n\x7f-\uffff]*"; filename\*=UTF-8''[\w.~!%-]*$/,
      name,
    )
})
