import { countryName } from '../registers/countries.rules.ts'
import type { Recipient, Register, RetentionRule } from '../registers/declaration.schema.ts'
import { words as others } from '../registers/other-options.words.ts'
import { periodBefore } from '../registers/period.rules.ts'
import { retentionPhrase, retentionSubject } from '../registers/retention-phrase.rules.ts'
import { words as triggers } from '../registers/retention.words.ts'
import { findStatute } from '../registers/statutes.rules.ts'
import { capital, dayInWords, fill, type Language } from '../registers/text.rules.ts'
import { partyName, systemName } from '../registers/own-names.rules.ts'
import {
  blocksAt,
  ownWords,
  registerPath,
  rowAt,
  stopped,
  tableAt,
  type Block,
  type Page,
  saidOrWhere,
} from './block.rules.ts'
import { words } from './flow.words.ts'
import { recipientName } from './notice-to-whom.rules.ts'

/** F26: the own staff and the processors with their tasks, agreements and sub-processors. */
export function handlers(register: Register, { declaration, language }: Page): Block[] {
  const { flow } = words[language]
  const path = `${registerPath(register)}/recipients`
  const at = blocksAt('F26', path)
  const processors = register.recipients.flatMap((key) =>
    declaration.recipients.filter((one) => one.key === key && one.role === 'processor'),
  )
  const rows = processors.map((one) =>
    rowAt('F26', `recipients/${one.key}`, [
      recipientName(one, language),
      taskOf(one, language),
      agreementOf(one, language),
    ]),
  )
  return [
    at.text(flow.staff),
    ...(rows.length === 0 ? [at.text(flow.noProcessors)] : []),
    ...tableAt('F26', path, [flow.handler, flow.task, flow.agreement], rows),
    ...processors.flatMap((one) =>
      (one.agreement?.subProcessors ?? []).map((sub) =>
        blocksAt('F26', `recipients/${one.key}/agreement/subProcessors`).item(
          fill(flow.subProcessor, {
            name: partyName(one, language),
            sub: sub.name,
            country: countryName(sub.country, language),
          }),
        ),
      ),
    ),
  ]
}

/** What a recipient does with the data, without the full stop, for a cell. */
export const taskOf = (one: Recipient, language: Language): string => saidOrWhere(one.what, language).replace(/\.$/, '')

/** The agreement with a processor in one cell. */
export function agreementOf({ agreement }: Recipient, language: Language): string {
  const { flow } = words[language]
  if (!agreement) return flow.noAgreement
  const { reference, signedOn, until } = agreement
  return [
    ...(reference ? [fill(flow.reference, { reference })] : []),
    ...(signedOn ? [fill(flow.signed, { day: dayInWords(signedOn, language) })] : []),
    ...(until ? [fill(flow.until, { day: dayInWords(until, language) })] : []),
  ].join(', ')
}

/** How long a rule keeps, told of the person and not to the person. */
export function periodOf(rule: RetentionRule, language: Language): string {
  const { until } = words[language]
  const phrase = retentionPhrase(rule, language)
  return Object.entries(until).reduce(
    (text, [trigger, words]) => text.replace(triggers[language].until[trigger as keyof typeof until], words),
    phrase,
  )
}

/** F34: how long each kind of data is kept and why. */
export function periods(register: Register, { declaration, language }: Page): Block[] {
  const { flow } = words[language]
  const path = `${registerPath(register)}/retention`
  const subjects = subjectsOf(register, { declaration, language })
  const rows = register.retention.map((rule, i) => {
    const law = rule.statute ? findStatute(rule.statute)?.names[language] : undefined
    const basis = others[language].retentionBases[rule.basis]
    return rowAt('F34', `${path}/${i}`, [
      subjects[i]!,
      periodOf(rule, language),
      law && rule.basis === 'statute' ? law : [basis, law].filter(Boolean).join(', '),
    ])
  })
  return [
    ...tableAt('F34', path, [flow.data, flow.time, flow.why], rows),
    ...register.retention.flatMap((rule, i) => [
      ...(rule.latest
        ? [
            blocksAt('F34', `${path}/${i}`).text(
              fill(flow.withinTime, { subject: subjects[i]!, period: periodBefore(rule.latest, language) }),
            ),
          ]
        : []),
      ...ownWords('F34', `${path}/${i}/why`, 'text', rule.why, language).map(stopped),
    ]),
  ]
}

export function subjectsOf(register: Register, { declaration, language }: Pick<Page, 'declaration' | 'language'>) {
  const alone = register.retention.length === 1
  return register.retention.map((rule) => retentionSubject(rule, language, declaration.ownFields, alone))
}

/** F35: what happens when the time is over, and who erases outside this program. */
export function erasing(register: Register, page: Page): Block[] {
  const { declaration, language } = page
  const { flow } = words[language]
  const path = `${registerPath(register)}/retention`
  const subjects = subjectsOf(register, page)
  const cared = declaration.systems.filter((one) => one.care && register.systems.includes(one.key))
  const after = (rule: RetentionRule): string => others[language].then[rule.then]
  const [first] = register.retention
  const alike = register.retention.every(({ then }) => then === first?.then) ? first : undefined
  const each = register.retention.map((rule, i) =>
    blocksAt('F35', `${path}/${i}`).item(fill(flow.afterTime, { subject: subjects[i]!, then: after(rule) })),
  )
  return [
    ...(alike ? [blocksAt('F35', path).text(fill(flow.afterAll, { then: after(alike) }))] : each),
    ...cared.map((one) =>
      stopped(
        blocksAt('F35', `systems/${one.key}/care`).item(
          fill(flow.caredFor, { system: capital(systemName(one, language)), name: one.care! }),
        ),
      ),
    ),
  ]
}
