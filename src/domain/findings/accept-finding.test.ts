import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { emptyCharter } from '../../enforcement/charter.ts'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { readCharter } from '../registers/charter.storage.ts'
import { checkDeclaration } from '../registers/check-declaration.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { listDeclarationVersions } from '../registers/list-declaration-versions.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { publishDocument } from '../documents/publish-document.ts'
import { seeDocumentVersions } from '../documents/see-document-versions.ts'
import { acceptFinding } from './accept-finding.ts'
import { stillAccepted } from './accepting.rules.ts'
import { checkDocuments } from './check-documents.ts'
import { withdrawAcceptance } from './withdraw-acceptance.ts'

const keeper = someoneWhoMay('declare registers', 'see registers')
const reader = someoneWhoMay('see registers')
let office: TestOffice

const act = <O extends AnyOperation>(operation: O, input: InputOf<O>, by = keeper) =>
  perform(operation, input, {
    actor: by.actor,
    office: office.office,
    purpose: 'register-keeping',
    language: 'fi',
    channel: 'api',
  })
async function done<O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> {
  const outcome = await act(operation, input)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}
async function codes<O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<string[]> {
  const outcome = await act(operation, input)
  return 'refused' in outcome ? outcome.refused.map((one) => one.code) : []
}

const shop = () =>
  draftFromAnswers(
    {
      company: {
        name: 'Puutarha Oy',
        businessId: '1572860-0',
        contactName: 'Oona Omistaja',
        email: 'oona@puutarha.example',
      },
      sellsTo: 'households',
      books: { by: 'self', vouchers: 'bookkeeping' },
    },
    undefined,
    '2026-11-25',
  )

before(async () => {
  office = await emptyOffice({ charter: emptyCharter })
  office.office.house.readCharter = readCharter
  for (const one of [keeper, reader]) await office.may(one.actor, one.grants)
})

test('a declaration with an error in its words is taken into use and cannot be published', async () => {
  assert.deepEqual(await codes(checkDocuments, {}), ['nothing-declared'])
  const document = shop()
  document.registers[0]!.texts.F12 = { fi: 'Perusteena on henkilötietolaki.' }
  document.registers[0]!.copies = [{ names: { fi: 'Luettelo', sv: 'Lista', en: 'List' }, kind: 'spreadsheet' }]
  const checked = await done(checkDeclaration, { document })
  assert.deepEqual([checked.acceptable, checked.publishable], [true, false])
  await done(declareRegisters, { document, base: 0 })
  const found = await done(checkDocuments, {})
  assert.equal(found.publishable, false)
  const [first] = found.findings
  assert.equal(first!.code, 'law-ended')
  assert.match(first!.text, /henkilötietolaki \(523\/1999\), viimeinen päivä 31\.12\.2018/)
  assert.equal(first!.because, '5 art. 1 a ja 12 art. 1')
  assert.equal(first!.place, '/registers/declaration/fields/register-customers#registers/customers/texts/F12')
  assert.deepEqual([first!.within, first!.heading], ['Asiakkaat', 'Käsittelyn tarkoitus'])
  assert.deepEqual([first!.quote, first!.quoteLanguage], ['Perusteena on henkilötietolaki.', 'fi'])
  const stopped = found.documents.filter((one) => !one.publishable).map(({ key }) => key)
  assert.deepEqual(first!.documents, stopped)
  assert.ok(stopped.length > 0 && stopped.length < found.documents.length)
})

test('a warning is accepted by name with a reason that stays, and an error never', async () => {
  const { findings, warnings } = await done(checkDocuments, {})
  const loose = findings.find(({ code }) => code === 'copy-loose')!
  const wrong = findings.find(({ level }) => level === 'error')!
  const reason = 'Luettelo on tulostettu viikon messuille.'
  assert.deepEqual(await codes(acceptFinding, { finding: wrong.id, reason }), ['error-not-accepted'])
  assert.deepEqual(await codes(acceptFinding, { finding: 'no such thing', reason }), ['no-such-finding'])
  assert.deepEqual(await codes(acceptFinding, { finding: loose.id, reason: 'Kysy 131052-308T' }), ['number-in-reason'])
  await assert.rejects(act(acceptFinding, { finding: loose.id, reason }, reader))
  await done(acceptFinding, { finding: loose.id, reason })
  assert.deepEqual(await codes(acceptFinding, { finding: loose.id, reason }), ['finding-accepted'])
  const after = await done(checkDocuments, {})
  assert.deepEqual([after.warnings, after.accepted], [warnings - 1, 1])
  const last = after.findings.at(-1)!
  assert.equal(last.accepted?.reason, reason)
  await assert.rejects(office.look(`update accepted_findings set reason = 'toinen' returning id`))
  await assert.rejects(office.look('delete from accepted_findings returning id'))
  await done(withdrawAcceptance, { finding: loose.id })
  assert.equal((await done(checkDocuments, {})).warnings, warnings)
  assert.equal((await office.look('select id from accepted_findings')).length, 1)
})

