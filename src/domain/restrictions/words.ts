/** Why a restriction or an objection was refused. */
export const words = {
  fi: {
    refusals: {
      'unknown-restriction': 'Rajoitusta ei ole.',
      'lifted-already': 'Rajoitus on jo päättynyt.',
      'not-objectable': 'Tätä käyttöä ei voi vastustaa: se perustuu lakiin tai sopimukseen.',
      'no-objection': 'Tämä rajoitus ei perustu vastustamiseen.',
      'told-first': 'Kerro ensin henkilölle, että käyttö jatkuu. Kirjaa päivä ja tapa.',
    },
  },
  sv: {
    refusals: {
      'unknown-restriction': 'Begränsningen finns inte.',
      'lifted-already': 'Begränsningen har redan hävts.',
      'not-objectable': 'Den här användningen kan man inte invända mot: den grundar sig på lag eller avtal.',
      'no-objection': 'Den här begränsningen beror inte på en invändning.',
      'told-first': 'Berätta först för personen att användningen fortsätter. Anteckna dag och sätt.',
    },
  },
  en: {
    refusals: {
      'unknown-restriction': 'There is no such restriction.',
      'lifted-already': 'The restriction has ended.',
      'not-objectable': 'This use cannot be objected to: it rests on law or on a contract.',
      'no-objection': 'This restriction does not rest on an objection.',
      'told-first': 'Tell the person first that the use goes on. Record the day and the way.',
    },
  },
} as const
