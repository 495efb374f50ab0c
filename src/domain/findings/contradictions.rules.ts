import { allRegisters } from '../registers/built-in.rules.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { isInEea } from '../registers/countries.rules.ts'
import type { OfficeDeclaration, Purpose, Register } from '../registers/declaration.schema.ts'
import { error, warning, type Finding } from '../registers/finding.rules.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { languages, type Text, type Text3 } from '../registers/text.rules.ts'
import { countryOfTool } from './tools.rules.ts'

const textsOf = (text: Text | undefined): string[] => languages.flatMap((one) => text?.[one] ?? [])

/** Answers of different parts that cannot all be true. */
export const checkContradictions = (declaration: OfficeDeclaration): Finding[] => [
  ...declaration.registers.flatMap((register) => [
    ...register.purposes.flatMap((purpose) => grounds(purpose, `registers/${register.key}/purposes/${purpose.key}`)),
    ...ownGrounds(register),
    ...receivers(register, declaration),
    ...transfers(register, declaration),
    ...publication(register),
    ...untoldFields(register, declaration),
  ]),
  ...sources(declaration),
  ...analytics(declaration),
]

const onlyContract =
  /^[\s"”“]*(?:(?:perusteena|perusteenamme|etuna|grunden|intresset|the basis|the interest|our interest) (?:on|är|is) )?(?:se on |det är |it is )?(?:en |ett |an? |the )?(?:sopimus(?:suhde)?|sopimuksen täyttäminen|avtal(?:et)?|avtalsförhållande(?:t)?|contract|agreement|performance of (?:a|the) contract)[\s."”“]*$/iu
const contractual =
  /sopimuksel\p{L}* perust|sopimukseen perust|avtalsenlig|avtalsmässig|grundar sig på (?:ett |ett? )?avtal|contractual (?:basis|ground)|based on (?:a|the) contract/iu

function grounds({ interest, consent }: Purpose, at: string): Finding[] {
  return [
    ...(textsOf(interest?.what).some((one) => onlyContract.test(one))
      ? [error(`${at}/interest/what`, 'interest-is-contract')]
      : []),
    ...(textsOf(consent?.words).some((one) => contractual.test(one) || onlyContract.test(one))
      ? [error(`${at}/consent/words`, 'consent-is-contract')]
      : []),
  ]
}

const ownGrounds = ({ key, texts }: Register): Finding[] => [
  ...(textsOf(texts.F14).some((one) => onlyContract.test(one))
    ? [error(`registers/${key}/texts/F14`, 'interest-is-contract')]
    : []),
  ...(textsOf(texts.F16).some((one) => contractual.test(one) || onlyContract.test(one))
    ? [error(`registers/${key}/texts/F16`, 'consent-is-contract')]
    : []),
]

/**
 * A recipient that is a controller or an authority gets data by disclosure; a service provider never does. An
 * accounting firm among the recipients and not among the disclosures is as it should be, and so is a payment service: the
 * payer gives it the data himself.
 */
function receivers(register: Register, { recipients }: OfficeDeclaration): Finding[] {
  const { disclosures } = register
  if (disclosures === undefined) return []
  const at = `registers/${register.key}/disclosures`
  const told = new Set(list(disclosures).map(({ to }) => to))
  return recipients.flatMap(({ key, names, role, category }) => {
    if (role === 'processor' && told.has(key)) return [warning(at, 'disclosure-to-processor', { name: key }, names)]
    const takes = (role === 'controller' && category !== 'payment') || role === 'authority'
    if (!takes || told.has(key) || !register.recipients.includes(key)) return []
    return disclosures === 'not-used'
      ? [{ ...error(at, 'recipient-not-disclosed', { name: key }), names }]
      : [warning(at, 'recipient-not-disclosed', { name: key }, names)]
  })
}

const saysNone =
  /(?:ei|emme) (?:\p{L}+ ){0,3}(?:siirretä|siirrä|luovuteta)|överför(?:s| vi)? inte|(?:överför|överförs)[^.!?]{0,40} inte|inga (?:\p{L}+ )?(?:överförs|uppgifter överförs)|(?:do|does|are|is) not (?:\p{L}+ )?transfer|not transferred|no transfers?/iu
const perhaps =
  /(?<!\p{L})(?:ellei|jollei|jos|paitsi|ainoastaan|vain|om|utom|endast|bara|unless|if|except|only)(?!\p{L})/iu

/** Own words that say nothing leaves the EEA beside transfers that are told, services that reach outside, sub-processors. */
function transfers(register: Register, { systems, recipients, website, documents }: OfficeDeclaration): Finding[] {
  const at = `registers/${register.key}`
  const told = new Set(list(register.transfers).map(({ country }) => country))
  const denied = languages.some((one) => {
    const text = register.texts.F27?.[one]
    return text !== undefined && saysNone.test(text) && !perhaps.test(text)
  })
  const used = [
    ...systems.filter(({ key }) => register.systems.includes(key)),
    ...recipients.filter(({ key }) => register.recipients.includes(key)),
  ]
  const inside = ({ country }: { country?: string | undefined }): boolean => country === undefined || isInEea(country)
  return [
    ...(told.size > 0 && denied ? [error(`${at}/texts/F27`, 'transfer-denied')] : []),
    ...(denied && told.size === 0 && besideSite(register, documents) && siteReachesOutside(website)
      ? [error(`${at}/texts/F27`, 'transfer-denied-beside-site')]
      : []),
    ...used.filter(inside).flatMap(({ key, names }) => {
      const country = textsOf(names).flatMap((one) => countryOfTool(one) ?? [])[0]
      return country && !told.has(country)
        ? [warning(`${at}/transfers`, 'tool-reaches-outside', { name: key, country }, names)]
        : []
    }),
    ...recipients
      .filter(({ key }) => register.recipients.includes(key))
      .flatMap(({ agreement }) => agreement?.subProcessors ?? [])
      .filter(({ country }) => !isInEea(country) && !told.has(country))
      .map(({ name, country }) => warning(`${at}/transfers`, 'sub-processor-outside', { name, country })),
  ]
}

