/** Deciding what was asked. */
export const words = {
  fi: {
    decisions: {
      granted: 'Toteutetaan',
      partly: 'Osaksi',
      refused: 'Ei toteuteta',
      withdrawn: 'Pyytäjä perui',
    },
    grant: {
      access: 'Anna tiedot',
      rectification: 'Tiedot on korjattu',
      erasure: 'Tiedot poistetaan',
      restriction: 'Käsittely on rajoitettu',
      portability: 'Anna tiedot',
      objection: 'Käsittely on lopetettu',
      'consent-withdrawn': 'Peruutus on kirjattu',
      prohibition: 'Kielto on voimassa',
      anonymisation: 'Tiedot anonymisoidaan',
      question: 'Vastaa kysymykseen',
      complaint: 'Vastaa valitukseen',
    },
    does: {
      access: 'Tässä kirjataan päätös. Kopio kootaan, tarkistetaan ja annetaan erikseen.',
      rectification: 'Korjaa tieto henkilön sivulla ja merkitse sitten tehdyksi.',
      erasure:
        'Tässä kirjataan päätös. Itse poisto määrätään erikseen, ja se vie kaiken, mitä laki ei käske säilyttää.',
      restriction: 'Rajoita tieto ensin ja merkitse sitten tehdyksi. Sitä ei saa käyttää, kunnes rajoitus päättyy.',
      portability:
        'Tässä kirjataan päätös. Mukaan tulevat vain tiedot, jotka hän on itse antanut, ja vain suostumuksen tai sopimuksen nojalla.',
      objection:
        'Lopeta käsittely heti ja merkitse sitten tehdyksi. Sen jälkeen punnitaan, onko jatkamiseen painava syy.',
      'consent-withdrawn': 'Lopeta käyttö heti ja merkitse sitten tehdyksi.',
      prohibition: 'Kirjaa kielto henkilön sivulla ja merkitse sitten tehdyksi. Kieltoa ei saa punnita.',
      anonymisation:
        'Tässä kirjataan päätös. Itse anonymisointi tehdään erikseen, eikä tietoja voi sen jälkeen yhdistää häneen.',
      question: 'Kirjoita vastaus. Se tulee kirjeeseen.',
      complaint: 'Kirjoita vastaus. Hän voi valittaa myös tietosuojavaltuutetulle.',
    },
    withdrawn: 'Pyytäjä perui',
    addition: 'Lisää kirjeeseen',
    answerText: 'Vastaus',
    additionHint: 'Tulee kirjeeseen sellaisenaan.',
  },
  sv: {
    decisions: {
      granted: 'Uppfylls',
      partly: 'Delvis',
      refused: 'Uppfylls inte',
      withdrawn: 'Togs tillbaka',
    },
    grant: {
      access: 'Ge uppgifterna',
      rectification: 'Uppgifterna är rättade',
      erasure: 'Uppgifterna raderas',
      restriction: 'Behandlingen är begränsad',
      portability: 'Ge uppgifterna',
      objection: 'Behandlingen har upphört',
      'consent-withdrawn': 'Återkallandet är antecknat',
      prohibition: 'Förbudet gäller',
      anonymisation: 'Uppgifterna anonymiseras',
      question: 'Besvara frågan',
      complaint: 'Besvara klagomålet',
    },
    does: {
      access: 'Här antecknas beslutet. Kopian sätts ihop, granskas och ges för sig.',
      rectification: 'Rätta uppgiften på personens sida och anteckna sedan som gjort.',
      erasure:
        'Här antecknas beslutet. Själva raderingen beställs för sig, och då försvinner allt som lagen inte kräver att bevaras.',
      restriction:
        'Begränsa uppgiften först och anteckna sedan som gjort. Den får inte användas förrän begränsningen upphör.',
      portability:
        'Här antecknas beslutet. Med kommer bara uppgifter som personen själv har gett, och bara med stöd av samtycke eller avtal.',
      objection:
        'Avsluta behandlingen genast och anteckna sedan som gjort. Sedan vägs om det finns tungt vägande skäl att fortsätta.',
      'consent-withdrawn': 'Avsluta användningen genast och anteckna sedan som gjort.',
      prohibition: 'Anteckna förbudet på personens sida och sedan här som gjort. Det får inte vägas.',
      anonymisation:
        'Här antecknas beslutet. Själva anonymiseringen görs för sig, och uppgifterna kan sedan inte kopplas till personen.',
      question: 'Skriv svaret. Det kommer i brevet.',
      complaint: 'Skriv svaret. Personen kan också klaga hos dataombudsmannen.',
    },
    withdrawn: 'Togs tillbaka',
    addition: 'Lägg till i brevet',
    answerText: 'Svar',
    additionHint: 'Kommer i brevet som det står.',
  },
  en: {
    decisions: {
      granted: 'Done',
      partly: 'In part',
      refused: 'Refused',
      withdrawn: 'Taken back',
    },
    grant: {
      access: 'Give the data',
      rectification: 'The data are corrected',
      erasure: 'The data go',
      restriction: 'Processing is restricted',
      portability: 'Give the data',
      objection: 'Processing has stopped',
      'consent-withdrawn': 'The withdrawal is recorded',
      prohibition: 'The ban is in force',
      anonymisation: 'The data are anonymised',
      question: 'Answer the question',
      complaint: 'Answer the complaint',
    },
    does: {
      access: 'The decision is recorded here. The copy is put together, reviewed and given separately.',
      rectification: 'Correct it on the person’s page, then mark it as done.',
      erasure:
        'The decision is recorded here. The erasure itself is ordered separately, and takes all that the law does not say to keep.',
      restriction: 'Restrict it first, then mark it as done. It may not be used until the restriction ends.',
      portability:
        'The decision is recorded here. Only data they gave themselves come along, and only on the basis of consent or contract.',
      objection:
        'Stop the processing at once, then mark it as done. Then it is weighed whether there is a compelling reason to go on.',
      'consent-withdrawn': 'Stop the use at once, then mark it as done.',
      prohibition: 'Record the ban on the person’s page, then mark it as done. It may not be weighed.',
      anonymisation:
        'The decision is recorded here. The anonymisation itself is done separately, and the data cannot be joined to them after it.',
      question: 'Write the answer. It comes into the letter.',
      complaint: 'Write the answer. They may also complain to the Data Protection Ombudsman.',
    },
    withdrawn: 'They took it back',
    addition: 'Add to the letter',
    answerText: 'Answer',
    additionHint: 'Comes into the letter as it is.',
  },
} as const
