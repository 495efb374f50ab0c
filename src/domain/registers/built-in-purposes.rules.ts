import type { Purpose } from './declaration.schema.ts'

const interest = {
  what: {
    fi: 'Etumme on, että voimme selvittää, kuka on nähnyt tai muuttanut tietoja.',
    sv: 'Vårt intresse är att vi kan utreda vem som har sett eller ändrat uppgifter.',
    en: 'Our interest is that we can find out who has seen or changed data.',
  },
  necessary: {
    fi: 'Väärinkäyttöä ei voi huomata eikä selvittää ilman lokia.',
    sv: 'Missbruk kan inte upptäckas eller utredas utan en logg.',
    en: 'Misuse cannot be noticed or settled without a log.',
  },
  effects: {
    fi: 'Loki kertoo työntekijän teoista ohjelmassa. Työtahtia sillä ei mitata.',
    sv: 'Loggen berättar vad en anställd gör i programmet. Arbetstakten mäts inte med den.',
    en: 'The log tells what an employee does in the program. It does not measure the pace of work.',
  },
  expected: {
    fi: 'Henkilöstöä on kuultu ennen lokin käyttöönottoa.',
    sv: 'Personalen har hörts innan loggen togs i bruk.',
    en: 'The staff was heard before the log was taken into use.',
  },
  safeguards: {
    fi: 'Lokia katsotaan vain syystä, ja katsomisesta jää merkintä. Hakusanoja ei tallenneta.',
    sv: 'Loggen granskas endast av en orsak, och granskningen antecknas. Sökord sparas inte.',
    en: 'The log is opened for a reason only, and the opening is recorded. Search words are not stored.',
  },
}

/** Purposes of the program’s own registers; they follow from the law (GDPR 5(2), 12, 21, 24, 32, 33(5), 7(1)). */
export const builtInDuties = {
  access: {
    key: 'user-accounts',
    names: { fi: 'käyttäjät ja käyttöoikeudet', sv: 'användare och behörigheter', en: 'users and access rights' },
    sentence: {
      fi: 'Annamme käyttöoikeuden vain nimetyille henkilöille.',
      sv: 'Vi ger behörighet endast till namngivna personer.',
      en: 'We give access to named persons only.',
    },
    aim: 'security',
    basis: 'legal-obligation',
    statutes: ['gdpr'],
    requirement: {
      kind: 'statute',
      without: {
        fi: 'Ilman käyttäjätietoja et voi käyttää ohjelmaa työssäsi.',
        sv: 'Utan användaruppgifter kan du inte använda programmet i ditt arbete.',
        en: 'Without user details you cannot use the program at work.',
      },
    },
  },
  log: {
    key: 'access-log',
    names: { fi: 'käyttöloki', sv: 'användningslogg', en: 'access log' },
    sentence: {
      fi: 'Kirjaamme, kuka on katsonut tai muuttanut tietoja, milloin ja miksi.',
      sv: 'Vi antecknar vem som har sett eller ändrat uppgifter, när och varför.',
      en: 'We record who has seen or changed data, when and why.',
    },
    aim: 'security',
    basis: 'legitimate-interest',
    interest,
  },
  requests: {
    key: 'requests',
    names: { fi: 'pyyntöihin vastaaminen', sv: 'svar på begäranden', en: 'answering requests' },
    sentence: {
      fi: 'Vastaamme pyyntöösi ja noudatamme kieltoasi.',
      sv: 'Vi svarar på din begäran och följer ditt förbud.',
      en: 'We answer your request and keep to your ban.',
    },
    aim: 'fulfilling-rights',
    basis: 'legal-obligation',
    statutes: ['gdpr'],
    requirement: {
      kind: 'statute',
      without: {
        fi: 'Jos emme tiedä, kuka olet, emme voi vastata. Kiellon voit antaa ilman tunnistamista.',
        sv: 'Om vi inte vet vem du är kan vi inte svara. Ett förbud kan du ge utan identifiering.',
        en: 'If we do not know who you are we cannot answer. A ban needs no identification.',
      },
    },
  },
  proof: {
    key: 'proof-of-rights',
    names: {
      fi: 'osoitus toteutetusta oikeudesta',
      sv: 'bevis på tillgodosedd rättighet',
      en: 'proof of rights fulfilled',
    },
    sentence: {
      fi: 'Säilytämme merkinnän siitä, että olemme toteuttaneet oikeutesi.',
      sv: 'Vi sparar en anteckning om att vi har tillgodosett din rättighet.',
      en: 'We keep a mark that we have fulfilled your right.',
    },
    aim: 'legal-duty',
    basis: 'legal-obligation',
    statutes: ['gdpr'],
  },
  breaches: {
    key: 'breaches',
    names: { fi: 'loukkausten selvittäminen', sv: 'utredning av incidenter', en: 'dealing with breaches' },
    sentence: {
      fi: 'Selvitämme tietoturvaloukkaukset ja kerromme niistä.',
      sv: 'Vi utreder personuppgiftsincidenter och berättar om dem.',
      en: 'We look into personal data breaches and tell about them.',
    },
    aim: 'legal-duty',
    basis: 'legal-obligation',
    statutes: ['gdpr'],
  },
  choices: {
    key: 'cookie-choices',
    names: { fi: 'evästevalinnan muistaminen', sv: 'minne av val av kakor', en: 'remembering the cookie choice' },
    sentence: {
      fi: 'Muistamme, mitä evästeitä olet hyväksynyt.',
      sv: 'Vi minns vilka kakor du har godkänt.',
      en: 'We remember which cookies you have accepted.',
    },
    aim: 'legal-duty',
    basis: 'legal-obligation',
    statutes: ['gdpr', 'electronic-communications'],
  },
} satisfies Record<string, Purpose>

/** Counting visits: told as a purpose of its own where the company asks for consent (Act 917/2014, section 205). */
export const visits: Purpose = {
  key: 'visits',
  names: {
    fi: 'verkkosivujen käytön seuranta',
    sv: 'uppföljning av hur webbplatsen används',
    en: 'following how the web site is used',
  },
  sentence: {
    fi: 'Jos hyväksyt, seuraamme, miten verkkosivujamme käytetään.',
    sv: 'Om du godkänner det följer vi hur vår webbplats används.',
    en: 'If you agree, we follow how our web site is used.',
  },
  aim: 'statistics',
  basis: 'consent',
  consent: { askedBy: ['cookies'], withdrawnBy: ['cookies'] },
  requirement: { kind: 'none' },
}