/** A document that tells of a register tells of the web site too: what one denies the other must not do. */
const besideSite = ({ key }: Register, documents: OfficeDeclaration['documents']): boolean =>
  documents.some(({ registers }) => registers.includes(key) && registers.includes('website'))

function siteReachesOutside(website: OfficeDeclaration['website']): boolean {
  const analytics = website && website !== 'not-used' ? website.analytics : undefined
  return (
    analytics !== undefined &&
    analytics !== 'not-used' &&
    analytics.country !== undefined &&
    !isInEea(analytics.country)
  )
}

/** Publishing customers needs a purpose and a basis of its own that fit it, a balancing test, and a way to forbid it. */
function publication({ key, publication: told, purposes, texts }: Register): Finding[] {
  const at = `registers/${key}/publication`
  const may =
    /(?:oikeus|voidaan|voimme|saa) julkais|rätt att publicera|(?:får|kan) (?:\p{L}+ )?publicera|(?:may|right to|can) publish/iu
  if (told === undefined || told === 'not-used')
    return Object.entries(texts).some(([, text]) => textsOf(text).some((one) => may.test(one)))
      ? [error(at, 'publication-untold')]
      : []
  const purpose = purposes.find((one) => one.key === told.purpose)
  if (!purpose) return []
  const fits = purpose.basis === 'consent' || purpose.basis === 'legitimate-interest'
  const weighed =
    purpose.basis !== 'legitimate-interest' || (purpose.interest?.necessary && purpose.interest.safeguards)
  return [
    ...(fits ? [] : [error(at, 'publication-without-basis')]),
    ...(weighed ? [] : [warning(at, 'publication-not-weighed')]),
    ...(told.forbidBy?.length || purpose.basis === 'consent' ? [] : [warning(at, 'publication-not-forbidden')]),
  ]
}

/** Own words for the data content replace the list of fields: each field of the register must be found in them. */
function untoldFields(register: Register, { ownFields }: OfficeDeclaration): Finding[] {
  const text = register.texts.F20
  if (!text) return []
  return register.fields.flatMap(({ field }) => {
    const told = languages.every((one) => {
      const words = text[one]?.toLocaleLowerCase(one)
      return words === undefined || stemsOf(fieldName(field, one, ownFields)).some((stem) => words.includes(stem))
    })
    return told ? [] : [warning(`registers/${register.key}/texts/F20`, 'field-untold', { name: field })]
  })
}

/** Beginnings of the long words of a name, as they stand in any inflected form. */
const stemsOf = (name: string): string[] =>
  name
    .toLocaleLowerCase('fi')
    .split(/[^\p{L}]+/u)
    .filter((one) => one.length > 1)
    .map((one) => one.slice(0, Math.max(2, Math.min(6, one.length - 2))))

/** Data of partners' services without a partner among the sources, and a source that no register uses. */
function sources(declaration: OfficeDeclaration): Finding[] {
  const used = new Set(allRegisters(declaration).flatMap((one) => one.sources))
  return [
    ...declaration.registers.flatMap(({ key, partnerData, sources: own }) => {
      if (partnerData === undefined || partnerData === 'not-used') return []
      const told = declaration.sources.some((one) => own.includes(one.key) && one.kind === 'partner')
      return told ? [] : [warning(`registers/${key}/sources`, 'source-undeclared')]
    }),
    ...declaration.sources
      .filter(({ key }) => !used.has(key))
      .map(({ key, names }) => warning(`sources/${key}`, 'source-unused', { name: key }, names)),
  ]
}

const ownStatistics: Text3 = {
  fi: 'oma kävijätilasto',
  sv: 'egen besöksstatistik',
  en: 'own visitor statistics',
}

/** An analytics or cookie service that reaches outside the EEA while no transfer is told; data collected and not told. */
function analytics({ website, recipients }: OfficeDeclaration): Finding[] {
  if (website === undefined || website === 'not-used') return []
  const counted = website.analytics === undefined || website.analytics === 'not-used' ? undefined : website.analytics
  const cookies = website.cookies === undefined || website.cookies === 'not-used' ? [] : website.cookies
  const reached = counted?.tool === undefined ? undefined : countryOfTool(counted.tool)
  const kept = counted?.tool === undefined ? ownStatistics : undefined
  const name = counted?.tool ?? ownStatistics.fi
  const inside = (country: string | undefined): boolean => country === undefined || isInEea(country)
  const told = counted?.country
  return [
    ...(counted && reached && inside(told)
      ? [error('website/analytics', 'analytics-reaches-outside', { name, country: reached })]
      : []),
    ...(counted && told && !isInEea(told) && counted.mechanism === undefined
      ? [warning('website/analytics/mechanism', 'mechanism-missing', { name, country: told }, kept)]
      : []),
    ...cookies.flatMap(({ name: given, purpose, by }, i) => {
      const name = given ?? purpose
      const names = recipients.find(({ key }) => key === by)?.names
      const country = textsOf(names).flatMap((one) => countryOfTool(one) ?? [])[0] ?? countryOfTool(name)
      return country && told !== country && reached === undefined
        ? [warning(`website/cookies/${given ?? i}`, 'tool-reaches-outside', { name, country })]
        : []
    }),
    ...(counted && website.collected === undefined
      ? [warning('website/collected', 'collected-untold', { name }, kept)]
      : []),
  ]
}
