import type { Register } from './declaration.schema.ts'
import * as marketing from './template-marketing.rules.ts'
import * as other from './template-other-purposes.rules.ts'
import { keep, ledgerRule, onBasis, registerFrom, voucherRule } from './template-parts.rules.ts'
import * as usual from './template-purposes.rules.ts'

const person = ['name.given', 'name.family', 'contact.email', 'contact.phone', 'contact.address', 'language']

/** Households and sole traders: they are themselves the party to the contract. */
export const householdCustomers = (): Register => ({
  ...registerFrom({
    key: 'customers',
    names: { fi: 'Asiakkaat', sv: 'Kunder', en: 'Customers' },
    subjects: ['household-customers', 'sole-traders'],
    purposes: [usual.deliver, usual.care, marketing.postAndPhone, marketing.ownCustomerMail, usual.claims],
    fields: [...person, 'trade.name', 'trade.business-id', 'customer-since', 'earlier-orders', 'contacts-made', 'note'],
    required: ['name.given', 'name.family'],
    sources: ['person', 'own'],
    retention: [keep({ data: ['all'], from: 'relation-ended', period: 'P3Y', basis: 'claims', statute: 'limitation' })],
  }),
  relation: { ends: 'silence', silence: 'P2Y', since: 'last-order' },
})

export const companyContacts = (): Register => ({
  ...registerFrom({
    key: 'company-contacts',
    names: {
      fi: 'Asiakasyritysten yhteyshenkilöt',
      sv: 'Kontaktpersoner hos kundföretag',
      en: 'Contact persons of customer companies',
    },
    subjects: ['company-contacts'],
    purposes: [usual.relation, marketing.workMail],
    fields: [
      'name.given',
      'name.family',
      'work.organisation',
      'work.title',
      'contact.email',
      'contact.phone',
      'contact.address',
      'language',
      'contacts-made',
      'note',
    ],
    required: ['name.family'],
    sources: ['person', 'colleague', 'own'],
    retention: [
      keep({
        data: ['all'],
        from: 'position-ended',
        period: 'P6M',
        orAtLatest: { from: 'relation-ended', period: 'P3Y', rounding: 'none' },
        basis: 'interest',
      }),
    ],
  }),
  relation: { ends: 'silence', silence: 'P2Y', since: 'last-order' },
})

export const prospects = (): Register =>
  registerFrom({
    key: 'prospects',
    names: { fi: 'Mahdolliset asiakkaat', sv: 'Möjliga kunder', en: 'Prospective customers' },
    subjects: ['prospect-contacts'],
    purposes: [marketing.newCustomers],
    fields: [
      'name.given',
      'name.family',
      'work.organisation',
      'work.title',
      'contact.email',
      'contact.phone',
      'interests',
      'contacts-made',
    ],
    sources: ['person', 'colleague', 'public'],
    retention: [keep({ data: ['all'], from: 'received', period: 'P2Y', basis: 'interest' })],
  })

export const mailingList = (): Register =>
  registerFrom({
    key: 'mailing-list',
    names: { fi: 'Postituslista', sv: 'Utskickslista', en: 'Mailing list' },
    subjects: ['subscribers'],
    purposes: [marketing.newsletter],
    fields: ['name.given', 'name.family', 'contact.email', 'language', 'interests', 'consents'],
    required: ['contact.email'],
    sources: ['person'],
    retention: [
      keep({ data: ['consents'], from: 'consent-withdrawn', period: 'P3Y', basis: 'claims' }),
      keep({ data: ['all'], from: 'consent-withdrawn', period: 'P0D', basis: 'consent' }),
    ],
  })

/**
 * Billing. `kept`: where the vouchers are. In the bookkeeping, the copy here is no voucher and goes when the claim
 * has ended; here, the periods of the Accounting Act bind.
 */
export const billing = (kept: 'bookkeeping' | 'here' = 'bookkeeping'): Register =>
  registerFrom({
    key: 'billing',
    names: { fi: 'Laskutus', sv: 'Fakturering', en: 'Billing' },
    subjects: ['payers'],
    purposes: [usual.billing, usual.bookkeeping],
    fields: [
      'name.given',
      'name.family',
      'work.organisation',
      'trade.name',
      'trade.business-id',
      'contact.email',
      'contact.address',
      'billing.address',
      'billing.email',
      'billing.e-invoice',
      'invoices',
      'payments',
      'reminders',
    ],
    required: ['name.family', 'billing.address'],
    sources: ['person', 'own'],
    retention:
      kept === 'here'
        ? [
            ledgerRule(['ledger']),
            voucherRule(['invoices', 'payments']),
            keep({ data: ['reminders'], from: 'claim-ended', period: 'P0D', basis: 'claims' }),
            keep({ data: ['all'], from: 'relation-ended', period: 'P3Y', basis: 'claims', statute: 'limitation' }),
          ]
        : [
            keep({
              data: ['invoices', 'payments', 'reminders'],
              from: 'claim-ended',
              period: 'P0D',
              basis: 'claims',
            }),
            keep({ data: ['all'], from: 'relation-ended', period: 'P3Y', basis: 'claims', statute: 'limitation' }),
          ],
  })

/** `security`: the trade's written assignment contracts are kept six years from the end (Act 1085/2015, section 73). */
export const contracts = (security = false): Register =>
  registerFrom({
    key: 'contracts',
    names: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
    subjects: ['contract-parties', 'company-contacts'],
    purposes: [
      onBasis(other.contracts, 'contract', { subjects: ['contract-parties'], requirement: other.partyNeeded }),
      { ...other.contracts, key: 'contract-contacts', subjects: ['company-contacts'] },
    ],
    fields: [
      'name.given',
      'name.family',
      'work.organisation',
      'work.title',
      'contact.email',
      'contact.phone',
      'contact.address',
      'contracts',
    ],
    sources: ['person', 'own'],
    retention: [
      security
        ? keep({
            data: ['all'],
            from: 'assignment-ended',
            period: 'P6Y',
            earliest: 'last-day',
            basis: 'statute',
            statute: 'private-security',
          })
        : keep({ data: ['all'], from: 'contract-ended', period: 'P3Y', basis: 'claims', statute: 'limitation' }),
    ],
  })

export const customerOwners = (): Register =>
  registerFrom({
    key: 'customer-owners',
    names: { fi: 'Asiakasomistajat', sv: 'Kundägare', en: 'Customer-owners' },
    subjects: ['members'],
    purposes: [other.membership, other.memberBenefits, onBasis(usual.care, 'contract')],
    fields: [...person, 'member-number', 'member-since', 'shares', 'benefits'],
    required: ['name.given', 'name.family', 'contact.address'],
    sources: ['person', 'own'],
    retention: [
      keep({ data: ['benefits'], from: 'relation-ended', period: 'P6M', basis: 'own-need' }),
      keep({ data: ['all'], from: 'relation-ended', period: 'P3Y', basis: 'claims', statute: 'limitation' }),
    ],
  })
