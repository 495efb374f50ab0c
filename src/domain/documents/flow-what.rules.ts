import { allSources } from '../registers/built-in.rules.ts'
import { classOfField, fieldOnPage } from '../registers/catalogue.rules.ts'
import type { Register } from '../registers/declaration.schema.ts'
import { words as levels } from '../registers/other-options.words.ts'
import { words as options } from '../registers/register-options.words.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, dayInWords, fill, listed } from '../registers/text.rules.ts'
import { sourceName } from '../registers/own-names.rules.ts'
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

/** F18: the groups of people by their names. */
export function groups(register: Register, { language }: Page): Block[] {
  if (register.subjects.length === 0) return []
  const names = register.subjects.map((group) => options[language].subjectNames[group])
  return [blocksAt('F18', `${registerPath(register)}/subjects`).text(`${capital(listed(names, language))}.`)]
}

/** F19: the categories of data. */
export function categories(register: Register, { declaration, language }: Page): Block[] {
  const classes = classesOf(
    register.fields.map((one) => one.field),
    declaration,
  )
  if (classes.length === 0) return []
  const names = classes.map((one) => terms[language].classes[one])
  return [blocksAt('F19', `${registerPath(register)}/fields`).text(`${capital(listed(names, language))}.`)]
}

/** The categories of some fields, each once. */
export const classesOf = (fields: readonly string[], { ownFields }: Page['declaration']) => [
  ...new Set(fields.flatMap((field) => classOfField(field, ownFields) ?? [])),
]

/** F20: the fields by their categories, which of them must be there, and what is said of single ones. */
export function contentByClass(register: Register, { declaration, language }: Page): Block[] {
  const { flow } = words[language]
  const own = declaration.ownFields
  const path = `${registerPath(register)}/fields`
  const at = blocksAt('F20', path)
  const keys = register.fields.map((one) => one.field)
  const required = register.fields.filter((one) => one.required).map((one) => fieldOnPage(one.field, language, own))
  return [
    ...classesOf(keys, declaration).map((each) => {
      const fields = keys.filter((key) => classOfField(key, own) === each).map((key) => fieldOnPage(key, language, own))
      return at.item(fill(flow.group, { name: capital(terms[language].classes[each]), list: fields.join(', ') }))
    }),
    ...(required.length > 0 ? [at.text(fill(flow.requiredData, { list: required.join(', ') }))] : []),
    ...register.fields
      .filter((one) => one.note)
      .map(({ field, note }) =>
        stopped(
          blocksAt('F20', `${path}/${field}`).item(
            `${capital(fieldOnPage(field, language, own))}: ${saidOrWhere(note, language)}`,
          ),
        ),
      ),
  ]
}

/** F21: sensitive data and the personal identity code, with their grounds. */
export function sensitiveData({ key, specialCategories, identityCode }: Register, { language }: Page): Block[] {
  const { flow, grounds } = words[language]
  const path = (part: string) => `registers/${key}/${part}`
  const special = blocksAt('F21', path('specialCategories'))
  const code = blocksAt('F21', path('identityCode'))
  if (specialCategories === 'not-used' && identityCode === 'not-used') return [special.text(flow.noSpecial)]
  const ground = (answer: { ground: keyof typeof grounds }) => ({ ground: grounds[answer.ground] })
  return [
    ...(specialCategories === 'not-used' ? [special.text(flow.noSpecialOnly)] : []),
    ...(typeof specialCategories === 'object'
      ? [
          special.text(fill(flow.special, ground(specialCategories))),
          ...ownWords('F21', path('specialCategories'), 'more', specialCategories.why, language).map(stopped),
        ]
      : []),
    ...(identityCode === 'not-used' ? [code.text(flow.noCode)] : []),
    ...(typeof identityCode === 'object'
      ? [
          code.text(fill(flow.code, ground(identityCode))),
          ...ownWords('F21', path('identityCode'), 'more', identityCode.why, language).map(stopped),
        ]
      : []),
  ]
}

/** F22: the level of risk with its assessment; one that nobody has dated says so. */
export function riskLevel({ key, risks }: Register, { language }: Page): Block[] {
  if (!risks) return []
  const { flow } = words[language]
  const path = `registers/${key}/risks`
  const at = blocksAt('F22', path)
  const { level, assessedOn, assessedBy, impactAssessment, reviewOn } = risks
  const day = (on: string) => ({ day: dayInWords(on, language) })
  return [
    at.text(fill(flow.risk, { level: levels[language].levels[level] })),
    at.more(assessedOn ? fill(flow.assessed, day(assessedOn)) : flow.notAssessed),
    ...(assessedBy ? [stopped(at.more(fill(flow.assessedBy, { name: assessedBy })))] : []),
    ...ownWords('F22', path, 'more', risks.method, language).map(stopped),
    ...risks.scenarios.flatMap(({ what, likelihood, severity, measures }) => [
      ...ownWords('F22', path, 'item', what, language).map(stopped),
      at.more(fill(flow.scenario, { likelihood, severity })),
      ...ownWords('F22', path, 'more', measures, language).map(stopped),
    ]),
    ...(impactAssessment
      ? [at.text(fill(flow.impact, { state: levels[language].impactAssessment[impactAssessment] }))]
      : []),
    ...(reviewOn ? [at.text(fill(flow.reviewed, day(reviewOn)))] : []),
  ]
}

/** F23: each source with the ways data come. */
export function sourceTable(register: Register, { declaration, language }: Page): Block[] {
  const { flow } = words[language]
  const path = registerPath(register)
  const known = allSources(declaration)
  const partners = register.partnerData
  const channels = (ways: readonly (keyof typeof terms.fi.channels)[]) =>
    ways.map((way) => terms[language].channels[way])
  const rows = register.sources.flatMap((key) =>
    known
      .filter((source) => source.key === key)
      .map((source) =>
        rowAt('F23', `sources/${key}`, [
          capital(sourceName(source, language)),
          channels(source.channels).join(', ') || options[language].sourceKinds[source.kind],
        ]),
      ),
  )
  const at = blocksAt('F23', `${path}/partnerData`)
  return [
    ...tableAt('F23', `${path}/sources`, [flow.source, flow.ways], rows),
    ...(partners === 'not-used' ? [at.text(flow.noPartners)] : []),
    ...(typeof partners === 'object'
      ? [at.text(fill(flow.partners, { list: listed(channels(partners.by), language) }))]
      : []),
  ]
}
