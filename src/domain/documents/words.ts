/** What became of documents when a declaration was accepted; why one is not approved or published. */
export const words = {
  fi: {
    declared: {
      'promise-unverified': '{title}: ei julkaistu. Lupausta ei ole vahvistettu: ”{sentence}”',
      published: '{title}: julkaistu, versio {number}.',
      'approval-needed': '{title}: ei julkaistu. Vastuuhenkilö hyväksyy tekstin ensin.',
      'tell-first': '{title}: ei julkaistu. Muutoksesta kerrotaan ensin. Henkilöitä: {people}.',
      'tell-first-uncounted': '{title}: ei julkaistu. Muutoksesta kerrotaan ensin.',
      findings: '{title}: ei julkaistu. Korjaa ensin: {finding}',
    },
    refusals: {
      'document-changed': 'Asiakirja on muuttunut sen jälkeen, kun avasit sen. Lue uusi teksti ja yritä uudelleen.',
      'not-responsible': 'Asiakirjan hyväksyy rekisterin vastuuhenkilö tai hänen sijaisensa.',
      'already-published': 'Tämä teksti on jo julkaistu. Versio: {number}.',
      'approval-needed': 'Asiakirjaa ei ole vielä hyväksytty. Vastuuhenkilö hyväksyy sen ensin.',
      'tell-first':
        'Muutoksesta on kerrottava ennen julkaisua. Henkilöitä: {people}. Kirjaa, milloin ja miten siitä on kerrottu.',
      'told-ahead': 'Päivä ei ole vielä tullut: {day}. Julkaise, kun muutoksesta on kerrottu.',
      'promise-unverified':
        'Lupausta ei ole vahvistettu: ”{sentence}” Vahvista se Lupaukset-sivulla tai ota lause pois kuvauksesta.',
      'public-not-enough':
        'Julkinen ilmoitus riittää vain niille, joihin ei ole yhteystietoja. Muita henkilöitä: {people}.',
      'nobody-to-tell': 'Tässä rekisterissä ei ole muutosta, josta pitäisi kertoa ennen julkaisua.',
      'whose-mistake': 'Kirjaus perutaan nimetyiltä henkilöiltä. Valitse henkilöt.',
      'other-languages': 'Versioissa ei ole yhteistä kieltä, joten niitä ei voi verrata.',
    },
  },
  sv: {
    declared: {
      'promise-unverified': '{title}: inte publicerad. Löftet är inte bekräftat: ”{sentence}”',
      published: '{title}: publicerad, version {number}.',
      'approval-needed': '{title}: inte publicerad. Den ansvariga personen godkänner texten först.',
      'tell-first': '{title}: inte publicerad. Ändringen berättas först. Personer: {people}.',
      'tell-first-uncounted': '{title}: inte publicerad. Ändringen berättas först.',
      findings: '{title}: inte publicerad. Rätta först: {finding}',
    },
    refusals: {
      'document-changed': 'Dokumentet har ändrats sedan du öppnade det. Läs den nya texten och försök igen.',
      'not-responsible': 'Dokumentet godkänns av den ansvariga personen för registret eller ställföreträdaren.',
      'already-published': 'Den här texten är redan publicerad. Version: {number}.',
      'approval-needed': 'Dokumentet är inte godkänt ännu. Den ansvariga personen godkänner det först.',
      'tell-first':
        'Informera om ändringen innan du publicerar den. Personer: {people}. Anteckna när och hur de informerades.',
      'told-ahead': 'Dagen har inte kommit ännu: {day}. Publicera när personerna har informerats om ändringen.',
      'promise-unverified':
        'Löftet är inte bekräftat: ”{sentence}” Bekräfta det på sidan Löften eller ta bort meningen ur beskrivningen.',
      'public-not-enough':
        'Ett offentligt meddelande räcker bara för dem som saknar kontaktuppgifter. Andra personer: {people}.',
      'nobody-to-tell': 'I det här registret finns ingen ändring som ska berättas före publiceringen.',
      'whose-mistake': 'Anteckningen tas tillbaka för namngivna personer. Välj personerna.',
      'other-languages': 'Versionerna har inget gemensamt språk, så de kan inte jämföras.',
    },
  },
  en: {
    declared: {
      'promise-unverified': '{title}: not published. The promise has not been verified: “{sentence}”',
      published: '{title}: published, version {number}.',
      'approval-needed': '{title}: not published. The responsible person approves the text first.',
      'tell-first': '{title}: not published. People are told of the change first. People: {people}.',
      'tell-first-uncounted': '{title}: not published. People are told of the change first.',
      findings: '{title}: not published. Mend first: {finding}',
    },
    refusals: {
      'document-changed': 'The document has changed since you opened it. Read the new text and try again.',
      'not-responsible': 'A document is approved by the responsible person of the register or the deputy.',
      'already-published': 'This text is published already. Version: {number}.',
      'approval-needed': 'The document is not approved yet. The responsible person approves it first.',
      'tell-first':
        'People must be told of the change before it is published. People: {people}. Record when and how they were told.',
      'told-ahead': 'The day has not come yet: {day}. Publish when people have been told.',
      'promise-unverified':
        'The promise has not been verified: “{sentence}” Attest it on the page Promises, or take the sentence out of the description.',
      'public-not-enough':
        'A public announcement is enough only for those without contact details. Other people: {people}.',
      'nobody-to-tell': 'This register has no change of which people must be told before it is published.',
      'whose-mistake': 'A record is taken back of named people. Choose the people.',
      'other-languages': 'The versions have no language in common, so they cannot be compared.',
    },
  },
} as const
