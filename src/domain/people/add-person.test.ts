import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { InputOf } from '../../enforcement/operation.ts'
import { NotUnderstood } from '../../enforcement/outcome.ts'
import { acting, codes } from '../../testing/acting.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from './add-person.ts'
import { findSamePerson } from './find-same-person.ts'
import { seePerson } from './see-person.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const all = [
  ...names,
  ...contact,
  'language',
  'note',
  'work.organisation',
  'work.title',
  'trade.name',
  'trade.business-id',
]
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...all, 'customer-since', 'identity-code'], ['customer-care']),
    register(2, 'prospects', [...names, 'contact.email'], ['sales']),
  ],
}
let office: TestOffice
before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
})

const { act } = acting(() => office, clerk.actor)

type New = InputOf<typeof addPerson>
const add = (input: Omit<New, 'register'> & { register?: string }, purpose?: string) =>
  act(addPerson, { register: 'customers', ...input }, purpose)
const added = async (...given: Parameters<typeof add>): Promise<string> => {
  const outcome = await add(...given)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done.person
}
const page = async (person: string, purpose?: string) => {
  const outcome = await act(seePerson, { person }, purpose)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

test('nothing was received on a day to come', async () => {
  const outcome = await add({ name: 'Aino Lehtonen', receivedOn: '2200-12-31' })
  assert.deepEqual(codes(outcome), ['received-in-future'])
})

test('a caller is added with what was said on the phone, and everything tells that it came from them today', async () => {
  const person = await added({
    name: 'Aino von Lehtonen',
    emails: ['Aino@Lehti.example, aino.toinen@lehti.example'],
    phones: ['p. 040 000 0123'],
    addresses: ['Taimitie 4 A 2, 01234 Keksilä'],
    language: 'suomi',
    way: 'phone',
    details: [{ field: 'customer-since', value: '14.4.2021' }],
  })
  const seen = await page(person)
  assert.deepEqual([seen.given, seen.family, seen.language], ['Aino', 'von Lehtonen', 'fi'])
  assert.deepEqual(
    seen.emails!.map((one) => one.email),
    ['Aino@Lehti.example', 'aino.toinen@lehti.example'],
  )
  assert.deepEqual([seen.phones![0]!.e164, seen.addresses![0]!.city], ['+358400000123', 'Keksilä'])
  assert.deepEqual(
    seen.details.map(({ field, value }) => [field, value]),
    [['customer-since', '2021-04-14']],
  )
  const today = new Date().toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' })
  for (const origin of [seen.namesOrigin, seen.emails![0]!.origin, seen.details[0]!.origin, seen.entries[0]!.origin]) {
    assert.deepEqual(
      [origin?.source, origin?.way, origin?.receivedOn, origin?.givenByPerson],
      ['person', 'phone', today, true],
    )
  }
  assert.deepEqual(seen.toBeTold, [])
})

test('one name is enough, and so is an address alone; nobody at all is refused', async () => {
  assert.equal((await page(await added({ name: 'Xu' }))).family, 'Xu')
  assert.equal((await page(await added({ emails: ['vain.osoite@posti.example'] }))).family, null)
  assert.deepEqual(codes(await add({ addresses: ['Taimitie 9, 01234 Keksilä'] })), ['nobody-named'])
})

test('what cannot be read is refused with the value, and nothing is stored', async () => {
  const outcome = await add({
    name: 'Erkki Epäselvä',
    emails: ['erkki(piste)epaselva'],
    phones: ['12'],
    language: 'klingon',
    addresses: [{ street: 'Tie 1', postalCode: '12', country: 'Atlantis' }],
    trade: { businessId: '1234567-8' },
  })
  assert.deepEqual(codes(outcome).toSorted(), [
    'business-id-wrong',
    'country-unknown',
    'email-wrong',
    'language-unknown',
    'phone-wrong',
    'postal-code-wrong',
  ])
  assert.deepEqual(await office.look("select from people where family_name = 'Epäselvä'"), [])
})

test('a number is no address and no name; half an address is refused or warned of', async () => {
  const told = async (more: object) => {
    const outcome = await add({ given: 'Oona', family: 'Osoite', ...more })
    return 'refused' in outcome ? codes(outcome) : outcome.done.warnings.map(({ code }) => `warned: ${code}`)
  }
  for (const address of ['99', '-', '???', { street: '1', postalCode: '00100' }])
    assert.deepEqual(await told({ addresses: [address] }), ['address-wrong'])
  assert.deepEqual(await told({ addresses: ['00100'] }), ['address-only-code'])
  for (const name of ['-', '123', '...']) assert.deepEqual(codes(await add({ name })), ['name-wrong'], name)
  assert.deepEqual(await told({ addresses: ['Taimitie 4'] }), ['warned: address-unclear'])
  const short = { street: 'Taimitie 4', postalCode: '100', city: 'Helsinki' }
  assert.deepEqual(await told({ addresses: [short], evenSo: true }), ['warned: postal-code-zeros'])
  assert.deepEqual(await told({ addresses: ['東京都千代田区1-1, Japan'], evenSo: true }), ['warned: address-unclear'])
})

test('what no register declares is refused by its name, and so is a source that the register does not name', async () => {
  const field = await add({ register: 'prospects', name: 'Pekka Prospekti', phones: ['040 555 1234'] }, 'sales')
  assert.deepEqual(field, { refused: [{ code: 'undeclared-field', facts: { field: 'puhelinnumero' } }] })
  assert.deepEqual(codes(await add({ name: 'Lauri Lähde', source: 'gossip' })), ['source-not-declared'])
  assert.deepEqual(codes(await add({ register: 'nowhere', name: 'Nella Muualla' })), ['unknown-register'])
  assert.deepEqual(codes(await add({ register: 'prospects', name: 'Nella Muualla' })), ['unknown-register'])
  assert.deepEqual(codes(await add({ name: 'Tero Tieto', details: [{ field: 'own.unknown', value: 'x' }] })), [
    'field-unknown',
  ])
})

test('identity codes stay out of every text, and card numbers too; the declared field alone takes a code', async () => {
  assert.deepEqual(codes(await add({ name: 'Hilla Koodi', details: [{ field: 'note', value: 'hetu 131052-308T' }] })), [
    'holds-identity-code',
  ])
  assert.deepEqual(
    codes(await add({ name: 'Hilla Koodi', details: [{ field: 'note', value: 'kortti 4242 4242 4242 4242' }] })),
    ['holds-card-number'],
  )
  assert.deepEqual(codes(await add({ name: 'Hilla 131052-308T' })), ['holds-identity-code'])
  for (const more of [
    { emails: ['131052-308T@posti.example'] },
    { phones: ['040 000 0125, hetu 131052-308T'] },
    { phones: [{ phone: '040 000 0125', gotAtSale: '131052-308T' }] },
    { addresses: ['c/o 131052-308T, Taimitie 4, 01234 Keksilä'] },
    { work: { organisation: { name: 'Koodi 131052-308T Oy' } } },
  ])
    assert.deepEqual(codes(await add({ given: 'Hilla', family: 'Koodi', ...more })), ['holds-identity-code'])
  const person = await added({ name: 'Hilla Koodi', details: [{ field: 'identity-code', value: '131052-308t' }] })
  assert.equal((await page(person)).details[0]!.value, '131052-308T')
})

test('a word of health or crime is warned of by its place, and the note is kept', async () => {
  const value = 'asiakas on sairas, epäilty varas'
  const outcome = await add({ name: 'Venla Varoitus', details: [{ field: 'note', value }] })
  assert.ok('done' in outcome)
  assert.deepEqual(
    outcome.done.warnings.map(({ code, at, length }) => [code, value.slice(at, at! + length!)]),
    [
      ['health-words', 'sairas'],
      ['crime-words', 'epäilty'],
      ['crime-words', 'varas'],
    ],
  )
})

test('a sole trader is a person with a trade; a company is not added as a person', async () => {
  const person = await added({ name: 'Tuula Yrittäjä', trade: { name: 'Tmi Tuulan Taimet', businessId: '9100001-3' } })
  assert.deepEqual(
    (await page(person)).trades!.map(({ name, businessId }) => [name, businessId]),
    [['Tmi Tuulan Taimet', '9100001-3']],
  )
  assert.deepEqual(codes(await add({ name: 'Lehtorinteen Taimisto Oy' })), ['name-is-organisation'])
  assert.deepEqual(codes(await add({ name: 'Tuula Toinen', work: { organisation: { name: 'Tmi Tuulan Taimet' } } })), [
    'sole-trader-is-person',
  ])
})

test('a contact person brings the company along, once', async () => {
  const work = { organisation: { name: 'Kivi ja Kukka Oy', businessId: '9100002-1' }, title: 'Puutarhuri' }
  const first = await page(await added({ name: 'Kaisa Kivi', work }))
  const second = await page(await added({ name: 'Kalle Kukka', work }))
  assert.equal(first.positions![0]!.title, 'Puutarhuri')
  assert.equal(first.positions![0]!.organisation, second.positions![0]!.organisation)
})

test('the same person is not added twice: who it may be is told, and even so adds', async () => {
  const input = { name: 'Sanna Sama', emails: ['sanna@sama.example'] }
  const person = await added(input)
  const again = await add({ name: 'SAMA, Sanna', emails: ['SANNA@sama.example'] })
  assert.deepEqual(again, {
    refused: [{ code: 'maybe-same', facts: { person, name: 'Sanna Sama', by: 'email', sure: 1 } }],
  })
  const asked = await act(findSamePerson, input)
  assert.deepEqual(asked, {
    done: { people: [{ person, name: 'Sanna Sama', by: 'email', sure: true }], forKeeper: false },
  })
  await added({ ...input, evenSo: true })
  const [line] = await office.look<{ people: string[] }>(
    "select people from access_log where code = 'maybe-same' order by id desc limit 1",
  )
  assert.deepEqual(line!.people, [person], 'the log says whom the refusal showed')
})

test('somebody hidden who matches goes to the keeper, unnamed, and even so does not help', async () => {
  const hidden = await added({ register: 'prospects', name: 'Piia Piilo', emails: ['piia@piilo.example'] }, 'sales')
  const input = { name: 'Piia Piilo', emails: ['piia@piilo.example'] }
  for (const evenSo of [false, true]) {
    const outcome = await add({ ...input, evenSo })
    assert.deepEqual(outcome, { refused: [{ code: 'for-keeper' }] })
  }
  assert.deepEqual(await act(findSamePerson, input), { done: { people: [], forKeeper: true } })
  const restricted = await added({ name: 'Risto Rajattu', phones: ['050 111 2233'] })
  await office.look(`insert into restrictions (person_id, ground) values ('${restricted}', 'contested')`)
  await office.look('update office_state set restrictions = restrictions + 1')
  assert.deepEqual(codes(await add({ name: 'Risto Rajattu', phones: ['050 111 2233'], evenSo: true })), ['for-keeper'])
  await office.look('delete from restrictions')
  await office.look('update office_state set restrictions = 0')
  const kept = await act(addPerson, { register: 'prospects', ...input, evenSo: true }, 'register-keeping')
  assert.ok('done' in kept, 'the keeper has looked')
  assert.notEqual(kept.done.person, hidden)
})

test('data that came from elsewhere start the clock of Article 14', async () => {
  const outcome = await add({ name: 'Otto Ostettu', source: 'bought', receivedOn: '2026-01-31' })
  assert.ok('done' in outcome)
  assert.equal(outcome.done.tellBy, '2026-02-28')
  assert.deepEqual(
    (await page(outcome.done.person)).toBeTold.map((one) => one.latestOn),
    ['2026-02-28'],
  )
})

test('a no said at once is in force at once', async () => {
  const person = await added({ name: 'Kielo Kielto', bans: ['phone', 'email', 'phone'] })
  assert.deepEqual((await page(person)).bans.map((one) => one.channel).toSorted(), ['email', 'phone'])
})

test('an entry, a movement and one line come with every person; the line holds no value', async () => {
  const person = await added({ name: 'Liisa Loki', emails: ['liisa@loki.example'] })
  const [entry] = await office.look<{ register_id: number; entered_at: string }>(
    `select register_id, entered_at::text from entries where person_id = '${person}'`,
  )
  assert.equal(entry!.register_id, 1)
  const moved = await office.look<{ kind: string; direction: number; entries: number }>(
    `select kind, direction, entries from movements where at = '${entry!.entered_at}'`,
  )
  assert.deepEqual(moved, [{ kind: 'acquired', direction: 1, entries: 1 }])
  const lines = await office.look<{ operation: string; people: string[] }>(
    `select operation, people from access_log where people @> array['${person}']::uuid[]`,
  )
  assert.deepEqual(lines, [{ operation: 'add-person', people: [person] }])
  assert.ok(!/loki/i.test(JSON.stringify(await office.look('select * from access_log'))))
})

test('a field that nobody knows in the input is told, not passed over', async () => {
  await assert.rejects(add({ name: 'A', nickname: 'B' } as never), NotUnderstood)
})

test('of those who add the same person at the same moment one is done, the others are asked whether it is the same', async () => {
  const atOnce = (adds: Parameters<typeof add>[0][]) => Promise.all(adds.map((one) => add(one)))
  // Connections and plans are there before the trial.
  await atOnce(Array.from({ length: 5 }, (_, n) => ({ name: `Eri Henkilö ${n}`, phones: [`040 000 111${n}`] })))
  const outcomes = await atOnce(Array.from({ length: 5 }, () => ({ name: 'Yksi Ainoa', phones: ['040 000 0999'] })))
  assert.deepEqual(outcomes.flatMap(codes), Array(4).fill('maybe-same'))
})
