import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { InputOf } from '../../enforcement/operation.ts'
import { acting, codes } from '../../testing/acting.ts'
import { contact, emptyOffice, names, register, someoneWhoMay, type TestOffice } from '../../testing/office.ts'
import { addPerson } from '../people/add-person.ts'
import { changePerson } from '../people/change-person.ts'
import { addOrganisation } from './add-organisation.ts'
import { changeOrganisation } from './change-organisation.ts'
import { listOrganisations } from './list-organisations.ts'
import { searchOrganisations } from './search-organisations.ts'
import { seeOrganisation } from './see-organisation.ts'

const clerk = someoneWhoMay('see people', 'add people', 'change people')
const work = ['work.organisation', 'work.title']
const charter = {
  version: 1,
  registers: [
    register(1, 'customers', [...names, ...contact, ...work, 'trade.name', 'trade.business-id'], ['customer-care']),
    register(2, 'prospects', [...names, ...work], ['sales']),
  ],
}
let office: TestOffice
before(async () => {
  office = await emptyOffice({ charter })
  await office.may(clerk.actor, clerk.grants)
})
const { act, done } = acting(() => office, clerk.actor)

test('a company is added with its form, business id and where invoices go', async () => {
  const { organisation } = await done(addOrganisation, {
    name: 'Öljyn  Tuonti Oy',
    form: 'limited-company',
    businessId: 'FI91000013',
    email: 'info@oljy.example',
    billing: { eInvoiceAddress: '003791000013', operator: 'KOEOP' },
  })
  const seen = await done(seeOrganisation, { organisation })
  assert.deepEqual(
    [seen.name, seen.form, seen.businessId, seen.country, seen.billing],
    ['Öljyn Tuonti Oy', 'limited-company', '9100001-3', 'FI', { eInvoiceAddress: '003791000013', operator: 'KOEOP' }],
  )
})

test('a sole trader is a person: refused here by form and by name, with the way told', async () => {
  assert.deepEqual(codes(await act(addOrganisation, { name: 'Kukkaset', form: 'sole-trader' })), [
    'sole-trader-is-person',
  ])
  assert.deepEqual(codes(await act(addOrganisation, { name: 'Tmi Kukkaset' })), ['sole-trader-is-person'])
})

test('wrong facts are refused one by one, and nobody’s codes slip in', async () => {
  const outcome = await act(addOrganisation, {
    name: 'Väärä Oy 131052-308T',
    businessId: '9100001-4',
    email: 'ei osoite',
    country: 'Atlantis',
  })
  assert.deepEqual(codes(outcome).toSorted(), [
    'business-id-wrong',
    'code-in-organisation',
    'country-unknown',
    'email-wrong',
  ])
})

test('the same business id is there once; the same name is asked about and may be added even so', async () => {
  assert.deepEqual(codes(await act(addOrganisation, { name: 'Toinen nimi', businessId: '9100001-3', evenSo: true })), [
    'organisation-there-already',
  ])
  await done(addOrganisation, { name: 'Kahvila Oy' })
  assert.deepEqual(codes(await act(addOrganisation, { name: 'KAHVILA OY' })), ['maybe-same-organisation'])
  await done(addOrganisation, { name: 'Kahvila Oy', evenSo: true })
})

test('two who change an organisation at once: one is done, the other is told', async () => {
  const { organisation } = await done(addOrganisation, { name: 'Kaksi Muuttajaa Oy', phone: '09 1234 5670' })
  const outcomes = await Promise.all(
    ['Yksi Oy', 'Kaksi Oy'].map((name) => act(changeOrganisation, { organisation, version: 1, name })),
  )
  assert.deepEqual(outcomes.flatMap(codes), ['organisation-changed-meanwhile'])
  const seen = await done(seeOrganisation, { organisation })
  assert.deepEqual([seen.version, seen.phone], [2, '09 1234 5670'], 'what was left out stays')
})

