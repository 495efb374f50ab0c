/** Why a document or a paper cannot be shown. */
export const words = {
  fi: {
    refusals: {
      'no-such-document': 'Asiakirjaa {name} ei ole, tai sitä ei kirjoiteta rekisterien kuvauksesta.',
      'no-such-processor': 'Palveluntarjoajaa {name} ei ole, tai se ei käsittele tietoja puolestanne.',
    },
  },
  sv: {
    refusals: {
      'no-such-document': 'Dokumentet {name} finns inte, eller så skrivs det inte utifrån beskrivningen av registren.',
      'no-such-processor': 'Leverantören {name} finns inte, eller så behandlar den inte uppgifter för er räkning.',
    },
  },
  en: {
    refusals: {
      'no-such-document': 'There is no document {name}, or it is not written from the declaration.',
      'no-such-processor': 'There is no service provider {name}, or it does not process data for you.',
    },
  },
} as const
