/** What was done to copies of people's data, as sentences of the log. */
export const words = {
  fi: {
    acts: {
      'take-access-package': { did: 'Otti tiedot tiedostona pyyntöä varten', tried: 'Yritti ottaa tiedot tiedostona' },
      'build-access-package': { did: 'Kokosi henkilön tiedot', tried: 'Yritti koota henkilön tiedot' },
      'see-access-package': { did: 'Katsoi koottuja tietoja', tried: 'Yritti katsoa koottuja tietoja' },
      'cover-item': { did: 'Peitti kohdan toista koskevana', tried: 'Yritti peittää kohdan' },
      'uncover-item': { did: 'Päätti näyttää kohdan sellaisenaan', tried: 'Yritti päättää näyttää kohdan' },
      'withhold-item': { did: 'Jätti tiedon antamatta lain nojalla', tried: 'Yritti jättää tiedon antamatta' },
      'approve-access-package': { did: 'Hyväksyi kootut tiedot', tried: 'Yritti hyväksyä kootut tiedot' },
      'deliver-access-package': { did: 'Toimitti tiedot pyytäjälle', tried: 'Yritti toimittaa tiedot pyytäjälle' },
      'open-package': { did: 'Avasi tiedot linkistä', tried: 'Yritti avata tiedot linkistä' },
      'see-consultations': {
        did: 'Katsoi, kuka on katsonut henkilön tietoja',
        tried: 'Yritti katsoa, kuka on katsonut henkilön tietoja',
      },
      'export-portable': {
        did: 'Vei henkilön siirrettävät tiedot',
        tried: 'Yritti viedä henkilön siirrettävät tiedot',
      },
      'clear-old-packages': { did: 'Poisti vanhat jäljennökset', tried: 'Yritti poistaa vanhat jäljennökset' },
    },
  },
  sv: {
    acts: {
      'take-access-package': {
        did: 'Tog ut uppgifterna som fil för en begäran',
        tried: 'Försökte ta ut uppgifterna som fil',
      },
      'build-access-package': {
        did: 'Sammanställde en persons uppgifter',
        tried: 'Försökte sammanställa en persons uppgifter',
      },
      'see-access-package': { did: 'Såg på sammanställda uppgifter', tried: 'Försökte se på sammanställda uppgifter' },
      'cover-item': { did: 'Dolde ett ställe som gäller en annan', tried: 'Försökte dölja ett ställe' },
      'uncover-item': { did: 'Beslöt visa ett ställe som det är', tried: 'Försökte besluta visa ett ställe' },
      'withhold-item': {
        did: 'Lät bli att lämna ut en uppgift med stöd av lag',
        tried: 'Försökte låta bli att lämna ut en uppgift',
      },
      'approve-access-package': {
        did: 'Godkände sammanställda uppgifter',
        tried: 'Försökte godkänna sammanställda uppgifter',
      },
      'deliver-access-package': {
        did: 'Lämnade uppgifterna till den som begärde',
        tried: 'Försökte lämna uppgifterna till den som begärde',
      },
      'open-package': { did: 'Öppnade uppgifterna via länken', tried: 'Försökte öppna uppgifterna via länken' },
      'see-consultations': {
        did: 'Såg vem som har sett en persons uppgifter',
        tried: 'Försökte se vem som har sett en persons uppgifter',
      },
      'export-portable': {
        did: 'Tog ut en persons överförbara uppgifter',
        tried: 'Försökte ta ut en persons överförbara uppgifter',
      },
      'clear-old-packages': { did: 'Raderade gamla kopior', tried: 'Försökte radera gamla kopior' },
    },
  },
  en: {
    acts: {
      'take-access-package': {
        did: 'Took the data as a file for a request',
        tried: 'Tried to take the data as a file',
      },
      'build-access-package': { did: 'Put a person’s data together', tried: 'Tried to put a person’s data together' },
      'see-access-package': { did: 'Looked at the data put together', tried: 'Tried to look at the data put together' },
      'cover-item': { did: 'Covered a place about somebody else', tried: 'Tried to cover a place' },
      'uncover-item': { did: 'Decided to show a place as it is', tried: 'Tried to decide to show a place' },
      'withhold-item': { did: 'Kept something back under the law', tried: 'Tried to keep something back' },
      'approve-access-package': {
        did: 'Approved the data put together',
        tried: 'Tried to approve the data put together',
      },
      'deliver-access-package': {
        did: 'Handed the data over to the one who asked',
        tried: 'Tried to hand the data over',
      },
      'open-package': { did: 'Opened the data by the link', tried: 'Tried to open the data by the link' },
      'see-consultations': {
        did: 'Looked at who has looked at a person’s data',
        tried: 'Tried to look at who has looked at a person’s data',
      },
      'export-portable': {
        did: 'Took out a person’s portable data',
        tried: 'Tried to take out a person’s portable data',
      },
      'clear-old-packages': { did: 'Erased old copies', tried: 'Tried to erase old copies' },
    },
  },
} as const
