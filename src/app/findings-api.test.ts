import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../domain/registers/declaration.schema.ts'
import { draftFromAnswers } from '../domain/registers/questions.rules.ts'
import { callsTo, passphrase, type Reply } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'

const running = await testProgram()
const today = '2026-11-25'
running.clock.at = new Date(`${today}T09:00:00Z`)
const call = callsTo(running)
const office = await running.makeOffice({ name: 'Puutarha Oy' })
const { cookie } = await call('/invitation', { code: office.code, passphrase })
const post = (operation: string, input: unknown, language = 'fi'): Promise<Reply> =>
  call(`/api/${operation}`, input, { headers: { cookie: cookie!, 'seloste-language': language } })

/** A shop with a statute that has ended in its words, and a list on the side for which no period is told. */
function defective(): OfficeDeclaration {
  const company = {
    name: 'Puutarha Oy',
    businessId: '1572860-0',
    contactName: 'Olli Omistaja',
    email: 'tietosuoja@puutarha.example',
  }
  const document = draftFromAnswers({ company, sellsTo: 'households' }, undefined, today)
  document.registers[0]!.texts.F12 = { fi: 'Perusteena on henkilötietolaki.' }
  document.registers[0]!.copies = [{ names: { fi: 'Luettelo', sv: 'Lista', en: 'List' }, kind: 'spreadsheet' }]
  return document
}

type Finding = { id: string; code: string; level: string; documents: string[]; accepted: unknown }
const findings = async (): Promise<Finding[]> => (await post('check-documents', {})).body.done.findings
const hashOf = async (document: string): Promise<string> =>
  (await post('see-document-versions', { document })).body.done.sha256
const versionsOf = async (document: string): Promise<unknown[]> =>
  (await post('see-document-versions', { document })).body.done.versions

test('an error stops publishing: 409 with the sentence, the article and what is in force instead, and no version comes', async () => {
  const declared = await post('declare-registers', { document: defective(), base: 0 })
  assert.equal(declared.status, 200, JSON.stringify(declared.body))
  const error = (await findings()).find(({ level }) => level === 'error')!
  assert.equal(error.code, 'law-ended')
  assert.ok(error.documents.length > 0)
  for (const document of error.documents) {
    const sha256 = await hashOf(document)
    const { status, body } = await post('publish-document', { document, sha256 })
    assert.equal(status, 409)
    assert.deepEqual([body.refused[0].code, body.refused[0].article], ['law-ended', '5 art. 1 a ja 12 art. 1'])
    assert.match(body.refused[0].because, /henkilötietolaki \(523\/1999\).*tietosuojalaki \(1050\/2018\)/)
    const swedish = (await post('publish-document', { document, sha256 }, 'sv')).body.refused[0]
    assert.match(swedish.because, /personuppgiftslagen/)
    assert.deepEqual(await versionsOf(document), [])
  }
})

test('an error is not accepted by anybody: 409, and it stops publishing as before', async () => {
  const error = (await findings()).find(({ level }) => level === 'error')!
  const { status, body } = await post('accept-finding', { finding: error.id, reason: 'Korjaamme sen myöhemmin.' })
  assert.deepEqual([status, body.refused[0].code], [409, 'error-not-accepted'])
  const document = error.documents[0]!
  assert.equal((await post('publish-document', { document, sha256: await hashOf(document) })).status, 409)
})

test('a warning is accepted by name: the answer tells who, when and why, and a reason must be given', async () => {
  const warning = (await findings()).find(({ code }) => code === 'copy-loose')!
  const without = await post('accept-finding', { finding: warning.id, reason: ' ' })
  assert.deepEqual([without.status, without.body.invalid[0].path], [400, 'reason'])
  const reason = 'Luettelo on tulostettu viikon messuille.'
  const named = await post('accept-finding', { finding: warning.id, reason, by: 'Joku Muu' })
  assert.equal(named.status, 400, 'nobody accepts in the name of another')
  const { status, body } = await post('accept-finding', { finding: warning.id, reason })
  assert.deepEqual([status, body.done], [200, { finding: warning.id, acceptedOn: today }])
  const accepted = (await findings()).find(({ id }) => id === warning.id)!
  assert.deepEqual(accepted.accepted, { on: today, reason, by: office.owner.id, byName: 'Olli Omistaja' })
  assert.equal((await post('accept-finding', { finding: warning.id, reason })).body.refused[0].code, 'finding-accepted')
})

test('a program accepts nothing in the name of anybody: 409', async () => {
  const program = (await post('add-service-account', { name: 'Kassa' })).body.done.account
  const { token } = (await post('make-token', { account: program, name: 'Kassa' })).body.done
  const headers = { authorization: `Bearer ${token}`, 'seloste-purpose': 'register-keeping', origin: '' }
  const warning = (await findings()).find(({ level, accepted }) => level === 'warning' && !accepted)!
  const input = { finding: warning.id, reason: 'Näin on sovittu.' }
  const { status, body } = await call('/api/accept-finding', input, { headers: { ...headers, 'sec-fetch-site': '' } })
  assert.deepEqual([status, body.refused[0].code], [409, 'accepting-needs-account'])
  assert.equal((await findings()).find(({ id }) => id === warning.id)!.accepted, null)
})

test('when the text is put right the same documents are published: an open or accepted warning stops nothing', async () => {
  const stopped = (await findings()).find(({ level }) => level === 'error')!.documents
  const document = defective()
  delete document.registers[0]!.texts.F12
  const declared = await post('declare-registers', { document, base: 1 })
  assert.equal(declared.status, 200, JSON.stringify(declared.body))
  const left = await findings()
  assert.ok(left.every(({ level }) => level === 'warning'))
  assert.ok(left.some(({ accepted }) => accepted) && left.some(({ accepted }) => !accepted))
  for (const key of stopped) {
    if (!declared.body.done.published.includes(key)) {
      const { status, body } = await post('publish-document', { document: key, sha256: await hashOf(key) })
      assert.equal(status, 200, JSON.stringify(body))
    }
    assert.equal((await versionsOf(key)).length, 1)
  }
})
