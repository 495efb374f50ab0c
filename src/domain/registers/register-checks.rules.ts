import { fieldFact } from './catalogue.rules.ts'
import { isInEea } from './countries.rules.ts'
import type { OfficeDeclaration, Purpose, Register } from './declaration.schema.ts'
import { error, warning, type Finding } from './finding.rules.ts'
import { list } from './reference-checks.rules.ts'
import { checkRetention } from './retention-checks.rules.ts'
import { findStatute } from './statutes.rules.ts'

const contactsOfCompanies = ['company-contacts', 'prospect-contacts', 'stakeholders', 'supplier-contacts']
const naturalPersons = [
  'customers',
  'household-customers',
  'sole-traders',
  'subscribers',
  'members',
  'visitors',
  'prospects',
]

/** What one register must answer, and whether its answers fit each other and the law. */
export function checkRegister(register: Register, declaration: OfficeDeclaration): Finding[] {
  const at = `registers/${register.key}`
  return [
    ...missingParts(register, at),
    ...register.purposes.flatMap((purpose) => checkPurpose(purpose, register, `${at}/purposes/${purpose.key}`)),
    ...checkRetention(register, declaration.ownFields, needsVouchers(declaration)),
    ...checkSensitive(register, declaration, at),
    ...checkTransfers(register, declaration, at),
    ...checkDisclosures(register, declaration, at),
    ...checkOperators(register, declaration, at),
    ...checkRisk(register, at),
    ...(register.profiling === 'not-used' && register.purposes.some(({ aim }) => aim === 'personalised-content')
      ? [warning(`${at}/profiling`, 'profiling-untold')]
      : []),
    ...(register.relation?.ends === 'silence' && !register.relation.silence
      ? [error(`${at}/relation`, 'silence-without-time')]
      : []),
    ...(register.ownStaffOnly && register.recipients.length > 0 ? [error(`${at}/recipients`, 'own-staff-only')] : []),
  ]
}

/** The vouchers are said to be here, and no register keeps them as the Accounting Act orders. */
const needsVouchers = ({ office, registers }: OfficeDeclaration): boolean =>
  office.vouchers?.kept === 'here' &&
  !registers.some((one) => one.retention.some((rule) => rule.basis === 'statute' && rule.statute === 'bookkeeping'))

function missingParts(register: Register, at: string): Finding[] {
  const parts = ['purposes', 'subjects', 'fields', 'sources'] as const
  const answers = [
    'disclosures',
    'transfers',
    'automatedDecisions',
    'profiling',
    'specialCategories',
    'identityCode',
  ] as const
  const lesser = ['publication', 'copies', 'partnerData'] as const
  return [
    ...parts.filter((part) => register[part].length === 0).map((part) => error(`${at}/${part}`, `no-${part}`)),
    ...answers.filter((part) => register[part] === undefined).map((part) => error(`${at}/${part}`, 'unanswered')),
    ...lesser.filter((part) => register[part] === undefined).map((part) => warning(`${at}/${part}`, 'unanswered')),
    ...(['manual', 'electronic'] as const)
      .filter((part) => register.protection[part] === undefined && register.manner.includes(part))
      .map((part) => warning(`${at}/protection/${part}`, 'unanswered')),
    ...(register.purposes.length > 0 && register.purposes.every((p) => p.requirement === undefined)
      ? [error(`${at}/purposes/${register.purposes[0]!.key}/requirement`, 'requirement-unanswered')]
      : []),
  ]
}

