import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { OutputOf } from '../../enforcement/operation.ts'
import { handling } from '../../testing/acting.ts'
import { gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { changePerson } from '../people/change-person.ts'
import { listPeople } from '../people/list-people.ts'
import { seePerson } from '../people/see-person.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import { identifyRequester } from '../subject-requests/identify-requester.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { approveAccessPackage } from './approve-access-package.ts'
import { buildAccessPackage } from './build-access-package.ts'
import { coverItem } from './cover-item.ts'
import { deliverAccessPackage } from './deliver-access-package.ts'
import { seeAccessPackage } from './see-access-package.ts'
import { seeConsultations } from './see-consultations.ts'
import { uncoverItem } from './uncover-item.ts'
import { withholdItem } from './withhold-item.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await garden.declare()
})

const { done, refused } = handling(() => garden.office)

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
const noteOf = (seen: OutputOf<typeof seeAccessPackage>) => seen.items.find(({ field }) => field === 'note')!

test('the copy holds each value with where it came from, its registers and its last day, the bans, the case, and who looked', async () => {
  const { person, request, email } = await asking('Haluaa kanervia lokakuussa.')
  await done(forbidMarketing, { person }, 'customer-care')
  await done(seePerson, { person }, 'customer-care')
  await done(listPeople, {}, 'customer-care')
  const built = await done(buildAccessPackage, { request })
  const seen = await done(seeAccessPackage, { request })
  assert.equal(built.items, seen.items.length)
  const mail = seen.items.find(({ field }) => field === 'contact.email')!
  assert.deepEqual(
    [mail.value, mail.group, mail.byPerson, mail.registers],
    [email, 'Henkilötiedot', true, ['customers']],
  )
  assert.match(mail.receivedOn!, /^\d{4}-\d{2}-\d{2}$/)
  assert.match(mail.keptHow, /vuotta/)
  assert.ok(seen.items.some(({ field, group }) => field === 'prohibitions' && group === 'Kiellot ja rajoitukset'))
  assert.ok(seen.items.some(({ field, value }) => field === 'request.contact' && value.includes(email)))
  const ways = new Set(seen.consultations!.map(({ how }) => how))
  assert.ok(ways.has('opened') && ways.has('in-a-list') && ways.has('changed'), JSON.stringify(seen.consultations))
  assert.ok(!JSON.stringify(seen.consultations).includes('Omistaja'))
  const headings = seen.told.map(({ heading }) => heading).join(' ')
  for (const part of [/mihin käytämme/i, /säily/i, /oikeu/i]) assert.match(headings, part)
  assert.match(JSON.stringify(seen.told), /Lintulahdenkuja/)
  assert.deepEqual(
    seen.registers.map(({ key }) => key),
    ['customers'],
  )
  assert.ok(seen.elsewhere.length > 0 && seen.elsewhere.every(({ result }) => result === null))
})

test('another person’s name in a note is proposed, covered with a reason, and nothing else of the note is', async () => {
  await done(addPerson, { register: 'customers', name: 'Marja-Leena Ahola', evenSo: true }, 'customer-care')
  const { request } = await asking('Tilauksen hakee Marja-Leena Ahola, koska Eero on matkoilla.')
  await done(buildAccessPackage, { request })
  const seen = await done(seeAccessPackage, { request })
  const { item } = noteOf(seen)
  assert.deepEqual(
    seen.proposals!.filter((one) => one.item === item),
    [{ item, kind: 'other-person', words: 'Marja-Leena Ahola', decided: false }],
  )
  assert.deepEqual(await refused(approveAccessPackage, { request }), ['proposals-open'])
  assert.deepEqual(await refused(coverItem, { request, item, words: 'Erkki', reason: 'other-person' }), [
    'words-not-there',
  ])
  const { open } = await done(coverItem, { request, item, words: 'Marja-Leena Ahola', reason: 'other-person' })
  assert.equal(open, seen.open - 1)
  const approved = await done(approveAccessPackage, { request })
  assert.deepEqual([approved.covered, approved.withheld, approved.state], [1, 0, 'decided'])
  const note = noteOf(await done(seeAccessPackage, { request }))
  assert.equal(note.value, 'Tilauksen hakee [peitetty: toinen henkilö], koska Eero on matkoilla.')
  assert.deepEqual(note.covered, [{ reason: 'other-person', because: null }])
  const { wishes, events } = await done(seeRequest, { request })
  assert.equal(wishes![0]!.decision, 'granted')
  assert.match(events!.find(({ kind }) => kind === 'package-approved')!.note!, /^Peitetty: toinen henkilö$/)
  assert.deepEqual(await refused(coverItem, { request, item, reason: 'other-person' }), ['package-approved'])
})

