/** Why an act on the declaration was refused. */
export const words = {
  fi: {
    refusals: {
      'changed-meanwhile':
        'Joku muu on muuttanut rekistereitä sillä välin. Pohjana oli versio {base}, voimassa on versio {version}. Mitään ei kirjoitettu yli. Katso muutokset ja tuo omasi uuteen versioon.',
      'whole-office-needed': 'Rekistereitä voi muuttaa vain se, jolla on oikeus kaikkiin rekistereihin.',
      'register-has-people':
        'Rekisteriä ei voi lopettaa, koska siinä on henkilöitä: {name}. Henkilöitä: {people}. Siirrä heidät toiseen rekisteriin tai poista heidän tietonsa ensin.',
      'values-would-go-field':
        'Mikään henkilön rekisteri ei enää kertoisi tästä tiedosta: {name}. Arvoja: {values}, henkilöitä: {people}. Pidä tieto mukana tai valitse, että arvot poistetaan.',
      'values-would-go-source':
        'Mikään henkilön rekisteri ei enää kertoisi, mistä tämä tieto on saatu: {name}. Lähde: {source}. Arvoja: {values}, henkilöitä: {people}. Pidä lähde mukana tai valitse, että arvot poistetaan.',
      'values-do-not-fit':
        'Tallennetut arvot eivät enää kävisi: {name}. Arvoja: {values}. Tee uusi tieto uudella tunnuksella ja jätä vanha ennalleen.',
      'restricted-data':
        'Osaa poistettavista tiedoista ei saa nyt käyttää eikä poistaa, koska niiden käsittely on rajoitettu. Henkilöitä: {people}. Ratkaise rajoitukset ensin.',
      'too-many-emptied':
        'Näin moni henkilö jäisi ilman mitään tietoja: {people}. Kerralla enintään {most}. Poista heidän tietonsa ensin osissa.',
      'unknown-version': 'Versiota ei ole: {version}.',
      'nothing-declared': 'Rekistereitä ei ole vielä kuvattu.',
      'no-such-register': 'Rekisteriä ei ole: {name}.',
      'draft-needs-account': 'Keskeneräinen työ säilyy vain käyttäjällä, jolla on oma tunnus.',
      'unknown-time-zone': 'Aikavyöhykettä ei ole: {name}. Suomessa se on Europe/Helsinki.',
    },
    at: 'Kohdassa {path}: {sentence}',
  },
  sv: {
    refusals: {
      'changed-meanwhile':
        'Någon annan har ändrat registren under tiden. Utgångspunkten var version {base}, i kraft är version {version}. Ingenting skrevs över. Se ändringarna och för över dina till den nya versionen.',
      'whole-office-needed': 'Registren kan ändras bara av den som har behörighet till alla register.',
      'register-has-people':
        'Registret kan inte avslutas eftersom det finns personer i det: {name}. Personer: {people}. Flytta dem till ett annat register eller radera deras uppgifter först.',
      'values-would-go-field':
        'Uppgiften skulle inte längre ingå i något av personens register: {name}. Värden: {values}, personer: {people}. Behåll uppgiften eller välj att värdena raderas.',
      'values-would-go-source':
        'Inget av personens register skulle längre ange källan till uppgiften: {name}. Källa: {source}. Värden: {values}, personer: {people}. Behåll källan eller välj att värdena raderas.',
      'values-do-not-fit':
        'De sparade värdena skulle inte längre passa: {name}. Värden: {values}. Gör en ny uppgift med en ny beteckning och låt den gamla vara.',
      'restricted-data':
        'En del av uppgifterna får just nu varken användas eller raderas, eftersom behandlingen är begränsad. Personer: {people}. Avgör begränsningarna först.',
      'too-many-emptied':
        'Så många personer skulle bli helt utan uppgifter: {people}. Högst {most} på en gång. Radera deras uppgifter först i delar.',
      'unknown-version': 'Versionen finns inte: {version}.',
      'nothing-declared': 'Registren är inte beskrivna ännu.',
      'no-such-register': 'Registret finns inte: {name}.',
      'draft-needs-account': 'Ett påbörjat arbete sparas bara för en användare med eget konto.',
      'unknown-time-zone': 'Tidszonen finns inte: {name}. I Finland är den Europe/Helsinki.',
    },
    at: 'I {path}: {sentence}',
  },
  en: {
    refusals: {
      'changed-meanwhile':
        'Somebody else has changed the registers meanwhile. Yours was based on version {base}, and version {version} is in force. Nothing was overwritten. Look at the changes and bring yours to the new version.',
      'whole-office-needed': 'Only somebody with access to every register can change the registers.',
      'register-has-people':
        'The register cannot be ended because there are people in it: {name}. People: {people}. Move them to another register or erase their data first.',
      'values-would-go-field':
        'No register of the person would declare this any more: {name}. Values: {values}, people: {people}. Keep it, or choose that the values are erased.',
      'values-would-go-source':
        'No register of the person would say any more where this came from: {name}. Source: {source}. Values: {values}, people: {people}. Keep the source, or choose that the values are erased.',
      'values-do-not-fit':
        'Values that are kept would no longer fit: {name}. Values: {values}. Make a new field with a new key and leave the old one as it is.',
      'restricted-data':
        'Some of the data may now be neither used nor erased, because their processing is restricted. People: {people}. Settle the restrictions first.',
      'too-many-emptied':
        'So many people would be left with no data at all: {people}. At most {most} at once. Erase their data first, in parts.',
      'unknown-version': 'There is no such version: {version}.',
      'nothing-declared': 'No registers have been declared yet.',
      'no-such-register': 'There is no such register: {name}.',
      'draft-needs-account': 'Unfinished work is kept only for a user with an account.',
      'unknown-time-zone': 'There is no such time zone: {name}. In Finland it is Europe/Helsinki.',
    },
    at: 'At {path}: {sentence}',
  },
} as const
