import type { Aim } from '../../enforcement/charter.ts'
import type { Text3 } from './text.rules.ts'

type AimFact = { iri?: string; names: Text3 }

const dpv = 'https://w3id.org/dpv#'

/** What each fixed aim is called, and its term in W3C DPV where one means the same. */
export const aimFacts: Record<Aim, AimFact> = {
  'customer-care': {
    iri: `${dpv}CustomerCare`,
    names: { fi: 'asiakaspalvelu', sv: 'kundservice', en: 'customer care' },
  },
  sales: { iri: `${dpv}SellProducts`, names: { fi: 'myynti', sv: 'försäljning', en: 'sales' } },
  'direct-marketing': {
    iri: `${dpv}DirectMarketing`,
    names: { fi: 'suoramarkkinointi', sv: 'direktmarknadsföring', en: 'direct marketing' },
  },
  billing: { iri: `${dpv}PaymentManagement`, names: { fi: 'laskutus', sv: 'fakturering', en: 'billing' } },
  'fulfilling-rights': {
    iri: `${dpv}RightsFulfilment`,
    names: { fi: 'oikeuksien toteuttaminen', sv: 'tillgodoseende av rättigheter', en: 'fulfilling rights' },
  },
  'legal-duty': {
    iri: `${dpv}LegalCompliance`,
    names: { fi: 'lakisääteinen velvoite', sv: 'lagstadgad skyldighet', en: 'legal duty' },
  },
  security: { iri: `${dpv}EnforceSecurity`, names: { fi: 'tietoturva', sv: 'informationssäkerhet', en: 'security' } },
  'register-keeping': {
    iri: `${dpv}RecordManagement`,
    names: { fi: 'rekisterinpito', sv: 'registerföring', en: 'register keeping' },
  },
  statistics: { names: { fi: 'tilastointi', sv: 'statistik', en: 'statistics' } },
  'development-and-testing': {
    iri: `${dpv}ResearchAndDevelopment`,
    names: { fi: 'kehittäminen ja testaus', sv: 'utveckling och testning', en: 'development and testing' },
  },
  'personalised-content': {
    iri: `${dpv}Personalisation`,
    names: { fi: 'kohdennettu sisältö', sv: 'anpassat innehåll', en: 'personalised content' },
  },
}

export const aims = Object.keys(aimFacts) as [Aim, ...Aim[]]

/** Aims that no declaration needs to name: they follow from the law and exist in every office. */
export const aimsOfEveryOffice: readonly Aim[] = ['fulfilling-rights', 'legal-duty', 'security', 'register-keeping']

export type { Aim }
