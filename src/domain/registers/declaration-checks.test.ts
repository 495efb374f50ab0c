import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtInRegisters } from './built-in.rules.ts'
import { checkDeclaration } from './declaration.rules.ts'
import { declarationSchema, type OfficeDeclaration, type Purpose, type RetentionRule } from './declaration.schema.ts'
import { findingText } from './finding-text.rules.ts'
import { words } from './finding.words.ts'
import { draftFromAnswers } from './questions.rules.ts'
import { incidentRule, keep, ledgerRule, registerFrom, voucherRule } from './template-parts.rules.ts'
import { registerFromTemplate, templateKeys, templates } from './templates.rules.ts'
import { languages } from './text.rules.ts'

const clean = (): OfficeDeclaration =>
  draftFromAnswers(
    {
      company: {
        name: 'Esimerkki Oy',
        businessId: '1572860-0',
        contactName: 'Essi Esimerkki',
        email: 'essi@esimerkki.example',
      },
      sellsTo: 'households',
      books: { by: 'self', vouchers: 'bookkeeping' },
    },
    undefined,
    '2026-11-25',
  )

type D = OfficeDeclaration
const first = (d: D) => d.registers[0]!
const purpose = (d: D, key: string): Purpose => first(d).purposes.find((one) => one.key === key)!
const names = { fi: 'Nimi', sv: 'Namn', en: 'Name' }

/** One planted mistake for each finding there is. */
const mistakes: Record<keyof typeof words.fi.findings, (d: D) => void> = {
  'controller-name-missing': (d) => (d.office.controller.name = ''),
  'business-id-missing': (d) => delete d.office.controller.businessId,
  'business-id-wrong': (d) => (d.office.controller.businessId = '1234567-8'),
  'contact-missing': (d) => ((d.contacts = []), delete d.office.controller.email),
  'nobody-responsible': (d) => (d.contacts = []),
  'ends-before-beginning': (d) => (d.contacts[0]!.until = '2020-01-01'),
  unanswered: (d) => delete first(d).transfers,
  'choice-without-options': (d) => d.ownFields.push({ key: 'own.size', kind: 'choice', class: 'dealings', names }),
  'arrangement-missing': (d) =>
    d.recipients.push({ key: 'chain', names, role: 'joint-controller', category: 'partner', country: 'FI' }),
  'agreement-missing': (d) =>
    d.recipients.push({ key: 'cloud', names, role: 'processor', category: 'cloud', country: 'FI' }),
  'agreement-incomplete': (d) =>
    d.recipients.push({
      key: 'cloud',
      names,
      role: 'processor',
      category: 'cloud',
      country: 'FI',
      agreement: { ticks: {}, subProcessors: [] },
    }),
  'source-without-contract': (d) => d.sources.push({ key: 'list', names, kind: 'bought', channels: [] }),
  'built-in-longer': (d) => (d.builtIn = { logLines: 'P9Y' }),
  'cookies-not-asked': (d) =>
    (d.website = {
      cookies: [{ name: 'x', purpose: 'marketing', lasts: 'session' }],
      analytics: 'not-used',
      choice: 'browser-settings',
    }),
  'recipient-unused': (d) =>
    d.recipients.push({ key: 'nobody', names, role: 'controller', category: 'partner', country: 'FI' }),
  'operator-untold': (d) => (d.systems[0]!.operator = 'nobody'),
  'disclosure-incomplete': (d) => (first(d).disclosures = [{ to: 'nobody', occasion: 'billing', basis: 'contract' }]),
  'register-without-notice': (d) => (d.documents = []),
  'translation-missing': (d) => (first(d).names = { sv: 'Kunder' }),
  'no-purposes': (d) => (first(d).purposes = []),
  'no-subjects': (d) => (first(d).subjects = []),
  'no-fields': (d) => (first(d).fields = []),
  'no-sources': (d) => (first(d).sources = []),
  'requirement-unanswered': (d) => first(d).purposes.forEach((one) => delete one.requirement),
  'interest-elsewhere': (d) => (purpose(d, 'claims').basis = 'contract'),
  'consent-elsewhere': (d) => (purpose(d, 'orders').consent = { askedBy: [], withdrawnBy: ['email'] }),
  'no-way-to-withdraw': (d) => (purpose(d, 'orders').basis = 'consent'),
  'law-missing': (d) => (purpose(d, 'orders').basis = 'legal-obligation'),
  'law-repealed': (d) => (purpose(d, 'orders').statutes = ['old-personal-data']),
  'own-customer-elsewhere': (d) => (purpose(d, 'orders').basis = 'own-customer'),
  'marketing-on-contract': (d) => (purpose(d, 'mail-to-customers').basis = 'contract'),
  'contract-with-contact': (d) => (first(d).subjects = ['company-contacts']),
  'electronic-marketing': (d) => (purpose(d, 'mail-to-customers').basis = 'legitimate-interest'),
  'interest-missing': (d) => delete purpose(d, 'claims').interest,
  'balancing-incomplete': (d) => delete purpose(d, 'claims').interest!.safeguards,
  'balancing-undated': (d) => delete purpose(d, 'claims').interest!.reviewOn,
  'special-without-ground': (d) => first(d).fields.push({ field: 'special.health' }),
  'identity-code-without-ground': (d) => first(d).fields.push({ field: 'identity-code' }),
  'transfer-untold': (d) => (d.systems[0]!.country = 'IN'),
  'risk-without-assessment': (d) => (first(d).risks = { level: 'none', scenarios: [] }),
  'profiling-untold': (d) => (purpose(d, 'orders').aim = 'personalised-content'),
  'silence-without-time': (d) => (first(d).relation = { ends: 'silence' }),
  'own-staff-only': (d) => ((first(d).ownStaffOnly = true), (first(d).recipients = ['somebody'])),
  'no-retention': (d) => (first(d).retention = []),
  'field-without-retention': (d) =>
    (first(d).retention = [keep({ data: ['contact'], from: 'received', period: 'P1Y', basis: 'own-need' })]),
  'retention-twice': (d) => first(d).retention.push(first(d).retention[0]!),
  'longer-than-statute': (d) => first(d).fields.push({ field: 'incident-reports' }),
  'shorter-than-statute': (d) => (first(d).retention = [{ ...voucherRule(['all']), period: 'P5Y' }]),
  'no-consent-to-withdraw': (d) =>
    (first(d).retention = [keep({ data: ['all'], from: 'consent-withdrawn', period: 'P0D', basis: 'consent' })]),
  'financial-year-without-voucher': (d) => (first(d).retention[0]!.rounding = 'financial-year-end'),
  'key-twice': (d) => d.registers.push(first(d)),
  'reserved-key': (d) => (first(d).key = 'staff'),
  'built-in-field': (d) => first(d).fields.push({ field: 'log-lines' }),
  'unknown-register': (d) => d.documents[0]!.registers.push('nobody'),
  'unknown-source': (d) => first(d).sources.push('nobody'),
  'unknown-recipient': (d) => first(d).recipients.push('nobody'),
  'unknown-system': (d) => first(d).systems.push('nobody'),
  'unknown-purpose': (d) => (first(d).publication = { uses: ['labels'], media: ['written'], purpose: 'nobody' }),
  'unknown-document': (d) => (d.documents[0]!.notice = 'nobody'),
  'unknown-field': (d) => first(d).fields.push({ field: 'own.nobody' }),
  'unknown-statute': (d) => (purpose(d, 'orders').statutes = ['nobody']),
}

