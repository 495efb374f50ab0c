/** Why a warning about the documents was not accepted. */
export const words = {
  fi: {
    refusals: {
      'accepting-needs-account': 'Huomautuksen kuittaa käyttäjä omalla nimellään.',
      'no-such-finding': 'Tätä huomautusta ei enää ole.',
      'error-not-accepted': 'Virhettä ei voi kuitata. Korjaa kohta, niin asiakirjan voi julkaista.',
      'finding-accepted': 'Huomautus on jo kuitattu.',
      'number-in-reason': 'Syyssä on henkilötunnus tai maksukortin numero. Ota se pois.',
    },
  },
  sv: {
    refusals: {
      'accepting-needs-account': 'En anmärkning kvitteras av en användare i eget namn.',
      'no-such-finding': 'Den här anmärkningen finns inte längre.',
      'error-not-accepted': 'Ett fel kan inte kvitteras. Rätta stället så kan dokumentet publiceras.',
      'finding-accepted': 'Anmärkningen har redan kvitterats.',
      'number-in-reason': 'Orsaken innehåller en personbeteckning eller ett kortnummer. Ta bort det.',
    },
  },
  en: {
    refusals: {
      'accepting-needs-account': 'A finding is accepted by a user in their own name.',
      'no-such-finding': 'This finding is not there any more.',
      'error-not-accepted': 'An error cannot be accepted. Put it right, and the document can be published.',
      'finding-accepted': 'The finding has been accepted already.',
      'number-in-reason': 'The reason holds a personal identity code or a card number. Take it out.',
    },
  },
} as const
