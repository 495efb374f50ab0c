import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { allFindings } from '../findings/checks.rules.ts'
import { readDeclaration } from '../registers/yaml-form.schema.ts'
import type { Facts } from './promise.rules.ts'
import { canBeAttested, canBeShown, judgePromises, needsReader, promiseRules } from './promises.rules.ts'

const root = new URL('../../../', import.meta.url)
const companies: Record<string, string> = {
  K: 'koivuranta-data-flow.yaml',
  T: 'tuulikello-prospects.yaml',
  H: 'harjuniemi-register-description.yaml',
  A: 'aurinkolahti-privacy-notice.yaml',
  L: 'lumikko-balance-sheet.yaml',
}
function declared(letter: string): OfficeDeclaration {
  const read = readDeclaration(readFileSync(new URL(`examples/${companies[letter]!}`, root), 'utf8'))
  assert.ok('declaration' in read)
  return read.declaration
}
const rows = readFileSync(new URL('examples/README.md', root), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))
  .map(([, number, who]) => ({ number: Number(number), who: who!.split(' ') }))

const today = '2026-11-28'
const wellKept = (declaration: OfficeDeclaration, more: Partial<Facts> = {}): Facts => ({
  declaration,
  findings: allFindings(declaration, today),
  today,
  looked: {
    on: today,
    people: 10,
    values: 40,
    undeclaredFields: 0,
    undeclaredSources: 0,
    withoutGroup: 0,
    checked: 2,
  },
  staff: {
    accounts: 3,
    signed: 3,
    grace: 0,
    shared: 0,
    grants: 20,
    withoutGranter: 0,
    outside: 0,
    outsideWithoutAgreement: 0,
    reachingOwnStaffOnly: 0,
    leaversWithRights: 0,
    holders: 3,
    unknownHolders: 0,
    uncorrected: 0,
  },
  log: {
    lines: 100,
    lastOn: today,
    withoutPurpose: 0,
    stopped: 1,
    corrections: 4,
    bansGiven: 2,
    lastBanOn: today,
    lastCorrectionOn: today,
  },
  bans: 2,
  probes: {
    stranger: true,
    otherPurpose: true,
    otherRegister: true,
    endedRight: true,
    identityCode: true,
    ownStaffOnly: true,
    unsigned: true,
    leaver: true,
    logChanged: true,
    encrypted: true,
  },
  said: new Map(),
  filed: new Map(),
  ...more,
})
const stateOf = (number: number, facts: Facts) => {
  const found = judgePromises(facts).find((one) => one.number === number)
  return found && { state: found.state, because: found.because, until: found.until, act: found.act }
}

test('there is a rule for each of the 74 promises', () => {
  assert.deepEqual(
    promiseRules.map(({ number }) => number),
    Array.from({ length: 74 }, (_, i) => i + 1),
  )
})

test('a promise applies to the companies that make it', () => {
  const missing = rows.flatMap(({ number, who }) =>
    who
      .filter((letter) => promiseRules[number - 1]!.places(declared(letter)).length === 0)
      .map((letter) => `${number} ${letter}`),
  )
  assert.deepEqual(missing, [])
})

test('what a company does not promise is not asked of it', () => {
  const numbers = judgePromises(wellKept(declared('T'))).map(({ number }) => number)
  for (const number of [18, 20, 41, 47, 68, 72]) assert.ok(!numbers.includes(number), String(number))
  assert.deepEqual(
    judgePromises(wellKept({ ...declared('T'), registers: [], sources: [], systems: [], recipients: [] })).filter(
      ({ number }) => number >= 51 && number <= 64 && ![52, 57, 58, 60].includes(number),
    ),
    [],
  )
})

test('each guard and each test that a promise names is a file that is there', () => {
  for (const { number, guard } of promiseRules.filter((one) => one.guard))
    for (const file of [guard!.file, guard!.test]) assert.ok(existsSync(new URL(file, root)), `${number}: ${file}`)
})

test('what is enforced or measured has a guard, or says plainly that nothing keeps it', () => {
  for (const letter of Object.keys(companies))
    for (const { number, mechanism, guard, because, state } of judgePromises(wellKept(declared(letter)))) {
      if (mechanism !== 'enforced' && mechanism !== 'measured') continue
      if (!guard) assert.equal(because, 'no-mechanism', `${number}`)
      if (because === 'no-mechanism') assert.equal(state, 'not-verified')
    }
})

