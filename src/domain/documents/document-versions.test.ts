import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { codes } from '../../testing/acting.ts'
import { club, doneIn, gardenIn, phone, shop, visitor } from '../../testing/garden.ts'
import { testProgram, type ProgramOffice, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { seePerson } from '../people/see-person.ts'
import { unmarked } from '../promises/list-promises.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { seeToday } from '../today/see-today.ts'
import { approveDocument, draftOf, fingerprintsOf } from './approve-document.ts'
import { compareDocumentVersions } from './compare-document-versions.ts'
import { exportNotices } from './export-notices.ts'
import { listDocumentStates } from './list-document-states.ts'
import { listNoticesThen } from './list-notices-then.ts'
import { listNotices } from './list-notices.ts'
import { publishDocument } from './publish-document.ts'
import { seeDocumentVersion } from './see-document-version.ts'
import { seeNotice } from './see-notice.ts'
import { seeDocumentVersions } from './see-document-versions.ts'

let house: TestProgram
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

const garden = () => gardenIn(house)

test('where the keeper is alone, accepting a declaration publishes its documents', async () => {
  const { done, declare, notice } = await garden()
  const { published, waiting } = await declare()
  assert.ok(published.includes('customers') && published.includes('staff'))
  assert.deepEqual(waiting, [])
  const { documents } = await done(listDocumentStates, {})
  assert.ok(documents.every(({ state }) => state === 'published'))
  assert.equal(documents[0]!.published?.on, '2026-11-25')
  assert.equal(documents[0]!.review, '2027-11-25')
  const { version, versions } = await notice()
  assert.deepEqual([version, versions], [1, [{ number: 1, on: '2026-11-25', clock: null }]])
})

test('a change is a new version of what it concerns, and the earlier one stays as it was read', async () => {
  const { done, declare, notice } = await garden()
  await declare()
  const first = await notice({ language: 'sv' })
  house.clock.at = new Date('2026-12-02T09:00:00Z')
  assert.ok((await declare(phone('040 000 0599'))).published.includes('customers'))
  const now = await notice()
  assert.equal(now.version, 2)
  assert.match(JSON.stringify(now.notice), /040 000 0599/)
  assert.deepEqual((await notice({ language: 'sv', version: 1 })).notice, first.notice)
  const compared = await done(compareDocumentVersions, { document: 'customers', from: 1, to: 2, language: 'fi' })
  assert.deepEqual(
    compared.changes.map(({ text }) => text),
    ['Muuttui: yrityksen tiedot.'],
  )
  assert.ok(compared.differences.some(({ come }) => come.some((sentence) => sentence.includes('040 000 0599'))))
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('what a change does not concern is not published anew', async () => {
  const { declare } = await garden()
  await declare()
  const { published } = await declare((one) => {
    const customers = one.registers.find(({ key }) => key === 'customers')!
    customers.names = { ...customers.names, fi: 'Kanta-asiakkaat' }
  })
  assert.ok(published.includes('customers'))
  assert.ok(!published.includes('marketing'))
})

test('a published version cannot be changed, taken away or kept with another text', async () => {
  const { office, declare, done } = await garden()
  await declare()
  for (const attack of [
    'update document_versions set published_on = published_on - 1',
    'delete from document_texts',
    "update document_texts set written = '{}'",
    'truncate document_approvals',
    'truncate document_versions cascade',
  ])
    await assert.rejects(office.look(attack), /a published document is never changed/, attack)
  await assert.rejects(
    office.look(
      `insert into document_texts select version_id, 'xx', title, written || ' ', sha256 from document_texts limit 1`,
    ),
    /check constraint/,
  )
  await assert.rejects(
    office.look(
      `insert into document_texts select version_id, 'xx', title, written, sha256 from document_texts limit 1`,
    ),
    /has the texts it was published with/,
    'no language comes to it later',
  )
  const kept = await done(seeDocumentVersion, { document: 'customers', number: 1, language: 'fi' })
  const [row] = await office.look<{ sha256: string }>(
    `select encode(sha256(convert_to(t.written, 'UTF8')), 'hex') as sha256 from document_texts t
     join document_versions v on v.id = t.version_id where v.document = 'customers' and t.language = 'fi'`,
  )
  assert.equal(kept.sha256, row!.sha256)
})

test('a new purpose is told before it is published: the list, the letter, and then the day it was told', async () => {
  const { declare, notice, act, done, serve } = await garden()
  await declare()
  await serve(addPerson, { register: 'customers', name: 'Aino Lehtonen', evenSo: true })
  const { published, waiting } = await declare(club)
  assert.ok(waiting.includes('customers') && !published.includes('customers'))
  assert.doesNotMatch(JSON.stringify((await notice()).notice), /Pidämme kerhoa/)
  const seen = await done(seeDocumentVersions, { document: 'customers' })
  assert.equal(seen.standing.state, 'draft')
  assert.deepEqual(
    seen.tell.map(({ register, article, people, because }) => [register, article, people, because[0]!.why]),
    [['customers', '13(3)', 1, 'new-purpose']],
  )
  assert.deepEqual(
    seen.tell[0]!.letters.map(({ language }) => language),
    ['fi', 'sv', 'en'],
  )
  const publish = { document: 'customers', sha256: seen.sha256 }
  assert.deepEqual(codes(await act(publishDocument, publish)), ['tell-first'])
  const ahead = { on: '2026-11-26', how: 'post' as const }
  assert.deepEqual(codes(await act(publishDocument, { ...publish, told: ahead })), ['told-ahead'])
  const told = { on: '2026-11-24', how: 'email' as const }
  assert.equal((await done(publishDocument, { ...publish, told })).number, 2)
  assert.deepEqual((await done(seeDocumentVersions, { document: 'customers' })).versions[0]!.told, told)
  assert.match(JSON.stringify((await notice()).notice), /Pidämme kerhoa/)
  assert.deepEqual(codes(await act(publishDocument, publish)), ['already-published'])
})

test('accepting a declaration says in words what was published, and what was not and why', async () => {
  const { office, declare, serve } = await garden()
  const said = (documents: readonly { document: string; published: boolean; text: string }[], key = 'customers') => {
    const one = documents.find(({ document }) => document === key)!
    return [one.published, one.text]
  }
  const name = 'Asiakkaiden tietosuojaseloste'
  assert.deepEqual(said((await declare()).documents), [true, `${name}: julkaistu, versio 1.`])
  await serve(addPerson, { register: 'customers', name: 'Aino Lehtonen', evenSo: true })
  assert.deepEqual(said((await declare(club)).documents), [
    false,
    `${name}: ei julkaistu. Muutoksesta kerrotaan ensin. Henkilöitä: 1.`,
  ])
  const vague = (one: OfficeDeclaration) => {
    const names = { fi: 'Täydennä tähän', sv: 'Fyll i här', en: 'TODO' }
    one.registers.find(({ key }) => key === 'customers')!.purposes[0]!.sentence = names
  }
  const [published, why] = said((await declare(vague)).documents)
  assert.equal(published, false)
  assert.match(String(why), /: ei julkaistu\. Korjaa ensin: /)
  await secondKeeper(office)
  assert.deepEqual(said((await declare(phone('040 000 0598'))).documents), [
    false,
    `${name}: ei julkaistu. Vastuuhenkilö hyväksyy tekstin ensin.`,
  ])
})

test('a hash that is remembered is the hash of what is written, of this declaration and this day', () => {
  const ends = structuredClone(shop)
  ends.contacts.push({ ...ends.contacts[0]!, name: 'Toinen Yhteyshenkilö', until: '2026-11-30' })
  const seen = new Set<string>()
  for (const declaration of [shop, ends, shop])
    for (const day of ['2026-11-30', '2026-12-01'])
      for (const { document, sha256 } of fingerprintsOf(declaration, day, unmarked)) {
        assert.equal(sha256, draftOf(declaration, document.key, day, unmarked)!.sha256)
        if (document.key === 'customers') seen.add(sha256)
      }
  assert.equal(seen.size, 2, 'the contact person is another only before the last day has passed')
})

test('with nobody in the register a new purpose is published at once', async () => {
  const { declare } = await garden()
  await declare()
  assert.deepEqual((await declare(club)).waiting, [])
})

/** A second keeper, who has not signed yet but could. */
const secondKeeper = async ({ look }: ProgramOffice): Promise<void> => {
  await look(`insert into members (account, name, email, employer) values ('018f0000-0000-4000-8000-00000000000b',
    'Kirsi Rekola', 'kirsi@metsapolku.example', 'own')`)
  await look(`insert into grants (grant_id, account, permission, role) values (gen_random_uuid(),
    '018f0000-0000-4000-8000-00000000000b', 'declare registers', 'keeper')`)
}

test('with two keepers a document is approved first, by a responsible person, as that very text', async () => {
  const { office, declare, act, done, notice } = await garden()
  await secondKeeper(office)
  const responsible = (email: string) => (one: OfficeDeclaration) => {
    one.contacts.push({ role: 'responsible', name: 'Vastuuhenkilö', email })
  }
  const { waiting } = await declare(responsible('kirsi@metsapolku.example'))
  assert.ok(waiting.includes('customers'))
  const visit = await office.as(visitor, seeNotice, { document: 'customers' })
  assert.deepEqual(codes(visit), ['no-such-notice'])
  assert.deepEqual(doneIn(await office.as(visitor, listNotices, {})).notices, [])
  assert.deepEqual((await done(exportNotices, {})).notices, [])
  const first = await done(seeDocumentVersions, { document: 'customers' })
  assert.deepEqual([first.mayApprove, first.approvalNeeded], [false, true])
  assert.deepEqual(codes(await act(approveDocument, { document: 'customers', sha256: first.sha256 })), [
    'not-responsible',
  ])
  assert.deepEqual(codes(await act(publishDocument, { document: 'customers', sha256: first.sha256 })), [
    'approval-needed',
  ])
  const email = (await office.look<{ email: string }>(`select email from members where email like 'olli%'`))[0]!.email
  await declare(responsible(email))
  assert.deepEqual(codes(await act(approveDocument, { document: 'customers', sha256: first.sha256 })), [
    'document-changed',
  ])
  await declare((one) => {
    responsible(email)(one)
    one.registers.find(({ key }) => key === 'customers')!.texts.F12 = { fi: 'Perusteena on henkilötietolaki.' }
  })
  const wrong = await done(seeDocumentVersions, { document: 'customers' })
  const refused = codes(await act(approveDocument, { document: 'customers', sha256: wrong.sha256 }))
  assert.ok(refused.includes('law-ended'), 'a text with an error is not approved')
  await declare(responsible(email))
  const second = await done(seeDocumentVersions, { document: 'customers' })
  const approval = { document: 'customers', sha256: second.sha256 }
  await done(approveDocument, approval)
  assert.equal((await done(seeDocumentVersions, { document: 'customers' })).standing.state, 'approved')
  await done(publishDocument, approval)
  assert.equal((await notice()).version, 1)
  const after = await declare((one) => (responsible(email)(one), phone('040 000 0599')(one)))
  assert.ok(after.waiting.includes('customers'), 'the approval was of another text')
})

test('Today says which documents wait to be published, and which come up for review', async () => {
  const { done, declare } = await garden()
  await declare((one) => {
    one.contacts.push({ ...one.contacts[0]!, name: 'Toinen Yhteyshenkilö', until: '2026-11-30' })
  })
  const due = async () =>
    (await done(seeToday, {})).due
      .filter(({ kind }) => kind.startsWith('document'))
      .map(({ kind, on, name }) => [kind, on, name])
  assert.deepEqual(await due(), [])
  house.clock.at = new Date('2026-12-01T09:00:00Z')
  assert.deepEqual(await due(), [['documents-waiting', null, null]], 'the contact person is another from this day on')
  house.clock.at = new Date('2027-11-20T09:00:00Z')
  assert.deepEqual((await due())[1], ['document-review', '2027-11-25', 'Asiakkaiden tietosuojaseloste'])
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

test('a prohibition keeps what was published when it was given', async () => {
  const { office, declare, serve } = await garden()
  await declare()
  const { person } = await serve(addPerson, { register: 'customers', name: 'Kaisa Kieltäjä', evenSo: true })
  const last = async () =>
    (await office.look<{ id: number }>('select max(id)::int as id from document_versions'))[0]!.id
  const then = await last()
  await serve(forbidMarketing, { person })
  await declare(phone('040 000 0599'))
  assert.notEqual(await last(), then)
  const rows = await office.look<{ published_then: number }>('select published_then from prohibitions')
  assert.deepEqual(rows, [{ published_then: then }])
})

test('the person’s page tells the notice that was in force when a prohibition was given, of the person’s registers only', async () => {
  const { declare, serve } = await garden()
  await declare()
  const { person } = await serve(addPerson, { register: 'customers', name: 'Kaisa Kieltäjä', evenSo: true })
  await serve(forbidMarketing, { person })
  await declare(phone('040 000 0599'))
  const [ban] = (await serve(seePerson, { person })).bans
  const then = async (published: number, ...registers: string[]) =>
    (await serve(listNoticesThen, { published, registers })).notices.map(({ key, number }) => [key, number])
  assert.deepEqual(await then(ban!.publishedThen!, 'customers'), [['customers', 1]])
  assert.deepEqual(await then(2_000_000_000, 'customers'), [['customers', 2]])
  assert.deepEqual(await then(ban!.publishedThen!, 'no-such-register'), [])
})

test('versions are seen by those who may see the registers, and published by nobody else', async () => {
  const { office, declare } = await garden()
  await declare()
  const sha256 = '0'.repeat(64)
  for (const [operation, input] of [
    [listDocumentStates, {}],
    [seeDocumentVersions, { document: 'customers' }],
    [seeDocumentVersion, { document: 'customers' }],
    [compareDocumentVersions, { document: 'customers', from: 1 }],
    [approveDocument, { document: 'customers', sha256 }],
    [publishDocument, { document: 'customers', sha256 }],
  ] as const)
    await assert.rejects(office.as(visitor, operation, input as never), { code: 'not-permitted' })
})
