import { usualAnswers, type Answers, type DraftColumn } from './answers.rules.ts'
import { declarableFields, fieldFact, ownFieldKey } from './catalogue.rules.ts'
import type { Contact, OfficeDeclaration, OwnField, Register } from './declaration.schema.ts'
import { isInEea } from './countries.rules.ts'
import { chosenPrograms, draftPartners, operatorKey, withoutSite } from './draft-partners.rules.ts'
import { documentsFor } from './draft-documents.rules.ts'
import { draftRegisters } from './draft-registers.rules.ts'
import { incidentRule } from './template-parts.rules.ts'
import { onSite } from './draft-website.rules.ts'

export { questionKeys, questionsLeft, usualAnswers, advertisingWays } from './answers.rules.ts'
export type { AdvertisingWay, Answers, DraftColumn, QuestionKey } from './answers.rules.ts'

/**
 * A complete declaration from any part of the answers, and from the columns found in a file: these become the data
 * fields of the customers' register. `today` (`YYYY-MM-DD`) dates contacts, documents and balancing tests.
 * What only the company knows and has not said is left open: `checkDeclaration` names it.
 */
export function draftFromAnswers(
  answers: Answers,
  columns?: readonly DraftColumn[],
  today?: string,
): OfficeDeclaration {
  const own: OwnField[] = []
  const [main, ...others] = draftRegisters(answers)
  const registers = [columns?.length ? withColumns(main!, columns, own) : main!, ...others]
  const partners = draftPartners(answers, registers)
  const books = answers.books ?? usualAnswers.books
  const { contactName, staff, financialYearEnds, languages, ...controller } = answers.company ?? {}
  const site = onSite(answers)
  return {
    declaration: 1,
    office: {
      controller: { name: '', ...controller },
      ...(staff ? { staff } : {}),
      ...(answers.trade ? { trade: answers.trade } : {}),
      financialYearEnds: financialYearEnds ?? 12,
      languages: languages ?? ['fi', 'sv', 'en'],
      timeZone: 'Europe/Helsinki',
      vouchers: { kept: books.vouchers, ...(books.by === 'accountant' ? { recipient: 'accountant' } : {}) },
    },
    representative: 'not-used',
    processedForOthers: 'not-used',
    dataProtectionOfficer: 'not-used',
    contacts: contactsOf(answers, today),
    ...partners,
    recipients: [...partners.recipients, ...site.recipients],
    ownFields: own,
    registers: registers
      .map((register) => (site.website === 'not-used' ? offline(register) : register))
      .map((register) => dated(placed(register, answers), today)),
    builtIn: {},
    website: site.website,
    rights: {
      channels: ['email', 'phone', 'post', 'visit'],
      certificateOfRefusal: true,
      tellsSources: false,
      anonymises: false,
      portability: ['json', 'vcard', 'csv'],
    },
    changesToldBy: site.website === 'not-used' ? [] : ['website'],
    documents: documentsFor(registers, site.website, today),
  }
}

/** The fields of a register become those of the file; names always stay, identity codes never come along. */
function withColumns(register: Register, columns: readonly DraftColumn[], own: OwnField[]): Register {
  const fields = new Set(['name.given', 'name.family'])
  for (const column of columns) {
    if ('field' in column) {
      if (isDraftable(column.field)) fields.add(column.field)
      continue
    }
    const heading = column.heading.trim().slice(0, 200)
    const key = freeKey(ownFieldKey(heading), own)
    own.push({ key, kind: column.kind ?? 'text', class: 'dealings', names: { fi: heading || key } })
    fields.add(key)
  }
  const required = new Set(register.fields.filter((one) => one.required).map((one) => one.field))
  return {
    ...register,
    ...(fields.has('incident-reports')
      ? { retention: [incidentRule(['incident-reports']), ...register.retention] }
      : {}),
    fields: [...fields].map((field) => (required.has(field) ? { field, required: true } : { field })),
  }
}

const isDraftable = (field: string): boolean =>
  (declarableFields as readonly string[]).includes(field) && fieldFact(field)?.sensitive !== 'identity-code'

function freeKey(key: string, own: readonly OwnField[]): string {
  const taken = (name: string) => own.some((field) => field.key === name)
  let free = key
  for (let n = 2; taken(free); n++) free = `${key}-${n}`
  return free
}

/** A register with the programs, the accounting firm and the transfers that the answers bring to it. */
function placed(register: Register, answers: Answers): Register {
  const programs = chosenPrograms(answers)
  const books = answers.books ?? usualAnswers.books
  const accounting = register.key === 'billing' && books.by === 'accountant'
  const transfers = programs.flatMap((program) => {
    const country = program.reaches ?? (isInEea(program.country) ? undefined : program.country)
    const mechanism = country === 'US' ? ('data-privacy-framework' as const) : ('standard-clauses' as const)
    return country ? [{ country, system: program.key, mechanism }] : []
  })
  const recipients = [
    ...register.recipients,
    ...(accounting ? ['accountant'] : []),
    ...programs.flatMap((program) => (program.operator ? [operatorKey(program)] : [])),
  ]
  return {
    ...register,
    systems: ['seloste', ...programs.map((program) => program.key)],
    recipients,
    ...(recipients.length === 0 ? { ownStaffOnly: true } : {}),
    transfers: transfers.length > 0 ? transfers : 'not-used',
    ...(programs.some((program) => program.kind === 'paper')
      ? {
          manner: ['electronic', 'manual'] as const satisfies Register['manner'],
          protection: {
            ...register.protection,
            manual: { measures: ['locked-rooms', 'named-handlers', 'secure-destruction'] },
          },
        }
      : {}),
  }
}

/** Without a web site nobody asks for consent or takes it back there. */
const offline = (register: Register): Register => ({
  ...register,
  purposes: register.purposes.map((purpose) =>
    purpose.consent
      ? {
          ...purpose,
          consent: {
            ...purpose.consent,
            askedBy: withoutSite(purpose.consent.askedBy),
            withdrawnBy: withoutSite(purpose.consent.withdrawnBy),
          },
        }
      : purpose,
  ),
})

function dated(register: Register, today: string | undefined): Register {
  if (!today) return register
  const reviewOn = twoYearsFrom(today)
  return {
    ...register,
    purposes: register.purposes.map((purpose) =>
      purpose.interest ? { ...purpose, interest: { ...purpose.interest, reviewOn } } : purpose,
    ),
  }
}

const twoYearsFrom = (day: string): string => `${Number(day.slice(0, 4)) + 2}${day.slice(4).replace('02-29', '02-28')}`

function contactsOf({ company }: Answers, today: string | undefined): Contact[] {
  if (!company?.contactName) return []
  const { contactName: name, email, phone } = company
  return [
    {
      role: 'contact',
      name,
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
      ...(today ? { from: today } : {}),
    },
  ]
}
