import type { Purpose } from './declaration.schema.ts'

const withoutContact = {
  fi: 'Ilman nimeä ja yhteystietoja emme voi toimittaa tilausta.',
  sv: 'Utan namn och kontaktuppgifter kan vi inte leverera beställningen.',
  en: 'Without a name and contact details we cannot deliver the order.',
}

export const deliver: Purpose = {
  key: 'orders',
  names: { fi: 'tilaukset ja toimeksiannot', sv: 'beställningar och uppdrag', en: 'orders and assignments' },
  sentence: {
    fi: 'Toimitamme tilauksesi ja hoidamme toimeksiantosi.',
    sv: 'Vi levererar dina beställningar och sköter dina uppdrag.',
    en: 'We deliver your orders and carry out your assignments.',
  },
  aim: 'sales',
  basis: 'contract',
  requirement: { kind: 'to-make-contract', without: withoutContact },
}

export const care: Purpose = {
  key: 'customer-care',
  names: { fi: 'asiakaspalvelu', sv: 'kundservice', en: 'customer care' },
  sentence: {
    fi: 'Palvelemme sinua ja kerromme tilauksesi vaiheista.',
    sv: 'Vi betjänar dig och berättar hur din beställning framskrider.',
    en: 'We serve you and tell you how your order is going.',
  },
  aim: 'customer-care',
  basis: 'contract',
}

export const billing: Purpose = {
  key: 'billing',
  names: { fi: 'laskutus', sv: 'fakturering', en: 'billing' },
  sentence: { fi: 'Laskutamme sinua.', sv: 'Vi fakturerar dig.', en: 'We send you invoices.' },
  aim: 'billing',
  basis: 'contract',
  requirement: {
    kind: 'contract',
    without: {
      fi: 'Ilman laskutustietoja emme voi lähettää laskua.',
      sv: 'Utan faktureringsuppgifter kan vi inte skicka en faktura.',
      en: 'Without billing details we cannot send an invoice.',
    },
  },
}

export const bookkeeping: Purpose = {
  key: 'bookkeeping',
  names: { fi: 'kirjanpito', sv: 'bokföring', en: 'bookkeeping' },
  sentence: {
    fi: 'Pidämme kirjanpitoa ja säilytämme tositteet.',
    sv: 'Vi för bok och bevarar verifikationerna.',
    en: 'We keep accounts and store the vouchers.',
  },
  aim: 'legal-duty',
  basis: 'legal-obligation',
  statutes: ['bookkeeping'],
  requirement: {
    kind: 'statute',
    without: {
      fi: 'Lasku on annettava lain mukaisin tiedoin.',
      sv: 'En faktura måste innehålla de uppgifter som lagen kräver.',
      en: 'An invoice must hold the details the law requires.',
    },
  },
}

export const claims: Purpose = {
  key: 'claims',
  names: { fi: 'vaatimusten käsittely', sv: 'hantering av anspråk', en: 'handling of claims' },
  sentence: {
    fi: 'Selvitämme reklamaatiot, saatavat ja riidat.',
    sv: 'Vi utreder reklamationer, fordringar och tvister.',
    en: 'We settle complaints, debts and disputes.',
  },
  aim: 'customer-care',
  basis: 'legitimate-interest',
  interest: {
    what: {
      fi: 'Etumme on, että pystymme osoittamaan, mitä on sovittu ja tehty.',
      sv: 'Vårt intresse är att vi kan visa vad som har avtalats och gjorts.',
      en: 'Our interest is that we can show what was agreed and done.',
    },
    necessary: {
      fi: 'Vaatimuksen voi esittää vielä vuosia kaupan jälkeen, eikä sitä voi selvittää ilman tietoja.',
      sv: 'Ett anspråk kan framställas flera år efter köpet och kan inte utredas utan uppgifter.',
      en: 'A claim can be made years after the sale and cannot be settled without the data.',
    },
    effects: {
      fi: 'Tiedot ovat tavallisia asiakastietoja, ja niistä on hyötyä molemmille.',
      sv: 'Uppgifterna är vanliga kunduppgifter och till nytta för båda.',
      en: 'The data are ordinary customer data and help both sides.',
    },
    expected: {
      fi: 'Asiakas olettaa, että kaupasta jää tieto myyjälle.',
      sv: 'Kunden räknar med att säljaren har kvar uppgifter om köpet.',
      en: 'A customer expects the seller to keep a record of the sale.',
    },
    safeguards: {
      fi: 'Aika on rajattu, ja tietoihin pääsevät vain ne, jotka selvittävät asiaa.',
      sv: 'Tiden är begränsad och endast de som utreder ärendet kommer åt uppgifterna.',
      en: 'The time is limited, and only those who settle the matter see the data.',
    },
  },
}

export const relation: Purpose = {
  key: 'relation',
  names: { fi: 'asiakassuhteen hoitaminen', sv: 'skötsel av kundrelationen', en: 'managing the customer relation' },
  sentence: {
    fi: 'Hoidamme asiakassuhdetta yritykseen, jota edustat.',
    sv: 'Vi sköter kundrelationen till företaget som du företräder.',
    en: 'We look after the customer relation with the company you represent.',
  },
  aim: 'customer-care',
  basis: 'legitimate-interest',
  interest: {
    what: {
      fi: 'Etumme on, että voimme hoitaa tilauksia ja sopimuksia asiakasyrityksen kanssa.',
      sv: 'Vårt intresse är att vi kan sköta beställningar och avtal med kundföretaget.',
      en: 'Our interest is that we can manage orders and contracts with the customer company.',
    },
    necessary: {
      fi: 'Yrityksen kanssa asioidaan ihmisten välityksellä.',
      sv: 'Man uträttar ärenden med ett företag genom människor.',
      en: 'A company is dealt with through people.',
    },
    effects: {
      fi: 'Tiedot ovat työhön liittyviä yhteystietoja. Vaikutus on vähäinen.',
      sv: 'Uppgifterna är kontaktuppgifter som hör till arbetet. Verkningarna är små.',
      en: 'The data are work contact details. The effect is slight.',
    },
    expected: {
      fi: 'Yhteyshenkilö tietää olevansa yrityksensä yhteyshenkilö.',
      sv: 'Kontaktpersonen vet att hen är företagets kontaktperson.',
      en: 'A contact person knows of being the company’s contact.',
    },
    safeguards: {
      fi: 'Tiedot poistetaan, kun tehtävä päättyy, ja käsittelyä voi vastustaa.',
      sv: 'Uppgifterna raderas när uppdraget upphör, och man kan invända mot behandlingen.',
      en: 'The data are erased when the position ends, and one may object.',
    },
  },
}
