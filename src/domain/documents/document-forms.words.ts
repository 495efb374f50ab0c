/** Documents as files: why there is none. */
export const words = {
  fi: { refusals: { 'no-such-document': 'Asiakirjaa {name} ei ole, tai sitä ei kirjoiteta rekisterien kuvauksesta.' } },
  sv: {
    refusals: {
      'no-such-document': 'Dokumentet {name} finns inte, eller så skrivs det inte utifrån beskrivningen av registren.',
    },
  },
  en: {
    refusals: { 'no-such-document': 'There is no document {name}, or it is not written from the declaration.' },
  },
} as const