test('the program vouches only for itself: what it enforces or measures cannot be typed in', () => {
  for (const { number, mechanism } of promiseRules) {
    if (mechanism === 'enforced' || mechanism === 'measured')
      assert.ok(!canBeAttested(number) && !canBeShown(number), String(number))
  }
  assert.ok(canBeAttested(44) && canBeShown(27))
  assert.ok(!canBeAttested(7) && !canBeAttested(10), 'an assessment and a balancing test are records, not ticks')
})

const unassessed = (declaration: OfficeDeclaration): OfficeDeclaration => ({
  ...declaration,
  registers: declaration.registers.map((one) => ({ ...one, risks: { level: 'none', scenarios: [] } })),
})

test('“no risk” needs an assessment with day, author, method, scenarios and a review to come', () => {
  const declaration = unassessed(declared('K'))
  assert.deepEqual(stateOf(7, wellKept(declaration)), {
    state: 'not-verified',
    because: 'no-assessment',
    until: undefined,
    act: 'declaration',
  })
  const text = { fi: 'Haastattelu' }
  const risks = {
    level: 'none' as const,
    assessedOn: '2026-03-01',
    assessedBy: 'Kaisa Koivuranta',
    method: text,
    scenarios: [{ what: text, likelihood: 1, severity: 1 }],
    impactAssessment: 'not-needed' as const,
    reviewOn: '2027-03-01',
  }
  const whole = { ...declaration, registers: declaration.registers.map((one) => ({ ...one, risks })) }
  assert.equal(stateOf(7, wellKept(whole))?.state, 'attested')
  assert.equal(stateOf(7, wellKept(whole))?.until, '2027-03-01')
  assert.equal(stateOf(7, wellKept(whole, { today: '2027-03-02' }))?.because, 'assessment-ended')
  const undated = whole.registers.map((one) => ({ ...one, risks: { ...risks, method: undefined } }))
  assert.equal(stateOf(7, wellKept({ ...whole, registers: undated }))?.because, 'no-assessment')
})

test('somebody’s word and a file from outside hold until their day, and are asked for again before it', () => {
  const proof = { id: 1, by: 'Kaisa Koivuranta', on: '2026-01-01', until: '2026-12-12' }
  for (const [number, which, because, ended] of [
    [44, 'said', 'not-attested', 'attestation-ended'],
    [37, 'filed', 'no-evidence', 'evidence-ended'],
  ] as const) {
    const declaration = declared('K')
    assert.equal(stateOf(number, wellKept(declaration))?.because, because)
    const facts = wellKept(declaration, { [which]: new Map([[number, proof]]) })
    const judged = judgePromises(facts).find((one) => one.number === number)!
    assert.deepEqual([judged.state, judged.until, judged.endsSoon], ['attested', '2026-12-12', true])
    assert.ok(judged.act)
    assert.equal(stateOf(number, { ...facts, today: '2026-06-01' })?.act, undefined)
    assert.equal(stateOf(number, { ...facts, today: '2026-12-13' })?.because, ended)
  }
})

test('a count of what must not be, or a guard that said yes, breaks the promise that rests on it', () => {
  const well = wellKept(declared('A'))
  const looked = well.looked!
  const { probes, staff, log } = well
  const broken: [number, Partial<Facts>][] = [
    [1, { looked: { ...looked, undeclaredSources: 1 } }],
    [5, { looked: { ...looked, undeclaredFields: 1 } }],
    [5, { probes: { ...probes, identityCode: false } }],
    [8, { probes: { ...probes, otherPurpose: false } }],
    [8, { log: { ...log, withoutPurpose: 1 } }],
    [15, { staff: { ...staff, outsideWithoutAgreement: 1 } }],
    [40, { staff: { ...staff, shared: 1 } }],
    [41, { probes: { ...probes, unsigned: false } }],
    [42, { staff: { ...staff, leaversWithRights: 1 } }],
    [42, { probes: { ...probes, endedRight: false } }],
    [53, { staff: { ...staff, uncorrected: 1 } }],
    [53, { looked: { ...looked, bansLost: 1 } }],
    [54, { staff: { ...staff, uncorrected: 1 } }],
    [71, { today: '2099-01-01', declaration: reviewed(declared('A')) }],
  ]
  for (const [number, more] of broken) {
    assert.equal(stateOf(number, { ...well, ...more })?.state, 'broken', `${number} ${JSON.stringify(more)}`)
    if (number !== 15 && number !== 71) assert.equal(stateOf(number, well)?.state, 'kept', String(number))
  }
  const tuulikello = wellKept(declared('T'))
  assert.equal(stateOf(16, { ...tuulikello, probes: { ...probes, ownStaffOnly: false } })?.state, 'broken')
  assert.equal(stateOf(39, { ...tuulikello, probes: { ...probes, stranger: false } })?.state, 'broken')
  const lumikko = wellKept(declared('L'))
  assert.equal(stateOf(48, { ...lumikko, probes: { ...probes, logChanged: false } })?.state, 'broken')
  assert.equal(stateOf(50, { ...lumikko, probes: { ...probes, otherRegister: false } })?.state, 'broken')
})

