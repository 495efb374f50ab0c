import type { Text3 } from '../registers/text.rules.ts'

export type Authority = {
  country: string
  from?: string
  until?: string
  names: Text3
  visit: Text3
  post: Text3
  phone: string
  web: Text3
}

/** Data protection authorities by country, with the days their contact details hold. The latest stands first. */
export const authorities: readonly Authority[] = [
  {
    country: 'FI',
    names: {
      fi: 'Tietosuojavaltuutetun toimisto',
      sv: 'Dataombudsmannens byrå',
      en: 'Office of the Data Protection Ombudsman',
    },
    visit: {
      fi: 'Lintulahdenkuja 4, 00530 Helsinki',
      sv: 'Fågelviksgränden 4, 00530 Helsingfors',
      en: 'Lintulahdenkuja 4, 00530 Helsinki',
    },
    post: { fi: 'PL 800, 00531 Helsinki', sv: 'PB 800, 00531 Helsingfors', en: 'P.O. Box 800, 00531 Helsinki' },
    phone: '029 566 6700',
    web: { fi: 'https://tietosuoja.fi', sv: 'https://tietosuoja.fi/sv', en: 'https://tietosuoja.fi/en' },
  },
]

/** Words of addresses the Finnish authority no longer has: a document that prints one is out of date. */
export const outdatedAddresses = ['Ratapihantie 9', '00521 Helsinki', 'Bangårdsvägen 9', '00521 Helsingfors'] as const

/** The authority of a country on a day (`YYYY-MM-DD`); the Finnish one where the table has no other. */
export function authorityOf(country: string, on?: string): Authority {
  const valid = authorities.filter((one) => !on || ((one.from ?? '') <= on && on <= (one.until ?? '9999')))
  return valid.find((one) => one.country === country) ?? authorities[0]!
}
