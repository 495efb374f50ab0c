import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { handling, codes } from '../../testing/acting.ts'
import { gardenIn } from '../../testing/garden.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { seePerson } from '../people/see-person.ts'
import { answerRequest } from './answer-request.ts'
import { askRequester } from './ask-requester.ts'
import { closeRequest } from './close-request.ts'
import { decideWish } from './decide-wish.ts'
import { extendRequest } from './extend-request.ts'
import { finishTask } from './finish-task.ts'
import { identifyRequester } from './identify-requester.ts'
import { listRequests } from './list-requests.ts'
import { markSent } from './mark-sent.ts'
import { noteReply } from './note-reply.ts'
import { receiveRequest } from './receive-request.ts'
import { seeRequest } from './see-request.ts'

let house: TestProgram
let garden: Awaited<ReturnType<typeof gardenIn>>
before(async () => {
  house = await testProgram()
  garden = await gardenIn(house)
  await garden.declare()
})

const { act, done, refused } = handling(() => garden.office)

const added = async (name: string, email: string): Promise<string> =>
  (await done(addPerson, { register: 'customers', name, emails: [email], evenSo: true }, 'customer-care')).person
const received = (person: string, kind: 'access' | 'erasure' | 'prohibition', email = 'eero@posti.example') =>
  done(receiveRequest, {
    person,
    requester: { name: 'Eero Kysyjä', email },
    way: 'email',
    language: 'fi',
    wishes: [{ kind }],
  })

test('a request walks from received to closed, each step with who and when, and each in its order', async () => {
  const person = await added('Kysyjä Eero', 'eero@posti.example')
  const { request, number, needsIdentity } = await received(person, 'access')
  assert.match(number, /^20\d\d-\d+$/)
  assert.equal(needsIdentity, true)
  const wish = (await done(seeRequest, { request })).wishes![0]!.wish
  assert.deepEqual(await refused(decideWish, { request, wish, decision: 'granted' }), ['not-identified'])
  assert.deepEqual(await refused(answerRequest, { request, text: 'Tässä ovat tietosi.' }), ['not-decided'])
  const { tasks } = await done(identifyRequester, { request, how: 'known-address' })
  assert.ok(tasks >= 1, 'the example declares systems outside the program')
  assert.equal((await done(decideWish, { request, wish, decision: 'granted' })).state, 'decided')
  const { message } = await done(answerRequest, { request, text: 'Liitteenä ovat kaikki tietosi.' })
  assert.deepEqual(await refused(closeRequest, { request }), ['ends-open'])
  const open = await done(seeRequest, { request })
  for (const { task, lookFor, name } of open.tasks!) {
    assert.match(lookFor!, /Eero Kysyjä.*eero@posti\.example/)
    assert.ok(name.length > 2)
    await done(finishTask, { task, result: 'nothing' })
  }
  await done(markSent, { message })
  assert.equal((await done(closeRequest, { request })).closedOn, open.clock.receivedOn)
  const whole = await done(seeRequest, { request })
  assert.deepEqual(
    whole.events!.map(({ kind }) => kind),
    ['received', 'identified', 'decided', 'answered', ...open.tasks!.map(() => 'task-done'), 'letter-sent', 'closed'],
  )
  assert.ok(whole.events!.every(({ by }) => by !== null))
  assert.deepEqual(await refused(closeRequest, { request }), ['request-closed'])
})

test('the answer is in the language of the request, with its number and the day it came', async () => {
  const person = await added('Anders Frågare', 'anders@post.example')
  const { request } = await done(receiveRequest, {
    person,
    requester: { name: 'Anders Frågare', email: 'anders@post.example' },
    way: 'phone',
    language: 'sv',
    wishes: [{ kind: 'question', about: 'Varifrån fick ni min adress?' }],
  })
  const { wishes, number } = await done(seeRequest, { request })
  await done(decideWish, { request, wish: wishes![0]!.wish, decision: 'granted' })
  await done(answerRequest, { request, text: 'Du gav den själv 2024.' })
  const [letter] = (await done(seeRequest, { request })).letters!
  assert.deepEqual([letter!.language, letter!.channel, letter!.sentTo], ['sv', 'email', 'anders@post.example'])
  assert.match(letter!.subject, new RegExp(`^Svar på din begäran ${number}$`))
  assert.match(letter!.body, /^Hej Anders Frågare,\n\nVi fick din begäran .*\n\nDu gav den själv 2024\./)
})

