import { isBusinessId } from '../organisations/business-id.rules.ts'
import { allRegisters, builtInPeriods, isBuiltIn, type BuiltInPeriod } from './built-in.rules.ts'
import type { OfficeDeclaration, Purpose } from './declaration.schema.ts'
import { error, warning, type Finding } from './finding.rules.ts'
import { roughDays } from './period.rules.ts'
import { isProperName } from './own-names.rules.ts'
import { checkReferences, list } from './reference-checks.rules.ts'
import { checkRegister } from './register-checks.rules.ts'
import { agreementTicks } from './office-terms.rules.ts'
import { inLanguage, type Text } from './text.rules.ts'

/**
 * Checks a declaration beyond its shape: keys and references, bases, retention, answers that may not be missing.
 * Out: findings in the order of the document; empty when there is nothing to say.
 */
export const checkDeclaration = (declaration: OfficeDeclaration): Finding[] => [
  ...checkOffice(declaration),
  ...checkReferences(declaration),
  ...checkOwnFields(declaration),
  ...checkPartners(declaration),
  ...checkUnused(declaration),
  ...declaration.registers.flatMap((register) => checkRegister(register, declaration)),
  ...checkBuiltIn(declaration),
  ...checkWebsite(declaration),
  ...checkDocuments(declaration),
  ...checkTranslations(declaration),
]

/** Parties besides the controller and the recipients, with the Finnish business ids they were given. */
const otherIds = ({ representative, dataProtectionOfficer, processedForOthers }: OfficeDeclaration) =>
  [
    { path: 'representative', party: representative },
    { path: 'dataProtectionOfficer', party: dataProtectionOfficer },
    ...list(processedForOthers).flatMap((one) => [
      { path: `processedForOthers/${one.key}/controller`, party: one.controller },
      { path: `processedForOthers/${one.key}/representative`, party: one.representative },
      { path: `processedForOthers/${one.key}/dataProtectionOfficer`, party: one.dataProtectionOfficer },
    ]),
  ].flatMap(({ path, party }) =>
    party !== undefined && party !== 'not-used' && /^\d{7}-\d$/.test(party.businessId ?? '')
      ? [{ path: `${path}/businessId`, id: party.businessId }]
      : [],
  )

function checkOffice(declaration: OfficeDeclaration): Finding[] {
  const { office, contacts, recipients, rights, dataProtectionOfficer, website } = declaration
  const { controller } = office
  const finnish = recipients.filter(({ country }) => country === undefined || country === 'FI' || country === 'AX')
  const named = finnish.map((r) => ({ path: `recipients/${r.key}/businessId`, id: r.businessId }))
  const ids = [...named, ...otherIds(declaration)]
  const reachable = [controller, ...contacts].some((one) => one.email ?? one.phone ?? one.address)
  return [
    ...(controller.name ? [] : [error('office/controller/name', 'controller-name-missing')]),
    ...(controller.businessId === undefined ? [warning('office/controller/businessId', 'business-id-missing')] : []),
    ...[{ path: 'office/controller/businessId', id: controller.businessId }, ...ids]
      .filter(({ id }) => id !== undefined && !isBusinessId(id))
      .map(({ path, id }) => error(path, 'business-id-wrong', { name: id! })),
    ...(reachable ? [] : [error('contacts', 'contact-missing')]),
    ...(contacts.some((one) => one.role !== 'deputy') ? [] : [warning('contacts', 'nobody-responsible')]),
    ...contacts
      .filter((one) => one.from && one.until && one.until < one.from)
      .map((one) => error(`contacts/${contacts.indexOf(one)}`, 'ends-before-beginning', { name: one.name })),
    ...(dataProtectionOfficer === undefined ? [warning('dataProtectionOfficer', 'unanswered')] : []),
    ...(website === undefined ? [warning('website', 'unanswered')] : []),
    ...(rights === undefined ? [warning('rights', 'unanswered')] : []),
    ...(office.vouchers === undefined ? [warning('office/vouchers', 'unanswered')] : []),
  ]
}

const checkOwnFields = ({ ownFields }: OfficeDeclaration): Finding[] =>
  ownFields
    .filter((field) => field.kind === 'choice' && !field.options?.length)
    .map((field) => error(`ownFields/${field.key}`, 'choice-without-options', { name: field.key }))

