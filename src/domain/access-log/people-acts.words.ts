/** What was done to people and organisations, as sentences of the log. Names follow after the words. */
export const words = {
  fi: {
    acts: {
      'see-person': {
        did: 'Avasi henkilön',
        tried: 'Yritti avata henkilön',
        several: { one: 'Avasi henkilön', other: 'Avasi {count} henkilöä' },
      },
      'search-people': {
        did: 'Haki henkilöitä',
        tried: 'Yritti hakea henkilöitä',
        several: { one: 'Haki henkilöitä kerran', other: 'Haki henkilöitä {count} kertaa' },
      },
      'list-people': { did: 'Selasi henkilöluetteloa', tried: 'Yritti selata henkilöluetteloa' },
      'find-same-person': {
        did: 'Tarkisti, onko henkilö jo rekisterissä',
        tried: 'Yritti tarkistaa, onko henkilö jo rekisterissä',
      },
      'add-person': {
        did: 'Lisäsi henkilön',
        tried: 'Yritti lisätä henkilön',
        several: { one: 'Lisäsi henkilön', other: 'Lisäsi {count} henkilöä' },
      },
      'change-person': {
        did: 'Muutti henkilön tietoja',
        tried: 'Yritti muuttaa henkilön tietoja',
        several: { one: 'Muutti henkilön tietoja', other: 'Muutti {count} henkilön tietoja' },
      },
      'confirm-person': {
        did: 'Tarkisti henkilön tiedot',
        tried: 'Yritti tarkistaa henkilön tiedot',
        several: { one: 'Tarkisti henkilön tiedot', other: 'Tarkisti {count} henkilön tiedot' },
      },
      'enter-register': { did: 'Lisäsi rekisteriin henkilön', tried: 'Yritti lisätä rekisteriin henkilön' },
      'end-relation': { did: 'Päätti asiakassuhteen', tried: 'Yritti päättää asiakassuhteen' },
      'leave-register': { did: 'Poisti rekisteristä henkilön', tried: 'Yritti poistaa rekisteristä henkilön' },
      'move-person': { did: 'Kirjasi muuton', tried: 'Yritti kirjata muuton' },
      'record-death': { did: 'Kirjasi kuoleman', tried: 'Yritti kirjata kuoleman' },
      'change-contact-person': { did: 'Vaihtoi yhteyshenkilön', tried: 'Yritti vaihtaa yhteyshenkilön' },
      'see-guarded-value': { did: 'Katsoi suojattua tietoa', tried: 'Yritti katsoa suojattua tietoa' },
      'see-organisation': { did: 'Avasi yrityksen', tried: 'Yritti avata yrityksen' },
      'search-organisations': { did: 'Haki yrityksiä', tried: 'Yritti hakea yrityksiä' },
      'list-organisations': { did: 'Selasi yritysluetteloa', tried: 'Yritti selata yritysluetteloa' },
      'add-organisation': { did: 'Lisäsi yrityksen', tried: 'Yritti lisätä yrityksen' },
      'change-organisation': { did: 'Muutti yrityksen tietoja', tried: 'Yritti muuttaa yrityksen tietoja' },
    },
  },
  sv: {
    acts: {
      'see-person': {
        did: 'Öppnade personen',
        tried: 'Försökte öppna personen',
        several: { one: 'Öppnade en person', other: 'Öppnade {count} personer' },
      },
      'search-people': {
        did: 'Sökte personer',
        tried: 'Försökte söka personer',
        several: { one: 'Sökte personer en gång', other: 'Sökte personer {count} gånger' },
      },
      'list-people': { did: 'Bläddrade i personlistan', tried: 'Försökte bläddra i personlistan' },
      'find-same-person': {
        did: 'Kontrollerade om personen redan finns',
        tried: 'Försökte kontrollera om personen redan finns',
      },
      'add-person': {
        did: 'Lade till personen',
        tried: 'Försökte lägga till en person',
        several: { one: 'Lade till en person', other: 'Lade till {count} personer' },
      },
      'change-person': {
        did: 'Ändrade personens uppgifter',
        tried: 'Försökte ändra personens uppgifter',
        several: { one: 'Ändrade en persons uppgifter', other: 'Ändrade {count} personers uppgifter' },
      },
      'confirm-person': {
        did: 'Kontrollerade personens uppgifter',
        tried: 'Försökte kontrollera personens uppgifter',
        several: { one: 'Kontrollerade en persons uppgifter', other: 'Kontrollerade {count} personers uppgifter' },
      },
      'enter-register': { did: 'Förde in i registret personen', tried: 'Försökte föra in i registret personen' },
      'end-relation': { did: 'Avslutade kundrelationen', tried: 'Försökte avsluta kundrelationen' },
      'leave-register': { did: 'Tog bort ur registret personen', tried: 'Försökte ta bort ur registret personen' },
      'move-person': { did: 'Antecknade flytten', tried: 'Försökte anteckna flytten' },
      'record-death': { did: 'Antecknade dödsfallet', tried: 'Försökte anteckna dödsfallet' },
      'change-contact-person': { did: 'Bytte kontaktperson', tried: 'Försökte byta kontaktperson' },
      'see-guarded-value': { did: 'Såg en skyddad uppgift', tried: 'Försökte se en skyddad uppgift' },
      'see-organisation': { did: 'Öppnade företaget', tried: 'Försökte öppna företaget' },
      'search-organisations': { did: 'Sökte företag', tried: 'Försökte söka företag' },
      'list-organisations': { did: 'Bläddrade i företagslistan', tried: 'Försökte bläddra i företagslistan' },
      'add-organisation': { did: 'Lade till ett företag', tried: 'Försökte lägga till ett företag' },
      'change-organisation': { did: 'Ändrade företagets uppgifter', tried: 'Försökte ändra företagets uppgifter' },
    },
  },
  en: {
    acts: {
      'see-person': {
        did: 'Opened the person',
        tried: 'Tried to open the person',
        several: { one: 'Opened a person', other: 'Opened {count} people' },
      },
      'search-people': {
        did: 'Searched for people',
        tried: 'Tried to search for people',
        several: { one: 'Searched for people once', other: 'Searched for people {count} times' },
      },
      'list-people': { did: 'Looked through the list of people', tried: 'Tried to look through the list of people' },
      'find-same-person': {
        did: 'Checked whether a person is there already',
        tried: 'Tried to check whether a person is there already',
      },
      'add-person': {
        did: 'Added the person',
        tried: 'Tried to add a person',
        several: { one: 'Added a person', other: 'Added {count} people' },
      },
      'change-person': {
        did: 'Changed the data of the person',
        tried: 'Tried to change the data of the person',
        several: { one: 'Changed the data of a person', other: 'Changed the data of {count} people' },
      },
      'confirm-person': {
        did: 'Confirmed the data of the person',
        tried: 'Tried to confirm the data of the person',
        several: { one: 'Confirmed the data of a person', other: 'Confirmed the data of {count} people' },
      },
      'enter-register': {
        did: 'Entered into a register the person',
        tried: 'Tried to enter into a register the person',
      },
      'end-relation': { did: 'Ended the relation', tried: 'Tried to end the relation' },
      'leave-register': {
        did: 'Took out of a register the person',
        tried: 'Tried to take out of a register the person',
      },
      'move-person': { did: 'Recorded a move', tried: 'Tried to record a move' },
      'record-death': { did: 'Recorded a death', tried: 'Tried to record a death' },
      'change-contact-person': { did: 'Changed the contact person', tried: 'Tried to change the contact person' },
      'see-guarded-value': { did: 'Looked at a guarded value', tried: 'Tried to look at a guarded value' },
      'see-organisation': { did: 'Opened an organisation', tried: 'Tried to open an organisation' },
      'search-organisations': { did: 'Searched for organisations', tried: 'Tried to search for organisations' },
      'list-organisations': {
        did: 'Looked through the list of organisations',
        tried: 'Tried to look through the list of organisations',
      },
      'add-organisation': { did: 'Added an organisation', tried: 'Tried to add an organisation' },
      'change-organisation': {
        did: 'Changed the data of an organisation',
        tried: 'Tried to change the data of an organisation',
      },
    },
  },
} as const
