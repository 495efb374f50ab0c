/** What the letter says that a copy of a person’s data goes with. */
export const words = {
  fi: {
    items: {
      none: 'Meillä ei ole sinusta tietoja.',
      one: 'Vastauksessa on ainoa tieto, joka meillä on sinusta. Kerromme, mistä se on, mihin sitä käytämme ja mihin asti sitä säilytämme.',
      other:
        'Vastauksessa ovat kaikki {count} tietoa, jotka meillä on sinusta. Jokaisesta kerromme, mistä se on, mihin sitä käytämme ja mihin asti sitä säilytämme.',
    },
    opened: {
      none: 'Tietojasi ei ole käyttölokin aikana avattu.',
      one: 'Tietosi on avattu kerran. Päivä ja syy ovat luettelossa.',
      other: 'Tietosi on avattu {count} kertaa. Päivät ja syyt ovat luettelossa.',
    },
    covered: {
      one: 'Olemme peittäneet yhden kohdan, koska se kertoo muusta kuin sinusta. Syy on kohdan vieressä.',
      other: 'Olemme peittäneet {count} kohtaa, koska ne kertovat muusta kuin sinusta. Syy on kunkin kohdan vieressä.',
    },
    withheld:
      'Osaa tiedoista emme voi antaa (tietosuojalaki 34 §). Voit pyytää, että tiedot annetaan tietosuojavaltuutetulle.',
    elsewhere: 'Katsomme vielä näistä järjestelmistä ja kerromme tuloksen erikseen: {list}.',
    link: 'Tiedot avautuvat linkistä. Linkki on auki {day} asti. Avaamiseen tarvitaan koodi, jonka kerromme toista tietä.',
    code: 'Linkin tunnus: {code}',
    enclosed: 'Tiedot ovat tämän kirjeen liitteenä.',
    wrong: 'Jos jokin on väärin, kerro meille, niin korjaamme sen.',
  },
  sv: {
    items: {
      none: 'Vi har inga uppgifter om dig.',
      one: 'Svaret innehåller den enda uppgift vi har om dig. Vi berättar varifrån den kommer, vad vi använder den till och hur länge vi bevarar den.',
      other:
        'Svaret innehåller alla {count} uppgifter vi har om dig. Om var och en berättar vi varifrån den kommer, vad vi använder den till och hur länge vi bevarar den.',
    },
    opened: {
      none: 'Dina uppgifter har inte öppnats under den tid som användningsloggen omfattar.',
      one: 'Dina uppgifter har öppnats en gång. Dagen och orsaken finns i förteckningen.',
      other: 'Dina uppgifter har öppnats {count} gånger. Dagarna och orsakerna finns i förteckningen.',
    },
    covered: {
      one: 'Vi har dolt ett ställe, eftersom det inte berättar om dig. Orsaken står bredvid.',
      other: 'Vi har dolt {count} ställen, eftersom de inte berättar om dig. Orsaken står bredvid varje ställe.',
    },
    withheld:
      'En del av uppgifterna kan vi inte lämna ut (dataskyddslagen 34 §). Du kan begära att uppgifterna ges till dataombudsmannen.',
    elsewhere: 'Vi söker ännu i de här systemen och berättar resultatet separat: {list}.',
    link: 'Uppgifterna öppnas via länken. Länken är öppen till och med {day}. För att öppna den behövs en kod, som vi ger på annat sätt.',
    code: 'Länkens kod: {code}',
    enclosed: 'Uppgifterna finns i bilagan till brevet.',
    wrong: 'Om något är fel, säg till så rättar vi det.',
  },
  en: {
    items: {
      none: 'We hold no data about you.',
      one: 'The answer holds the one thing we have about you. We tell where it came from, what we use it for and how long we keep it.',
      other:
        'The answer holds all {count} things we have about you. For each we tell where it came from, what we use it for and how long we keep it.',
    },
    opened: {
      none: 'Your data have not been opened in the time of the log.',
      one: 'Your data have been opened once. The day and the reason are in the list.',
      other: 'Your data have been opened {count} times. The days and the reasons are in the list.',
    },
    covered: {
      one: 'We have covered one place, because it does not tell about you. The reason stands beside it.',
      other: 'We have covered {count} places, because they do not tell about you. The reason stands beside each.',
    },
    withheld:
      'Some of the data we cannot give (Data Protection Act, section 34). You may ask that they are given to the Data Protection Ombudsman.',
    elsewhere: 'We still look in these systems and tell you the result separately: {list}.',
    link: 'The data open by the link. It is open until {day}. Opening needs a code, which we tell you by another way.',
    code: 'Code of the link: {code}',
    enclosed: 'The data are enclosed with this letter.',
    wrong: 'If something is wrong, tell us and we correct it.',
  },
} as const
