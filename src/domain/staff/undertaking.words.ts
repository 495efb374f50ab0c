/** Version of the text. A new text is a new version and brings its migration (`undertaking_texts`). */
export const undertakingVersion = 1

/** What the holder signs. The hash of these paragraphs in the language shown is stored with the name. */
export const words = {
  fi: {
    title: 'Salassapitositoumus',
    text: [
      'Työssäni näen ihmisten tietoja, jotka on annettu yritykselle luottamuksella. Tietosuojalain 35 § velvoittaa minut vaitioloon ilman tätä paperiakin; tällä sitoumuksella vahvistan tuntevani velvollisuuteni.',
      'Salassa pidettäviä ovat tiedot toisen ominaisuuksista, henkilökohtaisista oloista ja taloudellisesta asemasta, liikesalaisuudet sekä kaikki muu, minkä saan rekistereistä tietää. En kerro niitä ulkopuolisille enkä käytä niitä omaksi hyödykseni.',
      'Katson ja muutan tietoja vain työtehtävääni varten. En katso tuttavieni, naapureideni, sukulaisteni enkä omia tietojani, ellei tehtäväni sitä vaadi.',
      'Tiedän, että jokaisesta katselusta ja muutoksesta jää merkintä käyttölokiin ja että loki voidaan tarkastaa.',
      'En vie tietoja rekisterin ulkopuolelle, en kopioi niitä omiin laitteisiini enkä palveluihin, joita yritys ei ole hyväksynyt. Tulosteet hävitän heti, kun niitä ei tarvita.',
      'Käyttäjätunnukseni ja salalauseeni ovat vain minun. En anna niitä kenellekään.',
      'Jos huomaan virheen, väärän lähetyksen, kadonneen laitteen tai väärinkäytöksen, kerron siitä heti rekisterin vastuuhenkilölle.',
      'Velvollisuuteni jatkuu, kun työni tai tehtäväni päättyy.',
      'Rikkomisesta voi seurata rangaistus rikoslain 38 luvun 1 tai 2 §:n mukaan, vahingonkorvaus ja työsuhteen seuraamukset.',
    ],
    sign: 'Kirjoita nimesi allekirjoitukseksi.',
  },
  sv: {
    title: 'Tystnadsförbindelse',
    text: [
      'I mitt arbete ser jag uppgifter om människor som har getts till företaget i förtroende. Dataskyddslagens 35 § ålägger mig tystnadsplikt även utan detta papper; med förbindelsen bekräftar jag att jag känner till min plikt.',
      'Tystnadsplikten gäller uppgifter om någon annans egenskaper, personliga förhållanden och ekonomiska ställning, företagshemligheter och allt annat som jag får veta ur registren. Jag berättar inte om dem för utomstående och använder dem inte till min egen nytta.',
      'Jag ser på och ändrar uppgifter endast för mina arbetsuppgifter. Jag ser inte på uppgifter om bekanta, grannar, släktingar eller mig själv om inte uppgiften kräver det.',
      'Jag vet att varje gång någon ser eller ändrar uppgifter antecknas i användningsloggen och att loggen kan granskas.',
      'Jag för inte uppgifter utanför registret och kopierar dem inte till egna enheter eller till tjänster som företaget inte har godkänt. Utskrifter förstör jag genast när de inte behövs.',
      'Mitt användarkonto och min lösenfras är bara mina. Jag ger dem inte till någon.',
      'Om jag märker ett fel, ett felaktigt utskick, en förlorad enhet eller missbruk berättar jag det genast för registrets ansvariga person.',
      'Min plikt fortsätter när mitt arbete eller uppdrag upphör.',
      'Ett brott mot förbindelsen kan leda till straff enligt 38 kap. 1 eller 2 § i strafflagen, skadestånd och påföljder i anställningen.',
    ],
    sign: 'Skriv ditt namn som underskrift.',
  },
  en: {
    title: 'Confidentiality undertaking',
    text: [
      'In my work I see data about people that were given to the company in confidence. Section 35 of the Finnish Data Protection Act binds me to secrecy even without this paper; by this undertaking I confirm that I know my duty.',
      'Confidential are another person’s characteristics, personal circumstances and financial position, trade secrets, and everything else I learn from the registers. I do not tell them to outsiders or use them for my own benefit.',
      'I look at and change data only for a task of my work. I do not look at data about friends, neighbours, relatives or myself unless the task requires it.',
      'I know that each time data are seen or changed a line is left in the log of use, and that the log may be checked.',
      'I take no data outside the register and copy none to devices of my own or to services the company has not approved. I destroy printouts as soon as they are not needed.',
      'My account and my passphrase are mine alone. I give them to nobody.',
      'If I notice a mistake, something sent to the wrong person, a lost device or misuse, I tell the person responsible for the register at once.',
      'My duty continues when my work or assignment ends.',
      'A breach can lead to punishment under chapter 38, section 1 or 2 of the Criminal Code, to damages and to consequences in the employment.',
    ],
    sign: 'Write your name as your signature.',
  },
} as const
