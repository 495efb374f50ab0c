import type { Language } from './text.rules.ts'

const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK AX EEA'.split(' '),
)

/** True inside the European Economic Area (Åland has a code of its own and is inside). */
export const isInEea = (country: string): boolean => eea.has(country)

/** Adequacy decisions (Art. 45) with the days they hold; `scope` where only a part of the country is covered. */
export const adequacy: Record<string, { from?: string; until?: string; scope?: 'certified' | 'commercial' }> = {
  AD: {},
  AR: {},
  BR: { from: '2026-01-26' },
  CA: { scope: 'commercial' },
  CH: {},
  FO: {},
  GB: { until: '2031-12-27' },
  GG: {},
  IL: {},
  IM: {},
  JE: {},
  JP: {},
  KR: {},
  NZ: {},
  US: { from: '2023-07-10', scope: 'certified' },
  UY: {},
}

const area: Record<Language, string> = { fi: 'ETA-alue', sv: 'EES-området', en: 'the European Economic Area' }

/** A country's name in the nominative. */
export function countryName(country: string, language: Language): string {
  if (country === 'EEA') return area[language]
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country
}