test('when what was accepted changes, the acceptance covers it no more; when something else changes, it does', async () => {
  const base = async () => (await done(listDeclarationVersions, {})).versions[0]!.version
  const declared = async (change: (copy: { keptFor?: string }, registers: OfficeDeclaration['registers']) => void) => {
    const document = shop()
    const names = { fi: 'Luettelo', sv: 'Lista', en: 'List' }
    const copy: { names: typeof names; kind: 'spreadsheet'; keptFor?: string } = { names, kind: 'spreadsheet' }
    document.registers[0]!.copies = [copy]
    change(copy, document.registers)
    await done(declareRegisters, { document, base: await base() })
    return (await done(checkDocuments, {})).findings.find(({ code }) => code === 'copy-loose')!
  }
  const openInForm = async (copy: { keptFor?: string }) => {
    const document = shop()
    const names = { fi: 'Luettelo', sv: 'Lista', en: 'List' }
    document.registers[0]!.copies = [{ names, kind: 'spreadsheet', ...copy }]
    const { findings } = await done(checkDeclaration, { document })
    return findings.filter(({ accepted }) => !accepted).map(({ code }) => code)
  }
  const loose = await declared(() => {})
  await done(acceptFinding, { finding: loose.id, reason: 'Luettelo on tulostettu viikon messuille.' })
  assert.ok((await declared((_copy, registers) => (registers[0]!.names = shop().registers[1]!.names))).accepted)
  assert.deepEqual(await openInForm({}), [], 'what is accepted does not stand in the form as open')
  assert.deepEqual(await openInForm({ keptFor: 'P9Y' }), ['copy-loose'], 'what else is written there is open')
  const grown = await declared((copy) => (copy.keptFor = 'P5Y'))
  assert.equal(grown.accepted, null)
  assert.equal(grown.id, loose.id)
  await done(acceptFinding, { finding: grown.id, reason: 'Luetteloa pidetään viisi vuotta messujen jälkeen.' })
  assert.equal((await declared(() => {})).accepted, null)
  const rows = await office.look<{ reason: string }>(
    `select reason from accepted_findings where code = 'copy-loose' order by id`,
  )
  assert.equal(rows.length, 3, 'every reason stays')
})

test('nobody accepts in the name of nobody: no program, no job, no console', async () => {
  const { findings } = await done(checkDocuments, {})
  const finding = findings.find(({ level }) => level === 'warning')!.id
  const context = { office: office.office, purpose: 'register-keeping', language: 'fi', channel: 'api' } as const
  const { id } = keeper.actor
  const program = { kind: 'service-account', id, name: 'Kassa', bounds: {} } as const
  for (const actor of [
    program,
    { kind: 'job', id, name: 'yö', onBehalf: id },
    { kind: 'console', name: 'x' },
  ] as const) {
    const outcome = await perform(acceptFinding, { finding, reason: 'Näin on sovittu.' }, { ...context, actor })
    assert.ok('refused' in outcome && outcome.refused[0]!.code === 'accepting-needs-account', actor.kind)
  }
})

test('an error stops a document on every way to being published', async () => {
  const document = shop()
  document.registers[0]!.texts.F12 = { fi: 'Perusteena on henkilötietolaki.' }
  const { version } = (await done(listDeclarationVersions, {})).versions[0]!
  const { published, waiting } = await done(declareRegisters, { document, base: version })
  const hindered = document.documents.filter(({ registers }) => registers.includes(document.registers[0]!.key))
  for (const { key } of hindered) {
    assert.ok(!published.includes(key) && waiting.includes(key), key)
    const { sha256 } = await done(seeDocumentVersions, { document: key })
    const outcome = await act(publishDocument, { document: key, sha256 })
    assert.ok('refused' in outcome && outcome.refused[0]!.code === 'law-ended', key)
    assert.equal(outcome.refused[0]!.article, '5 art. 1 a ja 12 art. 1')
    assert.equal(
      outcome.refused[0]!.facts?.['instead'],
      'EU:n tietosuoja-asetus (2016/679) ja tietosuojalaki (1050/2018)',
    )
  }
})

test('the mailbox for requests is unconfirmed until somebody confirms it, and again after half a year', async () => {
  const { findings } = await done(checkDocuments, {})
  const mailbox = findings.find(({ code }) => code === 'mailbox-not-confirmed')!
  assert.match(mailbox.text, /oona@puutarha\.example/)
  await done(acceptFinding, { finding: mailbox.id, reason: 'Lähetin viestin, ja se tuli perille.' })
  const now = (await done(checkDocuments, {})).findings.find(({ id }) => id === mailbox.id)
  assert.ok(now?.accepted)
  const held = (on: string) => stillAccepted({ ...mailbox, facts: {} }, { on: '2026-01-01' }, on)
  assert.deepEqual([held('2026-07-01'), held('2026-07-05')], [true, false])
})

test('a declaration that is only given is checked as it is, and nothing is kept of it', async () => {
  const { findings, documents } = await done(checkDocuments, { document: shop() })
  assert.deepEqual(findings, [])
  assert.ok(documents.every(({ publishable }) => publishable))
})
