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
      'enter-register': { did: 'Lisäsi henkilön rekisteriin', tried: 'Yritti lisätä henkilön rekisteriin' },
      'end-relation': { did: 'Päätti asiakkuuden', tried: 'Yritti päättää asiakkuuden' },
      'change-relation': { did: 'Muutti asiakkuuden päiviä', tried: 'Yritti muuttaa asiakkuuden päiviä' },
      'preview-act': { did: 'Katsoi, keitä toiminto koskisi', tried: 'Yritti katsoa, keitä toiminto koskisi' },
      'mark-told': { did: 'Kirjasi tietojen lähteen kerrotuksi', tried: 'Yritti kirjata tietojen lähteen kerrotuksi' },
      'withdraw-death': { did: 'Perui kuoleman kirjauksen', tried: 'Yritti perua kuoleman kirjauksen' },
      'forbid-marketing': { did: 'Kirjasi mainontakiellon', tried: 'Yritti kirjata mainontakiellon' },
      'forbid-marketing-to-many': {
        did: 'Kirjasi mainontakiellon monelle',
        tried: 'Yritti kirjata mainontakiellon monelle',
      },
      'allow-marketing': { did: 'Poisti mainontakiellon', tried: 'Yritti poistaa mainontakiellon' },
      'move-person': { did: 'Kirjasi muuton', tried: 'Yritti kirjata muuton' },
      'record-death': { did: 'Kirjasi kuoleman', tried: 'Yritti kirjata kuoleman' },
      'change-contact-person': { did: 'Vaihtoi yhteyshenkilön', tried: 'Yritti vaihtaa yhteyshenkilön' },
      'see-guarded-value': { did: 'Katsoi suojattua tietoa', tried: 'Yritti katsoa suojattua tietoa' },
      'see-organisation': { did: 'Avasi organisaation', tried: 'Yritti avata organisaation' },
      'search-organisations': { did: 'Haki organisaatioita', tried: 'Yritti hakea organisaatioita' },
      'list-organisations': { did: 'Selasi organisaatioluetteloa', tried: 'Yritti selata organisaatioluetteloa' },
      'add-organisation': { did: 'Lisäsi organisaation', tried: 'Yritti lisätä organisaation' },
      'change-organisation': { did: 'Muutti organisaation tietoja', tried: 'Yritti muuttaa organisaation tietoja' },
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
      'change-relation': { did: 'Ändrade kundrelationens dagar', tried: 'Försökte ändra kundrelationens dagar' },
      'preview-act': { did: 'Såg vem åtgärden skulle gälla', tried: 'Försökte se vem åtgärden skulle gälla' },
      'mark-told': {
        did: 'Antecknade att uppgifternas källa berättats',
        tried: 'Försökte anteckna att uppgifternas källa berättats',
      },
      'withdraw-death': { did: 'Återtog anteckningen om dödsfall', tried: 'Försökte återta anteckningen om dödsfall' },
      'forbid-marketing': { did: 'Antecknade reklamförbudet', tried: 'Försökte anteckna reklamförbudet' },
      'forbid-marketing-to-many': {
        did: 'Antecknade reklamförbud för flera',
        tried: 'Försökte anteckna reklamförbud för flera',
      },
      'allow-marketing': { did: 'Hävde reklamförbudet', tried: 'Försökte häva reklamförbudet' },
      'move-person': { did: 'Antecknade flytten', tried: 'Försökte anteckna flytten' },
      'record-death': { did: 'Antecknade dödsfallet', tried: 'Försökte anteckna dödsfallet' },
      'change-contact-person': { did: 'Bytte kontaktperson', tried: 'Försökte byta kontaktperson' },
      'see-guarded-value': { did: 'Såg en skyddad uppgift', tried: 'Försökte se en skyddad uppgift' },
      'see-organisation': { did: 'Öppnade organisationen', tried: 'Försökte öppna organisationen' },
      'search-organisations': { did: 'Sökte organisationer', tried: 'Försökte söka organisationer' },
      'list-organisations': {
        did: 'Bläddrade i listan över organisationer',
        tried: 'Försökte bläddra i listan över organisationer',
      },
      'add-organisation': { did: 'Lade till en organisation', tried: 'Försökte lägga till en organisation' },
      'change-organisation': {
        did: 'Ändrade organisationens uppgifter',
        tried: 'Försökte ändra organisationens uppgifter',
      },
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
      'change-relation': { did: 'Changed the days of a relation', tried: 'Tried to change the days of a relation' },
      'preview-act': { did: 'Looked whom an act would concern', tried: 'Tried to look whom an act would concern' },
      'mark-told': {
        did: 'Recorded that the origin of the data was told',
        tried: 'Tried to record that the origin of the data was told',
      },
      'withdraw-death': { did: 'Withdrew a recorded death', tried: 'Tried to withdraw a recorded death' },
      'forbid-marketing': { did: 'Recorded a marketing ban', tried: 'Tried to record a marketing ban' },
      'forbid-marketing-to-many': {
        did: 'Recorded a marketing ban for many',
        tried: 'Tried to record a marketing ban for many',
      },
      'allow-marketing': { did: 'Lifted a marketing ban', tried: 'Tried to lift a marketing ban' },
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