test('a register of the program’s own needs a notice too, that of the web site only where there is one', () => {
  const missing = (d: D) =>
    checkDeclaration(d).flatMap(({ code, facts }) => (code === 'register-without-notice' ? [facts?.['name']] : []))
  const bare = clean()
  bare.documents = bare.documents.filter(({ key }) => key !== 'requests' && key !== 'staff')
  assert.deepEqual(missing(bare), ['staff', 'requests', 'breaches', 'website'])
  bare.website = 'not-used'
  assert.deepEqual(missing(bare), ['staff', 'requests', 'breaches'])
})

test('a recipient is used when a register names it, discloses to it, or counts the visits by it', () => {
  const unused = (d: D) => checkDeclaration(d).flatMap(({ code, path }) => (code === 'recipient-unused' ? [path] : []))
  const one = clean()
  const partner = (key: string) => ({ key, names, role: 'controller', category: 'partner', country: 'FI' }) as const
  one.recipients.push(partner('named'), partner('given'), partner('counts'), partner('forgotten'))
  first(one).recipients.push('named')
  first(one).disclosures = [{ to: 'given', occasion: 'billing', basis: 'contract', classes: ['name'] }]
  one.website = { analytics: { tool: 'x', recipient: 'counts', demographics: false, identifies: false } }
  assert.deepEqual(unused(one), ['recipients/forgotten'])
})

test('whoever runs the program for the company is told among those who get the data of its own registers', () => {
  const hosted = clean()
  hosted.systems[0] = { ...hosted.systems[0]!, operator: 'host', country: 'IN' }
  const [staff, , , site] = builtInRegisters(hosted)
  assert.deepEqual([staff!.recipients, site!.recipients], [['host'], []])
  assert.deepEqual(staff!.transfers, [{ country: 'IN', system: hosted.systems[0].key, mechanism: 'standard-clauses' }])
})

test('the check digit is asked of Finnish companies only', () => {
  const wrong = (country: string) => {
    const one = clean()
    one.recipients.push({
      key: 'x',
      names,
      role: 'controller',
      category: 'partner',
      country,
      businessId: '556000-0001',
    })
    return checkDeclaration(one).some(({ code }) => code === 'business-id-wrong')
  }
  assert.deepEqual([wrong('SE'), wrong('FI')], [false, true])
})

test('paper is asked about only where something is handled by hand', () => {
  const asked = (manner: D['registers'][number]['manner']) => {
    const one = clean()
    Object.assign(first(one), { manner, protection: {} })
    return checkDeclaration(one).flatMap(({ path }) => (path.includes('protection') ? [path.split('/').at(-1)] : []))
  }
  assert.deepEqual(asked(['electronic']), ['electronic'])
  assert.deepEqual(asked(['electronic', 'manual']), ['manual', 'electronic'])
})