test('a change writes only what is given, null empties, and a part of an address is read with the rest of it', async () => {
  const { organisation } = await done(addOrganisation, {
    name: 'Osa Kerrallaan Oy',
    businessId: '9100014-4',
    street: 'Taimitie 4',
    postalCode: '01234',
    city: 'Keksilä',
    billing: { operator: 'KOEOP', reference: 'Kulut' },
  })
  let version = 1
  const facts = async (input: object) => {
    version = (await done(changeOrganisation, { organisation, version, ...input })).version
    const { street, postalCode, city, country, businessId, billing } = await done(seeOrganisation, { organisation })
    return [street, postalCode, city, country, businessId, billing]
  }
  const billing = { operator: 'KOEOP', reference: 'Kulut' }
  assert.deepEqual(await facts({ street: 'Taimitie 5' }), [
    'Taimitie 5',
    '01234',
    'Keksilä',
    'FI',
    '9100014-4',
    billing,
  ])
  assert.deepEqual(await facts({ billing: { operator: null } }), [
    ...['Taimitie 5', '01234', 'Keksilä', 'FI', '9100014-4'],
    { reference: 'Kulut' },
  ])
  assert.deepEqual(
    await facts({ businessId: null, billing: null, street: null, postalCode: 'SE-111 22', city: 'Stockholm' }),
    [null, '111 22', 'Stockholm', 'SE', null, null],
  )
  assert.deepEqual(await facts({ street: 'Gatan 1' }), ['Gatan 1', '111 22', 'Stockholm', 'SE', null, null])
  for (const [input, code] of [
    [{ phone: 'ei puhelinta' }, 'phone-wrong'],
    [{ postalCode: '12', country: 'FI' }, 'postal-code-wrong'],
    [{ billing: { email: 'ei osoite' } }, 'email-wrong'],
    [{ street: '99', city: null }, 'address-wrong'],
    [{ form: 'sole-trader' as const }, 'sole-trader-is-person'],
    [{ city: 'Hetu 131052-308T' }, 'code-in-organisation'],
  ] as const)
    assert.deepEqual(codes(await act(changeOrganisation, { organisation, version, ...input })), [code])
  assert.equal((await done(seeOrganisation, { organisation })).version, version, 'nothing is half done')
})

test('a business id is of an organisation or of a sole trader, never of both', async () => {
  const trade = { name: 'Tuulan Turve', businessId: '9100004-8' }
  const { person } = await done(addPerson, { register: 'customers', name: 'Tuula Yksin', trade })
  assert.deepEqual(codes(await act(addOrganisation, { name: 'Turve Oy', businessId: '9100004-8' })), [
    'business-id-of-trader',
  ])
  assert.deepEqual(codes(await act(addOrganisation, { name: 'Turve Oy', businessId: '9100004-8' }, 'sales')), [
    'for-keeper',
  ])
  const work = { organisation: { name: 'Turve Oy', businessId: '9100004-8' } }
  assert.deepEqual(codes(await act(addPerson, { register: 'customers', name: 'Touko Työssä', work })), [
    'business-id-of-trader',
  ])
  assert.deepEqual(codes(await act(changePerson, { person, changes: [{ what: 'work', value: work }] })), [
    'business-id-of-trader',
  ])
  const { organisation } = await done(addOrganisation, { name: 'Turve Oy' })
  assert.deepEqual(codes(await act(changeOrganisation, { organisation, version: 1, businessId: '9100004-8' })), [
    'business-id-of-trader',
  ])
  await done(changeOrganisation, { organisation, version: 1, businessId: '9100005-6' })
  const taken = { businessId: '9100005-6' }
  assert.deepEqual(codes(await act(addPerson, { register: 'customers', name: 'Toini Yksin', trade: taken })), [
    'business-id-of-organisation',
  ])
  const changes = [{ what: 'trade' as const, value: taken }]
  assert.deepEqual(codes(await act(changePerson, { person, changes })), ['business-id-of-organisation'])
})

test('the business id of a contact person’s organisation is checked and kept in one form', async () => {
  const at = (businessId: string) => ({ organisation: { name: 'Uusi Paikka Oy', businessId } })
  assert.deepEqual(codes(await act(addPerson, { register: 'customers', name: 'Uuno Uusi', work: at('1234567-8') })), [
    'business-id-wrong',
  ])
  const { person } = await done(addPerson, { register: 'customers', name: 'Uuno Uusi', work: at('FI91000064') })
  const changed = (businessId: string) =>
    act(changePerson, { person, changes: [{ what: 'work', value: at(businessId) }] })
  assert.deepEqual(codes(await changed('9100006-5')), ['business-id-wrong'])
  assert.ok('done' in (await changed('91000064')))
  const rows = await office.look("select business_id from organisations where name = 'Uusi Paikka Oy'")
  assert.deepEqual(rows, [{ business_id: '9100006-4' }])
})

