import { aimFacts } from '../registers/aims.rules.ts'
import type { Purpose, Recipient, Register, RetentionRule, Source } from '../registers/declaration.schema.ts'
import { fieldFact } from '../registers/catalogue.rules.ts'
import type { OwnField } from '../registers/declaration.schema.ts'

/** Prefixes of W3C DPV 2 and of what stands beside it. */
export const prefixes = {
  dpv: 'https://w3id.org/dpv#',
  pd: 'https://w3id.org/dpv/pd#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A term as `prefix:Name`. */
export const short = (iri: string): string => {
  const found = Object.entries(prefixes).find(([, address]) => iri.startsWith(address))
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri
}

/** The aim's term; one without is a purpose and no more. */
export const aimTerm = (aim: Purpose['aim']): string => short(aimFacts[aim].iri ?? `${prefixes.dpv}Purpose`)

export const fieldTerm = (key: string, own: readonly OwnField[]): string =>
  fieldFact(key, own)?.iri ?? 'dpv:PersonalData'

/** Art. 6(1); marketing to one's own customer (section 200.3) stands on the legitimate interest. */
export const basisTerms: Record<Purpose['basis'], string> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-interest': 'eu-gdpr:A6-1-e',
  'legitimate-interest': 'eu-gdpr:A6-1-f',
  'own-customer': 'eu-gdpr:A6-1-f',
}

type Mechanism = Exclude<NonNullable<Register['transfers']>, 'not-used'>[number]['mechanism']
export const mechanismTerms: Record<Mechanism, string> = {
  adequacy: 'eu-gdpr:A45-3',
  'data-privacy-framework': 'eu-gdpr:A45-3',
  'standard-clauses': 'eu-gdpr:A46-2-c',
  'binding-rules': 'eu-gdpr:A46-2-b',
  'explicit-consent': 'eu-gdpr:A49-1-a',
  'contract-with-person': 'eu-gdpr:A49-1-b',
  'legal-claims': 'eu-gdpr:A49-1-e',
}

type SpecialGround = Exclude<NonNullable<Register['specialCategories']>, 'not-used'>['ground']
export const specialTerms: Record<SpecialGround, string> = {
  'explicit-consent': 'eu-gdpr:A9-2-a',
  'employment-law': 'eu-gdpr:A9-2-b',
  'vital-interests': 'eu-gdpr:A9-2-c',
  association: 'eu-gdpr:A9-2-d',
  'made-public': 'eu-gdpr:A9-2-e',
  'legal-claims': 'eu-gdpr:A9-2-f',
  law: 'eu-gdpr:A9-2-g',
}

const customer = 'dpv:Customer'
const anybody = 'dpv:DataSubject'
export const subjectTerms: Record<Register['subjects'][number], string> = {
  customers: customer,
  'household-customers': 'dpv:Consumer',
  'sole-traders': customer,
  'company-contacts': anybody,
  prospects: anybody,
  'prospect-contacts': anybody,
  subscribers: 'dpv:Subscriber',
  members: 'dpv:Member',
  stakeholders: anybody,
  'supplier-contacts': anybody,
  payers: customer,
  'contract-parties': 'dpv:Client',
  'key-holders': anybody,
  'site-contacts': anybody,
  'incident-persons': anybody,
  visitors: 'dpv:Visitor',
  staff: 'dpv:Employee',
  requesters: anybody,
  'breach-persons': anybody,
}

export const recipientTerms: Record<Recipient['role'], { property: string; type: string }> = {
  processor: { property: 'dpv:hasDataProcessor', type: 'dpv:DataProcessor' },
  controller: { property: 'dpv:hasRecipientThirdParty', type: 'dpv:ThirdParty' },
  'joint-controller': { property: 'dpv:hasJointDataControllers', type: 'dpv:JointDataControllers' },
  authority: { property: 'dpv:hasRecipient', type: 'dpv:Authority' },
}

export const sourceTerms: Record<Source['kind'], string> = {
  person: 'dpv:DataSubjectDataSource',
  colleague: 'dpv:ThirdPartyDataSource',
  public: 'dpv:PublicDataSource',
  bought: 'dpv:ThirdPartyDataSource',
  partner: 'dpv:ThirdPartyDataSource',
  own: 'dpv:DataSource',
}

export const afterwardsTerms: Record<RetentionRule['then'], string | undefined> = {
  erase: 'dpv:Erase',
  anonymise: 'dpv:Anonymise',
  'by-hand': 'dpv:Erase',
}

/** Every person's rights; the others by basis. */
export const rightTerms = (bases: ReadonlySet<Purpose['basis']>): string[] => [
  ...['A15', 'A16', 'A17', 'A18', 'A19'].map((one) => `eu-gdpr:${one}`),
  ...(bases.has('consent') || bases.has('contract') ? ['eu-gdpr:A20'] : []),
  ...((['legitimate-interest', 'public-interest', 'own-customer'] as const).some((one) => bases.has(one))
    ? ['eu-gdpr:A21']
    : []),
  'eu-gdpr:A22',
  ...(bases.has('consent') ? ['eu-gdpr:A7-3'] : []),
  'eu-gdpr:A77',
]
