import { classOfField } from '../registers/catalogue.rules.ts'
import { countryName } from '../registers/countries.rules.ts'
import type { Purpose, Recipient, Register } from '../registers/declaration.schema.ts'
import { words as offices } from '../registers/office-options.words.ts'
import { words as others } from '../registers/other-options.words.ts'
import { periodBefore } from '../registers/period.rules.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { words as options } from '../registers/register-options.words.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, fill } from '../registers/text.rules.ts'
import { placeName, purposeName, registerName } from '../registers/own-names.rules.ts'
import { blocksAt, joinedRows, registerPath, rowAt, tableAt, type Block, type Page } from './block.rules.ts'
import { periodOf, subjectsOf, taskOf } from './flow-who.rules.ts'
import { basisOf } from './flow-why.rules.ts'
import { recipientName } from './notice-to-whom.rules.ts'
import { words as names } from './recipients.words.ts'
import { words } from './record.words.ts'

const nameOf = (register: Register, page: Page) => capital(registerName(register, page))
const called = (purpose: Purpose, { language }: Page) => capital(purposeName(purpose, language))

type Processing = { register: Register; purpose: Purpose; path: string }

/** A processing is a purpose of a register (Art. 30(1)). */
const processings = ({ registers }: Page): Processing[] =>
  registers.flatMap((register) =>
    register.purposes.map((purpose) => ({
      register,
      purpose,
      path: `${registerPath(register)}/purposes/${purpose.key}`,
    })),
  )

/** F12, Art. 30(1)(b): each processing with its basis. */
export function purposeTable(page: Page): Block[] {
  const { record } = words[page.language]
  const rows = processings(page).map(({ register, purpose, path }) =>
    rowAt('F12', path, [nameOf(register, page), called(purpose, page), basisOf(purpose, page.language)]),
  )
  return tableAt('F12', 'registers', [record.register, record.purpose, record.basis], rows)
}

/** F18, F19, Art. 30(1)(c): whom each processing is about and which categories of data it uses. */
export function categoryTable(page: Page): Block[] {
  const { language, declaration } = page
  const { record } = words[language]
  const rows = processings(page).map(({ register, purpose, path }) => {
    const groups = register.subjects.filter((group) => purpose.subjects?.includes(group) ?? true)
    const fields = register.fields.filter(({ field }) => purpose.fields?.includes(field) ?? true)
    const classes = [...new Set(fields.flatMap(({ field }) => classOfField(field, declaration.ownFields) ?? []))]
    return rowAt('F18', `${path}/subjects`, [
      nameOf(register, page),
      called(purpose, page),
      groups.map((group) => options[language].subjectNames[group]).join(', '),
      classes.map((one) => terms[language].classes[one]).join(', '),
    ])
  })
  return tableAt(
    'F18',
    'registers',
    [record.register, record.purpose, record.subjects, record.classes],
    joinedRows(rows, 1),
  )
}

/** F24, F25, Art. 30(1)(d): who gets data, in which role and why. */
export function recipientTable(page: Page): Block[] {
  const { language, registers } = page
  const { record } = words[language]
  const rows = registers.flatMap((register) => [...receivers(register, page), ...disclosed(register, page)])
  const at = blocksAt('F24', 'registers')
  return [
    at.text(record.staff),
    ...(rows.length === 0 ? [at.text(record.noRecipients)] : []),
    ...tableAt('F24', 'registers', recipientHead(page), joinedRows(rows, 0)),
  ]
}

/** F25 where it has a heading of its own. */
export function disclosureTable(page: Page): Block[] {
  const rows = page.registers.flatMap((register) => disclosed(register, page))
  if (rows.length === 0) return [blocksAt('F25', 'registers').text(words[page.language].record.noDisclosures)]
  return tableAt('F25', 'registers', recipientHead(page), joinedRows(rows, 0))
}

