import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import { handling, codes } from '../../testing/acting.ts'
import { doneIn, gardenIn, visitor } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { identifyRequester } from '../subject-requests/identify-requester.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { approveAccessPackage } from './approve-access-package.ts'
import { buildAccessPackage } from './build-access-package.ts'
import { clearOldPackages } from './clear-old-packages.ts'
import { deliverAccessPackage } from './deliver-access-package.ts'
import { exportPortable } from './export-portable.ts'
import { openPackage } from './open-package.ts'
import { seeAccessPackage } from './see-access-package.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await garden.declare()
})

const { done, refused } = handling(() => garden.office)
const asVisitor = (code: string, proof: string) =>
  perform(
    openPackage,
    { code, proof },
    { actor: visitor, office: garden.office.office, language: 'fi', channel: 'public-page' },
  )

let people = 0
/** Somebody with a note, who has asked for their data and been recognised. */
async function asking(note: string, language: 'fi' | 'sv' | 'en' = 'fi') {
  const email = `eero${++people}@posti.example`
  const { person } = await done(
    addPerson,
    {
      register: 'customers',
      name: `Eero Saarela${'abcdefghijklmnopqrstuvwxyz'[people]}`,
      emails: [email],
      details: [{ field: 'note', value: note }],
      evenSo: true,
    },
    'customer-care',
  )
  const { request } = await done(receiveRequest, {
    person,
    way: 'email',
    language,
    requester: { name: 'Eero Saarela', email },
    wishes: [{ kind: 'access' }],
  })
  await done(identifyRequester, { request, how: 'known-address' })
  return { person, request, email }
}

const linkIn = (body: string): string => /\/package\/([\w-]{43})/.exec(body)![1]!

test('the link opens with the second proof, leaves a line and an event, and a wrong proof five times ends it', async () => {
  const { request, person } = await asking('Ei mitään erityistä.')
  await done(buildAccessPackage, { request })
  await done(approveAccessPackage, { request })
  const given = await done(deliverAccessPackage, { request, how: 'link', page: 'https://puutarha.example/rights/1' })
  assert.match(given.proof!, /^\d{8}$/)
  const whole = await done(seeRequest, { request })
  assert.equal(whole.state, 'answered')
  assert.notEqual(whole.wishes![0]!.carriedOutAt, null)
  const code = linkIn(whole.letters!.at(-1)!.body)
  assert.ok(!whole.letters!.at(-1)!.body.includes(given.proof!))
  const wrong = given.proof === '00000000' ? '11111111' : '00000000'
  assert.deepEqual(doneIn(await asVisitor(code, wrong)), { opened: null, triesLeft: 4 })
  const { opened } = doneIn(await asVisitor(code, `${given.proof!.slice(0, 4)} ${given.proof!.slice(4)}`))
  assert.equal(opened!.items.find(({ field }) => field === 'note')!.value, 'Ei mitään erityistä.')
  const [line] = await garden.office.look<{ people: string[]; purpose: string }>(
    `select people::text[] as people, purpose from access_log where operation = 'open-package' order by id desc limit 1`,
  )
  assert.deepEqual(line, { people: [person], purpose: 'fulfilling-rights' })
  assert.equal((await done(seeRequest, { request })).events!.at(-1)!.kind, 'package-opened')
  for (const left of [4, 3, 2, 1, 0]) assert.equal(doneIn(await asVisitor(code, wrong)).triesLeft, left)
  assert.deepEqual(codes(await asVisitor(code, given.proof!)), ['link-not-valid'])
  assert.deepEqual(codes(await asVisitor('x'.repeat(43), given.proof!)), ['link-not-valid'])
})

