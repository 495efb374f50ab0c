import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { bounded, longestSentence, textOf } from './bounded.rules.ts'
import { readWhole } from './whole.rules.ts'

const signs = (text: string): string => text.replaceAll(/\s/g, '')

test('nothing is lost of what is cut, and a paragraph is cut where a sentence ends', () => {
  const sentence = 'Tiedot säilytetään kolme vuotta asiakkuuden päättymisestä. '
  const blocks: TextBlock[] = [
    { kind: 'line', text: sentence.repeat(100) },
    { kind: 'item', text: 'a'.repeat(5000) },
    { kind: 'row', cells: [`lyhyt\n${sentence.repeat(100)}`] },
  ]
  const cut = bounded(blocks)
  const texts = cut.flatMap((one) => (one.kind === 'row' ? one.cells.flatMap((cell) => cell.split('\n')) : [one.text]))
  assert.ok(texts.every((text) => text.length <= longestSentence))
  assert.equal(
    signs(texts.join('')),
    signs(blocks.map((one) => (one.kind === 'row' ? one.cells.join('') : one.text)).join('')),
  )
  assert.ok(cut.filter((one) => one.kind === 'line').every((one) => /päättymisestä\.\s*$/u.test(one.text)))
  assert.ok(textOf({ lines: cut.map(() => ({ text: sentence.repeat(20) })) }).length < 2 * longestSentence)
})

test('a document of one line of fifty thousand letters takes seconds at most, whatever stands in it', () => {
  for (const unit of ['A. ', '1. ', 'P.O. Box ', 'Äö', '12-', '1 2 ', '-', '00100 ', 'Oy ', 'a@']) {
    const text = unit.repeat(50_000 / unit.length)
    const began = performance.now()
    readWhole(
      [
        { kind: 'heading', text: 'Yhteyshenkilö' },
        { kind: 'line', text },
      ],
      'fi',
    )
    assert.ok(performance.now() - began < 10_000, unit)
  }
})
