import type { Finding } from '../registers/finding.rules.ts'
import { findStatute, type StatuteKey } from '../registers/statutes.rules.ts'
import { listed, type Language, type Text3 } from '../registers/text.rules.ts'

type Ground = {
  /** Articles of the GDPR as they are cited in English: `13(2)(a)`. */
  gdpr?: readonly string[]
  /** Another act, with the sections as they are cited in it. */
  act?: readonly [StatuteKey, string]
  /** A decision or guidance. */
  decision?: Text3
}

const same = (text: string): Text3 => ({ fi: text, sv: text, en: text })
const ombudsman = (day: Text3, number: string): Text3 => ({
  fi: `tietosuojavaltuutetun toimisto ${day.fi}, ${number}`,
  sv: `dataombudsmannens byrå ${day.sv}, ${number}`,
  en: `Office of the Data Protection Ombudsman ${day.en}, ${number}`,
})
const may2022 = { fi: '9.5.2022', sv: '9.5.2022', en: '9 May 2022' }
const may2023 = { fi: '30.5.2023', sv: '30.5.2023', en: '30 May 2023' }
const noPeriod: Text3 = {
  fi: 'seuraamuskollegio 6.3.2024 (säilytysaikaa ei ollut määritelty)',
  sv: 'påföljdskollegiet 6.3.2024 (ingen lagringstid hade bestämts)',
  en: 'the sanctions board 6 March 2024 (no retention period had been defined)',
}
const cookieGuide: Text3 = {
  fi: 'Traficomin ohje palveluntarjoajille 13.9.2021',
  sv: 'Traficoms anvisning för tjänsteleverantörer 13.9.2021',
  en: 'Traficom’s guide for service providers 13 September 2021',
}
const courts = same('C-362/14, C-311/18')

