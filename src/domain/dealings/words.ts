/** Why something about an invoice, a contract or a dispute was refused. */
export const words = {
  fi: {
    refusals: {
      'end-before-start': 'Loppu ei voi olla ennen alkua.',
      'unknown-contract': 'Sopimusta ei ole.',
      'contract-changed-meanwhile': 'Joku muu muutti sopimusta sillä välin. Lataa sivu uudelleen.',
      'contract-ended-already': 'Sopimus on jo päättynyt.',
      'dispute-of-what': 'Valitse, mitä riita koskee: lasku tai sopimus.',
      'contested-already': 'Tästä on jo riita avoinna.',
      'unknown-dispute': 'Riitaa ei ole.',
      'dispute-closed-already': 'Riita on jo ratkaistu.',
    },
  },
  sv: {
    refusals: {
      'end-before-start': 'Slutet kan inte vara före början.',
      'unknown-contract': 'Avtalet finns inte.',
      'contract-changed-meanwhile': 'Någon annan ändrade avtalet under tiden. Ladda om sidan.',
      'contract-ended-already': 'Avtalet har redan upphört.',
      'dispute-of-what': 'Välj vad tvisten gäller: en faktura eller ett avtal.',
      'contested-already': 'Om detta finns redan en öppen tvist.',
      'unknown-dispute': 'Tvisten finns inte.',
      'dispute-closed-already': 'Tvisten är redan avgjord.',
    },
  },
  en: {
    refusals: {
      'end-before-start': 'The end cannot be before the beginning.',
      'unknown-contract': 'There is no such contract.',
      'contract-changed-meanwhile': 'Somebody else changed the contract meanwhile. Load the page again.',
      'contract-ended-already': 'The contract has ended already.',
      'dispute-of-what': 'Choose what the dispute is about: an invoice or a contract.',
      'contested-already': 'There is an open dispute about this already.',
      'unknown-dispute': 'There is no such dispute.',
      'dispute-closed-already': 'The dispute is over already.',
    },
  },
} as const
