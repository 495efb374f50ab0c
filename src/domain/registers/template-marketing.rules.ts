import type { Purpose } from './declaration.schema.ts'

const interest = {
  what: {
    fi: 'Etumme on, että voimme kertoa tuotteistamme ja palveluistamme.',
    sv: 'Vårt intresse är att vi kan berätta om våra produkter och tjänster.',
    en: 'Our interest is that we can tell about our products and services.',
  },
  necessary: {
    fi: 'Kertominen vaatii nimen ja yhteystiedon.',
    sv: 'För att berätta behövs ett namn och en kontaktuppgift.',
    en: 'Telling needs a name and a contact detail.',
  },
  effects: {
    fi: 'Viesti voi häiritä, mutta sen voi kieltää heti ja maksutta.',
    sv: 'Ett meddelande kan störa, men det kan förbjudas genast och gratis.',
    en: 'A message may disturb, but it can be stopped at once and free of charge.',
  },
  expected: {
    fi: 'Asiakas olettaa, että myyjä kertoo tuotteistaan.',
    sv: 'Kunden räknar med att säljaren berättar om sina produkter.',
    en: 'A customer expects a seller to tell about its products.',
  },
  safeguards: {
    fi: 'Kielto tulee voimaan heti ja koskee kaikkia luetteloita.',
    sv: 'Ett förbud gäller genast och i alla förteckningar.',
    en: 'A ban takes effect at once and on every list.',
  },
}

const byWay = {
  post: { fi: 'postitse', sv: 'per post', en: 'by post' },
  phone: { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone' },
  both: { fi: 'postitse ja puhelimitse', sv: 'per post och telefon', en: 'by post and phone' },
}

/** Marketing by post, by phone or by both: allowed until forbidden (Act 917/2014, section 200.2). */
export function marketingBy(channels: readonly ('post' | 'phone')[]): Purpose {
  const way = byWay[channels.length > 1 ? 'both' : (channels[0] ?? 'post')]
  return {
    key: 'post-and-phone-marketing',
    names: { fi: `markkinointi ${way.fi}`, sv: `marknadsföring ${way.sv}`, en: `marketing ${way.en}` },
    sentence: {
      fi: `Kerromme tuotteistamme ${way.fi}.`,
      sv: `Vi berättar om våra produkter ${way.sv}.`,
      en: `We tell you about our products ${way.en}.`,
    },
    aim: 'direct-marketing',
    basis: 'legitimate-interest',
    interest,
    channels: [...channels],
  }
}

export const postAndPhone: Purpose = marketingBy(['post', 'phone'])

export const ownCustomerMail: Purpose = {
  key: 'mail-to-customers',
  names: {
    fi: 'sähköinen markkinointi omille asiakkaille',
    sv: 'elektronisk marknadsföring till egna kunder',
    en: 'electronic marketing to own customers',
  },
  sentence: {
    fi: 'Kerromme sähköpostitse ja tekstiviestillä tuotteista, jotka ovat samankaltaisia kuin ostamasi.',
    sv: 'Vi berättar per e-post och textmeddelande om produkter som liknar dem du har köpt.',
    en: 'We tell you by e-mail and text message about products like those you bought.',
  },
  aim: 'direct-marketing',
  basis: 'own-customer',
  statutes: ['electronic-communications'],
  channels: ['email', 'sms'],
}

export const newsletter: Purpose = {
  key: 'newsletter',
  names: { fi: 'uutiskirje', sv: 'nyhetsbrev', en: 'newsletter' },
  sentence: {
    fi: 'Lähetämme uutiskirjeen, jos olet tilannut sen.',
    sv: 'Vi skickar ett nyhetsbrev om du har beställt det.',
    en: 'We send a newsletter if you have asked for it.',
  },
  aim: 'direct-marketing',
  basis: 'consent',
  channels: ['email'],
  consent: { askedBy: ['web-form'], withdrawnBy: ['email', 'phone', 'web-form'], askedAgainAfter: 'P2Y' },
}

export const workMail: Purpose = {
  key: 'marketing-to-companies',
  names: { fi: 'markkinointi yrityksille', sv: 'marknadsföring till företag', en: 'marketing to companies' },
  sentence: {
    fi: 'Kerromme tuotteista ja palveluista, jotka liittyvät työtehtäviisi.',
    sv: 'Vi berättar om produkter och tjänster som hör till dina arbetsuppgifter.',
    en: 'We tell you about products and services that concern your work.',
  },
  aim: 'direct-marketing',
  basis: 'legitimate-interest',
  statutes: ['electronic-communications'],
  interest,
  channels: ['email', 'phone', 'post'],
}

export const newCustomers: Purpose = {
  key: 'new-customers',
  names: { fi: 'uusien asiakkaiden hankinta', sv: 'anskaffning av nya kunder', en: 'finding new customers' },
  sentence: {
    fi: 'Otamme yhteyttä yrityksiin, joille palvelustamme voi olla hyötyä.',
    sv: 'Vi kontaktar företag som kan ha nytta av vår tjänst.',
    en: 'We contact companies that may find our service useful.',
  },
  aim: 'sales',
  basis: 'legitimate-interest',
  interest: {
    ...interest,
    what: {
      fi: 'Etumme on, että voimme tarjota palveluamme yrityksille, jotka eivät vielä ole asiakkaitamme.',
      sv: 'Vårt intresse är att vi kan erbjuda vår tjänst till företag som ännu inte är våra kunder.',
      en: 'Our interest is that we can offer our service to companies that are not yet our customers.',
    },
    expected: {
      fi: 'Työtehtävässä toimiva henkilö olettaa saavansa tarjouksia, jotka liittyvät työhön.',
      sv: 'En person i en arbetsuppgift räknar med att få erbjudanden som hör till arbetet.',
      en: 'A person at work expects offers that concern the work.',
    },
  },
}
