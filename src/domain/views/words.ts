/** Why an own view was not kept. */
export const words = {
  fi: {
    refusals: {
      'too-many-views': 'Omia näkymiä voi olla {most}. Poista jokin niistä ensin.',
      'view-name-taken': 'Sinulla on jo näkymä, jonka nimi on sama: {name}.',
      'unknown-view': 'Tätä näkymää ei enää ole.',
      'code-in-view-name': 'Nimessä on henkilötunnus. Ota se pois.',
      'card-in-view-name': 'Nimessä on maksukortin numero. Ota se pois.',
      'unknown-town':
        'Kenenkään osoitteessa ei ole tätä paikkakuntaa, joten sitä ei tallenneta näkymään. Korjaa rajaus tai ota se pois.',
    },
  },
  sv: {
    refusals: {
      'too-many-views': 'Du kan ha {most} egna vyer. Ta bort någon av dem först.',
      'view-name-taken': 'Du har redan en vy med samma namn: {name}.',
      'unknown-view': 'Den här vyn finns inte längre.',
      'code-in-view-name': 'Namnet innehåller en personbeteckning. Ta bort den.',
      'card-in-view-name': 'Namnet innehåller ett kortnummer. Ta bort det.',
      'unknown-town':
        'Ingens adress har den här orten, så den sparas inte i vyn. Rätta avgränsningen eller ta bort den.',
    },
  },
  en: {
    refusals: {
      'too-many-views': 'You can have {most} views of your own. Remove one of them first.',
      'view-name-taken': 'You have a view of the same name already: {name}.',
      'unknown-view': 'This view is not there any more.',
      'code-in-view-name': 'The name holds a personal identity code. Take it out.',
      'card-in-view-name': 'The name holds a payment card number. Take it out.',
      'unknown-town':
        'Nobody’s address has this town, so it is not saved in the view. Correct the filter or remove it.',
    },
  },
} as const
