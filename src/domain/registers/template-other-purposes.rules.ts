import type { Purpose } from './declaration.schema.ts'

export const partyNeeded = {
  kind: 'to-make-contract',
  without: {
    fi: 'Ilman osapuolen nimeä ja yhteystietoja emme voi tehdä sopimusta.',
    sv: 'Utan partens namn och kontaktuppgifter kan vi inte ingå avtalet.',
    en: 'Without the name and contact details of the party we cannot make the contract.',
  },
} as const satisfies Purpose['requirement']

export const contracts: Purpose = {
  key: 'contracts',
  names: { fi: 'sopimusten hallinta', sv: 'hantering av avtal', en: 'keeping contracts' },
  sentence: {
    fi: 'Pidämme tallessa sopimukset ja tiedot niiden yhteyshenkilöistä.',
    sv: 'Vi bevarar avtalen och uppgifter om kontaktpersonerna i dem.',
    en: 'We keep the contracts and who to contact about them.',
  },
  aim: 'customer-care',
  basis: 'legitimate-interest',
  interest: {
    what: {
      fi: 'Etumme on, että tiedämme, mitä on sovittu ja kenen kanssa.',
      sv: 'Vårt intresse är att vi vet vad som har avtalats och med vem.',
      en: 'Our interest is that we know what was agreed and with whom.',
    },
    necessary: {
      fi: 'Sopimusta ei voi noudattaa, jos sitä ja sen osapuolia ei tunneta.',
      sv: 'Ett avtal kan inte följas om man inte känner till det och parterna.',
      en: 'A contract cannot be kept without knowing it and its parties.',
    },
    effects: {
      fi: 'Tiedot ovat sopimuksessa itsessään. Vaikutus on vähäinen.',
      sv: 'Uppgifterna finns i själva avtalet. Verkningarna är små.',
      en: 'The data stand in the contract itself. The effect is slight.',
    },
    expected: {
      fi: 'Sopijapuoli ja yhteyshenkilö tietävät, että sopimus säilytetään.',
      sv: 'Avtalsparten och kontaktpersonen vet att avtalet bevaras.',
      en: 'The party and the contact person know that a contract is kept.',
    },
    safeguards: {
      fi: 'Sopimukset näkevät vain ne, joiden työhön ne kuuluvat.',
      sv: 'Avtalen ses endast av dem vars arbete de hör till.',
      en: 'Only those whose work it is see the contracts.',
    },
  },
}

export const support: Purpose = {
  key: 'support',
  names: { fi: 'tuki ja neuvonta', sv: 'stöd och rådgivning', en: 'support and advice' },
  sentence: {
    fi: 'Vastaamme kysymyksiisi ja ratkaisemme ongelmia.',
    sv: 'Vi svarar på dina frågor och löser problem.',
    en: 'We answer your questions and solve problems.',
  },
  aim: 'customer-care',
  basis: 'legitimate-interest',
  interest: {
    what: {
      fi: 'Etumme on, että voimme auttaa niitä, jotka käyttävät palveluamme.',
      sv: 'Vårt intresse är att vi kan hjälpa dem som använder vår tjänst.',
      en: 'Our interest is that we can help those who use our service.',
    },
    necessary: {
      fi: 'Asian hoitaminen vaatii tiedon siitä, kuka kysyi ja mitä.',
      sv: 'För att sköta ärendet måste vi veta vem som frågade och vad.',
      en: 'Helping needs to know who asked and what.',
    },
    effects: {
      fi: 'Tiedot antaa kysyjä itse. Vaikutus on vähäinen.',
      sv: 'Den som frågar ger uppgifterna själv. Verkningarna är små.',
      en: 'The one who asks gives the data. The effect is slight.',
    },
    expected: {
      fi: 'Kysyjä odottaa vastausta.',
      sv: 'Den som frågar väntar på ett svar.',
      en: 'The one who asks expects an answer.',
    },
    safeguards: {
      fi: 'Tukipyynnöt poistetaan, kun ne ovat vanhentuneet.',
      sv: 'Stödärendena raderas när de har föråldrats.',
      en: 'Support cases are erased when they are out of date.',
    },
  },
}