test('a draft from the questions has nothing to remark', () => {
  assert.deepEqual(checkDeclaration(clean()), [])
})

for (const [code, plant] of Object.entries(mistakes)) {
  test(`a planted mistake is found and told in three languages: ${code}`, () => {
    const declaration = clean()
    plant(declaration)
    const found = checkDeclaration(declaration).filter((one) => one.code === code)
    assert.ok(found.length > 0)
    for (const finding of found) {
      for (const language of languages) assert.match(findingText(finding, language), /^[\p{Lu}”“].*[.?]$/u)
      for (const language of languages) assert.ok(!/[{}]|undefined/.test(findingText(finding, language)))
    }
  })
}

test('a time that a statute orders can be neither longer nor shorter than it says', () => {
  const security = keep({
    data: ['all'],
    from: 'assignment-ended',
    period: 'P6Y',
    basis: 'statute',
    statute: 'private-security',
  })
  const claim = keep({ data: ['all'], from: 'claim-ended', period: 'P0D', basis: 'claims' })
  const { latest: _latest, ...withoutLatest } = incidentRule(['all'])
  const cases: [RetentionRule, string | undefined, ('here' | 'bookkeeping')?, string?][] = [
    [incidentRule(['all']), undefined, 'bookkeeping', 'incident-reports'],
    [{ ...incidentRule(['all']), period: 'P3Y' }, 'longer-than-statute', 'bookkeeping', 'incident-reports'],
    [{ ...incidentRule(['all']), period: 'P1Y' }, 'shorter-than-statute', 'bookkeeping', 'incident-reports'],
    [{ ...incidentRule(['all']), from: 'relation-ended' }, 'longer-than-statute', 'bookkeeping', 'incident-reports'],
    [{ ...incidentRule(['all']), latest: 'P3M' }, 'longer-than-statute', 'bookkeeping', 'incident-reports'],
    [withoutLatest, 'longer-than-statute', 'bookkeeping', 'incident-reports'],
    [security, undefined],
    [{ ...security, period: 'P3Y' }, 'shorter-than-statute'],
    [voucherRule(['all']), undefined, 'here'],
    [{ ...voucherRule(['all']), period: 'P5Y' }, 'shorter-than-statute'],
    [{ ...ledgerRule(['ledger', 'all']), period: 'P6Y' }, 'shorter-than-statute', 'here'],
    [claim, 'shorter-than-statute', 'here', 'invoices'],
    [claim, undefined, 'bookkeeping', 'invoices'],
    [claim, undefined, 'here'],
  ]
  for (const [rule, code, kept = 'bookkeeping', field] of cases) {
    const declaration = clean()
    declaration.office.vouchers = { kept }
    const register = first(declaration)
    declaration.registers = [
      { ...register, fields: field ? [...register.fields, { field }] : register.fields, retention: [rule] },
    ]
    const found = checkDeclaration(declaration).map((one) => one.code)
    assert.deepEqual(
      found.filter((one) => one.endsWith('-than-statute')),
      code ? [code] : [],
      JSON.stringify({ rule, kept, field }),
    )
  }
})

test('a key that is not there is told with the one that was meant, or with those that there are', () => {
  const declaration = clean()
  first(declaration).sources.push('persn')
  first(declaration).fields.push({ field: 'contact.emial' })
  first(declaration).recipients.push('nobody')
  purpose(declaration, 'orders').statutes = ['bookeeping']
  assert.deepEqual(
    checkDeclaration(declaration).flatMap((one) => (one.code.startsWith('unknown') ? [findingText(one, 'fi')] : [])),
    [
      'Lähdettä ei ole: persn. Tarkoititko ”person”?',
      'Vastaanottajaa ei ole: nobody.',
      'Tietoa ei ole: contact.emial. Tarkoititko ”contact.email”?',
      'Lakia ei ole ohjelman luettelossa: bookeeping. Tarkoititko ”bookkeeping”?',
    ],
  )
})

test('every template is a whole register in three languages, without an error of its own', () => {
  for (const key of templateKeys) {
    const register = registerFromTemplate(key)
    const declaration = { ...clean(), registers: [register] }
    declarationSchema.parse(declaration)
    const references = ['unknown-source', 'unknown-register', 'unknown-system']
    const errors = checkDeclaration(declaration).filter(
      (one) => one.level === 'error' && !references.includes(one.code),
    )
    assert.deepEqual(errors, [], key)
    const texts = [
      register.names,
      templates[key].hint,
      ...register.purposes.flatMap((one) => [one.names, one.sentence!]),
    ]
    for (const text of texts) for (const language of languages) assert.ok(text[language]?.trim(), key)
  }
})

test('a register from parts answers every optional question', () => {
  const register = registerFrom({ key: 'x', names, subjects: [], purposes: [], sources: [], retention: [], fields: [] })
  assert.deepEqual(
    [register.transfers, register.disclosures, register.automatedDecisions],
    ['not-used', 'not-used', 'not-used'],
  )
})
