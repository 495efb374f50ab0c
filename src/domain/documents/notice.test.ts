import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDeclaration } from '../registers/declaration.rules.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { noticeListPage, noticePage } from './notice.page.ts'
import { noticeOf } from './notice.rules.ts'

const company = {
  name: 'Esimerkki Oy',
  businessId: '1572860-0',
  contactName: 'Essi Esimerkki',
  email: 'essi@esimerkki.example',
}
const draft = draftFromAnswers({ company, sellsTo: 'households', advertising: ['post'] }, undefined, '2026-11-25')
const places = {
  stylesheets: ['/tokens.css', '/notice.css'],
  languages: { fi: '?fi', sv: '?sv', en: '?en' },
  request: '/oikeudet',
}
const sentences = (declaration = draft, key = 'customers') =>
  noticeOf(declaration, key, 'fi', '2026-11-25')!.sections.flatMap((section) => section.blocks)

test('a notice asked by an unknown name is not there', () => {
  assert.equal(noticeOf(draft, 'nobody', 'fi'), undefined)
})

test('every sentence leads to a fact that the declaration or a finding also names', () => {
  const roots = [
    'office',
    'contacts',
    'registers',
    'recipients',
    'sources',
    'rights',
    'authority',
    'documents',
    'website',
    'changesToldBy',
  ]
  const more = ['representative', 'dataProtectionOfficer']
  for (const { path } of sentences()) assert.ok([...roots, ...more].includes(path.split('/')[0]!), path)
  assert.ok(sentences().some(({ path }) => path === 'registers/customers/purposes/orders/basis'))
})

test('registers that say the same are told once, others each under its name', () => {
  const notice = noticeOf(draft, 'customers', 'fi')!
  const section = (id: string) => notice.sections.find((one) => one.id === id)!.blocks
  assert.deepEqual(
    section('F28').map(({ kind }) => kind),
    ['text'],
  )
  assert.deepEqual(
    section('F18').map(({ kind }) => kind),
    ['subheading', 'text', 'subheading', 'text'],
  )
})

test('the company’s own words win over ours in their language, and give way to ours in another', () => {
  const own = structuredClone(draft)
  own.registers[0]!.texts = { F28: { sv: 'Vi publicerar ingenting.' } }
  own.registers = own.registers.slice(0, 1)
  const told = (language: 'fi' | 'sv') =>
    noticeOf(own, 'customers', language)!.sections.find((one) => one.id === 'F28')!.blocks
  assert.deepEqual(
    told('sv').map(({ text }) => text),
    ['Vi publicerar ingenting.'],
  )
  assert.deepEqual(
    told('fi').map(({ text, path }) => ({ text, path })),
    noticeOf({ ...own, registers: [{ ...own.registers[0]!, texts: {} }] }, 'customers', 'fi')!
      .sections.find((one) => one.id === 'F28')!
      .blocks.map(({ text, path }) => ({ text, path })),
  )
})

test('an own field stands in the nominative, as the company wrote it', () => {
  const own = draftFromAnswers({ company, sellsTo: 'households' }, [
    { field: 'contact.phone' },
    { heading: 'Kengännumero' },
  ])
  const texts = sentences(own).map(({ text }) => text)
  assert.ok(texts.includes('Keräämme nimesi ja puhelinnumerosi.'))
  assert.ok(texts.includes('Keräämme lisäksi nämä tiedot: Kengännumero.'))
})

test('a name that is not translated gives way to what the thing is, and a sentence to the name of its purpose', () => {
  const own = structuredClone(draft)
  own.registers[0]!.names = { fi: 'Asiakkaat' }
  own.registers[0]!.purposes[0]!.sentence = { fi: 'Toimitamme tilauksesi.' }
  const notice = noticeOf(own, 'customers', 'sv')!
  const texts = notice.sections.flatMap((section) => section.blocks.map(({ text }) => text))
  assert.doesNotMatch(JSON.stringify(notice), /Toimitamme tilauksesi/)
  assert.ok(texts.includes('Beskrivningen gäller dessa register: Kunder, Fakturering.'))
  const found = checkDeclaration(own).filter(({ code }) => code === 'translation-missing')
  assert.deepEqual(
    [...new Set(found.map(({ path }) => path))],
    ['registers/customers/names', 'registers/customers/purposes/orders/sentence'],
  )
})

