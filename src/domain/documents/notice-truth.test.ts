import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlives } from '../../enforcement/outlives.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { registerFromTemplate } from '../registers/templates.rules.ts'
import { languages } from '../registers/text.rules.ts'
import { words as told } from './notice-rights.words.ts'
import { noticeOf } from './notice.rules.ts'

const company = { name: 'Esimerkki Oy', contactName: 'Essi Esimerkki', email: 'essi@esimerkki.example' }
const draft = draftFromAnswers({ company, sellsTo: 'households', advertising: ['post'] }, undefined, '2026-11-25')
const sentences = (declaration = draft, key = 'customers') =>
  noticeOf(declaration, key, 'fi', '2026-11-25')!.sections.flatMap((section) => section.blocks)
const every = (declaration: typeof draft): string[] =>
  declaration.documents.flatMap(({ key }) => sentences(declaration, key).map(({ text }) => text))

test('joint controllers tell under labels who tells and who answers', () => {
  const own = structuredClone(draft)
  const chain = { key: 'chain', names: { fi: 'Ketju Oy' }, role: 'joint-controller', category: 'partner' } as const
  own.recipients.push({
    ...chain,
    arrangement: { essence: { fi: 'Ketju hoitaa kassan' }, answers: { fi: 'Ketju Oy' } },
  })
  own.registers[0]!.recipients.push('chain')
  const told = sentences(own).flatMap(({ fact, text }) => (fact === 'F06' ? [text] : []))
  assert.deepEqual(told, [
    'Vastaamme tiedoista yhdessä. Toinen rekisterinpitäjä: Ketju Oy.',
    'Näin olemme sopineet vastuista:',
    'Ketju hoitaa kassan.',
    'Pyyntöihin vastaa:',
    'Ketju Oy.',
  ])
})

test('a disclosure tells what is given and on which basis', () => {
  const own = structuredClone(draft)
  const bureau = {
    key: 'bureau',
    names: { fi: 'Tieto Oy' },
    role: 'controller',
    category: 'credit-information',
  } as const
  own.recipients.push(bureau)
  own.registers[0]!.disclosures = [
    { to: 'bureau', occasion: 'credit-decision', classes: ['name', 'trade'], basis: 'legitimate-interest' },
  ]
  const told = sentences(own).flatMap(({ path, text }) => (path === 'registers/customers/disclosures' ? [text] : []))
  assert.deepEqual(told, [
    'Luovutamme tietoja näissä tapauksissa tai kun laki velvoittaa siihen:',
    'Luottotietoyhtiö: Tieto Oy. Syy: luottopäätös.',
    'Tiedot: nimi ja tunnistetiedot, elinkeinotoimintaa koskevat tiedot.',
    'Käsittelyperuste: oikeutettu etu.',
  ])
  const brief = noticeOf(own, 'customers', 'fi')!.brief.find(({ id }) => id === 'toWhom')!
  assert.match(brief.text, /luottotietoyhtiö/)
})

test('nothing is said of paper, copies or anonymising that nobody was asked about', () => {
  const texts = draft.documents.flatMap(({ key }) => sentences(draft, key).map(({ text }) => text))
  for (const text of texts) assert.ok(!/paperi|varmuuskopio.*otetaan|tunnistaa, kun pyydät/i.test(text), text)
  const asked = draftFromAnswers({ company, programs: ['paper'] })
  assert.ok(sentences(asked).some(({ text }) => text === 'Paperit ovat lukituissa tiloissa.'))
  asked.registers.forEach((one) => (one.protection.manual = 'not-used'))
  assert.ok(sentences(asked).some(({ text }) => text === 'Emme säilytä tietoja paperilla.'))
})

test('the head of a notice on several registers tells of them all', () => {
  const brief = Object.fromEntries(noticeOf(draft, 'customers', 'fi')!.brief.map(({ id, text }) => [id, text]))
  assert.match(brief['what']!, /^Nimi ja tunnistetiedot, .*laskutustiedot\.$/)
  assert.equal(brief['why'], 'Toimitamme tilauksesi ja hoidamme toimeksiantosi. Laskutamme sinua.')
  const one = structuredClone(draft)
  one.registers[1]!.retention.at(-1)!.period = 'P5Y'
  const times = noticeOf(one, 'customers', 'fi')!.brief.find(({ id }) => id === 'howLong')!
  assert.match(times.text, /^Asiakkaat: 3 vuotta .*\. Laskutus: 5 vuotta .*\. Ajat tiedoittain ovat alempana\.$/)
  const alone = noticeOf(draft, 'staff', 'fi')!.brief.find(({ id }) => id === 'what')!
  assert.match(alone.text, /^Keräämme muun muassa nimesi, /)
})

test('users, visitors and those who make requests are told where their own data come from', () => {
  const from = (key: string, website = draft.website) =>
    noticeOf({ ...draft, website }, key, 'fi')!
      .sections.find(({ id }) => id === 'F23')!
      .blocks.map(({ text }) => text)
  assert.deepEqual(from('staff').slice(0, 2), [
    'Saamme tietoja sinulta itseltäsi, kun otat tunnuksesi käyttöön ja kun työskentelet ohjelmalla.',
    'Nimesi, sähköpostiosoitteesi ja työnantajasi ilmoittaa se, joka kutsuu sinut käyttäjäksi.',
  ])
  const asked = { ...(draft.website as object), choice: 'asked' } as typeof draft.website
  const requests = from('requests', asked)
  assert.ok(requests.includes('Saamme tietoja sinulta itseltäsi, kun käyt verkkosivuillamme.'))
  assert.ok(requests.includes('Saamme tietoja siltä, joka huomaa loukkauksen tai ilmoittaa siitä.'))
  assert.ok(![...requests, ...from('staff')].some((text) => text.includes('soitat')))
})

