import type { Text3 } from '../registers/text.rules.ts'
import { sentencesOf } from './said.rules.ts'

export type Cited = {
  kind: 'law' | 'mechanism' | 'authority'
  pattern: RegExp
  /** The last day it held. */
  until: string
  names: Text3
  instead: Text3
}

const same = (name: string): Text3 => ({ fi: name, sv: name, en: name })
const gdpr: Text3 = {
  fi: 'EU:n tietosuoja-asetus (2016/679) ja tietosuojalaki (1050/2018)',
  sv: 'EU:s dataskyddsförordning (2016/679) och dataskyddslagen (1050/2018)',
  en: 'the GDPR (2016/679) and the Data Protection Act (1050/2018)',
}
const communications: Text3 = {
  fi: 'laki sähköisen viestinnän palveluista (917/2014)',
  sv: 'lagen om tjänster inom elektronisk kommunikation (917/2014)',
  en: 'the Act on Electronic Communications Services (917/2014)',
}
const framework: Text3 = {
  fi: 'EU:n ja Yhdysvaltojen tietosuojakehys tai vakiolausekkeet (EU) 2021/914',
  sv: 'ramen för dataskydd mellan EU och USA eller standardavtalsklausulerna (EU) 2021/914',
  en: 'the EU-US Data Privacy Framework or the standard clauses (EU) 2021/914',
}
const traficom: Text3 = {
  fi: 'Liikenne- ja viestintävirasto Traficom',
  sv: 'Transport- och kommunikationsverket Traficom',
  en: 'the Finnish Transport and Communications Agency Traficom',
}

