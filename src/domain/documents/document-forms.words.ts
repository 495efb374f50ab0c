/** Documents as files: why there is none. */
export const words = {
  fi: {
    refusals: {
      'no-such-document': 'Asiakirjaa ei ole.',
      'document-not-written': 'Tätä asiakirjaa ei kirjoiteta ilmoituksesta.',
    },
  },
  sv: {
    refusals: {
      'no-such-document': 'Dokumentet finns inte.',
      'document-not-written': 'Det här dokumentet skrivs inte utifrån angivelsen.',
    },
  },
  en: {
    refusals: {
      'no-such-document': 'There is no such document.',
      'document-not-written': 'This document is not written from the declaration.',
    },
  },
} as const
