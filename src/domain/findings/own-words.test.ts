import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import { allFindings } from './checks.rules.ts'
import { demandsSignature } from './own-word-checks.rules.ts'
import { placeholderIn } from './text-checks.rules.ts'

type D = OfficeDeclaration
const today = '2026-11-28'
const company = {
  name: 'Esimerkki Oy',
  businessId: '1572860-0',
  contactName: 'Essi Esimerkki',
  email: 'essi@esimerkki.example',
}
const clean = (): D =>
  draftFromAnswers(
    { company, sellsTo: 'households', books: { by: 'self', vouchers: 'bookkeeping' } },
    undefined,
    '2026-11-25',
  )
const first = (d: D): Register => d.registers[0]!
const section = (d: D, heading: string, text: string): void =>
  void d.documents[0]!.sections.push({ heading: { fi: heading }, text: { fi: text } })

test('the same defects in Swedish and English are found too', () => {
  const cases: [FactId, 'sv' | 'en', string, string][] = [
    ['F12', 'sv', 'Uppgifterna behandlas enligt personuppgiftslagen.', 'law-ended'],
    ['F12', 'en', 'We process data under the Personal Data Act.', 'law-ended'],
    ['F34', 'sv', 'Uppgifterna bevaras så länge som det är nödvändigt.', 'retention-vague'],
    ['F34', 'en', 'We keep the data for as long as necessary.', 'retention-vague'],
    ['F42', 'sv', 'Begäran ska vara undertecknad.', 'signature-demanded'],
    ['F42', 'en', 'Send us a signed request.', 'signature-demanded'],
    ['F51', 'sv', 'Uppgifterna kan inte raderas.', 'erasure-refused'],
    ['F51', 'en', 'Your data cannot be erased.', 'erasure-refused'],
    ['F48', 'sv', 'Du kan be oss radera dina uppgifter.', 'wrong-heading'],
    ['F48', 'en', 'You can ask us to delete your data.', 'wrong-heading'],
    ['F26', 'sv', 'Partner: (fyll i namnen).', 'placeholder'],
    ['F26', 'en', 'Partners: [company name].', 'placeholder'],
  ]
  for (const [fact, language, text, code] of cases) {
    const declaration = clean()
    first(declaration).texts[fact] = { [language]: text }
    assert.ok(
      allFindings(declaration, today).some((one) => one.code === code),
      text,
    )
  }
})

test('an own section is read as closely as the facts', () => {
  const declaration = clean()
  section(declaration, 'Vastustamisoikeus', 'Voit pyytää tietojesi poistamista.')
  section(declaration, 'Evästeet', 'Voit estää evästeet selaimesi asetuksista.')
  declaration.website = 'not-used'
  const found = allFindings(declaration, today).map(({ code, path }) => `${code} ${path}`)
  const key = declaration.documents[0]!.key
  assert.ok(found.includes(`wrong-heading documents/${key}/sections/0/text`))
  assert.ok(found.includes(`cookies-not-asked documents/${key}/sections/1/text`))
})

test('a place left open is told from a list in parentheses', () => {
  const open = [
    'Ilmoita siitä sähköpostitse (s-postiosoite).',
    'Soita numeroon (puhelinnumero).',
    'Kumppanit: [yrityksen nimi].',
    'Write to (address).',
    '(nimi)',
    'Rekisterinpitäjän tiedot',
    'Puhelin: ______',
    'etunimi.sukunimi@yritys.example',
  ]
  const whole = [
    'Yhteystiedot (sähköposti) ja tunnistetiedot (nimi).',
    'Katso [Liite 1] ja [1].',
    'Rekisterinpitäjän tiedot ovat sivun alussa.',
    'Säilytysaika on 3 vuotta (ks. taulukko)...',
    'Contact details (phone number, e-mail) <3',
  ]
  assert.deepEqual(
    open.filter((one) => placeholderIn(one) === undefined),
    [],
  )
  assert.deepEqual(
    whole.filter((one) => placeholderIn(one) !== undefined),
    [],
  )
})

test('a signed letter as one way among others is no demand', () => {
  assert.equal(demandsSignature('Tarkastuspyyntö on tehtävä allekirjoitetulla asiakirjalla.'), true)
  assert.equal(demandsSignature('Pyynnön voi tehdä myös allekirjoitetulla kirjeellä.'), false)
  assert.equal(demandsSignature('Begäran behöver inte undertecknas.'), false)
})