test('a link is over after fourteen days, and a new one ends the one before', async () => {
  const { request } = await asking('Tavallinen asiakas.')
  await done(buildAccessPackage, { request })
  await done(approveAccessPackage, { request })
  const page = 'https://puutarha.example/rights/1'
  const first = await done(deliverAccessPackage, { request, how: 'link', page })
  const second = await done(deliverAccessPackage, { request, how: 'link', page })
  const bodies = (await done(seeRequest, { request })).letters!.map(({ body }) => linkIn(body))
  assert.deepEqual(codes(await asVisitor(bodies[0]!, first.proof!)), ['link-not-valid'])
  assert.notEqual(doneIn(await asVisitor(bodies[1]!, second.proof!)).opened, null)
  await garden.office.look(`update request_links set expires_at = now() - interval '1 hour'`)
  assert.deepEqual(codes(await asVisitor(bodies[1]!, second.proof!)), ['link-not-valid'])
})

test('nothing is built for one who is not recognised, nor sent before it is approved, nor approved twice', async () => {
  const { person } = await asking('Yksi.')
  const { request } = await done(receiveRequest, {
    person,
    way: 'phone',
    requester: { name: 'Eero' },
    wishes: [{ kind: 'portability' }],
  })
  assert.deepEqual(await refused(buildAccessPackage, { request }), ['not-identified'])
  await done(identifyRequester, { request, how: 'call-back' })
  assert.deepEqual(await refused(seeAccessPackage, { request }), ['no-package'])
  await done(buildAccessPackage, { request })
  assert.deepEqual(await refused(deliverAccessPackage, { request, how: 'handed-over' }), ['package-not-approved'])
  await done(approveAccessPackage, { request })
  assert.deepEqual(await refused(approveAccessPackage, { request }), ['package-approved'])
  assert.deepEqual(await refused(deliverAccessPackage, { request, how: 'link' }), ['nowhere-to-send'])
  assert.deepEqual(await refused(deliverAccessPackage, { request, how: 'post' }), ['no-postal-address'])
})

test('what the person gave under a contract comes out as JSON, JSContact without uid, vCard and CSV', async () => {
  const { request, email } = await asking('=1+1')
  await done(buildAccessPackage, { request })
  await done(approveAccessPackage, { request })
  const { files } = await done(exportPortable, { request })
  const of = (name: string): string => files!.find((one) => one.name === name)!.content
  const card = JSON.parse(of('contact.jscontact.json'))
  assert.deepEqual([card['@type'], card.version, card.uid], ['Card', '2.0', undefined])
  assert.deepEqual(card.emails, { e1: { address: email } })
  assert.match(
    of('contact.vcf'),
    new RegExp(`^BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Eero Saarela\\w\r\nN:Saarela\\w;Eero;;;\r\nEMAIL:${email}\r\n`),
  )
  assert.doesNotMatch(of('contact.vcf'), /UID/)
  assert.ok(JSON.parse(of('portable.json')).data.some(({ value }: { value: string }) => value === email))
  assert.match(of('portable.csv'), /;'=1\+1;|contact\.email/)
  assert.doesNotMatch(of('portable.json'), /request\.|prohibitions/)
})

test('the copy goes thirty days after it was handed over, and its fingerprint stays', async () => {
  const { request } = await asking('Vanha asia.')
  await done(buildAccessPackage, { request })
  await done(approveAccessPackage, { request })
  await done(deliverAccessPackage, { request, how: 'handed-over' })
  await garden.office.look(
    `update access_packages set delivered_at = now() - interval '31 days' where request_id = $1`,
    [request],
  )
  assert.ok((await done(clearOldPackages, {})).cleared >= 1)
  assert.deepEqual(await refused(seeAccessPackage, { request }), ['package-cleared'])
  const [row] = await garden.office.look<{ sha256: string; n: number }>(
    `select sha256, (select count(*)::int from package_decisions d where d.package_id = p.id) as n from access_packages p where request_id = $1`,
    [request],
  )
  assert.match(row!.sha256, /^[0-9a-f]{64}$/)
  assert.equal(row!.n, 0)
})
