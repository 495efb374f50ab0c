import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '../../plumbing/forms/print.ts'
import { printedPackage } from './access-package.document.ts'
import { packagePage } from './access-package.page.ts'
import { covering, isDecided } from './covering.rules.ts'
import { words } from './copy.words.ts'
import { howOf, toldLines } from './consultations.rules.ts'
import type { PackageContent, PackageItem } from './package.schema.ts'
import { jsContact, vCard } from './portable.rules.ts'
import { namePairs, proposalsFor } from './proposals.rules.ts'

const item = (change: Partial<PackageItem>): PackageItem => ({
  item: `details/1/${change.field ?? 'note'}`,
  group: 'Muistiinpanot',
  field: 'note',
  name: 'muistiinpano',
  value: 'Soita iltaisin.',
  parts: [],
  beside: [],
  source: 'asiakas itse',
  receivedOn: '2026-03-14',
  atLatest: false,
  byPerson: true,
  way: 'puhelin',
  again: [],
  registers: ['customers'],
  keptUntil: '2029-12-31',
  keptHow: '3 vuotta asiakkuuden päättymisestä',
  portable: true,
  covered: [],
  ...change,
})

const copy = (items: PackageItem[], more: Partial<PackageContent> = {}): PackageContent => ({
  format: 'seloste-access-package-1',
  language: 'fi',
  madeOn: '2026-11-28',
  controller: 'Metsäpolun Puutarha Oy',
  request: { number: '2026-14', receivedOn: '2026-11-06' },
  person: 'Eero Saarela',
  registers: [
    {
      key: 'customers',
      name: 'Asiakkaat',
      since: '2024-01-02',
      group: null,
      relationBeganOn: null,
      relationEndedOn: null,
    },
  ],
  items,
  consultations: [{ day: '2026-11-20', purpose: 'asiakaspalvelu', how: 'opened', times: 2 }],
  elsewhere: [{ system: 'Sähköposti', result: null, found: null, on: null }],
  told: [{ heading: 'Oikeutesi', blocks: [{ kind: 'text', text: 'Voit valittaa: https://tietosuoja.fi.' }] }],
  withheld: [],
  ...more,
})

for (const language of ['fi', 'sv', 'en'] as const)
  test(`the copy is a PDF that keeps the rules of PDF/UA-1 (${language})`, async () => {
    const made = printedPackage(
      copy([item({})], { language, withheld: [{ name: 'x', ground: 'security', because: 'y' }] }),
    )
    const pdf = Buffer.from(await print(made, 'pdf')).toString('latin1')
    assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/)
  })

test('the page shows every value with its source and last day, and nothing in it is markup', () => {
  const page = packagePage(copy([item({ value: '<b>"Eero" & co</b>' })]), { stylesheets: ['/x.css'] })
  assert.ok(!page.includes('<b>'))
  for (const part of [
    '&lt;b&gt;',
    'asiakas itse',
    '14.3.2026',
    '31.12.2029',
    'lang="fi"',
    '<th scope="col">',
    'Sähköposti',
  ])
    assert.ok(page.includes(part), part)
  assert.doesNotMatch(page, /<script|onclick|https?:\/\/(?!tietosuoja)/)
})

test('a name within a name is covered whole, and a covered item is not carried elsewhere', () => {
  const one = item({ value: 'Aino Aallon äiti Aino', parts: [{ column: 'value', value: 'Aino Aallon äiti Aino' }] })
  const cover = (of: string) => ({
    item: one.item,
    decision: 'cover' as const,
    words: of,
    reason: 'other-person' as const,
    because: null,
    told: true,
  })
  const [made] = covering(copy([one]), [cover('Aino'), cover('Aino Aallon')], words.fi.marks).items
  assert.equal(made!.value, '[peitetty: toinen henkilö] äiti [peitetty: toinen henkilö]')
  assert.deepEqual([made!.portable, made!.parts], [false, []])
})

test('a decision of some words leaves the other proposals of the item open; one of all of it leaves none', () => {
  const proposal = { item: 'a', words: 'Aino Lahtela' }
  assert.equal(isDecided(proposal, [{ item: 'a', words: 'Kari Lahtela' }]), false)
  assert.equal(isDecided(proposal, [{ item: 'a', words: 'Aino Lahtela' }]), true)
  assert.equal(isDecided(proposal, [{ item: 'a', words: '' }]), true)
})

const proposed = (value: string, known: string[] = []): string[] => {
  const content = copy([
    item({ value }),
    item({ item: 'emails/1', field: 'contact.email', value: 'eero@posti.example' }),
  ])
  return proposalsFor(content, namePairs(content, []), new Set(known), []).map(({ kind, words: of }) => `${kind}:${of}`)
}

test('what is proposed: others’ names bent or not, others’ contact details, words of crime; never one’s own', () => {
  assert.deepEqual(proposed('Soitettu Aholan Marjalle illalla.', ['Marja Ahola']), ['other-person:Aholan Marjalle'])
  assert.deepEqual(proposed('Eero Saarelan pyynnöstä.', ['Eero Saarela']), [])
  assert.deepEqual(proposed('Metsäpolun Puutarha toimittaa.'), [])
  assert.deepEqual(proposed('Tytär 040 7654321, oma eero@posti.example.'), ['contact-of-other:040 7654321'])
  assert.deepEqual(proposed('Lasku 1042 maksettu 14.3.2026.'), [])
  assert.deepEqual(proposed('Epäillään varkaudesta.'), ['crime:null'])
})

test('lines of the log are told by day and purpose, and the program’s own work apart', () => {
  const line = { day: '2026-11-20', purpose: 'customer-care', actorKind: 'account', many: false, times: 1 }
  const told = toldLines(
    [
      { ...line, operation: 'see-person', times: 2 },
      { ...line, operation: 'see-guarded-value' },
      { ...line, operation: 'search-people', times: 9 },
      { ...line, operation: 'change-person' },
      { ...line, operation: 'carry-out-erasures', actorKind: 'job' },
    ],
    (key) => key,
  )
  assert.deepEqual(
    told.map(({ how, times }) => [how, times]),
    [
      ['opened', 3],
      ['changed', 1],
      ['in-a-list', 9],
      ['by-program', 1],
    ],
  )
  assert.equal(howOf('export-portable', 'account', false), 'opened')
  assert.equal(howOf('see-person', 'account', true), 'in-a-list')
})

test('a card has what it has a place for, and a long line of a vCard is folded at 75 octets', () => {
  const address = item({
    field: 'contact.address',
    value: 'Äkkijyrkänkatu 1, 00100, Helsinki, FI',
    parts: Object.entries({
      street: `${'Ä'.repeat(50)}katu 1; a, b`,
      postal_code: '00100',
      city: 'Helsinki',
      country: 'FI',
    }).map(([column, value]) => ({ column, value })),
  })
  const content = copy([
    address,
    item({ field: 'name.given', value: 'Eero' }),
    item({ field: 'name.family', value: 'Saarela' }),
  ])
  const card = vCard(content)
  for (const line of card.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.match(card.replaceAll('\r\n ', ''), /ADR:;;Ä+katu 1\\; a\\, b;Helsinki;;00100;FI/)
  const { addresses, name } = jsContact(content) as { addresses: Record<string, { countryCode: string }>; name: object }
  assert.equal(addresses['a1']!.countryCode, 'FI')
  assert.deepEqual(name, {
    components: [
      { kind: 'given', value: 'Eero' },
      { kind: 'surname', value: 'Saarela' },
    ],
    isOrdered: true,
    full: 'Eero Saarela',
  })
})
