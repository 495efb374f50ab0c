/** What is done for many people at once, and who is left out. */
export const words = {
  fi: {
    chosen: { one: '{count} valittu', other: '{count} valittua' },
    clearChosen: 'Poista valinta',
    acts: 'Valittujen toiminnot',
    cancel: 'Peru',
    unnamed: 'nimetön',
    others: { one: 'ja {count} muu', other: 'ja {count} muuta' },
    people: { one: '{count} henkilö', other: '{count} henkilöä' },
    names: {
      'confirm-person': 'Tiedot tarkistettu',
      'mark-told': 'Merkitse kerrotuksi',
      'forbid-marketing-to-many': 'Kiellä mainonta',
    },
    questions: {
      'confirm-person': {
        one: 'Merkitäänkö {count} henkilön tiedot tarkistetuiksi?',
        other: 'Merkitäänkö {count} henkilön tiedot tarkistetuiksi?',
      },
      'mark-told': {
        one: 'Merkitäänkö, että tiedoista on kerrottu {count} henkilölle?',
        other: 'Merkitäänkö, että tiedoista on kerrottu {count} henkilölle?',
      },
      'forbid-marketing-to-many': {
        one: 'Kielletäänkö mainonta {count} henkilölle?',
        other: 'Kielletäänkö mainonta {count} henkilölle?',
      },
    },
    doing: {
      'confirm-person': { one: 'Merkitse {count} tarkistetuksi', other: 'Merkitse {count} tarkistetuiksi' },
      'mark-told': { one: 'Merkitse kerrotuksi: {count}', other: 'Merkitse kerrotuksi: {count}' },
      'forbid-marketing-to-many': { one: 'Kiellä mainonta: {count}', other: 'Kiellä mainonta: {count}' },
    },
    did: {
      'confirm-person': {
        one: '{count} henkilön tiedot merkittiin tarkistetuiksi',
        other: '{count} henkilön tiedot merkittiin tarkistetuiksi',
      },
      'mark-told': {
        one: 'Merkittiin kerrotuksi {count} henkilölle',
        other: 'Merkittiin kerrotuksi {count} henkilölle',
      },
      'forbid-marketing-to-many': {
        one: '{count} henkilön mainontakielto kirjattiin',
        other: '{count} henkilön mainontakiellot kirjattiin',
      },
    },
    why: 'Tätä ei voi perua kerralla. Lokiin jää rivi, jossa jokainen henkilö on.',
    someNot: 'Kesken jäi {count}. {because}',
    nobody: 'Toiminto ei koske ketään valituista',
    leftOut: { one: '{count} jää pois', other: '{count} jää pois' },
    because: {
      restricted: 'Tietojen käyttöä on rajoitettu. Katso yksitellen, ovatko tiedot oikein (18 art.).',
      dead: 'Henkilö on kuollut.',
      'checked-today': 'Tiedot on jo tarkistettu tänään.',
      'nothing-to-tell': 'On jo kerrottu, tai tiedot on saatu henkilöltä itseltään.',
      'banned-already': 'Mainonta on jo kielletty.',
      'not-there': 'Ei kuulu rekisteriin tässä tarkoituksessa, tai tiedot on poistettu.',
    },
  },
  sv: {
    chosen: { one: '{count} vald', other: '{count} valda' },
    clearChosen: 'Ta bort valet',
    acts: 'Åtgärder för de valda',
    cancel: 'Avbryt',
    unnamed: 'utan namn',
    others: { one: 'och {count} till', other: 'och {count} till' },
    people: { one: '{count} person', other: '{count} personer' },
    names: {
      'confirm-person': 'Uppgifterna kontrollerade',
      'mark-told': 'Anteckna som informerade',
      'forbid-marketing-to-many': 'Förbjud reklam',
    },
    questions: {
      'confirm-person': {
        one: 'Anteckna uppgifterna om {count} person som kontrollerade?',
        other: 'Anteckna uppgifterna om {count} personer som kontrollerade?',
      },
      'mark-told': {
        one: 'Anteckna {count} person som informerad?',
        other: 'Anteckna {count} personer som informerade?',
      },
      'forbid-marketing-to-many': {
        one: 'Förbjud reklam till {count} person?',
        other: 'Förbjud reklam till {count} personer?',
      },
    },
    doing: {
      'confirm-person': { one: 'Anteckna {count} som kontrollerad', other: 'Anteckna {count} som kontrollerade' },
      'mark-told': { one: 'Anteckna {count} som informerad', other: 'Anteckna {count} som informerade' },
      'forbid-marketing-to-many': { one: 'Förbjud reklam: {count}', other: 'Förbjud reklam: {count}' },
    },
    did: {
      'confirm-person': {
        one: 'Uppgifterna om {count} person antecknades som kontrollerade',
        other: 'Uppgifterna om {count} personer antecknades som kontrollerade',
      },
      'mark-told': {
        one: '{count} person antecknades som informerad',
        other: '{count} personer antecknades som informerade',
      },
      'forbid-marketing-to-many': {
        one: 'Reklamförbudet för {count} person antecknades',
        other: 'Reklamförbuden för {count} personer antecknades',
      },
    },
    why: 'Det här kan inte ångras på en gång. I loggen finns en rad med varje person.',
    someNot: 'Inte gjort för {count}. {because}',
    nobody: 'Åtgärden gäller ingen av de valda',
    leftOut: { one: '{count} utelämnas', other: '{count} utelämnas' },
    because: {
      restricted: 'Behandlingen är begränsad. Se en i taget om uppgifterna stämmer (art. 18).',
      dead: 'Personen är avliden.',
      'checked-today': 'Uppgifterna är redan kontrollerade i dag.',
      'nothing-to-tell': 'Redan informerad, eller så kommer uppgifterna från personen själv.',
      'banned-already': 'Reklam är redan förbjuden.',
      'not-there': 'Finns inte i registret för det här ändamålet, eller så är uppgifterna raderade.',
    },
  },
  en: {
    chosen: { one: '{count} selected', other: '{count} selected' },
    clearChosen: 'Clear selection',
    acts: 'Actions for the selected',
    cancel: 'Cancel',
    unnamed: 'no name',
    others: { one: 'and {count} other', other: 'and {count} others' },
    people: { one: '{count} person', other: '{count} people' },
    names: {
      'confirm-person': 'Details checked',
      'mark-told': 'Mark as told',
      'forbid-marketing-to-many': 'Ban marketing',
    },
    questions: {
      'confirm-person': {
        one: 'Mark the details of {count} person as checked?',
        other: 'Mark the details of {count} people as checked?',
      },
      'mark-told': { one: 'Mark {count} person as told?', other: 'Mark {count} people as told?' },
      'forbid-marketing-to-many': {
        one: 'Ban marketing to {count} person?',
        other: 'Ban marketing to {count} people?',
      },
    },
    doing: {
      'confirm-person': { one: 'Mark {count} as checked', other: 'Mark {count} as checked' },
      'mark-told': { one: 'Mark {count} as told', other: 'Mark {count} as told' },
      'forbid-marketing-to-many': { one: 'Ban marketing: {count}', other: 'Ban marketing: {count}' },
    },
    did: {
      'confirm-person': {
        one: 'Details of {count} person marked as checked',
        other: 'Details of {count} people marked as checked',
      },
      'mark-told': { one: '{count} person marked as told', other: '{count} people marked as told' },
      'forbid-marketing-to-many': {
        one: 'Marketing ban of {count} person recorded',
        other: 'Marketing bans of {count} people recorded',
      },
    },
    why: 'This cannot be undone all at once. The log gets a line with each person in it.',
    someNot: 'Not done for {count}. {because}',
    nobody: 'This concerns none of the people selected',
    leftOut: { one: '{count} is left out', other: '{count} are left out' },
    because: {
      restricted: 'Use of the details is restricted. See one by one whether they are right (Art. 18).',
      dead: 'The person has died.',
      'checked-today': 'The details have been checked today already.',
      'nothing-to-tell': 'Told already, or the details came from the person.',
      'banned-already': 'Marketing is banned already.',
      'not-there': 'Not in a register of this purpose, or erased.',
    },
  },
} as const
