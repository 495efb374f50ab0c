/** The eight questions as they are asked, what they help with, and their options. */
export const words = {
  fi: {
    questions: {
      company: { asked: 'Mikä yritys?', help: 'Anna Y-tunnus. Nimi ja osoite tulevat selosteen alkuun.' },
      sellsTo: {
        asked: 'Kenelle myytte?',
        help: 'Vastaus ratkaisee, mihin tietojen käyttö perustuu ja saako sähköpostilla markkinoida.',
      },
      trade: {
        asked: 'Mikä on toimialanne?',
        help: 'Joillakin aloilla laki määrää, mitä kirjataan ja milloin se hävitetään.',
      },
      books: {
        asked: 'Kuka hoitaa kirjanpidon, ja missä laskut säilytetään tositteina?',
        help: 'Kun laskut ovat kirjanpidossa, ne voi poistaa täältä heti, kun ne on maksettu.',
      },
      programs: {
        asked: 'Mitä ohjelmia ja pilvipalveluja käytätte?',
        help: 'Asiakkaiden tietoja on usein muuallakin. Seloste kertoo, kuka käsittelee niitä puolestanne ja missä maassa.',
      },
      advertising: {
        asked: 'Lähetättekö mainoksia, ja millä tavoin?',
        help: 'Postitse ja puhelimitse voi mainostaa, kunnes asiakas kieltää sen. Uutiskirjeeseen tarvitaan suostumus.',
      },
      website: {
        asked: 'Onko teillä verkkosivut, ja seuraatteko kävijöitä?',
        help: 'Kävijöiden seuraamiseen kysytään suostumus.',
      },
      creditChecks: {
        asked: 'Tarkistatteko asiakkaiden luottotietoja?',
        help: 'Jos tarkistatte, asiakas saa tietää siitä etukäteen.',
      },
    },
    options: {
      sellsTo: {
        companies: 'yrityksille',
        households: 'kotitalouksille',
        both: 'molemmille',
      },
      trade: {
        retail: 'kauppa',
        garden: 'puutarha',
        security: 'turvallisuusala',
        construction: 'rakentaminen ja asennus',
        cleaning: 'siivous',
        property: 'kiinteistöt',
        accounting: 'taloushallinto',
        it: 'tietotekniikka',
        'health-and-beauty': 'terveys ja kauneus',
        restaurant: 'ravintola ja majoitus',
        transport: 'kuljetus',
        education: 'koulutus',
        association: 'yhdistys',
        'co-operative': 'osuuskunta',
        manufacturing: 'valmistus',
        consulting: 'asiantuntijapalvelut',
        other: 'muu',
      },
      booksBy: {
        accountant: 'tilitoimisto',
        self: 'me itse',
      },
      vouchers: {
        bookkeeping: 'kirjanpidon ohjelmassa tai tilitoimistossa',
        here: 'tässä ohjelmassa',
      },
      advertising: {
        post: 'postitse',
        phone: 'puhelimitse',
        'email-customers': 'sähköpostitse omille asiakkaille',
        newsletter: 'uutiskirjeellä sen tilanneille',
      },
      analytics: {
        none: 'ei seurantaa',
        own: 'oma kävijätilasto',
        google: 'Google Analytics',
      },
    },
    none: 'Emme',
    yes: 'Kyllä',
    usual: 'Näin muut pienyritykset',
  },
  sv: {
    questions: {
      company: { asked: 'Vilket företag?', help: 'Ange FO-numret. Namnet och adressen kommer först i beskrivningen.' },
      sellsTo: {
        asked: 'Vem säljer ni till?',
        help: 'Svaret avgör vad användningen grundar sig på och om ni får marknadsföra per e-post.',
      },
      trade: {
        asked: 'Vilken är er bransch?',
        help: 'I vissa branscher bestämmer lagen vad som antecknas och när det förstörs.',
      },
      books: {
        asked: 'Vem sköter bokföringen, och var bevaras fakturorna som verifikationer?',
        help: 'När fakturorna finns i bokföringen kan de raderas här så snart de är betalda.',
      },
      programs: {
        asked: 'Vilka program och molntjänster använder ni?',
        help: 'Kundernas uppgifter finns ofta också på andra ställen. Beskrivningen berättar vem som behandlar dem för er räkning och i vilket land.',
      },
      advertising: {
        asked: 'Skickar ni reklam, och hur?',
        help: 'Per post och telefon får ni göra reklam tills kunden förbjuder det. För nyhetsbrev behövs samtycke.',
      },
      website: {
        asked: 'Har ni en webbplats, och följer ni besökarna?',
        help: 'Samtycke begärs för att följa besökarna.',
      },
      creditChecks: {
        asked: 'Kontrollerar ni kundernas kreditupplysningar?',
        help: 'Om ni gör det får kunden veta det på förhand.',
      },
    },
    options: {
      sellsTo: {
        companies: 'till företag',
        households: 'till hushåll',
        both: 'till båda',
      },
      trade: {
        retail: 'handel',
        garden: 'trädgård',
        security: 'säkerhetsbranschen',
        construction: 'byggande och installation',
        cleaning: 'städning',
        property: 'fastigheter',
        accounting: 'ekonomiförvaltning',
        it: 'informationsteknik',
        'health-and-beauty': 'hälsa och skönhet',
        restaurant: 'restaurang och inkvartering',
        transport: 'transport',
        education: 'utbildning',
        association: 'förening',
        'co-operative': 'andelslag',
        manufacturing: 'tillverkning',
        consulting: 'experttjänster',
        other: 'annan',
      },
      booksBy: {
        accountant: 'bokföringsbyrå',
        self: 'vi själva',
      },
      vouchers: {
        bookkeeping: 'i bokföringsprogrammet eller på bokföringsbyrån',
        here: 'i detta program',
      },
      advertising: {
        post: 'per post',
        phone: 'per telefon',
        'email-customers': 'per e-post till egna kunder',
        newsletter: 'med nyhetsbrev till dem som beställt det',
      },
      analytics: {
        none: 'ingen uppföljning av besökare',
        own: 'egen besöksstatistik',
        google: 'Google Analytics',
      },
    },
    none: 'Nej',
    yes: 'Ja',
    usual: 'Så gör andra småföretag',
  },
  en: {
    questions: {
      company: { asked: 'Which company?', help: 'Give the business id. The name and address open the notice.' },
      sellsTo: {
        asked: 'Who do you sell to?',
        help: 'The answer decides what the use rests on and whether you may market by e-mail.',
      },
      trade: {
        asked: 'What is your trade?',
        help: 'In some trades the law says what is recorded and when it is destroyed.',
      },
      books: {
        asked: 'Who keeps the books, and where are the invoices kept as vouchers?',
        help: 'When invoices are in the bookkeeping, they can be erased here as soon as they are paid.',
      },
      programs: {
        asked: 'Which programs and cloud services do you use?',
        help: 'Customers’ data are often elsewhere too. The notice says who processes them for you and in which country.',
      },
      advertising: {
        asked: 'Do you advertise, and how?',
        help: 'You may advertise by post and phone until the customer refuses it. A newsletter needs consent.',
      },
      website: {
        asked: 'Do you have a web site, and do you track its visitors?',
        help: 'Tracking visitors needs their consent.',
      },
      creditChecks: { asked: 'Do you check customers’ credit?', help: 'If you do, the customer is told beforehand.' },
    },
    options: {
      sellsTo: {
        companies: 'companies',
        households: 'households',
        both: 'both',
      },
      trade: {
        retail: 'retail',
        garden: 'gardening',
        security: 'security',
        construction: 'building and installation',
        cleaning: 'cleaning',
        property: 'property',
        accounting: 'accounting',
        it: 'information technology',
        'health-and-beauty': 'health and beauty',
        restaurant: 'restaurants and accommodation',
        transport: 'transport',
        education: 'education',
        association: 'association',
        'co-operative': 'co-operative',
        manufacturing: 'manufacturing',
        consulting: 'consulting',
        other: 'other',
      },
      booksBy: {
        accountant: 'an accounting firm',
        self: 'ourselves',
      },
      vouchers: {
        bookkeeping: 'in the bookkeeping program or at the accountant’s',
        here: 'in this program',
      },
      advertising: {
        post: 'by post',
        phone: 'by phone',
        'email-customers': 'by e-mail to your own customers',
        newsletter: 'by newsletter to those who asked for it',
      },
      analytics: {
        none: 'no tracking',
        own: 'own visitor statistics',
        google: 'Google Analytics',
      },
    },
    none: 'No',
    yes: 'Yes',
    usual: 'What other small companies do',
  },
} as const