export const cooperation: Purpose = {
  key: 'co-operation',
  names: { fi: 'yhteistyö sidosryhmien kanssa', sv: 'samarbete med intressenter', en: 'work with stakeholders' },
  sentence: {
    fi: 'Pidämme yhteyttä kumppaneihin, toimittajiin ja muihin sidosryhmiin.',
    sv: 'Vi håller kontakt med partner, leverantörer och andra intressenter.',
    en: 'We keep in touch with partners, suppliers and other stakeholders.',
  },
  aim: 'customer-care',
  basis: 'legitimate-interest',
  interest: {
    what: {
      fi: 'Etumme on, että voimme hoitaa yhteistyötä.',
      sv: 'Vårt intresse är att vi kan sköta samarbetet.',
      en: 'Our interest is that we can look after the co-operation.',
    },
    necessary: {
      fi: 'Yhteydenpito vaatii yhteystiedot.',
      sv: 'För att hålla kontakt behövs kontaktuppgifter.',
      en: 'Keeping in touch needs contact details.',
    },
    effects: {
      fi: 'Tiedot ovat työhön liittyviä yhteystietoja. Vaikutus on vähäinen.',
      sv: 'Uppgifterna är kontaktuppgifter som hör till arbetet. Verkningarna är små.',
      en: 'The data are work contact details. The effect is slight.',
    },
    expected: {
      fi: 'Yhteistyössä mukana oleva odottaa yhteydenpitoa.',
      sv: 'Den som deltar i samarbetet väntar sig kontakt.',
      en: 'Those who take part expect to be contacted.',
    },
    safeguards: {
      fi: 'Tiedot poistetaan, kun yhteydenpito loppuu, ja käsittelyä voi vastustaa.',
      sv: 'Uppgifterna raderas när kontakten upphör, och man kan invända mot behandlingen.',
      en: 'The data are erased when contact ends, and one may object.',
    },
  },
}

export const membership: Purpose = {
  key: 'membership',
  names: { fi: 'jäsenyys', sv: 'medlemskap', en: 'membership' },
  sentence: {
    fi: 'Pidämme luetteloa jäsenistä ja heidän osuuksistaan.',
    sv: 'Vi för en förteckning över medlemmarna och deras andelar.',
    en: 'We keep a list of members and their shares.',
  },
  aim: 'legal-duty',
  basis: 'legal-obligation',
  statutes: ['co-operatives'],
  requirement: {
    kind: 'statute',
    without: {
      fi: 'Ilman näitä tietoja et voi olla jäsen.',
      sv: 'Utan dessa uppgifter kan du inte vara medlem.',
      en: 'Without these data you cannot be a member.',
    },
  },
}

export const memberBenefits: Purpose = {
  key: 'member-benefits',
  names: { fi: 'jäsenedut', sv: 'medlemsförmåner', en: 'member benefits' },
  sentence: {
    fi: 'Annamme sinulle jäsenedut.',
    sv: 'Vi ger dig medlemsförmånerna.',
    en: 'We give you the member benefits.',
  },
  aim: 'customer-care',
  basis: 'contract',
}

export const incidents: Purpose = {
  key: 'incident-reports',
  names: { fi: 'tapahtumailmoitukset', sv: 'händelserapporter', en: 'incident reports' },
  sentence: {
    fi: 'Kirjaamme tapahtumat, joihin vartija tai järjestyksenvalvoja on puuttunut.',
    sv: 'Vi antecknar händelser där en väktare eller ordningsvakt har ingripit.',
    en: 'We record events in which a guard has stepped in.',
  },
  aim: 'legal-duty',
  basis: 'legal-obligation',
  statutes: ['private-security'],
  requirement: { kind: 'statute' },
}

export const creditCheck: Purpose = {
  key: 'credit-check',
  names: { fi: 'luottotietojen tarkistus', sv: 'kontroll av kreditupplysningar', en: 'credit check' },
  sentence: {
    fi: 'Tarkistamme luottotiedot, kun ostat laskulla.',
    sv: 'Vi kontrollerar kreditupplysningar när du köper mot faktura.',
    en: 'We check credit information when you buy on invoice.',
  },
  aim: 'billing',
  basis: 'legitimate-interest',
  statutes: ['credit-information'],
  interest: {
    what: {
      fi: 'Etumme on, että voimme arvioida, saammeko maksun.',
      sv: 'Vårt intresse är att vi kan bedöma om vi får betalt.',
      en: 'Our interest is that we can judge whether we will be paid.',
    },
    necessary: {
      fi: 'Laskulla ostettaessa annamme luottoa.',
      sv: 'När någon köper mot faktura ger vi kredit.',
      en: 'Selling on invoice is giving credit.',
    },
    effects: {
      fi: 'Kielteinen tulos voi estää laskulla ostamisen. Silloin voi maksaa etukäteen.',
      sv: 'Ett negativt resultat kan hindra köp mot faktura. Då kan man betala i förskott.',
      en: 'A negative outcome may prevent buying on invoice. Then one can pay in advance.',
    },
    expected: {
      fi: 'Tarkistuksesta kerrotaan ennen tilausta.',
      sv: 'Kontrollen berättas före beställningen.',
      en: 'The check is told before the order.',
    },
    safeguards: {
      fi: 'Tallennamme vain tuloksen. Päätöksen tekee ihminen.',
      sv: 'Vi sparar endast resultatet. En människa fattar beslutet.',
      en: 'We store the outcome alone. A person decides.',
    },
  },
}