/** Acts, transfer mechanisms and authorities that texts still name, with the last day each held. */
export const noLongerThere: readonly Cited[] = [
  {
    kind: 'law',
    pattern:
      /(?<!\p{L})henkilötietola(?:ki|kia|kiin|in|issa|ista|illa|ille|kina|iksi)(?!\p{L})|(?<!\p{L})personuppgiftslag(?:en|ens|s)?(?!\p{L})|(?<!\p{L})Personal Data Act(?!\p{L})|(?<!\d)523\/1999(?!\d)/iu,
    until: '2018-12-31',
    names: {
      fi: 'henkilötietolaki (523/1999)',
      sv: 'personuppgiftslagen (523/1999)',
      en: 'the Personal Data Act (523/1999)',
    },
    instead: gdpr,
  },
  {
    kind: 'law',
    pattern:
      /(?<!\d)471\/1987(?!\d)|(?<!\p{L})henkilörekisterila(?:ki|kia|in|issa|ista)(?!\p{L})|personregisterlagen/iu,
    until: '1999-05-31',
    names: {
      fi: 'henkilörekisterilaki (471/1987)',
      sv: 'personregisterlagen (471/1987)',
      en: 'the Personal Data File Act (471/1987)',
    },
    instead: gdpr,
  },
  {
    kind: 'law',
    pattern: /(?<!\d)95\/46(?!\d)/u,
    until: '2018-05-24',
    names: {
      fi: 'henkilötietodirektiivi 95/46/EY',
      sv: 'dataskyddsdirektivet 95/46/EG',
      en: 'the Data Protection Directive 95/46/EC',
    },
    instead: gdpr,
  },
  {
    kind: 'law',
    pattern:
      /(?<!\d)516\/2004(?!\d)|sähköisen viestinnän tietosuojala(?:ki|kia|in|issa|ista)(?!\p{L})|lagen om dataskydd vid elektronisk kommunikation/iu,
    until: '2014-12-31',
    names: {
      fi: 'sähköisen viestinnän tietosuojalaki (516/2004)',
      sv: 'lagen om dataskydd vid elektronisk kommunikation (516/2004)',
      en: 'the Act on the Protection of Privacy in Electronic Communications (516/2004)',
    },
    instead: communications,
  },
  {
    kind: 'law',
    pattern: /(?<!\p{L})tietoyhteiskuntakaar|informationssamhällsbalken|Information Society Code/iu,
    until: '2018-05-31',
    names: { fi: 'tietoyhteiskuntakaari', sv: 'informationssamhällsbalken', en: 'the Information Society Code' },
    instead: communications,
  },
  {
    kind: 'law',
    pattern: /(?<!\d)282\/2002(?!\d)/u,
    until: '2016-12-31',
    names: {
      fi: 'laki yksityisistä turvallisuuspalveluista (282/2002)',
      sv: 'lagen om privata säkerhetstjänster (282/2002)',
      en: 'the Private Security Services Act (282/2002)',
    },
    instead: {
      fi: 'laki yksityisistä turvallisuuspalveluista (1085/2015)',
      sv: 'lagen om privata säkerhetstjänster (1085/2015)',
      en: 'the Private Security Services Act (1085/2015)',
    },
  },
  {
    kind: 'mechanism',
    pattern: /Privacy[ -]?Shield/iu,
    until: '2020-07-15',
    names: same('Privacy Shield'),
    instead: framework,
  },
  {
    kind: 'mechanism',
    pattern: /Safe[ -]?Harbou?r/iu,
    until: '2015-10-05',
    names: same('Safe Harbor'),
    instead: framework,
  },
  {
    kind: 'mechanism',
    pattern: /(?<!\d)(?:2010\/87|2001\/497|2004\/915)(?!\d)/u,
    until: '2022-12-26',
    names: {
      fi: 'vanhat vakiolausekkeet (2001/497/EY, 2004/915/EY, 2010/87/EU)',
      sv: 'de gamla standardavtalsklausulerna (2001/497/EG, 2004/915/EG, 2010/87/EU)',
      en: 'the old standard clauses (2001/497/EC, 2004/915/EC, 2010/87/EU)',
    },
    instead: {
      fi: 'vakiolausekkeet (EU) 2021/914',
      sv: 'standardavtalsklausulerna (EU) 2021/914',
      en: 'the standard clauses (EU) 2021/914',
    },
  },
  {
    kind: 'authority',
    pattern: /(?<!\p{L})tietosuojalautakun|(?<!\p{L})datasekretessnämnden|(?<!\p{L})Data Protection Board of Finland/iu,
    until: '2018-12-31',
    names: { fi: 'tietosuojalautakunta', sv: 'datasekretessnämnden', en: 'the Data Protection Board' },
    instead: { fi: 'tietosuojavaltuutettu', sv: 'dataombudsmannen', en: 'the Data Protection Ombudsman' },
  },
  {
    kind: 'authority',
    pattern: /(?<!\p{L}|ja )viestintävirasto|(?<!\p{L}|och )kommunikationsverket|Communications Regulatory Authority/iu,
    until: '2018-12-31',
    names: { fi: 'Viestintävirasto', sv: 'Kommunikationsverket', en: 'the Communications Regulatory Authority' },
    instead: traficom,
  },
]

/** Words beside a citation that tell it is history, not valid law. */
const past =
  /kumo|(?<!\p{L})entis|(?<!\p{L})aiem|(?<!\p{L})aikaisem|(?<!\p{L})vanha|edelt[äi]|korva(?:tt|si|av)|mitätöi|pätemät|ei ole enää|ei enää|upphäv|tidigare|(?<!\p{L})gamla|ersatt|ogiltig|inte längre|repeal|(?<!\p{L})former|(?<!\p{L})old (?!standard)|previous|replac(?:ed|ing)|ersätter|invalid|no longer|annulled|struck down/iu

/** What a text cites as valid though it had ended by `on` (`YYYY-MM-DD`; left out: by now). A mention as history is none. */
export const citedAsValid = (text: string, on = '9999-12-31'): Cited[] =>
  noLongerThere.filter(
    (one) => on > one.until && sentencesOf(text).some((sentence) => one.pattern.test(sentence) && !past.test(sentence)),
  )
