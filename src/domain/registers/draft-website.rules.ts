import { usualAnswers, type Answers } from './answers.rules.ts'
import type { Recipient, Website } from './declaration.schema.ts'

const analyst: Recipient = {
  key: 'analytics',
  names: { fi: 'Google Ireland Limited', sv: 'Google Ireland Limited', en: 'Google Ireland Limited' },
  role: 'processor',
  category: 'analytics',
  country: 'IE',
  what: {
    fi: 'Verkkosivujen kävijätilastot.',
    sv: 'Besöksstatistik för webbplatsen.',
    en: 'Visitor statistics of the web site.',
  },
}

const remember = {
  purpose: 'necessary',
  lasts: 'P1Y',
  what: { fi: 'muistaa evästevalintasi', sv: 'minns ditt val av kakor', en: 'remembers your cookie choice' },
} as const

/* Where nothing is asked of visitors there is no choice to remember, only the visit itself. */
const visit = {
  purpose: 'necessary',
  lasts: 'session',
  what: {
    fi: 'pitää sivut toiminnassa käyntisi ajan',
    sv: 'håller webbplatsen i funktion under ditt besök',
    en: 'keeps the site working during your visit',
  },
} as const

/** What the web site does with visitors, from the answer about it. */
export function onSite(answers: Answers): { website: Website | 'not-used'; recipients: Recipient[] } {
  const site = answers.website ?? usualAnswers.website
  if (!site.has) return { website: 'not-used', recipients: [] }
  const address = answers.website?.address ?? answers.company?.website
  const base = { ...(address ? { address } : {}), joinedWithForms: 'not-used' as const }
  if (site.analytics === 'none') {
    return { website: { ...base, cookies: [visit], choice: 'not-needed', analytics: 'not-used' }, recipients: [] }
  }
  const google = site.analytics === 'google'
  return {
    website: {
      ...base,
      cookies: [
        remember,
        {
          // What Google calls its own is known; of others only their owner knows.
          ...(google ? { name: '_ga' } : {}),
          purpose: 'analytics',
          lasts: google ? 'P2Y' : 'P1Y',
          what: { fi: 'laskee käynnit', sv: 'räknar besök', en: 'counts visits' },
          ...(google ? { by: 'analytics' } : {}),
        },
      ],
      choice: 'asked',
      collected: ['ip-address', 'visits', 'browser'],
      refusal: {
        fi: 'Sivut toimivat, vaikka et hyväksyisi muita kuin välttämättömät evästeet.',
        sv: 'Webbplatsen fungerar även om du bara godkänner nödvändiga kakor.',
        en: 'The site works even if you accept only the necessary cookies.',
      },
      analytics: google
        ? {
            tool: 'Google Analytics',
            recipient: 'analytics',
            country: 'US',
            mechanism: 'data-privacy-framework',
            demographics: false,
            identifies: false,
          }
        : { country: 'FI', demographics: false, identifies: false },
    },
    recipients: google ? [analyst] : [],
  }
}
