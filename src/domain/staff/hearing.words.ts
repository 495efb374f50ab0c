/** The ready one-page note with which the staff is heard about the log (759/2004, 21 §; co-operation act 1333/2021). */
export const words = {
  fi: {
    title: 'Käyttölokin käyttöönotto: henkilöstön kuuleminen',
    purpose:
      'Otamme käyttöön asiakasrekisterin, joka pitää käyttölokia. Lokin tarkoitus on tietoturva ja ihmisten oikeuksien toteuttaminen: sillä voidaan selvittää, kuka on katsonut tai muuttanut henkilön tietoja, milloin ja mitä tarkoitusta varten.',
    method:
      'Loki syntyy ohjelmassa itsestään jokaisesta teosta. Siihen tulee käyttäjä, aika, teko, käyttötarkoitus ja katsottujen henkilöiden tunnisteet. Tietojen sisältöä ja hakusanoja siihen ei tallenneta.',
    limits:
      'Lokilla ei mitata työtahtia eikä työn tulosta. Lokia katsotaan vain syystä: väärinkäytösepäily, tietoturva tai henkilön oma pyyntö. Katsomisesta jää merkintä. Jokainen näkee omat merkintänsä.',
    keeping: 'Merkinnät säilytetään enintään kaksi vuotta.',
    bands: {
      '1-19':
        'Työntekijöille tai heidän edustajilleen annetaan tilaisuus tulla kuulluksi ennen päätöstä (laki yksityisyyden suojasta työelämässä 21 §).',
      '20-49':
        'Asia käsitellään vuoropuhelussa henkilöstön tai sen edustajan kanssa ennen päätöstä (yhteistoimintalaki; laki yksityisyyden suojasta työelämässä 21 §).',
      '50+':
        'Asia käsitellään yhteistoimintalain mukaisessa vuoropuhelussa henkilöstön edustajan kanssa ennen päätöstä (yhteistoimintalaki; laki yksityisyyden suojasta työelämässä 21 §).',
    },
    after:
      'Kuulemisen jälkeen työnantaja päättää lokin tarkoituksesta ja menetelmistä ja kertoo niistä henkilöstölle. Laki pidetään nähtävillä työpaikalla (23 §).',
    record: 'Kuultu (päivä, keitä kuultiin, huomautukset):',
  },
  sv: {
    title: 'Användningsloggen tas i bruk: hörande av personalen',
    purpose:
      'Vi tar i bruk ett kundregister som för en användningslogg. Loggens syfte är informationssäkerhet och tillgodoseende av människors rättigheter: med den kan man utreda vem som har sett eller ändrat en persons uppgifter, när och för vilket ändamål.',
    method:
      'Loggen uppstår av sig själv i programmet vid varje handling. I den antecknas användare, tid, handling, ändamål och identifierare för de personer som visades. Uppgifternas innehåll och sökord sparas inte.',
    limits:
      'Med loggen mäts varken arbetstakt eller arbetsresultat. Loggen granskas endast av en orsak: misstanke om missbruk, informationssäkerhet eller personens egen begäran. Granskningen antecknas. Var och en ser sina egna rader.',
    keeping: 'Raderna bevaras högst två år.',
    bands: {
      '1-19':
        'Arbetstagarna eller deras företrädare ges tillfälle att bli hörda före beslutet (lagen om integritetsskydd i arbetslivet 21 §).',
      '20-49':
        'Saken behandlas i en dialog med personalen eller dess företrädare före beslutet (samarbetslagen; lagen om integritetsskydd i arbetslivet 21 §).',
      '50+':
        'Saken behandlas i dialogen enligt samarbetslagen med personalens företrädare före beslutet (samarbetslagen; lagen om integritetsskydd i arbetslivet 21 §).',
    },
    after:
      'Efter hörandet beslutar arbetsgivaren om loggens syfte och metoder och informerar personalen. Lagen hålls framlagd på arbetsplatsen (23 §).',
    record: 'Hörda (dag, vilka som hördes, anmärkningar):',
  },
  en: {
    title: 'Introducing the log of use: hearing the staff',
    purpose:
      'We are introducing a customer register that keeps a log of use. The log is for security and for people’s rights: it tells who has seen or changed a person’s data, when and for what purpose.',
    method:
      'The program writes the log by itself at each act. A line holds the user, the time, the act, the purpose and the identifiers of the people shown. What the data say and what was searched for are not stored.',
    limits:
      'The log does not measure the pace or the result of work. It is opened for a reason only: suspected misuse, security or a person’s own request. The opening is recorded. Everyone sees their own lines.',
    keeping: 'Lines are kept for at most two years.',
    bands: {
      '1-19':
        'Employees or their representatives are given an opportunity to be heard before the decision (Act on the Protection of Privacy in Working Life, section 21).',
      '20-49':
        'The matter is dealt with in a dialogue with the staff or its representative before the decision (Co-operation Act; Act on the Protection of Privacy in Working Life, section 21).',
      '50+':
        'The matter is dealt with in the dialogue of the Co-operation Act with the representative of the staff before the decision (Co-operation Act; Act on the Protection of Privacy in Working Life, section 21).',
    },
    after:
      'After the hearing the employer decides on the purpose and methods of the log and tells the staff. The act is kept on view at the workplace (section 23).',
    record: 'Heard (day, who was heard, remarks):',
  },
} as const