test('the promises that were once taken for granted are computed', () => {
  const lumikko = wellKept(declared('L'))
  const { staff, probes } = lumikko
  assert.equal(stateOf(49, lumikko)?.state, 'kept')
  assert.equal(stateOf(49, { ...lumikko, staff: { ...staff, unknownHolders: 1 } })?.state, 'broken')
  assert.equal(stateOf(47, lumikko)?.state, 'kept')
  assert.deepEqual(stateOf(47, { ...lumikko, probes: { ...probes, encrypted: false } }), {
    state: 'not-verified',
    because: 'no-tls',
    until: undefined,
    act: 'declaration',
  })
  const aurinkolahti = declared('A')
  assert.equal(stateOf(63, wellKept(aurinkolahti))?.state, 'kept')
  const text = { fi: 'Valitusta ei voi tehdä.' }
  const registers = aurinkolahti.registers.map((one) => ({ ...one, texts: { ...one.texts, F50: text } }))
  assert.equal(stateOf(63, wellKept({ ...aurinkolahti, registers }))?.state, 'broken', 'own words took its place')
  assert.equal(stateOf(63, wellKept({ ...aurinkolahti, documents: [] }))?.state, 'broken', 'nobody is told')
  const harjuniemi = declared('H')
  assert.equal(stateOf(12, wellKept(harjuniemi))?.state, 'kept')
  const key = harjuniemi.registers.find(({ purposes }) => purposes.some(({ aim }) => aim === 'direct-marketing'))!
    .recipients[0]
  const recipients = harjuniemi.recipients.map((one) =>
    one.key === key ? { ...one, category: 'advertising' as const } : one,
  )
  assert.equal(stateOf(12, wellKept({ ...harjuniemi, recipients }))?.state, 'broken')
})

const reviewed = (declaration: OfficeDeclaration): OfficeDeclaration => ({
  ...declaration,
  documents: declaration.documents.map((one) => ({ ...one, drawnUpOn: '2026-01-01', reviewOn: '2027-01-01' })),
})

test('before the first look nothing is said to be kept that rests on it', () => {
  const judged = judgePromises(wellKept(declared('A'), { looked: undefined }))
  for (const number of [1, 5, 6])
    assert.equal(judged.find((one) => one.number === number)?.because, 'not-checked', String(number))
})

test('browser settings as the only choice of cookies break the promise, and asking has no mechanism yet', () => {
  assert.equal(stateOf(67, wellKept(notAsking(declared('A'))))?.state, 'broken')
  assert.equal(stateOf(67, wellKept(declared('A')))?.because, 'no-mechanism')
})
function notAsking(declaration: OfficeDeclaration): OfficeDeclaration {
  const { website } = declaration
  assert.ok(website && website !== 'not-used')
  return { ...declaration, website: { ...website, choice: 'browser-settings' } }
}

test('what needs the reader comes first: broken, then ending, then not verified; what only the program lacks is not asked for', () => {
  const said = new Map([[44, { id: 1, by: 'Aino', on: '2026-01-01', until: '2026-12-01' }]])
  const need = needsReader(judgePromises(wellKept(notAsking(declared('A')), { said })))
  const states = need.map(({ state }) => state)
  assert.deepEqual(
    states,
    states.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
  )
  assert.ok(states.includes('broken') && states.includes('attested') && states.includes('not-verified'))
  assert.ok(need.every(({ because }) => because !== 'no-mechanism'))
})
const order = ['broken', 'attested', 'not-verified', 'kept']