function checkPartners({ recipients, sources }: OfficeDeclaration): Finding[] {
  return [
    ...recipients.flatMap((recipient) => {
      const at = `recipients/${recipient.key}`
      if (recipient.role === 'joint-controller')
        return recipient.arrangement ? [] : [warning(`${at}/arrangement`, 'arrangement-missing')]
      if (recipient.role !== 'processor') return []
      if (!recipient.agreement)
        return [warning(`${at}/agreement`, 'agreement-missing', { name: recipient.key }, recipient.names)]
      const open = agreementTicks.filter((tick) => recipient.agreement?.ticks[tick] === undefined).length
      return open > 0
        ? [warning(`${at}/agreement/ticks`, 'agreement-incomplete', { name: recipient.key, open }, recipient.names)]
        : []
    }),
    ...sources
      .filter(
        (source) =>
          (source.kind === 'partner' || source.kind === 'bought') && !(source.contract && source.organisation),
      )
      .map((source) => warning(`sources/${source.key}`, 'source-without-contract', { name: source.key }, source.names)),
  ]
}

const checkBuiltIn = ({ builtIn }: OfficeDeclaration): Finding[] =>
  (Object.keys(builtIn) as BuiltInPeriod[])
    .filter((name) => builtIn[name] !== undefined && roughDays(builtIn[name]) > roughDays(builtInPeriods[name]))
    .map((name) => error(`builtIn/${name}`, 'built-in-longer', { most: builtInPeriods[name] }))

function checkWebsite({ website }: OfficeDeclaration): Finding[] {
  if (website === undefined || website === 'not-used') return []
  const cookies = website.cookies === 'not-used' ? [] : (website.cookies ?? [])
  const more =
    cookies.some((cookie) => cookie.purpose !== 'necessary') ||
    (website.analytics !== undefined && website.analytics !== 'not-used')
  return [
    ...(website.cookies === undefined ? [error('website/cookies', 'unanswered')] : []),
    ...(website.analytics === undefined ? [error('website/analytics', 'unanswered')] : []),
    ...(more && website.choice !== 'asked' ? [warning('website/choice', 'cookies-not-asked')] : []),
  ]
}

/** Every register is told of in a notice, the program's own too; that of the web site where there is one. */
function checkDocuments(declaration: OfficeDeclaration): Finding[] {
  const { documents, website } = declaration
  const told = new Set(documents.filter((d) => d.kind === 'privacy-notice').flatMap((d) => d.registers))
  return allRegisters(declaration)
    .filter(({ key }) => !told.has(key) && !(key === 'website' && website === 'not-used'))
    .map(({ key, names }) =>
      warning(isBuiltIn(key) ? 'documents' : `registers/${key}`, 'register-without-notice', { name: key }, names),
    )
}

/** A recipient that no register names is told of nowhere, though it may well receive data. */
function checkUnused(declaration: OfficeDeclaration): Finding[] {
  const used = new Set(
    allRegisters(declaration).flatMap((one) => [...one.recipients, ...list(one.disclosures).map(({ to }) => to)]),
  )
  return declaration.recipients
    .filter(({ key }) => !used.has(key))
    .map(({ key, names }) => warning(`recipients/${key}`, 'recipient-unused', { name: key }, names))
}

const given = (path: string, text: Text | undefined): [string, Text][] => (text ? [[path, text]] : [])

const wordsOfPurpose = (purpose: Purpose, at: string): [string, Text][] => [
  [`${at}/names`, purpose.names],
  ...given(`${at}/sentence`, purpose.sentence),
  ...given(`${at}/interest/what`, purpose.interest?.what),
  ...given(`${at}/requirement/without`, purpose.requirement?.without),
]

/** Words that a notice prints, in every language the company has. */
function checkTranslations({
  office,
  registers,
  recipients,
  sources,
  systems,
  ownFields,
  documents,
}: OfficeDeclaration): Finding[] {
  const named: [string, Text][] = [
    ...registers.flatMap((r): [string, Text][] => [
      [`registers/${r.key}/names`, r.names],
      ...r.purposes.flatMap((p) => wordsOfPurpose(p, `registers/${r.key}/purposes/${p.key}`)),
      ...r.fields.flatMap((f) => given(`registers/${r.key}/fields/${f.field}/note`, f.note)),
      ...r.retention.flatMap((rule, i) => given(`registers/${r.key}/retention/${i}/why`, rule.why)),
    ]),
    ...recipients.flatMap((r): [string, Text][] => [
      ...(isProperName(r) ? [] : given(`recipients/${r.key}/names`, r.names)),
      ...given(`recipients/${r.key}/what`, r.what),
    ]),
    ...sources.map((s): [string, Text] => [`sources/${s.key}/names`, s.names]),
    ...systems.map((s): [string, Text] => [`systems/${s.key}/names`, s.names]),
    ...ownFields.map((f): [string, Text] => [`ownFields/${f.key}/names`, f.names]),
    ...documents.map((d): [string, Text] => [`documents/${d.key}/names`, d.names]),
  ]
  return named.flatMap(([path, text]) =>
    office.languages
      .filter((language) => inLanguage(text, language)?.language !== language)
      .map((language) => warning(path, 'translation-missing', { language })),
  )
}
