import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { perform } from '../../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../../enforcement/operation.ts'
import type { Outcome } from '../../enforcement/outcome.ts'
import { codes } from '../../testing/acting.ts'
import { testProgram, type TestProgram } from '../../testing/program.ts'
import { addPerson } from '../people/add-person.ts'
import { recordDeath } from '../people/record-death.ts'
import { forbidMarketing } from '../prohibitions/forbid-marketing.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import { listDocumentStates } from './list-document-states.ts'
import { listPeopleToTell } from './list-people-to-tell.ts'
import { markChangeTold } from './mark-change-told.ts'
import { publishDocument } from './publish-document.ts'
import { seeDocumentVersions } from './see-document-versions.ts'

const read = readDeclaration(readFileSync(new URL('../../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration
const declared = shop.registers.find(({ key }) => key === 'customers')!
declared.fields.push({ ...declared.fields.find(({ field }) => field === 'note')!, field: 'death' })
for (const { fields } of declared.purposes) fields?.push('death')
const visitor = { kind: 'visitor', name: 'visitor' } as const
const telling = { document: 'customers', register: 'customers' }

let house: TestProgram
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
})

const doneIn = <T>(outcome: Outcome<T>): T => {
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

const purpose = (key: string, fi: string) => (declaration: OfficeDeclaration) => {
  const customers = declaration.registers.find((one) => one.key === 'customers')!
  customers.purposes.push({ ...customers.purposes[0]!, key, names: { fi, sv: fi, en: fi } })
}

/** An office that has declared the example and taken up a new purpose for five customers, of whom one is dead. */
async function withNewPurpose() {
  const office = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const act = <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<Outcome<OutputOf<O>>> =>
    office.as(office.owner, operation, input)
  const done = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> =>
    doneIn(await act(operation, input))
  const serve = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> =>
    doneIn(
      await perform(operation, input, {
        actor: office.owner,
        office: office.office,
        purpose: 'customer-care',
        language: 'fi',
        channel: 'api',
      }),
    )
  await done(declareRegisters, { document: shop, base: 0 })
  const added = async (name: string, more: Partial<InputOf<typeof addPerson>> = {}) =>
    (await serve(addPerson, { register: 'customers', name, evenSo: true, ...more })).person
  const people = {
    post: await added('Aino Lehtonen', { addresses: ['Koekatu 1, 00100 Helsinki'], phones: ['040 000 0101'] }),
    email: await added('Eero Postinen', { emails: ['eero@koe.example'], addresses: ['Koekatu 2, 00100 Helsinki'] }),
    phone: await added('Pirjo Puhelin', { phones: ['040 000 0102'] }),
    none: await added('Niilo Nimetön'),
    dead: await added('Vainio Vilho', { emails: ['vilho@koe.example'] }),
  }
  assert.ok((await serve(recordDeath, { person: people.dead, diedOn: '2026-11-01' })).recorded)
  const document = structuredClone(shop)
  purpose('club', 'kerho')(document)
  await done(declareRegisters, { document, base: 1 })
  const list = (input: Partial<InputOf<typeof listPeopleToTell>> = {}) =>
    done(listPeopleToTell, { ...telling, ...input })
  const publish = async (told?: InputOf<typeof publishDocument>['told']) => {
    const { sha256 } = await done(seeDocumentVersions, { document: 'customers' })
    return act(publishDocument, { document: 'customers', sha256, ...(told ? { told } : {}) })
  }
  return { office, act, done, serve, people, list, publish, document }
}

test('the list says who is told, in which language and by what each can be reached; the dead are not on it', async () => {
  const { list, people, serve } = await withNewPurpose()
  await serve(forbidMarketing, { person: people.email })
  const { people: rows, still, more } = await list()
  const by = new Map(rows.map((one) => [one.person, one]))
  assert.deepEqual(
    Object.entries(people).map(([name, id]) => [name, by.get(id)?.channel]),
    [
      ['post', 'post'],
      ['email', 'email'],
      ['phone', 'phone'],
      ['none', 'none'],
      ['dead', undefined],
    ],
    'a ban on advertising is none on what the law has one told',
  )
  assert.deepEqual(still, { email: 1, post: 1, phone: 1, none: 1 })
  assert.equal(more, false)
  assert.deepEqual(by.get(people.post)!.address, {
    addition: '',
    street: 'Koekatu 1',
    postalCode: '00100',
    city: 'Helsinki',
    country: 'FI',
  })
  assert.ok(rows.every(({ article, told }) => article === '13(3)' && told === null))
  const first = await list({ limit: 3 })
  assert.deepEqual([first.people.length, first.more], [3, true])
  const rest = await list({ limit: 3, after: first.people[2]!.person })
  assert.deepEqual([...first.people, ...rest.people], rows)
})

test('told one by one, by a channel and by a public word to those whom nothing else reaches: then it is published', async () => {
  const { act, done, list, people, publish } = await withNewPurpose()
  assert.deepEqual(codes(await publish()), ['tell-first'])
  const mark = (input: Partial<InputOf<typeof markChangeTold>>) =>
    act(markChangeTold, { ...telling, told: { on: '2026-11-20', how: 'post' }, ...input })
  assert.deepEqual(codes(await mark({ told: { on: '2026-11-26', how: 'post' } })), ['told-ahead'])
  assert.equal(doneIn(await mark({ people: [people.post] })).people, 1)
  assert.equal(doneIn(await mark({ channel: 'email', told: { on: '2026-11-22', how: 'email' } })).people, 1)
  assert.deepEqual(
    (await list({ told: true })).people.map(({ told }) => told),
    [
      { on: '2026-11-20', how: 'post' },
      { on: '2026-11-22', how: 'email' },
    ],
  )
  assert.deepEqual((await list()).still, { email: 0, post: 0, phone: 1, none: 1 })
  const open = { on: '2026-11-23', how: 'public' as const }
  assert.deepEqual(codes(await mark({ told: open })), ['public-not-enough'])
  assert.deepEqual(codes(await publish(open)), ['public-not-enough'])
  assert.equal(doneIn(await mark({ channel: 'none', told: open })).people, 1)
  const seen = await done(seeDocumentVersions, { document: 'customers' })
  assert.deepEqual(
    seen.tell.map(({ people: left, told }) => [left, told]),
    [[1, 3]],
  )
  assert.deepEqual(codes(await publish()), ['tell-first'])
  doneIn(await mark({ people: [people.phone], told: { on: '2026-11-24', how: 'phone' } }))
  doneIn(await publish())
  const { versions } = await done(seeDocumentVersions, { document: 'customers' })
  assert.deepEqual(versions[0]!.told, { on: '2026-11-24', how: 'several' })
  assert.deepEqual(codes(await act(listPeopleToTell, telling)), ['nobody-to-tell'])
})

test('a record that was a mistake is taken back of named people', async () => {
  const { act, done, list, people } = await withNewPurpose()
  await done(markChangeTold, { ...telling, told: { on: '2026-11-20', how: 'post' } })
  assert.deepEqual(codes(await act(markChangeTold, { ...telling, told: null })), ['whose-mistake'])
  assert.equal((await done(markChangeTold, { ...telling, people: [people.post], told: null })).people, 1)
  assert.deepEqual(
    (await list({ told: false })).people.map(({ person }) => person),
    [people.post],
  )
})

test('who was told of one change is told again when another comes, and not when a word is mended', async () => {
  const { done, list, document, people } = await withNewPurpose()
  const told = { on: '2026-11-20', how: 'post' as const }
  await done(markChangeTold, { ...telling, people: [people.post, people.email], told })
  const next = structuredClone(document)
  next.office.controller.phone = '040 000 0599'
  await done(declareRegisters, { document: next, base: 2 })
  assert.equal((await list({ told: true })).people.length, 2)
  purpose('raffle', 'arvonta')(next)
  await done(declareRegisters, { document: next, base: 3 })
  assert.equal((await list({ told: false })).people.length, 4)
})

test('when all have been told, the next version says how, also where accepting a declaration publishes it', async () => {
  const { done, document } = await withNewPurpose()
  await done(markChangeTold, { ...telling, told: { on: '2026-11-20', how: 'post' } })
  const next = structuredClone(document)
  next.office.controller.phone = '040 000 0599'
  assert.ok((await done(declareRegisters, { document: next, base: 2 })).published.includes('customers'))
  const { versions } = await done(seeDocumentVersions, { document: 'customers' })
  assert.deepEqual(versions[0]!.told, { on: '2026-11-20', how: 'post' })
})

test('a document whose people have all been told is not said to wait for that', async () => {
  const { done } = await withNewPurpose()
  const first = async () => (await done(listDocumentStates, {})).documents.find((one) => one.document === 'customers')!
  assert.equal((await first()).tellFirst, true)
  await done(markChangeTold, { ...telling, told: { on: '2026-11-20', how: 'in-person' } })
  assert.equal((await first()).tellFirst, false)
})

test('who is restricted stands on the list as a mark, and is reached by nothing that may not be used', async () => {
  const { office, list, people } = await withNewPurpose()
  await office.look(
    `insert into restrictions (person_id, ground) values ('${people.email}', 'contested');
     update office_state set restrictions = 1`,
  )
  const { people: rows, still } = await list()
  const row = rows.find(({ person }) => person === people.email)!
  assert.deepEqual([row.restricted, row.channel, row.email, row.family], [true, 'none', null, null])
  assert.deepEqual(still, { email: 0, post: 1, phone: 1, none: 2 })
})

test('each look at the list and each record names in the log whom it concerned; a stranger sees nobody', async () => {
  const { office, done, list, people } = await withNewPurpose()
  await list({ limit: 1 })
  await done(markChangeTold, { ...telling, told: { on: '2026-11-20', how: 'post' } })
  const lines = await office.look<{ operation: string; purpose: string; people: string[] }>(
    `select operation, purpose, people from access_log where operation in ('list-people-to-tell', 'mark-change-told') order by id`,
  )
  assert.deepEqual(
    lines.map((line) => [line.operation, line.purpose, line.people.length]),
    [
      ['list-people-to-tell', 'legal-duty', 1],
      ['mark-change-told', 'legal-duty', 4],
    ],
  )
  assert.ok(!lines[1]!.people.includes(people.dead))
  await assert.rejects(office.as(visitor, listPeopleToTell, telling), { code: 'not-permitted' })
  await assert.rejects(office.as(visitor, markChangeTold, { ...telling, told: null }), { code: 'not-permitted' })
})
