import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { declarationSchema } from '../registers/declaration.schema.ts'
import { askedOf, withAnswers } from './asked.rules.ts'
import { readBlocks } from './draft.rules.ts'

const section = (heading: string, ...lines: string[]): TextBlock[] => [
  { kind: 'heading', text: heading },
  ...lines.map((text): TextBlock => ({ kind: 'line', text })),
]
const read = (...parts: TextBlock[][]) => {
  const { document, facts } = readBlocks(parts.flat(), 'fi')
  return { document, facts: facts.map((one) => ({ ...one, text: one.value })) }
}
const nameless = () =>
  read(
    section('Rekisterinpitäjä', 'Metsäpolun Puutarha Oy'),
    section('Käsittelyn tarkoitus', 'Asiakassuhteen hoitaminen'),
    section('Säilytysaika', 'Tiedot säilytetään kolme vuotta.'),
  )

test('what a document did not say is asked: the name of the register, the basis, from when the period runs', () => {
  const { document, facts } = nameless()
  const asked = askedOf(document, facts)
  assert.deepEqual(
    asked.map((one) => (one.kind === 'name' ? one.kind : one.property)),
    ['name', 'basis', 'from', 'basis'],
  )
  assert.equal(new Set(asked.map((one) => one.at)).size, 4)
  const [legal, kept] = asked.flatMap((one) => (one.kind === 'choice' && one.property === 'basis' ? [one.choices] : []))
  assert.ok(legal?.includes('contract') && kept?.includes('own-need') && !kept.includes('contract'))
})

test('answers take their place, and what was read comes with them', () => {
  const { document, facts } = nameless()
  const asked = askedOf(document, facts)
  const given: Record<string, string> = { names: ' Asiakkaat ', basis: 'contract', from: 'relation-ended' }
  const answers = Object.fromEntries(
    asked.map(({ at }) => [at, /retention\/.*basis$/.test(at) ? 'own-need' : given[at.split('/').at(-1)!]!]),
  )
  const [register] = declarationSchema.parse(withAnswers(document, answers, 'fi')).registers
  assert.deepEqual(register?.names, { fi: 'Asiakkaat' })
  assert.equal(register.purposes[0]?.basis, 'contract')
  assert.deepEqual([register.retention[0]?.from, register.retention[0]?.basis], ['relation-ended', 'own-need'])
})

test('without answers nothing is invented: the register without a name is not there', () => {
  const { document } = nameless()
  assert.deepEqual(withAnswers(document, {}, 'fi')['registers'], [])
})

test('a register of which nothing lacks is asked nothing', () => {
  const { document, facts } = read(
    section('Rekisterinpitäjä', 'Metsäpolun Puutarha Oy'),
    section('Rekisterin nimi', 'Asiakasrekisteri'),
    section('Säilytysaika', 'Tositteet säilytetään kirjanpitolain mukaan kuusi vuotta tilikauden päättymisestä.'),
  )
  assert.deepEqual(askedOf(document, facts), [])
})

test('who tells what comes by e-mail or telephone is not supposed but asked, unless the document names the person', () => {
  const ways = (...lines: string[]) =>
    read(
      section('Rekisterinpitäjä', 'Metsäpolun Puutarha Oy'),
      section('Rekisterin nimi', 'Asiakasrekisteri'),
      section('Tietolähteet', ...lines),
    )
  const { document, facts } = ways('Sähköposti ja puhelin')
  const [asked] = askedOf(document, facts)
  assert.ok(asked?.kind === 'choice' && asked.property === 'kind' && asked.choices.includes('person'))
  assert.deepEqual(withAnswers(document, {}, 'fi')['sources'], [])
  const { sources, registers } = declarationSchema.parse(withAnswers(document, { [asked.at]: 'colleague' }, 'fi'))
  assert.deepEqual(
    sources.map((one) => [one.key, one.kind, one.channels]),
    [[registers[0]?.sources[0], 'colleague', ['email', 'phone']]],
  )
  const named = ways('Asiakas itse.', 'Sähköposti ja puhelin')
  assert.deepEqual(askedOf(named.document, named.facts), [])
  assert.deepEqual(
    declarationSchema.parse(withAnswers(named.document, {}, 'fi')).sources.map((one) => [one.kind, one.channels]),
    [['person', ['email', 'phone']]],
  )
})