function recipientHead({ language }: Page): string[] {
  const { record } = words[language]
  return [record.register, record.recipient, record.role, record.task, record.classes]
}

const roleOf = (one: Recipient, { language }: Page) => offices[language].recipientRoles[one.role]

function receivers(register: Register, page: Page): Block[] {
  const disclosedTo = new Set(list(register.disclosures).map(({ to }) => to))
  return register.recipients.flatMap((key) =>
    page.declaration.recipients
      .filter((one) => one.key === key && !disclosedTo.has(key))
      .map((one) =>
        rowAt('F24', `recipients/${key}`, [
          nameOf(register, page),
          recipientName(one, page.language),
          roleOf(one, page),
          taskOf(one, page.language),
          '',
        ]),
      ),
  )
}

const disclosed = (register: Register, page: Page): Block[] =>
  list(register.disclosures).map(({ to, occasion, classes }) => {
    const { language } = page
    const one = page.declaration.recipients.find((other) => other.key === to)
    const reason = occasion === 'consent' ? words[language].occasions.consent : names[language].occasions[occasion]
    return rowAt('F25', `${registerPath(register)}/disclosures`, [
      nameOf(register, page),
      one ? recipientName(one, language) : to,
      one ? roleOf(one, page) : '',
      reason,
      (classes ?? []).map((each) => terms[language].classes[each]).join(', '),
    ])
  })

/** F27, Art. 30(1)(e): the countries outside the EEA and what each transfer rests on; that there are none is an answer. */
export function transferTable(page: Page): Block[] {
  const { language, registers, declaration } = page
  const { record, mechanisms } = words[language]
  const answered = registers.filter((register) => register.transfers !== undefined)
  const none = blocksAt('F27', 'registers').text(record.noTransfers)
  if (answered.length > 0 && answered.every(({ transfers }) => transfers === 'not-used')) return [none]
  const rows = answered.flatMap((register) => {
    const path = `${registerPath(register)}/transfers`
    if (register.transfers === 'not-used')
      return [rowAt('F27', path, [nameOf(register, page), record.notMoved, '', ''])]
    return list(register.transfers).map((one) => {
      const to = [...declaration.systems, ...declaration.recipients].find(
        ({ key }) => key === (one.system ?? one.recipient),
      )
      return rowAt('F27', path, [
        nameOf(register, page),
        countryName(one.country, language),
        to ? capital(placeName(to, language)) : '',
        mechanisms[one.mechanism],
      ])
    })
  })
  return tableAt(
    'F27',
    'registers',
    [record.register, record.country, record.recipient, record.safeguard],
    joinedRows(rows, 0),
  )
}

/** F34, Art. 30(1)(f): the time limits for erasing each kind of data. */
export function periodTable(page: Page): Block[] {
  const { language, registers } = page
  const { record } = words[language]
  const rules = registers.flatMap((register) => {
    const subjects = subjectsOf(register, page)
    return register.retention.map((rule, i) => ({ register, rule, i, subject: subjects[i]! }))
  })
  const path = (register: Register, i: number) => `${registerPath(register)}/retention/${i}`
  const rows = rules.map(({ register, rule, i, subject }) => {
    const law = rule.statute ? findStatute(rule.statute)?.names[language] : undefined
    return rowAt('F34', path(register, i), [
      nameOf(register, page),
      subject,
      periodOf(rule, language),
      law && rule.basis === 'statute'
        ? law
        : [others[language].retentionBases[rule.basis], law].filter(Boolean).join(', '),
    ])
  })
  return [
    ...tableAt('F34', 'registers', [record.register, record.data, record.time, record.why], rows),
    ...rules
      .filter(({ rule }) => rule.latest)
      .map(({ register, rule, i, subject }) =>
        blocksAt('F34', path(register, i)).text(
          fill(record.within, {
            register: nameOf(register, page),
            subject,
            period: periodBefore(rule.latest!, language),
          }),
        ),
      ),
  ]
}
