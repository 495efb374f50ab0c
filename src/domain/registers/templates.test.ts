import assert from 'node:assert/strict'
import { test } from 'node:test'
import { builtInRegisters } from './built-in.rules.ts'
import * as customer from './customer-templates.rules.ts'
import type { Register, RetentionRule } from './declaration.schema.ts'
import { registerFromTemplate, templateKeys, type TemplateKey } from './templates.rules.ts'

const spanOf = ({ data, from, period, rounding, statute }: RetentionRule): string =>
  [data.join('+'), from, period, ...(rounding === 'none' ? [] : [rounding]), ...(statute ? [statute] : [])].join(' ')

const times = (register: Register): string[] =>
  register.retention.flatMap((rule) => [
    spanOf(rule),
    ...(rule.orAtLatest ? [`or ${rule.orAtLatest.from} ${rule.orAtLatest.period}`] : []),
    ...(rule.latest ? [`gone within ${rule.latest}`] : []),
  ])
const bases = (register: Register): string[] => [...new Set(register.purposes.map((one) => one.basis))].toSorted()

/** What is right for most, as a data protection officer wrote it down: bases and periods of each ready-made register. */
const usual: Record<TemplateKey, { bases: string[]; times: string[] }> = {
  customers: {
    bases: ['contract', 'legitimate-interest', 'own-customer'],
    times: ['all relation-ended P3Y limitation'],
  },
  'company-contacts': {
    bases: ['legitimate-interest'],
    times: ['all position-ended P6M', 'or relation-ended P3Y'],
  },
  prospects: { bases: ['legitimate-interest'], times: ['all received P2Y'] },
  'mailing-list': {
    bases: ['consent'],
    times: ['consents consent-withdrawn P3Y', 'all consent-withdrawn P0D'],
  },
  billing: {
    bases: ['contract', 'legal-obligation'],
    times: ['invoices+payments+reminders claim-ended P0D', 'all relation-ended P3Y limitation'],
  },
  contracts: { bases: ['contract', 'legitimate-interest'], times: ['all contract-ended P3Y limitation'] },
  'support-cases': { bases: ['contract', 'legitimate-interest'], times: ['all case-closed P2Y'] },
  stakeholders: { bases: ['legitimate-interest'], times: ['all last-contact P2Y'] },
  'business-cards': {
    bases: ['legitimate-interest'],
    times: ['business-card received P30D', 'all received P2Y'],
  },
  'customer-owners': {
    bases: ['contract', 'legal-obligation'],
    times: ['benefits relation-ended P6M', 'all relation-ended P3Y limitation'],
  },
  'incident-reports': {
    bases: ['legal-obligation'],
    times: ['all drawn-up P2Y year-end private-security', 'gone within P1M'],
  },
}

for (const key of templateKeys) {
  test(`the ready-made register ${key} has the bases and the periods that are right for most`, () => {
    const register = registerFromTemplate(key)
    assert.deepEqual({ bases: bases(register), times: times(register) }, usual[key])
  })
}

test('vouchers that are kept here, and the contracts of a security company, have the periods of their statutes', () => {
  assert.deepEqual(times(customer.billing('here')), [
    'ledger voucher-dated P10Y financial-year-end bookkeeping',
    'invoices+payments voucher-dated P6Y year-end-of-financial-year bookkeeping',
    'reminders claim-ended P0D',
    'all relation-ended P3Y limitation',
  ])
  assert.deepEqual(times(customer.contracts(true)), ['all assignment-ended P6Y private-security'])
})

test('a newsletter is asked again after two years of silence', () => {
  const [newsletter] = registerFromTemplate('mailing-list').purposes
  assert.equal(newsletter!.consent?.askedAgainAfter, 'P2Y')
})

test('every office has four registers of its own, each with its basis and its period', () => {
  const built = builtInRegisters({ builtIn: {}, website: 'not-used' })
  assert.deepEqual(
    built.map((register) => [register.key, bases(register), times(register)]),
    [
      [
        'staff',
        ['legal-obligation', 'legitimate-interest'],
        ['log-lines+account.sessions logged P2Y', 'account.undertaking account-ended P2Y', 'all account-ended P2Y'],
      ],
      [
        'requests',
        ['legal-obligation'],
        [
          'ledger-marks oldest-backup P30D',
          'prohibitions+ban.fingerprint prohibition-lifted P0D gdpr',
          'all request-closed P3Y',
        ],
      ],
      ['breaches', ['legal-obligation'], ['all breach-closed P5Y gdpr']],
      ['website', ['legal-obligation'], ['consents consent-withdrawn P3Y', 'all chosen P1Y']],
    ],
  )
})

test('visits of the web site are counted on consent where it is asked', () => {
  const analytics = { tool: 'Mittari', demographics: false, identifies: false }
  const website = (choice: 'asked' | 'browser-settings') =>
    builtInRegisters({ builtIn: {}, website: { choice, cookies: 'not-used', analytics } }).at(-1)!
  assert.deepEqual(bases(website('asked')), ['consent', 'legal-obligation'])
  assert.deepEqual(bases(website('browser-settings')), [])
})

test('a period of a built-in register can be shortened and never lengthened', () => {
  const logLines = (period: string) =>
    builtInRegisters({ builtIn: { logLines: period }, website: 'not-used' })[0]!.retention[0]!.period
  assert.deepEqual([logLines('P6M'), logLines('P9Y')], ['P6M', 'P2Y'])
})