test('a bent name of somebody in the register is found, and a human may decide to show it', async () => {
  await done(addPerson, { register: 'customers', name: 'Taisto Kumpulainen', evenSo: true }, 'customer-care')
  const { request } = await asking('Soitettu Taistolle Kumpulaiselle ja sovittu. Soitettu Kumpulaisen Taistolle.')
  await done(buildAccessPackage, { request })
  const { proposals } = await done(seeAccessPackage, { request })
  assert.ok(
    proposals!.some(({ words }) => words === 'Kumpulaisen Taistolle'),
    JSON.stringify(proposals),
  )
  for (const { item } of proposals!) await done(uncoverItem, { request, item })
  assert.deepEqual([(await done(approveAccessPackage, { request })).covered], [0])
})

test('what is kept back under section 34 is left out with its ground and the way to the ombudsman, and the rest goes', async () => {
  const { request } = await asking('Hälytyksen koodi annettu vartijalle.')
  await done(buildAccessPackage, { request })
  const { item } = noteOf(await done(seeAccessPackage, { request }))
  const because = 'Kohteen turvallisuus vaarantuisi.'
  await done(withholdItem, { request, item, ground: 'security', because })
  const approved = await done(approveAccessPackage, { request })
  assert.equal(approved.withheld, 1)
  const seen = await done(seeAccessPackage, { request })
  assert.ok(!JSON.stringify(seen).includes('koodi annettu'))
  assert.deepEqual(seen.withheld, [{ name: 'muistiinpano', ground: 'security', because }])
  const [wish] = (await done(seeRequest, { request })).wishes!
  assert.deepEqual([wish!.decision, wish!.grounds], ['partly', ['1050/2018 34 §']])
  await done(deliverAccessPackage, { request, how: 'handed-over' })
  const letter = (await done(seeRequest, { request })).letters!.at(-1)!
  assert.match(letter.body, /annetaan tietosuojavaltuutetulle/)
})

test('a reason that must not be told is not: neither what it was nor why', async () => {
  const { request } = await asking('Epäily selvitettävänä.')
  await done(buildAccessPackage, { request })
  const { item } = noteOf(await done(seeAccessPackage, { request }))
  await done(withholdItem, { request, item, ground: 'crime', because: 'Asiaa selvitetään.', told: false })
  await done(approveAccessPackage, { request })
  assert.deepEqual((await done(seeAccessPackage, { request })).withheld, [{ name: null, ground: null, because: null }])
})

test('put together anew the copy has what came meanwhile, and what was decided of its items stands', async () => {
  const { request, person } = await asking('Avaimen haki Aino Lahtela.')
  await done(buildAccessPackage, { request })
  const seen = await done(seeAccessPackage, { request })
  await done(coverItem, { request, item: noteOf(seen).item, words: 'Aino Lahtela', reason: 'other-person' })
  await done(changePerson, { person, changes: [{ what: 'phone', value: '040 7654321' }] }, 'customer-care')
  await done(buildAccessPackage, { request })
  const again = await done(seeAccessPackage, { request })
  assert.ok(again.items.some(({ field }) => field === 'contact.phone'))
  assert.deepEqual([again.decisions!.length, again.open], [1, 0])
})

test('a Swedish request gets its copy in Swedish', async () => {
  const { request } = await asking('Kund sedan länge.', 'sv')
  await done(buildAccessPackage, { request })
  const { groups, told } = await done(seeAccessPackage, { request })
  assert.ok(groups.some(({ group }) => group === 'Personuppgifter'))
  assert.match(JSON.stringify(told), /Dataombudsmannens/)
})

test('who looked is told by day and purpose, and how often, without names of staff', async () => {
  const { person } = await asking('Katsottu.')
  for (let i = 0; i < 3; i++) await done(seePerson, { person }, 'customer-care')
  const { consultations } = await done(seeConsultations, { person })
  const opened = consultations!.find(({ how, purpose }) => how === 'opened' && /asiakaspalvelu/i.test(purpose))!
  assert.equal(opened.times, 3)
})
