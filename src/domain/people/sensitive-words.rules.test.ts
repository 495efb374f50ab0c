import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findSensitiveWords } from './sensitive-words.rules.ts'

const kinds = (text: string): string[] => findSensitiveWords(text).map((finding) => finding.kind)

test('words of health are found in Finnish, Swedish and English', () => {
  const notes = [
    'On sairaslomalla syksyyn',
    'sairastui vakavasti',
    'Syöpähoidot kesken',
    'vaimolla todettu masennus',
    'pyörätuoli, tarvitsee luiskan',
    'diabeetikko',
    'muistisairas äiti',
    'Är sjukskriven till maj',
    'rullstol behövs',
    'gravid',
    'diabetes',
    'uses a wheelchair',
    'is pregnant',
    'allergic to nuts',
    'lääkkeet kaapissa',
    'näkövammainen',
    'huumeet',
  ]
  for (const note of notes) assert.deepEqual(kinds(note), ['health'], note)
})

test('words of crime are found in Finnish, Swedish and English', () => {
  const notes = [
    'epäilty teosta',
    'varas',
    'VARKAUS',
    'pidätettiin kesällä',
    'rikosilmoitus tehty',
    'vankilassa',
    'petos',
    'väkivaltainen',
    'ehdonalaisessa',
    'kriminell',
    'misstänkt',
    'stöld',
    'sitter i fängelse',
    'arrested last year',
    'a known thief',
    'shoplifting',
  ]
  for (const note of notes) assert.deepEqual(kinds(note), ['crime'], note)
})

test('everyday words are not warned of', () => {
  const notes = [
    'soittaa aina perjantaisin',
    'laatikko portin takana',
    'pensaiden leikkaus keväällä',
    'varaston ovi',
    'varattu',
    'toimitus Tuomiokirkonkatu 4',
    'Töölön sairaala, 3. krs',
    'ring efter fem',
    'bråttom',
    'call him after five, he ran out of seeds',
    'epäselvä tilaus',
    'Vankka aita',
  ]
  for (const note of notes) assert.deepEqual(kinds(note), [], note)
})

test('the place of the word in the note is told', () => {
  assert.deepEqual(findSensitiveWords('Äiti sairas, isä varas'), [
    { kind: 'health', at: 5, length: 6 },
    { kind: 'crime', at: 17, length: 5 },
  ])
})
