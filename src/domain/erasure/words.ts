/** Why an erasure was refused. */
export const words = {
  fi: {
    refusals: {
      'erasure-under-way': 'Poisto on jo käynnissä.',
      'erasure-changed-meanwhile': 'Tiedot muuttuivat sillä välin. Katso uudelleen, mitä poistuu.',
      'contract-in-force': 'Hänellä on voimassa oleva sopimus. Kysy, haluaako hän päättää sen samalla.',
      'wished-not-again':
        'Poistettu henkilö, jolla on samat tiedot, on toivonut, ettei häntä lisätä uudelleen. Lisää vain, jos hän on nyt itse pyytänyt sitä.',
      'no-erasure': 'Poistoa ei ole pyydetty, tai se on jo valmis.',
      'erasure-carried-out': 'Poisto on jo toteutettu. Poistettua ei voi palauttaa.',
    },
  },
  sv: {
    refusals: {
      'erasure-under-way': 'Raderingen pågår redan.',
      'erasure-changed-meanwhile': 'Uppgifterna ändrades under tiden. Se på nytt efter vad som raderas.',
      'contract-in-force': 'Det finns ett gällande avtal. Fråga om det ska avslutas samtidigt.',
      'wished-not-again':
        'En raderad person med samma uppgifter har önskat att inte läggas till igen. Lägg till endast om hen själv har bett om det nu.',
      'no-erasure': 'Ingen radering har begärts, eller den är redan klar.',
      'erasure-carried-out': 'Raderingen har redan utförts. Det som har raderats kan inte återställas.',
    },
  },
  en: {
    refusals: {
      'erasure-under-way': 'The erasure is under way already.',
      'erasure-changed-meanwhile': 'The data changed meanwhile. Look again at what will be erased.',
      'contract-in-force': 'There is a contract in force. Ask whether it should end at the same time.',
      'wished-not-again':
        'A person who was erased and had the same details has wished not to be entered again. Add only if they have asked for it now.',
      'no-erasure': 'No erasure has been ordered, or it is done.',
      'erasure-carried-out': 'The erasure has been carried out. What is erased cannot be restored.',
    },
  },
} as const
