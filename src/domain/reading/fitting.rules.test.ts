import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TextBlock } from '../../plumbing/text/text-blocks.ts'
import { askedOf } from './asked.rules.ts'
import { readBlocks } from './draft.rules.ts'
import { fitting } from './fitting.rules.ts'
import { draftIssue, draftSchema } from './reading.schema.ts'

const section = (heading: string, ...lines: string[]): TextBlock[] => [
  { kind: 'heading', text: heading },
  ...lines.map((text): TextBlock => ({ kind: 'line', text, ends: true })),
]
const read = (...parts: TextBlock[][]) => fitting(readBlocks(parts.flat(), 'fi'), draftIssue)
const long = 'Pitkänimi'.repeat(60)

test('a name longer than the form holds is cut, and nothing else changes', () => {
  const { document, facts } = read(
    section('Rekisterinpitäjä', `${long} Oy, Tietie 1, 00100 Helsinki`),
    section('Rekisterin nimi', 'Asiakasrekisteri'),
    section('Säilytysaika', 'Tiedot säilytetään kolme vuotta.'),
  )
  const draft = draftSchema.parse(document)
  assert.ok(draft.office.controller.name.length <= 300 && long.startsWith(draft.office.controller.name.slice(0, 290)))
  assert.ok(facts.some((one) => one.topic === 'retention'))
})

test('names of everything may be as long as a line of a document without an error', () => {
  const headings = [
    'Rekisterinpitäjä',
    'Yhteyshenkilö',
    'Tietosuojavastaava',
    'Rekisterin nimi',
    'Käsittelyn tarkoitus',
    'Rekisterin tietosisältö',
    'Tietolähteet',
    'Vastaanottajat',
    'Säilytysaika',
    'Tietojen siirto EU:n ulkopuolelle',
    'Tietojärjestelmät',
    'Evästeet',
  ]
  for (const heading of headings)
    for (const text of [
      `${long} Oy`,
      `Matti ${long}`,
      `${long}@${long}.example, 0${'12 '.repeat(30)}`,
      `${long}:ltä`,
    ]) {
      const { document } = read(section('Rekisterin nimi', 'Asiakkaat'), section(heading, text))
      assert.ok(draftSchema.safeParse(document).success, `${heading}: ${text.slice(0, 30)}`)
    }
})

test('what the form does not take is among what was not placed, and the rules after it keep their words', () => {
  const whole = readBlocks(
    [
      ...section('Rekisterin nimi', 'Asiakasrekisteri'),
      ...section(
        'Säilytysaika',
        'Nimi säilytetään 2 vuotta asiakkuuden päättymisestä.',
        'Laskut säilytetään 7 vuotta tilikauden päättymisestä.',
      ),
    ],
    'fi',
  )
  const kept = whole.facts.filter((one) => one.topic === 'retention')
  assert.equal(kept.length, 2)
  const registers = whole.document['registers'] as { retention: { period: string }[] }[]
  registers[0]!.retention[0]!.period = 'P99999999999999Y'
  const { document, facts, unplaced } = fitting(whole, draftIssue)
  const [register] = draftSchema.parse(document).registers
  assert.deepEqual(
    register?.retention.map((one) => one.period),
    ['P7Y'],
  )
  assert.ok(unplaced.some((one) => one.words === kept[0]!.words))
  const left = facts.filter((one) => one.topic === 'retention')
  assert.deepEqual(
    left.map((one) => [one.words, one.path.split('/').at(-1)]),
    [[kept[1]!.words, '0']],
  )
  for (const one of askedOf(
    document,
    facts.map((held) => ({ ...held, text: held.value })),
  ))
    assert.ok(!one.at.includes('retention/1'))
})
