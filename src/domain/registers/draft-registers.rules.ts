import { usualAnswers, type AdvertisingWay, type Answers } from './answers.rules.ts'
import * as customer from './customer-templates.rules.ts'
import type { Purpose, Register } from './declaration.schema.ts'
import * as marketing from './template-marketing.rules.ts'
import { creditCheck } from './template-other-purposes.rules.ts'
import { keep } from './template-parts.rules.ts'
import * as usual from './template-purposes.rules.ts'
import { registerFromTemplate } from './templates.rules.ts'

const isMarketing = (purpose: Purpose) => purpose.aim === 'direct-marketing'
const withoutRequirement = { kind: 'none' } as const

/** The registers that follow from the answers, the customers' own first. */
export function draftRegisters(answers: Answers): Register[] {
  const sellsTo = answers.sellsTo ?? usualAnswers.sellsTo
  const trade = answers.trade ?? usualAnswers.trade
  const ways = answers.advertising ?? usualAnswers.advertising
  const books = answers.books ?? usualAnswers.books
  const toCompanies = sellsTo !== 'households'
  const main = forTrade(mainRegister(sellsTo, ways), trade)
  const billing = withCredit(customer.billing(books.vouchers), answers.creditChecks ?? usualAnswers.creditChecks)
  return [
    main,
    billing,
    ...(trade === 'security' ? [customer.contracts(true), registerFromTemplate('incident-reports')] : []),
    ...(trade === 'co-operative' ? [registerFromTemplate('customer-owners')] : []),
    ...(trade === 'it' ? [registerFromTemplate('support-cases')] : []),
    ...(toCompanies && ways.length > 0 ? [registerFromTemplate('prospects')] : []),
    ...(ways.includes('newsletter') ? [registerFromTemplate('mailing-list')] : []),
  ]
}

/** One register for those a shop thinks of as its customers, with the purposes that fit each kind of them. */
function mainRegister(sellsTo: 'companies' | 'households' | 'both', ways: readonly AdvertisingWay[]): Register {
  if (sellsTo === 'companies') {
    const register = customer.companyContacts()
    return { ...register, purposes: [...plain(register), ...toCompanies(ways)] }
  }
  const register = customer.householdCustomers()
  if (sellsTo === 'households') return { ...register, purposes: [...plain(register), ...toPersons(ways)] }
  return {
    ...register,
    subjects: [...register.subjects, 'company-contacts'],
    purposes: [
      ...forGroups([...plain(register), ...toPersons(ways)], register.subjects),
      ...forGroups(
        [{ requirement: withoutRequirement, ...usual.relation }, ...toCompanies(ways)],
        ['company-contacts'],
      ),
    ],
    fields: [...register.fields, { field: 'work.organisation' }, { field: 'work.title' }],
    sources: [...register.sources, 'colleague'],
    retention: [
      keep({
        data: ['all'],
        from: 'relation-ended',
        period: 'P3Y',
        orAtLatest: { from: 'position-ended', period: 'P6M', rounding: 'none' },
        basis: 'claims',
        statute: 'limitation',
      }),
    ],
  }
}

const forGroups = (purposes: readonly Purpose[], subjects: Register['subjects']): Purpose[] =>
  purposes.map((purpose) => ({ ...purpose, subjects }))

const plain = (register: Register): Purpose[] => register.purposes.filter((purpose) => !isMarketing(purpose))

function toPersons(ways: readonly AdvertisingWay[]): Purpose[] {
  const direct = ways.filter((way) => way === 'post' || way === 'phone')
  return [
    ...(direct.length > 0 ? [{ ...marketing.marketingBy(direct), requirement: withoutRequirement }] : []),
    ...(ways.includes('email-customers') ? [{ ...marketing.ownCustomerMail, requirement: withoutRequirement }] : []),
  ]
}

function toCompanies(ways: readonly AdvertisingWay[]): Purpose[] {
  const channels = ways.flatMap((way) =>
    way === 'newsletter' ? [] : way === 'email-customers' ? ['email' as const] : [way],
  )
  return channels.length > 0 ? [{ ...marketing.workMail, channels, requirement: withoutRequirement }] : []
}

function forTrade(register: Register, trade: NonNullable<Answers['trade']>): Register {
  const more: Partial<Record<typeof trade, string[]>> = {
    security: ['site', 'site.visits', 'site.keys', 'site.security'],
    property: ['site', 'site.visits', 'site.keys'],
    cleaning: ['site', 'site.visits', 'site.keys'],
    construction: ['site', 'site.visits'],
    garden: ['delivery-instruction'],
  }
  const fields = (more[trade] ?? []).map((field) => ({ field }))
  return { ...register, fields: [...register.fields, ...fields] }
}

const withCredit = (billing: Register, checks: boolean): Register =>
  checks
    ? {
        ...billing,
        purposes: [...billing.purposes, { requirement: withoutRequirement, ...creditCheck }],
        fields: [...billing.fields, { field: 'credit-check' }],
        sources: [...billing.sources, 'credit-information'],
        recipients: [...billing.recipients, 'credit-information'],
        disclosures: [
          {
            to: 'credit-information',
            occasion: 'credit-decision',
            classes: ['name', 'trade'],
            basis: 'legitimate-interest',
          },
        ],
        retention: [
          keep({ data: ['credit-check'], from: 'received', period: 'P1Y', basis: 'interest' }),
          ...billing.retention,
        ],
      }
    : billing
