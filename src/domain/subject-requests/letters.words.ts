/** Letters to one who asks about their own data. The office’s and the person’s own words are put in as they are. */
export const words = {
  fi: {
    greeting: 'Hei',
    ending: 'Terveisin',
    question: {
      subject: 'Kysymys pyynnöstäsi {number}',
      before: 'Saimme pyyntösi {received}. Tarvitsemme vielä yhden tiedon, jotta voimme vastata.',
      after: 'Vastaa tähän viestiin. Allekirjoitusta ja henkilötunnusta emme tarvitse, eikä asiakirjan kopiota.',
    },
    extension: {
      subject: 'Pyyntösi {number} vaatii lisää aikaa',
      before: 'Saimme pyyntösi {received}. Vastaamme siihen viimeistään {day}, koska tarvitsemme lisää aikaa.',
      after:
        'Lisäajasta säädetään tietosuoja-asetuksen 12 artiklan 3 kohdassa. Voit valittaa tietosuojavaltuutetulle: PL 800, 00531 Helsinki, tietosuoja@om.fi.',
    },
    answer: { subject: 'Vastaus pyyntöösi {number}', before: 'Saimme pyyntösi {received}.' },
  },
  sv: {
    greeting: 'Hej',
    ending: 'Med vänlig hälsning',
    question: {
      subject: 'En fråga om din begäran {number}',
      before: 'Vi fick din begäran {received}. Vi behöver ännu en uppgift för att kunna svara.',
      after:
        'Svara på det här meddelandet. Vi behöver varken underskrift, personbeteckning eller kopia av någon handling.',
    },
    extension: {
      subject: 'Din begäran {number} kräver mer tid',
      before: 'Vi fick din begäran {received}. Vi svarar senast {day}, eftersom vi behöver mer tid.',
      after:
        'Om den längre tiden föreskrivs i artikel 12.3 i dataskyddsförordningen. Du kan anföra klagomål hos dataombudsmannen: PB 800, 00531 Helsingfors, tietosuoja@om.fi.',
    },
    answer: { subject: 'Svar på din begäran {number}', before: 'Vi fick din begäran {received}.' },
  },
  en: {
    greeting: 'Hello',
    ending: 'With kind regards',
    question: {
      subject: 'A question about your request {number}',
      before: 'We received your request on {received}. We need one more thing before we can answer.',
      after: 'Please answer this message. We need no signature, no personal identity code and no copy of a document.',
    },
    extension: {
      subject: 'Your request {number} needs more time',
      before: 'We received your request on {received}. We shall answer by {day}, because we need more time.',
      after:
        'The longer time follows from Article 12(3) of the General Data Protection Regulation. You may complain to the Data Protection Ombudsman: PO Box 800, 00531 Helsinki, tietosuoja@om.fi.',
    },
    answer: {
      subject: 'Our answer to your request {number}',
      before: 'We received your request on {received}.',
    },
  },
} as const
