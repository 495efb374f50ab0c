/** The letter to people who are told of a change before it is taken into use (Art. 13(3), 14(4)). */
export const words = {
  fi: {
    title: 'Henkilötietojesi käsittely muuttuu',
    controller: 'Rekisterinpitäjä: {name}.',
    register: 'Rekisteri: {name}.',
    why: {
      '13(3)': 'Olet antanut tietosi itse. Kerromme muutoksesta, ennen kuin otamme sen käyttöön.',
      '14(4)': 'Olemme saaneet tietosi muualta. Kerromme muutoksesta, ennen kuin otamme sen käyttöön.',
    },
    ground: {
      '13(3)': 'Peruste: yleisen tietosuoja-asetuksen 13 artiklan 3 kohta.',
      '14(4)': 'Peruste: yleisen tietosuoja-asetuksen 14 artiklan 4 kohta.',
    },
    changes: 'Tämä muuttuu:',
    rights:
      'Voit pyytää omat tietosi, ja voit pyytää niiden korjaamista tai poistamista. Voit vastustaa käsittelyä ja kieltää suoramarkkinoinnin.',
    more: 'Oikeutesi ja säilyttämisajat kerrotaan kokonaan tietosuojaselosteessa. Liite: {title}.',
    ask: 'Kysy lisää: {contact}.',
  },
  sv: {
    title: 'Behandlingen av dina personuppgifter ändras',
    controller: 'Personuppgiftsansvarig: {name}.',
    register: 'Register: {name}.',
    why: {
      '13(3)': 'Du har själv gett dina uppgifter. Vi informerar om ändringen innan den träder i kraft.',
      '14(4)': 'Vi har fått dina uppgifter från annat håll. Vi informerar om ändringen innan den träder i kraft.',
    },
    ground: {
      '13(3)': 'Grund: artikel 13.3 i den allmänna dataskyddsförordningen.',
      '14(4)': 'Grund: artikel 14.4 i den allmänna dataskyddsförordningen.',
    },
    changes: 'Detta ändras:',
    rights:
      'Du kan begära dina egna uppgifter, och du kan begära att de rättas eller raderas. Du kan invända mot behandlingen och förbjuda direktmarknadsföring.',
    more: 'Dina rättigheter och lagringstiderna beskrivs i sin helhet i dataskyddsbeskrivningen. Bilaga: {title}.',
    ask: 'Mer information: {contact}.',
  },
  en: {
    title: 'Changes to how we process your personal data',
    controller: 'Controller: {name}.',
    register: 'Register: {name}.',
    why: {
      '13(3)': 'You gave us your data yourself. We are telling you of the change before it takes effect.',
      '14(4)': 'We received your data from elsewhere. We are telling you of the change before it takes effect.',
    },
    ground: {
      '13(3)': 'Basis: Article 13(3) of the General Data Protection Regulation.',
      '14(4)': 'Basis: Article 14(4) of the General Data Protection Regulation.',
    },
    changes: 'What changes:',
    rights:
      'You can ask for your own data, and you can ask to have them corrected or erased. You can object to the processing and forbid direct marketing.',
    more: 'Your rights and the retention periods are set out in full in the privacy notice. Enclosed: {title}.',
    ask: 'For more information: {contact}.',
  },
} as const