function checkPurpose(purpose: Purpose, register: Register, at: string): Finding[] {
  const { basis } = purpose
  const marketing = purpose.aim === 'direct-marketing'
  const electronic = (purpose.channels ?? []).some((channel) => channel === 'email' || channel === 'sms')
  const subjects = purpose.subjects ?? register.subjects
  const toPersons = subjects.some((group) => naturalPersons.includes(group))
  const onlyContacts = subjects.length > 0 && subjects.every((group) => contactsOfCompanies.includes(group))
  const found: Finding[] = []
  if (basis === 'legitimate-interest') found.push(...checkInterest(purpose, at))
  if (basis !== 'legitimate-interest' && purpose.interest) found.push(error(`${at}/interest`, 'interest-elsewhere'))
  if (basis !== 'consent' && purpose.consent) found.push(error(`${at}/consent`, 'consent-elsewhere'))
  if (basis === 'consent' && !purpose.consent?.withdrawnBy.length)
    found.push(error(`${at}/consent`, 'no-way-to-withdraw'))
  if (basis === 'legal-obligation' && !purpose.statutes?.length) found.push(error(`${at}/statutes`, 'law-missing'))
  if (basis === 'own-customer' && !marketing) found.push(error(`${at}/basis`, 'own-customer-elsewhere'))
  if (basis === 'contract' && marketing) found.push(error(`${at}/basis`, 'marketing-on-contract'))
  if (basis === 'contract' && onlyContacts) found.push(warning(`${at}/basis`, 'contract-with-contact'))
  if (marketing && electronic && toPersons && basis === 'legitimate-interest')
    found.push(error(`${at}/basis`, 'electronic-marketing'))
  for (const key of purpose.statutes ?? []) {
    const until = findStatute(key)?.until
    if (until) found.push(error(`${at}/statutes`, 'law-repealed', { statute: key, until }))
  }
  return found
}

function checkInterest({ interest }: Purpose, at: string): Finding[] {
  if (!interest) return [error(`${at}/interest`, 'interest-missing')]
  const parts = ['necessary', 'effects', 'safeguards'] as const
  return [
    ...(parts.some((part) => interest[part] === undefined) ? [warning(`${at}/interest`, 'balancing-incomplete')] : []),
    ...(interest.reviewOn ? [] : [warning(`${at}/interest/reviewOn`, 'balancing-undated')]),
  ]
}

function checkSensitive(register: Register, declaration: OfficeDeclaration, at: string): Finding[] {
  const kinds = new Set(register.fields.map((f) => fieldFact(f.field, declaration.ownFields)?.sensitive))
  const answered = (answer: unknown) => answer !== undefined && answer !== 'not-used'
  return [
    ...((kinds.has('special') || kinds.has('offence')) && !answered(register.specialCategories)
      ? [error(`${at}/specialCategories`, 'special-without-ground')]
      : []),
    ...(kinds.has('identity-code') && !answered(register.identityCode)
      ? [error(`${at}/identityCode`, 'identity-code-without-ground')]
      : []),
  ]
}

/** Systems and recipients outside the EEA must be told as transfers, with their mechanism. */
function checkTransfers(register: Register, declaration: OfficeDeclaration, at: string): Finding[] {
  const told = list(register.transfers)
  const systems = declaration.systems.filter((s) => register.systems.includes(s.key))
  const recipients = declaration.recipients.filter((r) => register.recipients.includes(r.key))
  return [...systems, ...recipients]
    .filter((place) => place.country !== undefined && !isInEea(place.country))
    .filter((place) => !told.some((t) => t.country === place.country))
    .map((place) => error(`${at}/transfers`, 'transfer-untold', { name: place.key, country: place.country! }))
}

/** A disclosure says what is given and on which basis (Art. 13(1)(e), 14(1)(e), 30(1)(d)). */
const checkDisclosures = (register: Register, { recipients }: OfficeDeclaration, at: string): Finding[] =>
  list(register.disclosures)
    .filter(({ classes, basis }) => !classes?.length || !basis)
    .map(({ to }) => {
      const names = recipients.find((one) => one.key === to)?.names
      return warning(`${at}/disclosures`, 'disclosure-incomplete', { name: to }, names)
    })

/** Whoever runs a system for the company gets the data in it, and is told among the recipients (Arts 13(1)(e), 28). */
const checkOperators = (register: Register, { systems, recipients }: OfficeDeclaration, at: string): Finding[] =>
  systems
    .filter(
      ({ key, operator }) => register.systems.includes(key) && operator && !register.recipients.includes(operator),
    )
    .map(({ operator }) => {
      const names = recipients.find((one) => one.key === operator)?.names
      return warning(`${at}/recipients`, 'operator-untold', { name: operator! }, names)
    })

function checkRisk({ risks }: Register, at: string): Finding[] {
  if (!risks) return []
  const mild = risks.level === 'none' || risks.level === 'low'
  return mild && !(risks.assessedOn && risks.assessedBy) ? [warning(`${at}/risks`, 'risk-without-assessment')] : []
}