test('data that all arise in our own work are not called a part of them, and a service named by its name stands once', () => {
  const own = structuredClone(draft)
  const made = own.registers[0]!
  made.sources = own.sources.filter(({ kind }) => kind === 'own').map(({ key }) => key)
  made.recipients = ['service']
  own.recipients.push({
    key: 'service',
    names: { fi: 'Taivas' },
    role: 'processor',
    category: 'it',
    what: { fi: 'Taivas' },
  })
  const texts = sentences(own).map(({ text }) => text)
  assert.ok(texts.includes('Tiedot syntyvät omassa toiminnassamme.'))
  assert.equal(texts.filter((text) => text.includes('Taivas')).length, 1)
})

test('languages of answers are told by their codes in the reader’s words', () => {
  const own = structuredClone(draft)
  own.rights!.languages = ['fi', 'en', 'viittomakieli']
  const told = (language: 'fi' | 'en') =>
    noticeOf(own, 'customers', language)!.sections.flatMap((section) => section.blocks.map(({ text }) => text))
  assert.ok(told('fi').includes('Vastaamme näillä kielillä: suomi, englanti ja viittomakieli.'))
  assert.ok(told('en').includes('We answer in these languages: Finnish, English and viittomakieli.'))
})

test('a service that infers the age of visitors profiles them, and the notice says so', () => {
  const own = structuredClone(draft)
  own.documents[0]!.registers = ['website']
  own.website = { analytics: { tool: 'Mittari', demographics: true, identifies: false } }
  const texts = sentences(own).map(({ text }) => text)
  assert.ok(texts.includes('Profiloimme sinua.') && texts.includes('Emme tee sinusta automaattisia päätöksiä.'))
})

test('statistics that the company keeps itself are told in the language of the page', () => {
  const own = structuredClone(draft)
  own.documents[0]!.registers = ['website']
  own.website = { analytics: { demographics: false, identifies: false } }
  const told = () => noticeOf(own, 'customers', 'sv')!.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  assert.ok(told().includes('Vi för själva statistik över besöken.'))
  own.website = { analytics: { tool: 'Mittari', demographics: false, identifies: false } }
  assert.ok(told().includes('Tjänst för besöksstatistik: Mittari.'))
})

test('a section of the company’s own says in the page’s language where it is, under a heading of that language', () => {
  const own = structuredClone(draft)
  own.documents[0]!.sections = [{ heading: { fi: 'Kerhomme' }, text: { fi: 'Kerho kokoontuu.' }, after: 'F04' }]
  const section = noticeOf(own, 'customers', 'sv')!.sections[1]!
  assert.equal(section.heading, 'Mer information')
  assert.deepEqual(
    section.blocks.map(({ text, elsewhere }) => [text, elsewhere]),
    [['Den här punkten finns bara på finska.', 'fi']],
  )
})

test('a contact whose time is over is not told', () => {
  const own = structuredClone(draft)
  own.contacts[0]!.until = '2026-11-24'
  assert.ok(!sentences(own).some(({ text }) => text.includes('Essi')))
})

test('a draft without a company has a notice too, with no empty sentence', () => {
  const bare = draftFromAnswers({})
  assert.ok(checkDeclaration(bare).some(({ code }) => code === 'controller-name-missing'))
  for (const { text } of sentences(bare)) assert.ok(text.trim().length > 2, text)
})

test('the page is one document of its language, without script, and everything written in it is escaped', () => {
  const own = structuredClone(draft)
  own.office.controller.name = '<script>alert(1)</script> & Co'
  own.registers[0]!.texts = { F28: { fi: '"><img src=x onerror=alert(1)> https://a.example/?"onx' } }
  const page = noticePage(noticeOf(own, 'customers', 'fi')!, places)
  assert.match(page, /^<!doctype html>\s*<html lang="fi">/)
  assert.ok(!/<script|<img|onx"/.test(page))
  assert.ok(page.includes('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co'))
  assert.equal(page.match(/aria-current="page"/g)!.length, 1)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  assert.equal(new Set(ids).size, ids.length)
  for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(id!), id)
  assert.ok(page.includes('<a href="mailto:essi@esimerkki.example">'))
  const listed = noticePage(noticeOf(own, 'customers', 'fi')!, { ...places, list: '/selosteet' })
  assert.match(listed, /<a href="\/selosteet"\s*>Kaikki selosteet<\/a\s*>/)
})

test('the list of notices marks a title in another language', () => {
  const page = noticeListPage(
    'Esimerkki Oy',
    [{ title: 'Kunder', href: '/k', language: 'sv', ended: null }],
    'fi',
    places,
  )
  assert.match(page, /<a href="\/k"\s*><span lang="sv">Kunder<\/span> <small class="tongue">\(ruotsiksi\)<\/small>/)
  assert.ok(noticeListPage('Esimerkki Oy', [], 'en', places).includes('No notices have been published yet.'))
})
