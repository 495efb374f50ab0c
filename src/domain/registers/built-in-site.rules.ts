import { visits } from './built-in-purposes.rules.ts'
import { isCatalogueField } from './catalogue.rules.ts'
import { isInEea } from './countries.rules.ts'
import type { OfficeDeclaration, Register, Website } from './declaration.schema.ts'
import { keep } from './template-parts.rules.ts'

type Site = OfficeDeclaration['website']
type Analytics = Exclude<Website['analytics'], 'not-used' | undefined>

/** The protection of a transfer where nobody has said which. */
export const usualMechanism = (country: string): 'data-privacy-framework' | 'standard-clauses' =>
  country === 'US' ? 'data-privacy-framework' : 'standard-clauses'

/** Whether visitors are asked for a choice of cookies; where it is not said, they are if there are any. */
const asksChoice = ({ choice, cookies }: Website): boolean =>
  choice === 'asked' || (choice === undefined && cookies !== 'not-used')

/** Whether anything is kept of visitors: their choice of cookies, or what a service counts of their visits. */
export const keepsVisitors = (website: Site): boolean =>
  website === undefined || (website !== 'not-used' && (asksChoice(website) || typeof website.analytics === 'object'))

/**
 * The register of the web site as the site really is: a choice of cookies is remembered only where it is asked, and
 * where visits are counted, what is collected and for how long, by whom and where the data go. What the program does to
 * protect data in it says nothing of the site. `period`: of visits.
 */
export function siteRegister(inProgram: Register, website: Site, period: string): Register {
  const register = { ...inProgram, protection: {} }
  if (website === undefined || website === 'not-used') return register
  const chosen = asksChoice(website) ? register : { ...register, purposes: [], fields: [], retention: [] }
  return typeof website.analytics === 'object' ? withAnalytics(chosen, website, website.analytics, period) : chosen
}

/** A service that infers age, sex and interests profiles the visitors (Art. 4(4)). */
const visitorsInferred = {
  logic: {
    fi: 'Kävijätilastojen palvelu päättelee kävijän ikäryhmän, sukupuolen ja kiinnostuksen aiheet siitä, mitä sivuja hän katsoo.',
    sv: 'Tjänsten för besöksstatistik härleder besökarens åldersgrupp, kön och intressen av vilka sidor hen tittar på.',
    en: 'The visitor statistics service infers a visitor’s age group, sex and interests from the pages viewed.',
  },
  effects: {
    fi: 'Käytämme päätelmiä tilastoina.',
    sv: 'Vi använder slutsatserna som statistik.',
    en: 'We use the results as statistics.',
  },
}

function withAnalytics(register: Register, website: Website, analytics: Analytics, period: string): Register {
  const { recipient, country, mechanism } = analytics
  const collected = (website.collected ?? []).filter(isCatalogueField)
  return {
    ...register,
    purposes: website.choice === 'asked' ? [...register.purposes, visits] : register.purposes,
    fields: [...register.fields, ...collected.map((field) => ({ field }))],
    retention: [
      ...(collected.length > 0 ? [keep({ data: collected, from: 'received', period, basis: 'consent' })] : []),
      ...register.retention,
    ],
    recipients: recipient ? [recipient] : [],
    ...(analytics.demographics ? { profiling: visitorsInferred } : {}),
    ...(country && !isInEea(country)
      ? {
          transfers: [
            {
              country,
              mechanism: mechanism ?? usualMechanism(country),
              ...(recipient ? { recipient } : {}),
            },
          ],
        }
      : {}),
  }
}
