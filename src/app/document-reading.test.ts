import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { callsTo } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'

const running = await testProgram()
const call = callsTo(running)
const office = await running.makeOffice()
const folder = join(import.meta.dirname, '../../bench/documents-read')
const send = (raw: string | Uint8Array, headers: Record<string, string> = {}) =>
  call(
    '/api/read-document',
    {},
    {
      console: true,
      raw,
      headers: {
        'content-type': 'application/octet-stream',
        'seloste-office': office.office.id,
        'seloste-language': 'en',
        ...headers,
      },
    },
  )

test('a document comes back as a draft, each fact with its words, and nothing of it is stored', async () => {
  const before = await office.look('select count(*) as n from declaration_versions')
  const { status, body } = await send(readFileSync(join(folder, '04-dataskydd.docx')))
  assert.equal(status, 200)
  assert.equal(body.done.draft.office.controller.name, 'Björkdungens Bokhandel Ab')
  assert.equal(body.done.language, 'sv')
  const period = body.done.facts.find((one: { topic: string }) => one.topic === 'retention')
  assert.equal(period.text, 'all data: 2 years from the last contact')
  assert.equal(period.words, 'Uppgifterna lagras i två år efter det senaste köpet.')
  assert.deepEqual(await office.look('select count(*) as n from declaration_versions'), before)
  const uploads = readdirSync(join(running.program.data, 'uploads'), { recursive: true, encoding: 'utf8' })
  assert.deepEqual(
    uploads.filter((name) => /[0-9a-f]{32}$/.test(name)),
    [],
  )
  assert.deepEqual(await office.look('select operation from access_log order by id desc limit 1'), [
    { operation: 'read-document' },
  ])
})

test('the blocks of a document may be sent as JSON, too', async () => {
  const blocks = [
    { kind: 'heading', text: 'Rekisterinpitäjä' },
    { kind: 'line', text: 'Kuusela Oy, info@kuusela.example' },
    { kind: 'heading', text: 'Säilytysaika' },
    { kind: 'line', text: 'Tiedot säilytetään 3 vuotta asiakkuuden päättymisestä.' },
  ]
  const { status, body } = await call(
    '/api/read-document',
    { blocks },
    { console: true, headers: { 'seloste-office': office.office.id } },
  )
  assert.equal(status, 200)
  assert.equal(body.done.draft.registers[0].retention[0].period, 'P3Y')
})

test('a file that cannot be read is told why', async () => {
  const codeOf = async (raw: string | Uint8Array) => {
    const { status, body } = await send(raw)
    assert.equal(status, 409)
    assert.match(body.refused[0].because, /^[A-Z].+\.$/)
    return body.refused[0].code
  }
  assert.equal(await codeOf('%PDF-1.4 broken'), 'document-broken')
  assert.equal(
    await codeOf(
      'Die personenbezogenen Daten werden von uns nicht mit anderen für die Werbung verarbeitet und auf Dauer gespeichert.',
    ),
    'document-language',
  )
  assert.equal(
    await codeOf('Tämä on kauppalista ja siinä on maito sekä leipä, joka on hyvää.'),
    'document-says-nothing',
  )
})

test('a file that cannot be read is told so in each language, and nothing of it is stored', async () => {
  const before = await office.look('select count(*) as n from declaration_versions')
  const said = { fi: 'PDF', sv: 'PDF', en: 'PDF' }
  for (const language of ['fi', 'sv', 'en'] as const) {
    const answers = await Promise.all(
      ['%PDF-1.4 broken', '', '{\\rtf1 Tietosuojaseloste}', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])].map(
        async (raw) => await send(raw, { 'seloste-language': language }),
      ),
    )
    for (const { status, body } of answers) {
      assert.ok(status === 409 || status === 400, String(status))
      assert.match(body.refused?.[0].because ?? body.invalid?.[0].message, /^\p{Lu}.+\.$/u)
    }
    said[language] = answers[0]!.body.refused[0].because
  }
  assert.equal(new Set(Object.values(said)).size, 3)
  assert.deepEqual(await office.look('select count(*) as n from declaration_versions'), before)
})

test('a stranger, and one who may not declare, send no document', async () => {
  assert.equal(
    (await call('/api/read-document', {}, { raw: 'x', headers: { 'content-type': 'text/plain' } })).status,
    401,
  )
  const other = await running.makeOffice({ email: 'lukija@koe.example', signed: false })
  const { cookie } = await call('/invitation', { code: other.code, passphrase: 'neljä sanaa riittää hyvin' })
  const headers = { cookie: cookie!, 'content-type': 'text/plain' }
  assert.equal((await call('/api/read-document', {}, { raw: 'x', headers })).status, 403)
})

test('a document made to keep its reader busy is ended in time, and others are served meanwhile', async () => {
  const many = Array.from({ length: 2000 }, (_, i) => [
    { kind: 'heading', level: 2, text: `Asiakasrekisteri ${i}` },
    { kind: 'line', ends: true, text: 'Rekisterin tiedot: nimi, osoite ja muut yhteystiedot' },
    { kind: 'heading', level: 2, text: 'Rekisterin nimi' },
    { kind: 'line', ends: true, text: `Oy Ab ${i}` },
  ]).flat()
  let answered = false
  const headers = { 'seloste-office': office.office.id }
  const asked = call('/api/read-document', { blocks: many }, { console: true, headers }).finally(
    () => (answered = true),
  )
  let served = 0
  while (!answered) {
    const began = performance.now()
    assert.equal((await call('/healthz', undefined, { method: 'GET' })).status, 200)
    assert.ok(performance.now() - began < 5000, 'another waited for the reader')
    served++
    await new Promise((later) => setTimeout(later, 200))
  }
  const { status, body } = await asked
  assert.equal(status, 409)
  assert.ok(['document-too-slow', 'document-too-many-registers'].includes(body.refused[0].code))
  assert.ok(served > 0)
})

test('names of any length do not break the reading', async () => {
  const long = 'Pitkänimi'.repeat(60)
  const { status, body } = await send(
    `Rekisterinpitäjä\n${long} Oy\n\nYhteyshenkilö\nMatti ${long}, ${long}@koe.example\n\nRekisterin nimi\nAsiakkaat\n`,
  )
  assert.equal(status, 200)
  assert.ok(body.done.draft.office.controller.name.length <= 300)
})

test('when many documents come at once, some are read, the others are told to come again, and nobody waits without end', async () => {
  const file = readFileSync(join(folder, '04-dataskydd.docx'))
  const all = await Promise.all(Array.from({ length: 14 }, () => send(file)))
  const told = all.filter((one) => one.status === 409)
  assert.ok(told.length > 0 && told.length < 14, String(told.length))
  for (const { body } of told) {
    assert.equal(body.refused[0].code, 'document-reader-busy')
    assert.match(body.refused[0].because, /^The program is reading other documents/)
  }
  assert.ok(all.filter((one) => one.status === 200).length >= 8)
})
