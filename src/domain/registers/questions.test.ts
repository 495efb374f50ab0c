import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { declarableFields } from './catalogue.rules.ts'
import { checkDeclaration } from './declaration.rules.ts'
import { declarationSchema } from './declaration.schema.ts'
import { trades } from './office-terms.rules.ts'
import { programKeys } from './programs.rules.ts'
import {
  advertisingWays,
  draftFromAnswers,
  questionKeys,
  questionsLeft,
  type Answers,
  type DraftColumn,
} from './questions.rules.ts'
import { words } from './questions.words.ts'
import { readDeclaration, writeDeclaration } from './yaml-form.schema.ts'

const answers = fc.record(
  {
    company: fc.constant({
      name: 'Esimerkki Oy',
      businessId: '1572860-0',
      contactName: 'Essi Esimerkki',
      email: 'essi@esimerkki.example',
    }),
    sellsTo: fc.constantFrom('companies', 'households', 'both'),
    trade: fc.constantFrom(...trades),
    books: fc.record({ by: fc.constantFrom('accountant', 'self'), vouchers: fc.constantFrom('bookkeeping', 'here') }),
    programs: fc.uniqueArray(fc.constantFrom(...programKeys)),
    advertising: fc.uniqueArray(fc.constantFrom(...advertisingWays)),
    website: fc.record({ has: fc.boolean(), analytics: fc.constantFrom('none', 'own', 'google') }),
    creditChecks: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>

const columns: fc.Arbitrary<DraftColumn[]> = fc.array(
  fc.oneof(
    fc.constantFrom(...declarableFields.filter((key) => !key.startsWith('special.'))).map((field) => ({ field })),
    fc.string({ unit: 'grapheme', maxLength: 40 }).map((heading) => ({ heading })),
  ),
  { maxLength: 12 },
)

/** Every question answered. */
const whole = fc.record({
  company: fc.constant({
    name: 'Esimerkki Oy',
    businessId: '1572860-0',
    contactName: 'Essi Esimerkki',
    email: 'essi@esimerkki.example',
  }),
  sellsTo: fc.constantFrom('companies', 'households', 'both'),
  trade: fc.constantFrom(...trades),
  books: fc.record({ by: fc.constantFrom('accountant', 'self'), vouchers: fc.constantFrom('bookkeeping', 'here') }),
  programs: fc.uniqueArray(fc.constantFrom(...programKeys)),
  advertising: fc.uniqueArray(fc.constantFrom(...advertisingWays)),
  website: fc.record({ has: fc.boolean(), analytics: fc.constantFrom('none', 'own', 'google') }),
  creditChecks: fc.boolean(),
}) as fc.Arbitrary<Answers>

/** A contract is between the company and its partner: no question can know it. */
const contractsToMake = ['agreement-missing', 'agreement-incomplete', 'source-without-contract']

/** The heading of a column is in the language of the file: the company translates it. */
const isHeading = ({ code, path }: { code: string; path: string }) =>
  code === 'translation-missing' && path.startsWith('ownFields/')

const ofCompany = ['office/controller/name', 'contacts']

test('any part of the answers, with any columns, makes a declaration that is valid and asks only what the company knows', () => {
  fc.assert(
    fc.property(answers, fc.option(columns, { nil: undefined }), (given, found) => {
      const draft = draftFromAnswers(given, found, '2026-11-25')
      assert.deepEqual(declarationSchema.parse(draft), draft)
      assert.deepEqual(readDeclaration(writeDeclaration(draft)), { declaration: draft })
      const errors = checkDeclaration(draft).filter((f) => f.level === 'error' && !ofCompany.includes(f.path))
      assert.deepEqual(errors, [])
    }),
    { numRuns: 150 },
  )
})

test('eight answers, with a file or without, leave nothing open but contracts that the company has to make', () => {
  fc.assert(
    fc.property(whole, fc.option(columns, { nil: undefined }), (given, found) => {
      const draft = draftFromAnswers(given, found, '2026-11-25')
      const open = checkDeclaration(draft).filter((one) => !contractsToMake.includes(one.code) && !isHeading(one))
      assert.deepEqual(open, [])
    }),
    { numRuns: 150 },
  )
})

test('each answer of who buys, each trade and each answer of the books makes its registers', () => {
  for (const sellsTo of ['companies', 'households', 'both'] as const)
    for (const trade of trades)
      for (const by of ['accountant', 'self'] as const)
        for (const vouchers of ['bookkeeping', 'here'] as const) {
          const draft = draftFromAnswers({ sellsTo, trade, books: { by, vouchers }, advertising: ['newsletter'] })
          const keys = draft.registers.map((one) => one.key)
          const expected = [
            sellsTo === 'companies' ? 'company-contacts' : 'customers',
            'billing',
            ...(trade === 'security' ? ['contracts', 'incident-reports'] : []),
            ...(trade === 'co-operative' ? ['customer-owners'] : []),
            ...(trade === 'it' ? ['support-cases'] : []),
            ...(sellsTo === 'households' ? [] : ['prospects']),
            'mailing-list',
          ]
          assert.deepEqual(keys, expected)
          const cited = draft.registers[1]!.retention.map((rule) => rule.statute)
          assert.equal(cited.includes('bookkeeping'), vouchers === 'here')
          assert.equal(
            draft.recipients.some((one) => one.key === 'accountant'),
            by === 'accountant',
          )
        }
})

test('the columns of a file become the data fields of the customers’ register, identity codes left out', () => {
  const draft = draftFromAnswers({ sellsTo: 'households' }, [
    { field: 'contact.phone' },
    { field: 'identity-code' },
    { heading: 'Kengännumero', kind: 'number' },
    { heading: 'Kengännumero' },
  ])
  assert.deepEqual(
    draft.registers[0]!.fields.map((one) => one.field),
    ['name.given', 'name.family', 'contact.phone', 'own.kengannumero', 'own.kengannumero-2'],
  )
  assert.equal(draft.ownFields[0]!.kind, 'number')
  assert.deepEqual(draft.ownFields[0]!.names, { fi: 'Kengännumero' })
})

test('a security company gets the registers and the periods of its statute', () => {
  const draft = draftFromAnswers({ trade: 'security' })
  const keys = draft.registers.map((register) => register.key)
  assert.ok(keys.includes('incident-reports') && keys.includes('contracts'))
  const [rule] = draft.registers.find((register) => register.key === 'incident-reports')!.retention
  assert.deepEqual([rule!.period, rule!.rounding, rule!.latest], ['P2Y', 'year-end', 'P1M'])
})

test('a company that does not advertise has no purpose of advertising', () => {
  const draft = draftFromAnswers({ advertising: [] })
  assert.ok(
    draft.registers.every((register) => register.purposes.every((purpose) => purpose.aim !== 'direct-marketing')),
  )
})

test('a service outside the European Economic Area is told as a transfer', () => {
  const draft = draftFromAnswers({ programs: ['mailchimp', { name: 'Pilvi Ltd', country: 'IN' }] })
  const transfers = draft.registers[0]!.transfers
  assert.ok(Array.isArray(transfers))
  assert.deepEqual(
    transfers.map(({ country, mechanism }) => [country, mechanism]),
    [
      ['US', 'data-privacy-framework'],
      ['IN', 'standard-clauses'],
    ],
  )
})

test('an answered question is not asked again', () => {
  assert.deepEqual(
    questionsLeft({ trade: 'garden', creditChecks: false }),
    questionKeys.filter((key) => key !== 'trade' && key !== 'creditChecks'),
  )
})

test('every question has its words and options in three languages', () => {
  for (const language of ['fi', 'sv', 'en'] as const) {
    for (const key of questionKeys) assert.ok(words[language].questions[key].asked.endsWith('?'))
    assert.deepEqual(Object.keys(words[language].options.trade).toSorted(), trades.toSorted())
  }
})

test('a web site that follows nobody is not said to remember a choice that nobody asks for', () => {
  const { website } = draftFromAnswers({ website: { has: true, analytics: 'none' } }, [], '2026-01-01')
  assert.ok(website !== undefined && website !== 'not-used')
  assert.equal(website.choice, 'not-needed')
  assert.ok(website.cookies !== undefined && website.cookies !== 'not-used')
  assert.deepEqual(
    website.cookies.map(({ purpose, lasts }) => [purpose, lasts]),
    [['necessary', 'session']],
  )
})
