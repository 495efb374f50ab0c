export const workPlaces = ['premises', 'mobile', 'home', 'customer-site', 'data-centre'] as const

export const manners = ['electronic', 'manual'] as const

/** The ten things an agreement under Art. 28(3) must hold; each is ticked with its place in the contract. */

export const channels = [
  'email',
  'phone',
  'meetings',
  'visit',
  'web-form',
  'registration',
  'web-shop',
  'paper-form',
  'event',
  'business-card',
  'erp',
  'billing',
  'invitation-link',
  'cookies',
  'customer-credentials',
  'social-media',
  'web-pages',
  'trade-register',
  'update-file',
  'contract',
  'own-work',
  'customer-service',
  'contact-person',
] as const

export const subjectGroups = [
  'customers',
  'household-customers',
  'sole-traders',
  'company-contacts',
  'prospects',
  'prospect-contacts',
  'subscribers',
  'members',
  'stakeholders',
  'supplier-contacts',
  'payers',
  'contract-parties',
  'key-holders',
  'site-contacts',
  'incident-persons',
  'visitors',
  'staff',
  'requesters',
  'breach-persons',
] as const

/** Art. 6(1)(a)-(f), and the own customer of section 200.3 of the Act on Electronic Communications Services. */

export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-interest',
  'legitimate-interest',
  'own-customer',
] as const

export const marketingChannels = ['post', 'phone', 'email', 'sms', 'visits'] as const

export const requirements = ['none', 'contract', 'to-make-contract', 'statute'] as const

export const triggers = [
  'received',
  'entered',
  'last-contact',
  'relation-ended',
  'position-ended',
  'contract-ended',
  'assignment-ended',
  'case-closed',
  'warranty-ended',
  'dispute-closed',
  'claim-ended',
  'claim-time-barred',
  'voucher-dated',
  'drawn-up',
  'account-ended',
  'consent-withdrawn',
  'prohibition-lifted',
  'request-closed',
  'breach-closed',
  'logged',
  'chosen',
  'oldest-backup',
] as const

/** Where the counting starts once the trigger has happened. */

export const roundings = ['none', 'month-end', 'year-end', 'financial-year-end', 'year-end-of-financial-year'] as const

/** What a retention rule can speak of besides classes of fields, single fields and `all`. */

export const retentionItems = [
  'claim',
  'voucher',
  'ledger',
  'contract-papers',
  'assignment-papers',
  'incident-report',
  'business-card',
  'log-line',
  'account',
  'undertaking',
  'request-file',
  'ledger-mark',
  'ban',
  'breach-file',
  'cookie-choice',
  'consent-proof',
] as const

export const retentionBases = ['own-need', 'statute', 'claims', 'consent', 'interest'] as const

export const afterwards = ['erase', 'anonymise', 'by-hand'] as const

export const disclosureOccasions = [
  'credit-application',
  'credit-decision',
  'collection',
  'billing',
  'law',
  'added-value-service',
  'delivery',
  'insurance',
  'consent',
  'other',
] as const

/** Arts 45, 46, 47, 49. */

export const transferMechanisms = [
  'adequacy',
  'data-privacy-framework',
  'standard-clauses',
  'binding-rules',
  'explicit-consent',
  'contract-with-person',
  'legal-claims',
] as const

export const identityCodeGrounds = ['consent', 'law', 'identification-important', 'credit-or-collection'] as const

export const specialGrounds = [
  'explicit-consent',
  'employment-law',
  'vital-interests',
  'association',
  'made-public',
  'legal-claims',
  'law',
] as const

export const publicationUses = ['directory', 'labels'] as const

export const media = ['electronic', 'written'] as const

export const manualMeasures = [
  'locked-rooms',
  'locked-and-fire-proof',
  'after-first-handling',
  'safe-storage',
  'named-handlers',
  'signed-undertaking',
  'secrecy-duty',
  'server-room-watched',
  'secure-destruction',
  'good-practice',
] as const

export const electronicMeasures = [
  'named-users',
  'personal-accounts',
  'password',
  'two-step-sign-in',
  'signed-undertaking',
  'secrecy-duty',
  'least-privilege',
  'access-log',
  'log-checked',
  'firewall',
  'encrypted-storage',
  'encrypted-connection',
  'backups',
  'server-room-watched',
  'servers-in-finland',
  'secure-destruction',
  'good-practice',
] as const

export const requestChannels = ['request-page', 'email', 'phone', 'post', 'visit'] as const

export const portabilityFormats = ['json', 'vcard', 'csv'] as const

export const cookiePurposes = ['necessary', 'functional', 'analytics', 'marketing'] as const

export const copyKinds = [
  'mail-list',
  'card-index',
  'spreadsheet',
  'labels',
  'calendar',
  'address-book',
  'other',
] as const

export const riskLevels = ['none', 'low', 'moderate', 'high'] as const

export const documentKinds = [
  'data-flow-description',
  'register-description',
  'privacy-notice',
  'processing-record',
  'data-balance-sheet',
] as const

/** F01-F54, the facts a document can be asked for. */

export const factIds = Array.from({ length: 54 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`) as [
  FactId,
  ...FactId[],
]
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type FactId = `F${Digit}${Digit}`

/** Registers that every office has and nobody can remove. */

export const builtInKeys = ['staff', 'requests', 'breaches', 'website'] as const
export type BuiltInKey = (typeof builtInKeys)[number]
