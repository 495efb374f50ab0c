import type { Purpose, Register, RetentionRule, Source } from './declaration.schema.ts'

type Start = Pick<Register, 'key' | 'names' | 'subjects' | 'purposes' | 'sources' | 'retention'> & {
  fields: readonly string[]
  required?: readonly string[]
}

/**
 * A register with the answers that are right for most, and every optional part answered but one: nobody has said whether
 * there is paper too, so that a notice says nothing of it. What the program itself does protects the data in it.
 */
export function registerFrom(start: Start): Register {
  return {
    key: start.key,
    names: start.names,
    template: start.key,
    subjects: start.subjects,
    purposes: start.purposes.map((purpose) => ({ requirement: { kind: 'none' }, ...purpose })),
    fields: start.fields.map((field) => (start.required?.includes(field) ? { field, required: true } : { field })),
    specialCategories: 'not-used',
    identityCode: 'not-used',
    sources: start.sources,
    recipients: [],
    disclosures: 'not-used',
    transfers: 'not-used',
    publication: 'not-used',
    systems: [],
    places: ['premises'],
    manner: ['electronic'],
    copies: 'not-used',
    retention: start.retention,
    protection: {
      electronic: {
        measures: ['named-users', 'personal-accounts', 'signed-undertaking', 'least-privilege', 'access-log'],
      },
    },
    profiling: 'not-used',
    automatedDecisions: 'not-used',
    partnerData: 'not-used',
    texts: {},
  }
}

type Rule = Partial<RetentionRule> & Pick<RetentionRule, 'data' | 'from' | 'period' | 'basis'>

/** A retention rule with the usual answers: no rounding, no bounds, then erased. */
export const keep = (rule: Rule): RetentionRule => ({ rounding: 'none', earliest: 'any', then: 'erase', ...rule })

/** The same purpose on another basis, without the parts that belonged to the old one. */
export function onBasis(purpose: Purpose, basis: Purpose['basis'], more: Partial<Purpose> = {}): Purpose {
  const { interest, requirement, consent, statutes, ...rest } = purpose
  return { ...rest, basis, ...more }
}

/** 6 years from the end of the calendar year in which the financial year ended (Accounting Act 2:10.2). */
export const voucherRule = (data: string[]): RetentionRule =>
  keep({
    data,
    from: 'voucher-dated',
    period: 'P6Y',
    rounding: 'year-end-of-financial-year',
    earliest: 'last-day',
    basis: 'statute',
    statute: 'bookkeeping',
  })

/** 10 years from the end of the financial year (Accounting Act 2:10.1). */
export const ledgerRule = (data: string[]): RetentionRule =>
  keep({
    data,
    from: 'voucher-dated',
    period: 'P10Y',
    rounding: 'financial-year-end',
    earliest: 'last-day',
    basis: 'statute',
    statute: 'bookkeeping',
  })

export const templateSources = {
  person: {
    key: 'person',
    names: { fi: 'henkilö itse', sv: 'personen själv', en: 'the person' },
    kind: 'person',
    channels: ['phone', 'email', 'meetings', 'web-form'],
  },
  colleague: {
    key: 'colleague',
    names: {
      fi: 'henkilön työnantaja tai työtoveri',
      sv: 'personens arbetsgivare eller kollega',
      en: 'the person’s employer or colleague',
    },
    kind: 'colleague',
    channels: ['phone', 'email', 'meetings'],
  },
  public: {
    key: 'public',
    names: { fi: 'julkiset lähteet', sv: 'offentliga källor', en: 'public sources' },
    kind: 'public',
    channels: ['web-pages', 'trade-register'],
  },
  own: {
    key: 'own',
    names: { fi: 'oma toimintamme', sv: 'vår egen verksamhet', en: 'our own work' },
    kind: 'own',
    channels: ['own-work'],
  },
} satisfies Record<string, Source>
export type TemplateSource = keyof typeof templateSources

/** Act 1085/2015, section 8: two years from the end of the calendar year, then destroyed within a month. */
export const incidentRule = (data: string[]): RetentionRule =>
  keep({
    data,
    from: 'drawn-up',
    period: 'P2Y',
    rounding: 'year-end',
    earliest: 'last-day',
    latest: 'P1M',
    basis: 'statute',
    statute: 'private-security',
  })
