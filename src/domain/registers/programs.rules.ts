import type { Recipient, System } from './declaration.schema.ts'
import type { Text3 } from './text.rules.ts'

export type Program = {
  names: Text3
  kind: System['kind']
  place: NonNullable<System['place']>
  country: string
  /** Who runs it; left out for what the company runs itself. */
  operator?: string
  category?: Recipient['category']
  role?: Recipient['role']
  /** Countries outside the EEA the operator or its group may handle data from, under the Data Privacy Framework. */
  reaches?: 'US'
}

const same = (name: string): Text3 => ({ fi: name, sv: name, en: name })
const cloud = { place: 'cloud', role: 'processor' } as const

/** Programs and services small companies commonly use. Defaults to be checked by the company, not facts about it. */
export const programs = {
  'microsoft-365': {
    ...cloud,
    names: same('Microsoft 365'),
    kind: 'office-suite',
    operator: 'Microsoft Ireland Operations Limited',
    category: 'cloud',
    country: 'IE',
    reaches: 'US',
  },
  'google-workspace': {
    ...cloud,
    names: same('Google Workspace'),
    kind: 'office-suite',
    operator: 'Google Cloud EMEA Limited',
    category: 'cloud',
    country: 'IE',
    reaches: 'US',
  },
  dropbox: {
    ...cloud,
    names: same('Dropbox'),
    kind: 'file-storage',
    operator: 'Dropbox International Unlimited Company',
    category: 'cloud',
    country: 'IE',
    reaches: 'US',
  },
  netvisor: {
    ...cloud,
    names: same('Netvisor'),
    kind: 'billing',
    operator: 'Visma Solutions Oy',
    category: 'it',
    country: 'FI',
  },
  procountor: {
    ...cloud,
    names: same('Procountor'),
    kind: 'billing',
    operator: 'Finago Oy',
    category: 'it',
    country: 'FI',
  },
  fennoa: { ...cloud, names: same('Fennoa'), kind: 'billing', operator: 'Fennoa Oy', category: 'it', country: 'FI' },
  lemonsoft: {
    ...cloud,
    names: same('Lemonsoft'),
    kind: 'erp',
    operator: 'Lemonsoft Oyj',
    category: 'it',
    country: 'FI',
  },
  shopify: {
    ...cloud,
    names: same('Shopify'),
    kind: 'web-shop',
    operator: 'Shopify International Limited',
    category: 'it',
    country: 'IE',
    reaches: 'US',
  },
  woocommerce: { names: same('WooCommerce'), kind: 'web-shop', place: 'data-centre', country: 'EEA' },
  paytrail: {
    ...cloud,
    names: same('Paytrail'),
    kind: 'payment',
    operator: 'Paytrail Oyj',
    category: 'payment',
    role: 'controller',
    country: 'FI',
  },
  pipedrive: {
    ...cloud,
    names: same('Pipedrive'),
    kind: 'other',
    operator: 'Pipedrive OÜ',
    category: 'it',
    country: 'EE',
    reaches: 'US',
  },
  hubspot: {
    ...cloud,
    names: same('HubSpot'),
    kind: 'other',
    operator: 'HubSpot Ireland Limited',
    category: 'it',
    country: 'IE',
    reaches: 'US',
  },
  mailchimp: {
    ...cloud,
    names: same('Mailchimp'),
    kind: 'newsletter',
    operator: 'The Rocket Science Group LLC',
    category: 'newsletter',
    country: 'US',
    reaches: 'US',
  },
  liana: {
    ...cloud,
    names: same('LianaMailer'),
    kind: 'newsletter',
    operator: 'Liana Technologies Oy',
    category: 'newsletter',
    country: 'FI',
  },
  'own-mail': {
    names: { fi: 'Sähköposti omalla palvelimella', sv: 'E-post på egen server', en: 'E-mail on our own server' },
    kind: 'mail',
    place: 'premises',
    country: 'FI',
  },
  phone: {
    names: { fi: 'Puhelinten yhteystiedot', sv: 'Telefonernas kontakter', en: 'Contacts in phones' },
    kind: 'phone',
    place: 'mobile',
    country: 'FI',
  },
  excel: {
    names: {
      fi: 'Excel-luettelot työasemilla',
      sv: 'Excel-listor på arbetsstationer',
      en: 'Excel lists on workstations',
    },
    kind: 'spreadsheet',
    place: 'premises',
    country: 'FI',
  },
  paper: {
    names: { fi: 'Paperikansiot', sv: 'Pappersmappar', en: 'Paper folders' },
    kind: 'paper',
    place: 'premises',
    country: 'FI',
  },
} as const satisfies Record<string, Program>

export type ProgramKey = keyof typeof programs
export const programKeys = Object.keys(programs) as ProgramKey[]
