import type { Text3 } from './text.rules.ts'

export type Statute = { number: string; names: Text3; from: string; until?: string }

/** Acts a declaration may cite, with the days they are in force. Swedish names as in the statute book. */
export const statutes = {
  gdpr: {
    number: '2016/679',
    from: '2018-05-25',
    names: {
      fi: 'EU:n tietosuoja-asetus (2016/679)',
      sv: 'EU:s dataskyddsförordning (2016/679)',
      en: 'the EU General Data Protection Regulation (2016/679)',
    },
  },
  'data-protection': {
    number: '1050/2018',
    from: '2019-01-01',
    names: {
      fi: 'tietosuojalaki (1050/2018)',
      sv: 'dataskyddslagen (1050/2018)',
      en: 'the Data Protection Act (1050/2018)',
    },
  },
  bookkeeping: {
    number: '1336/1997',
    from: '1997-12-31',
    names: {
      fi: 'kirjanpitolaki (1336/1997)',
      sv: 'bokföringslagen (1336/1997)',
      en: 'the Accounting Act (1336/1997)',
    },
  },
  'electronic-communications': {
    number: '917/2014',
    from: '2015-01-01',
    names: {
      fi: 'laki sähköisen viestinnän palveluista (917/2014)',
      sv: 'lagen om tjänster inom elektronisk kommunikation (917/2014)',
      en: 'the Act on Electronic Communications Services (917/2014)',
    },
  },
  'private-security': {
    number: '1085/2015',
    from: '2017-01-01',
    names: {
      fi: 'laki yksityisistä turvallisuuspalveluista (1085/2015)',
      sv: 'lagen om privata säkerhetstjänster (1085/2015)',
      en: 'the Private Security Services Act (1085/2015)',
    },
  },
  limitation: {
    number: '728/2003',
    from: '2004-01-01',
    names: {
      fi: 'laki velan vanhentumisesta (728/2003)',
      sv: 'lagen om preskription av skulder (728/2003)',
      en: 'the Act on the Limitation of Debts (728/2003)',
    },
  },
  'credit-information': {
    number: '527/2007',
    from: '2007-11-01',
    names: {
      fi: 'luottotietolaki (527/2007)',
      sv: 'kreditupplysningslagen (527/2007)',
      en: 'the Credit Information Act (527/2007)',
    },
  },
  'co-operatives': {
    number: '421/2013',
    from: '2014-01-01',
    names: {
      fi: 'osuuskuntalaki (421/2013)',
      sv: 'lagen om andelslag (421/2013)',
      en: 'the Co-operatives Act (421/2013)',
    },
  },
  'privacy-at-work': {
    number: '759/2004',
    from: '2004-10-01',
    names: {
      fi: 'laki yksityisyyden suojasta työelämässä (759/2004)',
      sv: 'lagen om integritetsskydd i arbetslivet (759/2004)',
      en: 'the Act on the Protection of Privacy in Working Life (759/2004)',
    },
  },
  'consumer-protection': {
    number: '38/1978',
    from: '1978-09-01',
    names: {
      fi: 'kuluttajansuojalaki (38/1978)',
      sv: 'konsumentskyddslagen (38/1978)',
      en: 'the Consumer Protection Act (38/1978)',
    },
  },
  'old-personal-data': {
    number: '523/1999',
    from: '1999-06-01',
    until: '2018-12-31',
    names: {
      fi: 'henkilötietolaki (523/1999)',
      sv: 'personuppgiftslagen (523/1999)',
      en: 'the Personal Data Act (523/1999)',
    },
  },
} as const satisfies Record<string, Statute>

export type StatuteKey = keyof typeof statutes

export const findStatute = (key: string): Statute | undefined =>
  Object.hasOwn(statutes, key) ? statutes[key as StatuteKey] : undefined
