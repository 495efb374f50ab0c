import * as customer from './customer-templates.rules.ts'
import type { Register } from './declaration.schema.ts'
import * as other from './template-other-purposes.rules.ts'
import { incidentRule, keep, onBasis, registerFrom } from './template-parts.rules.ts'
import { newCustomers } from './template-marketing.rules.ts'
import type { Text3 } from './text.rules.ts'

const contact = ['name.given', 'name.family', 'work.organisation', 'work.title', 'contact.email', 'contact.phone']

const supportCases = (): Register =>
  registerFrom({
    key: 'support-cases',
    names: { fi: 'Tuki- ja palvelupyynnöt', sv: 'Stöd- och serviceärenden', en: 'Support and service cases' },
    subjects: ['customers', 'company-contacts'],
    purposes: [
      onBasis(other.support, 'contract', { subjects: ['customers'] }),
      { ...other.support, key: 'support-of-companies', subjects: ['company-contacts'] },
    ],
    fields: [...contact, 'support-cases', 'contacts-made'],
    sources: ['person', 'own'],
    retention: [keep({ data: ['all'], from: 'case-closed', period: 'P2Y', basis: 'interest' })],
  })

const stakeholders = (): Register =>
  registerFrom({
    key: 'stakeholders',
    names: { fi: 'Sidosryhmät', sv: 'Intressenter', en: 'Stakeholders' },
    subjects: ['stakeholders', 'supplier-contacts'],
    purposes: [other.cooperation],
    fields: [...contact, 'work.role', 'contacts-made'],
    sources: ['person', 'colleague', 'public'],
    retention: [keep({ data: ['all'], from: 'last-contact', period: 'P2Y', basis: 'interest' })],
  })

const businessCards = (): Register => ({
  ...registerFrom({
    key: 'business-cards',
    names: { fi: 'Käyntikortit', sv: 'Visitkort', en: 'Business cards' },
    subjects: ['prospect-contacts'],
    purposes: [newCustomers],
    fields: [...contact, 'contact.web'],
    sources: ['person', 'colleague'],
    retention: [
      keep({ data: ['business-card'], from: 'received', period: 'P30D', basis: 'own-need', then: 'by-hand' }),
      keep({ data: ['all'], from: 'received', period: 'P2Y', basis: 'interest' }),
    ],
  }),
  manner: ['electronic', 'manual'],
  protection: {
    manual: { measures: ['locked-rooms', 'secure-destruction'] },
    electronic: { measures: ['named-users', 'personal-accounts', 'signed-undertaking', 'access-log'] },
  },
})

const incidentReports = (): Register => ({
  ...registerFrom({
    key: 'incident-reports',
    names: { fi: 'Tapahtumailmoitukset', sv: 'Händelserapporter', en: 'Incident reports' },
    subjects: ['incident-persons'],
    purposes: [other.incidents],
    fields: ['name.given', 'name.family', 'contact.address', 'incident-reports', 'special.offence'],
    sources: ['own'],
    retention: [incidentRule(['all'])],
  }),
  specialCategories: {
    ground: 'law',
    why: {
      fi: 'Tapahtumailmoitukseen kirjataan, mitä tapahtui (laki yksityisistä turvallisuuspalveluista 8 §).',
      sv: 'I händelserapporten antecknas vad som hände (lagen om privata säkerhetstjänster 8 §).',
      en: 'An incident report records what happened (Private Security Services Act, s. 8).',
    },
  },
})

type Template = { make: () => Register; hint: Text3 }

/** Ready-made registers with defaults that are right for most; every sentence in three languages. */
export const templates = {
  customers: {
    make: customer.householdCustomers,
    hint: {
      fi: 'Kotitaloudet ja toiminimet, jotka ostavat teiltä.',
      sv: 'Hushåll och enskilda näringsidkare som köper av er.',
      en: 'Households and sole traders that buy from you.',
    },
  },
  'company-contacts': {
    make: customer.companyContacts,
    hint: {
      fi: 'Ihmiset, joiden kanssa asioitte asiakasyrityksissä.',
      sv: 'Människor som ni har kontakt med hos kundföretag.',
      en: 'The people you deal with at customer companies.',
    },
  },
  prospects: {
    make: customer.prospects,
    hint: {
      fi: 'Yritykset, joista toivotte asiakkaita.',
      sv: 'Företag som ni hoppas få som kunder.',
      en: 'Companies you hope to win as customers.',
    },
  },
  'mailing-list': {
    make: customer.mailingList,
    hint: {
      fi: 'Ihmiset, jotka ovat tilanneet uutiskirjeen.',
      sv: 'Människor som har beställt nyhetsbrevet.',
      en: 'People who asked for the newsletter.',
    },
  },
  billing: {
    make: () => customer.billing(),
    hint: {
      fi: 'Laskut ja niiden saajat.',
      sv: 'Fakturor och deras mottagare.',
      en: 'Invoices and who receives them.',
    },
  },
  contracts: {
    make: () => customer.contracts(),
    hint: { fi: 'Sopimukset ja niiden osapuolet.', sv: 'Avtal och deras parter.', en: 'Contracts and their parties.' },
  },
  'support-cases': {
    make: supportCases,
    hint: {
      fi: 'Kysymykset, viat ja niiden ratkaisut.',
      sv: 'Frågor, fel och hur de lösts.',
      en: 'Questions, faults and how they were solved.',
    },
  },
  stakeholders: {
    make: stakeholders,
    hint: {
      fi: 'Kumppanit, toimittajat, viranomaiset ja muut.',
      sv: 'Partner, leverantörer, myndigheter och andra.',
      en: 'Partners, suppliers, authorities and others.',
    },
  },
  'business-cards': {
    make: businessCards,
    hint: {
      fi: 'Kortit, joita saatte tapaamisissa ja messuilla.',
      sv: 'Kort som ni får vid möten och på mässor.',
      en: 'Cards you get at meetings and fairs.',
    },
  },
  'customer-owners': {
    make: customer.customerOwners,
    hint: { fi: 'Osuuskunnan jäsenet.', sv: 'Andelslagets medlemmar.', en: 'Members of the co-operative.' },
  },
  'incident-reports': {
    make: incidentReports,
    hint: {
      fi: 'Vartijan ja järjestyksenvalvojan tapahtumailmoitukset.',
      sv: 'Väktarens och ordningsvaktens händelserapporter.',
      en: 'Reports guards must write of events.',
    },
  },
} satisfies Record<string, Template>

export type TemplateKey = keyof typeof templates
export const templateKeys = Object.keys(templates) as TemplateKey[]
export const registerFromTemplate = (key: TemplateKey): Register => templates[key].make()