test('a choice of cookies is remembered only where it is asked, and what is counted of visits has its time', () => {
  const told = (website: typeof draft.website) =>
    noticeOf({ ...draft, website }, 'requests', 'fi')!.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text))
  const needed = told(draft.website)
  assert.ok(needed.includes('Käytämme vain välttämättömiä evästeitä, joihin ei tarvita suostumusta.'))
  assert.ok(!needed.some((text) => text.includes('Muistamme, mitä evästeitä') || text.includes('evästevalintasi')))
  const counted = told(draftFromAnswers({ company, website: { has: true, analytics: 'own' } }).website)
  assert.ok(counted.some((text) => text.startsWith('Muistamme, mitä evästeitä')))
  assert.ok(counted.some((text) => text.startsWith('Keräämme evästevalintasi') && text.includes('IP-osoitteesi')))
  assert.ok(counted.some((text) => /IP-osoite.*: 3 kuukautta tiedon saamisesta/.test(text)))
})

test('a cookie that the company never named has no name in the notice: it is told by what it is for', () => {
  const rows = (analytics: 'none' | 'own' | 'google') =>
    noticeOf(draftFromAnswers({ company, website: { has: true, analytics } }), 'requests', 'fi')!
      .sections.flatMap(({ blocks }) => blocks)
      .filter(({ fact, kind }) => fact === 'F39' && kind === 'row')
      .map(({ text }) => text.split(':')[0])
  assert.deepEqual((['none', 'own', 'google'] as const).map(rows), [
    ['välttämätön'],
    ['välttämätön', 'tilastointi'],
    ['välttämätön', '_ga'],
  ])
})

test('a company without a web site promises nothing there', () => {
  const ways = { advertising: ['newsletter'], website: { has: false, analytics: 'none' } } as const
  const texts = every(draftFromAnswers({ company, ...ways }))
  for (const text of texts) assert.ok(!/verkkosivuillamme|verkkolomake/i.test(text), text)
  assert.ok(texts.includes('Päivitämme selosteen, kun jokin siinä muuttuu.'))
  assert.ok(texts.includes('Tavat peruuttaa: sähköposti ja puhelin.'))
})

test('a site with neither cookies nor counting keeps nothing of its visitors, and what protects the program is not said of it', () => {
  const told = (website: typeof draft.website) => every({ ...draft, website }).join(' ')
  assert.ok(!/verkkosivujemme kävijöitä/.test(told({ cookies: 'not-used', analytics: 'not-used' })))
  const asked = { ...draft, website: { cookies: [], choice: 'asked', analytics: 'not-used' } } as typeof draft
  asked.documents = [{ ...draft.documents[0]!, registers: ['website'] }]
  const texts = sentences(asked)
  assert.ok(texts.some(({ fact }) => fact === 'F18') && !texts.some(({ fact }) => fact === 'F37'))
})

test('what every register says in the same words is said once, before the rest', () => {
  const blocks = sentences().filter(({ text }) => text === 'Emme pyydä suostumusta näiden tietojen käsittelyyn.')
  assert.equal(blocks.length, 1)
  const section = noticeOf(draft, 'customers', 'fi')!.sections.find(({ id }) => id === 'F12')!
  assert.equal(section.blocks[0]!.text, blocks[0]!.text)
})

test('the end of the time and the end of the customership are not taken for each other', () => {
  const texts = sentences().flatMap(({ path, text }) =>
    /^registers\/customers\/re(tention|lation)/.test(path) ? [text] : [],
  )
  assert.deepEqual(texts.slice(-2), [
    'Kun aika päättyy, poistamme tiedot.',
    'Asiakkuus päättyy, kun viimeisestä tilauksesta on kulunut 2 vuotta.',
  ])
})

test('what is erased by hand and what by the program is told apart', () => {
  const own = structuredClone(draft)
  own.registers = [registerFromTemplate('business-cards')]
  own.documents[0]!.registers = ['business-cards']
  const texts = sentences(own).flatMap(({ fact, text }) => (fact === 'F35' ? [text] : []))
  assert.deepEqual(texts, [
    'Käyntikortit: kun aika päättyy, poistamme tiedot käsin.',
    'Muut tiedot: kun aika päättyy, poistamme tiedot.',
  ])
})

test('the right to forbid advertising is told to customers, and not to the staff of their own data', () => {
  const told = (key: string) => sentences(draft, key).some(({ fact, kind }) => fact === 'F49' && kind === 'item')
  assert.deepEqual([told('customers'), told('staff')], [true, false])
})

test('an objection is told against each basis that it can be made against', () => {
  const own = structuredClone(draft)
  own.registers[0]!.purposes[0]!.basis = 'public-interest'
  const told = sentences(own).find(({ fact }) => fact === 'F48')!
  assert.match(told.text, /perustuu oikeutettuun etuumme tai yleiseen etuun\. /)
})

test('every notice says what is left of somebody after erasure: what the program itself lists, and nothing else', () => {
  for (const language of languages)
    assert.deepEqual(
      Object.keys(told[language].rights.staysAs).toSorted(),
      [...new Set(outlives.map((one) => one.as))].toSorted(),
    )
  const said = sentences().filter(({ path, kind }) => path === 'office' && kind === 'item')
  assert.equal(said.length, 6)
})
