/** Why an act on an organisation was refused. */
export const words = {
  fi: {
    refusals: {
      'organisation-there-already': 'Sama Y-tunnus on jo organisaatiolla: {name}.',
      'business-id-of-trader':
        'Sama Y-tunnus on toiminimellä: {value}. Hae toiminimen haltija Y-tunnuksella. Hänen tietonsa ovat henkilöissä.',
      'maybe-same-organisation': 'Samanniminen organisaatio on jo olemassa: {name}. Avaa se, tai lisää silti.',
      'organisation-changed-meanwhile':
        'Joku muu muutti organisaation tietoja sillä välin: {name}. Katso muutokset ja tee omasi uudelleen.',
      'code-in-organisation': 'Tiedoissa on henkilötunnus. Ota se pois.',
      'card-in-organisation': 'Tiedoissa on maksukortin numero. Ota se pois.',
    },
  },
  sv: {
    refusals: {
      'organisation-there-already': 'En organisation har redan samma FO-nummer: {name}.',
      'business-id-of-trader':
        'En enskild näringsidkare har samma FO-nummer: {value}. Sök personen med numret. Uppgifterna finns bland personerna.',
      'maybe-same-organisation':
        'Det finns redan en organisation med samma namn: {name}. Öppna den eller lägg till ändå.',
      'organisation-changed-meanwhile':
        'Någon annan ändrade organisationens uppgifter under tiden: {name}. Se ändringarna och gör dina på nytt.',
      'code-in-organisation': 'Uppgifterna innehåller en personbeteckning. Ta bort den.',
      'card-in-organisation': 'Uppgifterna innehåller ett kortnummer. Ta bort det.',
    },
  },
  en: {
    refusals: {
      'organisation-there-already': 'An organisation has the same business id already: {name}.',
      'business-id-of-trader':
        'A sole trader has the same business id: {value}. Search for the person by it. The details are among the people.',
      'maybe-same-organisation': 'There is an organisation of the same name already: {name}. Open it, or add anyway.',
      'organisation-changed-meanwhile':
        'Somebody else changed the organisation meanwhile: {name}. See the changes and make yours again.',
      'code-in-organisation': 'The details hold a personal identity code. Take it out.',
      'card-in-organisation': 'The details hold a payment card number. Take it out.',
    },
  },
} as const