test('a ban on advertising needs no identification and is in force before the case is opened', async () => {
  const person = await added('Kieltäjä Kaisa', 'kaisa@posti.example')
  const { needsIdentity, request } = await received(person, 'prohibition')
  assert.equal(needsIdentity, false)
  assert.deepEqual(
    (await done(seePerson, { person }, 'customer-care')).bans.map(({ channel }) => channel),
    ['all'],
  )
  const { wishes, state } = await done(seeRequest, { request })
  assert.deepEqual([wishes![0]!.decision, state], ['granted', 'decided'])
})

test('an erasure asked twice is one case; asked at once by two it is one as well', async () => {
  const person = await added('Toistaja Tapio', 'tapio@posti.example')
  const ask = () =>
    act(receiveRequest, { person, way: 'phone', wishes: [{ kind: 'erasure' }], requester: { name: 'Tapio Toistaja' } })
  const both = await Promise.all([ask(), ask()])
  assert.deepEqual(both.flatMap(codes), ['asked-already'])
  assert.deepEqual(codes(await ask()), ['asked-already'])
})

test('a question put at once stops the clock until it is answered; more time is taken once, with the reasons told', async () => {
  const person = await added('Ajastin Aino', 'aino@posti.example')
  const { request, strictOn } = await received(person, 'access')
  const asked = await done(askRequester, {
    request,
    question: 'Mikä on tilauksesi numero?',
    necessary: 'Samannimisiä on kaksi.',
  })
  assert.equal(asked.paused, true)
  assert.deepEqual(
    await refused(askRequester, { request, question: 'Ja osoite?', necessary: 'Sama syy kuin äsken.' }),
    ['asked-and-open'],
  )
  assert.equal((await done(seeRequest, { request })).clock.paused, true)
  assert.equal((await done(noteReply, { request, words: 'Tilaus 1042' })).strictOn, strictOn)
  assert.deepEqual(await refused(noteReply, { request }), ['nothing-asked'])
  const because = 'Aineistoa on paljon, ja osa on paperilla.'
  const longer = await done(extendRequest, { request, because })
  assert.ok(longer.strictOn > strictOn)
  assert.deepEqual(await refused(extendRequest, { request, because }), ['extended-already'])
  const letter = (await done(seeRequest, { request })).letters!.find(({ kind }) => kind === 'extension')!
  assert.match(letter.body, /Aineistoa on paljon/)
})

test('who is recognised too lightly, whose data are not known, and who asks for another without a right are each told so', async () => {
  const { request } = await done(receiveRequest, {
    way: 'letter',
    requester: { address: 'Katu 1, 00100 Helsinki' },
    representative: { as: 'agent', name: 'Asiamies Oy' },
    wishes: [{ kind: 'access' }],
  })
  assert.deepEqual(await refused(identifyRequester, { request, how: 'known-address' }), ['whose-data'])
  const person = await added('Päämies Pirjo', 'pirjo@posti.example')
  assert.deepEqual(await refused(identifyRequester, { request, person, how: 'not-needed' }), ['identity-too-light'])
  assert.deepEqual(await refused(identifyRequester, { request, person, how: 'call-back' }), ['authority-missing'])
  await done(identifyRequester, { request, person, how: 'call-back', authority: 'Valtakirja 1.3.2026 nähty' })
  assert.equal((await done(seeRequest, { request })).person, person)
  assert.deepEqual(await refused(receiveRequest, { way: 'phone', wishes: [{ kind: 'access' }] }), ['nobody-asks'])
})

test('no identity code is kept in a case, whatever is written', async () => {
  const person = await added('Tunnus Tuula', 'tuula@posti.example')
  const words = 'Tunnukseni on 131052-308T, lähettäkää tietoni.'
  assert.deepEqual(await refused(receiveRequest, { person, way: 'email', wishes: [{ kind: 'access' }], words }), [
    'number-in-request',
  ])
})

test('the list goes by the day on which each falls due', async () => {
  const person = await added('Jonottaja Jari', 'jari@posti.example')
  const late = await done(receiveRequest, {
    person,
    way: 'email',
    receivedOn: '2026-01-31',
    requester: { name: 'Jari Jonottaja' },
    wishes: [{ kind: 'access' }],
  })
  assert.deepEqual([late.strictOn, late.latestOn], ['2026-02-28', '2026-03-02'])
  const { requests } = await done(listRequests, {})
  assert.equal(requests[0]!.request, late.request)
  assert.equal(requests[0]!.clock.late, true)
  const days = requests.map(({ clock }) => clock.strictOn)
  assert.deepEqual(days, days.toSorted())
})
