/** Public pages beside the notices: what is said when there is none, and in the exported folder. */
export const words = {
  fi: {
    refusals: { 'no-such-notice': 'Tietosuojaselostetta ei ole.' },
    missing: 'Selostetta ei löydy',
    missingHelp: 'Osoite on väärä, tai seloste on vaihtanut paikkaa.',
    toList: 'Näytä kaikki tietosuojaselosteet',
    tooOften: 'Sivua on haettu liian monta kertaa peräkkäin. Yritä uudelleen hetken kuluttua.',
    broken: 'Sivua ei voi nyt näyttää. Yritä uudelleen hetken kuluttua.',
  },
  sv: {
    refusals: { 'no-such-notice': 'Dataskyddsbeskrivningen finns inte.' },
    missing: 'Beskrivningen hittas inte',
    missingHelp: 'Adressen är fel, eller så har beskrivningen flyttat.',
    toList: 'Visa alla dataskyddsbeskrivningar',
    tooOften: 'Sidan har hämtats för många gånger efter varandra. Försök igen om en stund.',
    broken: 'Sidan kan inte visas nu. Försök igen om en stund.',
  },
  en: {
    refusals: { 'no-such-notice': 'There is no such privacy notice.' },
    missing: 'The notice was not found',
    missingHelp: 'The address is wrong, or the notice has moved.',
    toList: 'Show all privacy notices',
    tooOften: 'The page has been fetched too many times in a row. Try again in a moment.',
    broken: 'The page cannot be shown now. Try again in a moment.',
  },
} as const