/** Why each thing is asked: the article, the act or the decision. A code that is about the form only is not here. */
export const grounds: Readonly<Record<string, Ground>> = {
  'controller-name-missing': { gdpr: ['13(1)(a)', '30(1)(a)'] },
  'contact-missing': { gdpr: ['13(1)(a)'] },
  'nobody-responsible': { gdpr: ['12(2)', '24'] },
  'responsible-ended': { gdpr: ['12(2)', '13(1)(a)'] },
  'register-without-contact': { gdpr: ['12(2)', '13(1)(a)'] },
  'mailbox-not-confirmed': { gdpr: ['12(2)'], decision: ombudsman(may2022, '6097/161/21') },
  'business-id-missing': { gdpr: ['13(1)(a)'] },
  'business-id-wrong': { gdpr: ['13(1)(a)'] },
  unanswered: { gdpr: ['13', '14', '30'] },
  'arrangement-missing': { gdpr: ['26(2)'] },
  'agreement-missing': { gdpr: ['28(3)'] },
  'agreement-incomplete': { gdpr: ['28(3)'] },
  'agreement-ended': { gdpr: ['28(3)'] },
  'source-without-contract': { gdpr: ['14(2)(f)', '5(2)'] },
  'source-undeclared': { gdpr: ['14(2)(f)'] },
  'source-not-declared': { gdpr: ['14(2)(f)', '5(1)(a)'] },
  'source-unused': { gdpr: ['14(2)(f)'] },
  'built-in-longer': { gdpr: ['5(1)(e)'] },
  'cookies-not-asked': { act: ['electronic-communications', '205'], decision: cookieGuide },
  'collected-untold': { gdpr: ['13', '14(1)(d)'] },
  'register-without-notice': { gdpr: ['13', '14'] },
  'translation-missing': { gdpr: ['12(1)'] },
  'no-purposes': { gdpr: ['13(1)(c)', '30(1)(b)'] },
  'no-subjects': { gdpr: ['30(1)(c)'] },
  'no-fields': { gdpr: ['14(1)(d)', '30(1)(c)'] },
  'no-sources': { gdpr: ['14(2)(f)'] },
  'requirement-unanswered': { gdpr: ['13(2)(e)'] },
  'interest-elsewhere': { gdpr: ['6(1)', '13(1)(d)'] },
  'consent-elsewhere': { gdpr: ['6(1)', '7'] },
  'interest-is-contract': { gdpr: ['6(1)(b)', '6(1)(f)', '13(1)(d)'] },
  'consent-is-contract': { gdpr: ['6(1)(a)', '6(1)(b)', '7(4)'] },
  'no-way-to-withdraw': { gdpr: ['7(3)', '13(2)(c)'] },
  'law-missing': { gdpr: ['6(1)(c)', '6(3)'] },
  'law-repealed': { gdpr: ['5(1)(a)', '12(1)'] },
  'law-ended': { gdpr: ['5(1)(a)', '12(1)'] },
  'authority-ended': { gdpr: ['13(2)(d)'] },
  'authority-moved': { gdpr: ['13(2)(d)'] },
  'mechanism-ended': { gdpr: ['13(1)(f)', '44'], decision: courts },
  'own-customer-elsewhere': { act: ['electronic-communications', '200'] },
  'marketing-on-contract': { gdpr: ['6(1)(b)'] },
  'contract-with-contact': { gdpr: ['6(1)(b)', '6(1)(f)'] },
  'electronic-marketing': { act: ['electronic-communications', '200'] },
  'interest-missing': { gdpr: ['13(1)(d)', '14(2)(b)'] },
  'balancing-incomplete': { gdpr: ['6(1)(f)', '5(2)'] },
  'balancing-undated': { gdpr: ['6(1)(f)', '5(2)'] },
  'special-without-ground': { gdpr: ['9', '10'] },
  'identity-code-without-ground': { gdpr: ['87'], act: ['data-protection', '29'] },
  'recipient-unused': { gdpr: ['13(1)(e)', '30(1)(d)'] },
  'operator-untold': { gdpr: ['13(1)(e)', '28'] },
  'own-staff-only': { gdpr: ['13(1)(e)'] },
  'disclosure-incomplete': { gdpr: ['13(1)(e)', '14(1)(e)'] },
  'recipient-not-declared': { gdpr: ['13(1)(e)', '30(1)(d)'] },
  'recipients-unanswered': { gdpr: ['13(1)(e)', '30(1)(d)'] },
  'representative-missing': { gdpr: ['27', '13(1)(a)'] },
  'recipient-not-disclosed': { gdpr: ['4(9)', '13(1)(e)'] },
  'disclosure-to-processor': { gdpr: ['4(8)', '28'] },
  'transfer-untold': { gdpr: ['13(1)(f)', '30(1)(e)'] },
  'transfer-denied': { gdpr: ['13(1)(f)'] },
  'transfer-denied-beside-site': { gdpr: ['13(1)(f)', '44'] },
  'tool-reaches-outside': { gdpr: ['13(1)(f)', '44'] },
  'sub-processor-outside': { gdpr: ['13(1)(f)', '28(4)', '44'] },
  'analytics-reaches-outside': { gdpr: ['13(1)(f)', '44'] },
  'mechanism-missing': { gdpr: ['13(1)(f)', '44'] },
  'transfer-ended': { gdpr: ['44'] },
  'transfer-inside': { gdpr: ['13(1)(f)', '44'] },
  'framework-elsewhere': { gdpr: ['45'], decision: same('(EU) 2023/1795') },
  'adequacy-missing': { gdpr: ['45'] },
  'adequacy-ended': { gdpr: ['45'] },
  'risk-without-assessment': { gdpr: ['24', '32'] },
  'review-due': { gdpr: ['5(2)', '24(1)'] },
  'profiling-untold': { gdpr: ['4(4)', '13(2)(f)'] },
  'no-retention': { gdpr: ['13(2)(a)'] },
  'field-without-retention': { gdpr: ['13(2)(a)', '5(1)(e)'] },
  'retention-twice': { gdpr: ['13(2)(a)'] },
  'retention-vague': { gdpr: ['5(1)(e)', '13(2)(a)'], decision: noPeriod },
  'retention-against-request': { gdpr: ['13(2)(a)', '17(3)'] },
  'one-period-for-all': { gdpr: ['5(1)(e)', '25(2)'], decision: ombudsman(may2023, '3831/161/21') },
  'shorter-than-statute': { gdpr: ['6(1)(c)', '17(3)(b)'] },
  'longer-than-statute': { gdpr: ['5(1)(e)'], act: ['private-security', '8'] },
  'silence-without-time': { gdpr: ['13(2)(a)'] },
  'no-consent-to-withdraw': { gdpr: ['7(3)'] },
  'financial-year-without-voucher': { act: ['bookkeeping', '2:10'] },
  'signature-demanded': { gdpr: ['12(2)', '12(6)'], decision: ombudsman(may2022, '6097/161/21') },
  'erasure-refused': { gdpr: ['12(4)', '17(3)'] },
  'objection-not-apart': { gdpr: ['21(4)'] },
  'objection-untold': { gdpr: ['13(2)(b)', '21(4)'] },
  'wrong-heading': { gdpr: ['12(1)'] },
  placeholder: { gdpr: ['12(1)', '13'] },
  'publication-untold': { gdpr: ['5(1)(a)', '13(1)(c)'] },
  'publication-without-basis': { gdpr: ['6(1)'] },
  'publication-not-weighed': { gdpr: ['6(1)(f)'] },
  'publication-not-forbidden': { gdpr: ['21(1)', '21(4)'] },
  'field-untold': { gdpr: ['14(1)(d)', '30(1)(c)'] },
  'processor-side-unanswered': { gdpr: ['30(2)'] },
  'document-lacks': { gdpr: ['5(2)', '24', '30(1)'] },
  'copy-loose': { gdpr: ['5(1)(e)', '5(1)(f)', '30'] },
}

/** `13(2)(a)` in the way of a language: “13 art. 2 a”, “art. 13.2 a”, “Art. 13(2)(a)”. */
export function articleText(article: string, language: Language): string {
  const [number = '', ...parts] = article.match(/\d+|[a-z](?=\))/g) ?? []
  if (language === 'en') return `Art. ${article}`
  if (language === 'fi') return [number, 'art.', ...parts].join(' ')
  const [first, ...rest] = parts
  return [`art. ${first ? `${number}.${first}` : number}`, ...rest].join(' ')
}

const section: Record<Language, (act: string, number: string) => string> = {
  fi: (act, number) => `${act} ${number.includes(':') ? number : `${number} §`}`,
  sv: (act, number) => `${act} ${number.includes(':') ? number : `${number} §`}`,
  en: (act, number) => `${act}, s. ${number}`,
}

/** Why a finding is one: articles, acts and decisions as one line. Undefined for what is about the form only. */
export function groundText({ code }: Pick<Finding, 'code'>, language: Language): string | undefined {
  const ground = Object.hasOwn(grounds, code) ? grounds[code] : undefined
  if (!ground) return undefined
  const articles = (ground.gdpr ?? []).map((one) => articleText(one, language))
  const act = ground.act && section[language](findStatute(ground.act[0])?.names[language] ?? '', ground.act[1])
  return [
    ...(articles.length > 0 ? [listed(articles, language)] : []),
    ...(act ? [act] : []),
    ...(ground.decision ? [ground.decision[language]] : []),
  ].join('; ')
}
