import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { Actor } from '../../enforcement/actor.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import { doneIn, gardenIn } from '../../testing/garden.ts'
import { sign, testProgram } from '../../testing/program.ts'
import { inviteMember } from '../staff/invite-member.ts'
import { recordHearing } from '../staff/record-hearing.ts'
import type { Role } from '../staff/roles.rules.ts'
import { seeMe } from '../staff/see-me.ts'
import { closeRequest } from '../subject-requests/close-request.ts'
import { answerRequest } from '../subject-requests/answer-request.ts'
import { decideWish } from '../subject-requests/decide-wish.ts'
import { findSubjects } from '../subject-requests/find-subjects.ts'
import { markSent } from '../subject-requests/mark-sent.ts'
import { receiveRequest } from '../subject-requests/receive-request.ts'
import { seeRequest } from '../subject-requests/see-request.ts'
import { addPerson } from '../people/add-person.ts'
import { seeToday } from './see-today.ts'

const house = await testProgram()
const at = (day: string) => {
  house.clock.at = new Date(`${day}T09:00:00Z`)
}
at('2026-11-25')
let garden: Awaited<ReturnType<typeof gardenIn>>
type Member = Actor & { kind: 'account' }
let deputy: Member
let clerk: Member
let late: string

const does = async <O extends AnyOperation>(
  actor: Actor,
  operation: O,
  input: InputOf<O>,
  purpose = 'fulfilling-rights',
): Promise<OutputOf<O>> =>
  doneIn(
    await perform(operation, input, { actor, office: garden.office.office, purpose, language: 'fi', channel: 'web' }),
  )
const dueFor = async (actor: Actor) =>
  (await does(actor, seeToday, {}, 'security')).due.filter(({ kind }) => /request|letters/.test(kind))
const badge = async (actor: Actor) => (await does(actor, seeMe, {}, 'security')).counts['/requests']

async function invite(name: string, role: Role, days: { from?: string; until?: string } = {}): Promise<Member> {
  const email = `${name.split(' ')[0]!.toLowerCase()}@tanaan.example`
  const { owner } = garden.office
  const { account } = await does(owner, inviteMember, { name, email, language: 'fi', role, ...days }, 'security')
  const member: Member = { kind: 'account', id: account, name }
  await sign(garden.office.as, member)
  return member
}

before(async () => {
  garden = await gardenIn(house)
  await garden.declare()
  const { owner } = garden.office
  const hearing = { kind: 'heard' as const, heldOn: '2026-01-02', who: 'koko väki', size: '1-19' as const }
  await does(owner, recordHearing, hearing, 'legal-duty')
  deputy = await invite('Saara Sijainen', 'deputy', { from: '2026-12-01', until: '2026-12-24' })
  clerk = await invite('Maija Metsä', 'clerk')
  const ask = (name: string, receivedOn: string) =>
    does(owner, receiveRequest, { requester: { name }, way: 'phone', receivedOn, wishes: [{ kind: 'question' }] })
  late = (await ask('Ilona Vuorela', '2026-10-20')).request
  await ask('Eero Saarela', '2026-11-20')
})

test('requests stand on the first page by number and day, the late one on the last day the law gave, and are counted', async () => {
  const { owner } = garden.office
  const due = await dueFor(owner)
  assert.deepEqual(
    due.map(({ kind, name, on, request }) => [kind, name, on, request?.wishes.join()]),
    [
      ['request', '2026-1', '2026-11-20', 'question'],
      ['request', '2026-2', '2026-12-20', 'question'],
    ],
  )
  assert.deepEqual(await badge(owner), { count: 2, bad: true })
})

test('a clerk sees no requests; a deputy sees them in their days and neither before nor after', async () => {
  assert.deepEqual([await dueFor(clerk), await badge(clerk)], [[], undefined])
  assert.deepEqual([await dueFor(deputy), await badge(deputy)], [[], undefined])
  at('2026-12-02')
  assert.equal((await dueFor(deputy)).length, 2)
  assert.deepEqual(await badge(deputy), { count: 2, bad: true })
  at('2026-12-25')
  assert.deepEqual(await dueFor(deputy), [])
  at('2026-11-25')
})

test('an answer that waits for a hand is on the first page until it is marked as sent; a closed case is told of for a week', async () => {
  const { owner } = garden.office
  const { wishes } = await does(owner, seeRequest, { request: late })
  await does(owner, decideWish, { request: late, wish: wishes![0]!.wish, decision: 'granted' })
  const { message } = await does(owner, answerRequest, {
    request: late,
    text: 'Vastaus kysymykseesi on tämä.',
    channel: 'phone',
  })
  const due = await dueFor(owner)
  assert.ok(due.some(({ kind, count }) => kind === 'letters-waiting' && count === 1))
  assert.equal(due.find(({ request }) => request?.id === late)?.on, null, 'what is answered is late no more')
  assert.deepEqual(await badge(owner), { count: 2, bad: false })
  await does(owner, markSent, { message })
  await does(owner, closeRequest, { request: late })
  const { due: left, handled } = await does(owner, seeToday, {}, 'security')
  assert.ok(!left.some(({ kind, request }) => kind === 'letters-waiting' || request?.id === late))
  assert.deepEqual(
    handled.filter(({ kind }) => kind === 'requests-closed').map(({ count }) => count),
    [1],
  )
})

test('whose data are meant is found by name, e-mail or phone, also of one whose data are restricted', async () => {
  const { owner, look } = garden.office
  const person = { register: 'customers', name: 'Kallio Kaisa', emails: ['kaisa@posti.example'], evenSo: true }
  const added = await does(owner, addPerson, { ...person, phones: ['040 000 0777'] }, 'customer-care')
  const found = async (...texts: string[]) =>
    (await does(owner, findSubjects, { texts })).people.map((one) => [one.person, one.by])
  assert.deepEqual(await found('Kaisa Kallio', 'kaisa@posti.example', '+358 40 0000777'), [[added.person, 3]])
  await look(`insert into restrictions (person_id, ground) values ('${added.person}', 'contested')`)
  assert.deepEqual(await found('040 000 0777'), [[added.person, 1]])
  assert.deepEqual(await found('Nimetön Kaukomies'), [])
})
