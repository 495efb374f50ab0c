/** What was done to invoices, contracts and disputes, as sentences of the log. */
export const words = {
  fi: {
    acts: {
      'add-invoice': { did: 'Kirjasi laskun', tried: 'Yritti kirjata laskun' },
      'add-invoices': { did: 'Toi laskuja tiedostosta', tried: 'Yritti tuoda laskuja tiedostosta' },
      'settle-invoice': { did: 'Merkitsi laskun maksetuksi', tried: 'Yritti merkitä laskun maksetuksi' },
      'remind-invoice': { did: 'Kirjasi laskun muistutuksen', tried: 'Yritti kirjata laskun muistutuksen' },
      'record-judgment': { did: 'Kirjasi laskusta tuomion', tried: 'Yritti kirjata laskusta tuomion' },
      'send-to-collection': { did: 'Antoi laskun perintään', tried: 'Yritti antaa laskun perintään' },
      'close-collection': { did: 'Päätti laskun perinnän', tried: 'Yritti päättää laskun perinnän' },
      'list-invoices': { did: 'Katsoi laskuja', tried: 'Yritti katsoa laskuja' },
      'see-invoice': { did: 'Avasi laskun', tried: 'Yritti avata laskun' },
      'let-invoices-go': {
        did: 'Poisti laskut, joiden aika oli ohi',
        tried: 'Yritti poistaa laskut, joiden aika oli ohi',
      },
      'add-contract': { did: 'Kirjasi sopimuksen', tried: 'Yritti kirjata sopimuksen' },
      'end-contract': { did: 'Päätti sopimuksen', tried: 'Yritti päättää sopimuksen' },
      'list-contracts': { did: 'Katsoi sopimuksia', tried: 'Yritti katsoa sopimuksia' },
      'open-dispute': { did: 'Kirjasi riidan', tried: 'Yritti kirjata riidan' },
      'close-dispute': { did: 'Kirjasi riidan ratkaistuksi', tried: 'Yritti kirjata riidan ratkaistuksi' },
    },
  },
  sv: {
    acts: {
      'add-invoice': { did: 'Antecknade en faktura', tried: 'Försökte anteckna en faktura' },
      'add-invoices': { did: 'Hämtade fakturor ur en fil', tried: 'Försökte hämta fakturor ur en fil' },
      'settle-invoice': { did: 'Antecknade en faktura som betald', tried: 'Försökte anteckna en faktura som betald' },
      'remind-invoice': {
        did: 'Antecknade en påminnelse om en faktura',
        tried: 'Försökte anteckna en påminnelse om en faktura',
      },
      'record-judgment': { did: 'Antecknade en dom om en faktura', tried: 'Försökte anteckna en dom om en faktura' },
      'send-to-collection': { did: 'Gav en faktura till inkasso', tried: 'Försökte ge en faktura till inkasso' },
      'close-collection': { did: 'Avslutade inkasso av en faktura', tried: 'Försökte avsluta inkasso av en faktura' },
      'list-invoices': { did: 'Såg på fakturor', tried: 'Försökte se på fakturor' },
      'see-invoice': { did: 'Öppnade en faktura', tried: 'Försökte öppna en faktura' },
      'let-invoices-go': {
        did: 'Raderade fakturor vars tid var ute',
        tried: 'Försökte radera fakturor vars tid var ute',
      },
      'add-contract': { did: 'Antecknade ett avtal', tried: 'Försökte anteckna ett avtal' },
      'end-contract': { did: 'Avslutade ett avtal', tried: 'Försökte avsluta ett avtal' },
      'list-contracts': { did: 'Såg på avtal', tried: 'Försökte se på avtal' },
      'open-dispute': { did: 'Antecknade en tvist', tried: 'Försökte anteckna en tvist' },
      'close-dispute': { did: 'Antecknade en tvist som avgjord', tried: 'Försökte anteckna en tvist som avgjord' },
    },
  },
  en: {
    acts: {
      'add-invoice': { did: 'Recorded an invoice', tried: 'Tried to record an invoice' },
      'add-invoices': { did: 'Brought in invoices from a file', tried: 'Tried to bring in invoices from a file' },
      'settle-invoice': { did: 'Marked an invoice as paid', tried: 'Tried to mark an invoice as paid' },
      'remind-invoice': { did: 'Recorded a reminder of an invoice', tried: 'Tried to record a reminder of an invoice' },
      'record-judgment': {
        did: 'Recorded a judgment on an invoice',
        tried: 'Tried to record a judgment on an invoice',
      },
      'send-to-collection': { did: 'Gave an invoice to collection', tried: 'Tried to give an invoice to collection' },
      'close-collection': {
        did: 'Ended the collection of an invoice',
        tried: 'Tried to end the collection of an invoice',
      },
      'list-invoices': { did: 'Looked at invoices', tried: 'Tried to look at invoices' },
      'see-invoice': { did: 'Opened an invoice', tried: 'Tried to open an invoice' },
      'let-invoices-go': {
        did: 'Erased invoices whose time was over',
        tried: 'Tried to erase invoices whose time was over',
      },
      'add-contract': { did: 'Recorded a contract', tried: 'Tried to record a contract' },
      'end-contract': { did: 'Ended a contract', tried: 'Tried to end a contract' },
      'list-contracts': { did: 'Looked at contracts', tried: 'Tried to look at contracts' },
      'open-dispute': { did: 'Recorded a dispute', tried: 'Tried to record a dispute' },
      'close-dispute': { did: 'Recorded that a dispute is over', tried: 'Tried to record that a dispute is over' },
    },
  },
} as const
