/** Why something about a copy of a person's data was refused. */
export const words = {
  fi: {
    refusals: {
      'no-access-asked': 'Pyynnössä ei pyydetä omia tietoja.',
      'no-package': 'Tietoja ei ole vielä koottu. Kokoa ne ensin.',
      'package-approved': 'Tiedot on jo hyväksytty lähetettäviksi.',
      'package-not-approved': 'Tarkista ja hyväksy tiedot ensin.',
      'package-cleared': 'Tietojen jäljennös on jo poistettu, koska sen aika on päättynyt.',
      'unknown-item': 'Tätä kohtaa ei ole tiedoissa.',
      'words-not-there': 'Näitä sanoja ei ole tässä kohdassa.',
      'proposals-open': {
        one: 'Yksi kohta on vielä ratkaisematta.',
        other: '{count} kohtaa on vielä ratkaisematta.',
      },
      'package-partly-seen': 'Tiedoissa on kohtia, joita et saa nähdä. Pyydä rekisterin vastuuhenkilöä hyväksymään.',
      'link-not-valid': 'Linkki ei ole voimassa. Pyydä uusi linkki.',
      'no-postal-address': 'Postiosoite puuttuu. Lisää osoite, tai anna tiedot käteen.',
    },
  },
  sv: {
    refusals: {
      'no-access-asked': 'Begäran gäller inte egna uppgifter.',
      'no-package': 'Uppgifterna har inte samlats än. Samla dem först.',
      'package-approved': 'Uppgifterna har redan godkänts för att skickas.',
      'package-not-approved': 'Granska och godkänn uppgifterna först.',
      'package-cleared': 'Kopian av uppgifterna har redan raderats, eftersom dess tid har gått ut.',
      'unknown-item': 'Punkten finns inte bland uppgifterna.',
      'words-not-there': 'De här orden finns inte i punkten.',
      'proposals-open': {
        one: 'En punkt är ännu inte avgjord.',
        other: '{count} punkter är ännu inte avgjorda.',
      },
      'package-partly-seen':
        'Bland uppgifterna finns punkter som du inte får se. Be registrets ansvariga person godkänna dem.',
      'link-not-valid': 'Länken gäller inte. Be om en ny länk.',
      'no-postal-address': 'Postadressen saknas. Lägg till en adress eller ge uppgifterna i handen.',
    },
  },
  en: {
    refusals: {
      'no-access-asked': 'The request does not ask for one’s own data.',
      'no-package': 'The data have not been put together yet. Do that first.',
      'package-approved': 'The data have been approved for sending.',
      'package-not-approved': 'Review and approve the data first.',
      'package-cleared': 'The copy of the data has been erased, because its time is over.',
      'unknown-item': 'There is no such item among the data.',
      'words-not-there': 'These words are not in the item.',
      'proposals-open': {
        one: 'One item is not decided yet.',
        other: '{count} items are not decided yet.',
      },
      'package-partly-seen':
        'The data hold items that you may not see. Ask the person responsible for the register to approve them.',
      'link-not-valid': 'The link is not valid. Ask for a new one.',
      'no-postal-address': 'There is no postal address. Add one, or hand the data over.',
    },
  },
} as const
