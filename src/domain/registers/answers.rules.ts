import type { OwnFieldKind } from './catalogue.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { ProgramKey } from './programs.rules.ts'

type Office = OfficeDeclaration['office']

export const questionKeys = [
  'company',
  'sellsTo',
  'trade',
  'books',
  'programs',
  'advertising',
  'website',
  'creditChecks',
] as const
export type QuestionKey = (typeof questionKeys)[number]

export const advertisingWays = ['post', 'phone', 'email-customers', 'newsletter'] as const
export type AdvertisingWay = (typeof advertisingWays)[number]

/** What a shopkeeper says. Any part may be missing: then the default that is right for most is taken. */
export type Answers = {
  company?: Partial<Office['controller']> & {
    contactName?: string
    staff?: Office['staff']
    financialYearEnds?: number
    languages?: Office['languages']
  }
  sellsTo?: 'companies' | 'households' | 'both'
  trade?: NonNullable<Office['trade']>
  books?: {
    by: 'accountant' | 'self'
    vouchers: 'bookkeeping' | 'here'
    accountant?: { name: string; businessId?: string }
  }
  programs?: readonly (ProgramKey | { name: string; country: string })[]
  /** An empty list: the company does not advertise. */
  advertising?: readonly AdvertisingWay[]
  website?: { has: boolean; address?: string; analytics: 'none' | 'own' | 'google' }
  creditChecks?: boolean
}

/** A column found in a file: a field of the catalogue, or the company's own with its heading. */
export type DraftColumn = { field: string } | { heading: string; kind?: OwnFieldKind }

export const usualAnswers = {
  sellsTo: 'both',
  trade: 'other',
  books: { by: 'accountant', vouchers: 'bookkeeping' },
  programs: [],
  advertising: ['post', 'phone', 'email-customers'],
  website: { has: true, analytics: 'none' },
  creditChecks: false,
} as const satisfies Answers

export const questionsLeft = (answers: Answers): QuestionKey[] =>
  questionKeys.filter((key) => answers[key] === undefined)