test('of two who add the same business id at once one is done, the other is told', async () => {
  const outcomes = await Promise.all(
    ['Yhtä Aikaa Oy', 'Samaan Aikaan Oy'].map((name) => act(addOrganisation, { name, businessId: '9100007-2' })),
  )
  assert.deepEqual(outcomes.flatMap(codes), ['organisation-there-already'])
  const work = { organisation: { name: 'Yhteinen Uusi Oy' } }
  await Promise.all(
    ['Eka Esimerkki', 'Toka Toinen'].map((name) => done(addPerson, { register: 'customers', name, work })),
  )
  assert.equal((await office.look("select from organisations where name = 'Yhteinen Uusi Oy'")).length, 1)
})

test('contact persons are shown as far as the purpose sees them, those in place first', async () => {
  const { organisation } = await done(addOrganisation, { name: 'Yhteys Oy' })
  const added = async (name: string, more: object, purpose?: string): Promise<string> => {
    const work = { organisation: { id: organisation }, ...more }
    return (await done(addPerson, { register: purpose ? 'prospects' : 'customers', name, work }, purpose)).person
  }
  const first = await added('Bo Ensin', { title: 'Johtaja' })
  const left = await added('Aino Lähtenyt', {})
  await office.look(`update positions set ended_on = '2026-01-01' where person_id = '${left}'`)
  const other = await added('Pia Prospekti', {}, 'sales')
  const seen = await done(seeOrganisation, { organisation })
  assert.deepEqual(
    seen.contacts.map((one) => [one.person, one.position?.title, one.position?.endedOn]),
    [
      [first, 'Johtaja', null],
      [left, null, '2026-01-01'],
    ],
  )
  const sales = await done(seeOrganisation, { organisation }, 'sales')
  assert.deepEqual(
    sales.contacts.map((one) => one.person),
    [other],
  )
  const line = await office.look<{ people: string[] }>(
    "select people from access_log where operation = 'see-organisation' order by id desc limit 1",
  )
  assert.deepEqual(line[0]!.people, [other])
})

test('the list goes by the Finnish alphabet page by page, sole traders among the companies', async () => {
  await done(addPerson, {
    register: 'customers',
    name: 'Tuula Taimi',
    trade: { name: 'Aarnin Taimet', businessId: '9100002-1' },
  })
  const walked: string[] = []
  let after: InputOf<typeof listOrganisations>['after']
  for (let more = true; more;) {
    const page = await done(listOrganisations, { limit: 2, ...(after ? { after } : {}) })
    walked.push(...page.organisations.map((one) => one.name ?? ''))
    const last = page.organisations.at(-1)!
    after = last.kind === 'trader' ? { person: last.person } : { organisation: last.organisation }
    more = page.more
  }
  assert.equal(walked[0], 'Aarnin Taimet')
  assert.equal(walked.at(-1), 'Öljyn Tuonti Oy')
  assert.deepEqual(walked, walked.toSorted(new Intl.Collator('fi').compare))
  assert.equal(new Set(walked).size, walked.length - 1, 'only the two cafés share a name')
  const sales = await done(listOrganisations, {}, 'sales')
  assert.ok(
    sales.organisations.every((one) => one.kind === 'organisation'),
    'a trade that is not seen is not listed',
  )
})

test('an organisation is found by the beginnings of its words or of its business id', async () => {
  const found = async (text: string) => (await done(searchOrganisations, { text })).organisations.map((one) => one.name)
  assert.deepEqual(await found('tuonti'), ['Öljyn Tuonti Oy'])
  assert.deepEqual(await found('öl'), ['Öljyn Tuonti Oy'])
  assert.deepEqual(await found('taim'), ['Aarnin Taimet'])
  assert.deepEqual(await found('9100001'), ['Öljyn Tuonti Oy'])
  assert.deepEqual(await found('oljyntuonti'), [])
})
