import { isBuiltIn } from './built-in.rules.ts'
import { isBuiltInSource } from './built-in-sources.rules.ts'
import { declarableFields, fieldFact, isCatalogueField, kindOfField } from './catalogue.rules.ts'
import { fieldClasses } from './catalogue-facts.rules.ts'
import type { OfficeDeclaration, Register } from './declaration.schema.ts'
import { error, twice, type Finding } from './finding.rules.ts'
import { nearest } from './nearest.rules.ts'
import { findStatute, statutes } from './statutes.rules.ts'
import { builtInKeys, retentionItems } from './terms.rules.ts'

type Kind = 'register' | 'source' | 'recipient' | 'system' | 'purpose' | 'document' | 'field' | 'statute'

const known: readonly string[] = [...fieldClasses, ...retentionItems, 'all']

/** Keys are unique, and every key that is named exists. */
export function checkReferences(declaration: OfficeDeclaration): Finding[] {
  const keys = {
    register: new Set(declaration.registers.map((r) => r.key)),
    source: new Set(declaration.sources.map((s) => s.key)),
    recipient: new Set(declaration.recipients.map((r) => r.key)),
    system: new Set(declaration.systems.map((s) => s.key)),
    document: new Set(declaration.documents.map((d) => d.key)),
  }
  const missing = (path: string, kind: keyof typeof keys, name: string | undefined): Finding[] =>
    name === undefined || keys[kind].has(name) || (kind === 'register' && isBuiltIn(name))
      ? []
      : [unknown(path, kind, name, [...keys[kind], ...(kind === 'register' ? builtInKeys : [])])]

  const { vouchers } = declaration.office
  const website = declaration.website === 'not-used' ? undefined : declaration.website
  return [
    ...doubles(declaration),
    ...reserved(declaration),
    ...missing('office/vouchers/system', 'system', vouchers?.system),
    ...missing('office/vouchers/recipient', 'recipient', vouchers?.recipient),
    ...declaration.contacts.flatMap((c, i) =>
      (c.registers ?? []).flatMap((r) => missing(`contacts/${i}/registers`, 'register', r)),
    ),
    ...declaration.systems.flatMap((s) => missing(`systems/${s.key}/operator`, 'recipient', s.operator)),
    ...declaration.documents.flatMap((d) => [
      ...d.registers.flatMap((r) => missing(`documents/${d.key}/registers`, 'register', r)),
      ...missing(`documents/${d.key}/notice`, 'document', d.notice),
    ]),
    ...(website && website.cookies !== 'not-used'
      ? (website.cookies ?? []).flatMap((c, i) => missing(`website/cookies/${c.name ?? i}/by`, 'recipient', c.by))
      : []),
    ...(website?.analytics && website.analytics !== 'not-used'
      ? missing('website/analytics/recipient', 'recipient', website.analytics.recipient)
      : []),
    ...declaration.registers.flatMap((register) => {
      const at = `registers/${register.key}`
      return [
        ...register.sources.flatMap((s) => missing(`${at}/sources`, 'source', s)),
        ...register.recipients.flatMap((r) => missing(`${at}/recipients`, 'recipient', r)),
        ...register.systems.flatMap((s) => missing(`${at}/systems`, 'system', s)),
        ...list(register.disclosures).flatMap((d) => missing(`${at}/disclosures`, 'recipient', d.to)),
        ...list(register.transfers).flatMap((t) => [
          ...missing(`${at}/transfers`, 'recipient', t.recipient),
          ...missing(`${at}/transfers`, 'system', t.system),
        ]),
        ...list(register.copies).flatMap((c) => missing(`${at}/copies`, 'system', c.system)),
        ...checkInside(register, declaration),
      ]
    }),
  ]
}

export const list = <T>(answer: readonly T[] | 'not-used' | undefined): readonly T[] =>
  answer === undefined || answer === 'not-used' ? [] : answer

const mostChoices = 20

/** A key that is not there, with the one that was probably meant, or those that there are. */
function unknown(path: string, kind: Kind, name: string, there: readonly string[]): Finding {
  const meant = nearest(name, there)
  const choices = there.slice(0, mostChoices).join(', ')
  return error(path, `unknown-${kind}`, { name, ...(meant ? { meant } : choices ? { choices } : {}) })
}

function doubles(declaration: OfficeDeclaration): Finding[] {
  const lists = ['systems', 'recipients', 'sources', 'ownFields', 'registers', 'documents'] as const
  return [
    ...lists.flatMap((name) =>
      twice(declaration[name].map((one) => one.key)).map((key) => error(`${name}/${key}`, 'key-twice', { name: key })),
    ),
    ...declaration.registers.flatMap((register) => {
      const at = `registers/${register.key}`
      return [
        ...twice(register.purposes.map((p) => p.key)).map((key) =>
          error(`${at}/purposes/${key}`, 'key-twice', { name: key }),
        ),
        ...twice(register.fields.map((f) => f.field)).map((key) =>
          error(`${at}/fields/${key}`, 'key-twice', { name: key }),
        ),
      ]
    }),
  ]
}

const reserved = (declaration: OfficeDeclaration): Finding[] => [
  ...declaration.registers
    .filter((r) => isBuiltIn(r.key))
    .map((r) => error(`registers/${r.key}`, 'reserved-key', { name: r.key })),
  ...declaration.sources
    .filter((s) => isBuiltInSource(s.key))
    .map((s) => error(`sources/${s.key}`, 'reserved-key', { name: s.key })),
]

/** Fields, purposes and statutes named inside one register. */
function checkInside(register: Register, declaration: OfficeDeclaration): Finding[] {
  const at = `registers/${register.key}`
  const own = declaration.ownFields
  const fields = new Set(register.fields.map((f) => f.field))
  const purposes = register.purposes.map((one) => one.key)
  const everyField = [...declarableFields, ...own.map((one) => one.key)]
  const statute = (path: string, name: string | undefined) =>
    name && !findStatute(name) ? [unknown(path, 'statute', name, Object.keys(statutes))] : []
  return [
    ...register.fields.flatMap(({ field, sources }) => [
      ...(fieldFact(field, own) ? [] : [unknown(`${at}/fields/${field}`, 'field', field, everyField)]),
      ...(kindOfField(field, own) === 'built-in'
        ? [error(`${at}/fields/${field}`, 'built-in-field', { name: field })]
        : []),
      ...(sources ?? [])
        .filter((s) => !register.sources.includes(s))
        .map((s) => unknown(`${at}/fields/${field}`, 'source', s, register.sources)),
    ]),
    ...register.purposes.flatMap((purpose) => [
      ...(purpose.fields ?? [])
        .filter((field) => !fields.has(field))
        .map((field) => unknown(`${at}/purposes/${purpose.key}/fields`, 'field', field, [...fields])),
      ...(purpose.statutes ?? []).flatMap((name) => statute(`${at}/purposes/${purpose.key}/statutes`, name)),
    ]),
    ...register.retention.flatMap((rule, i) => [
      ...rule.data
        .filter((name) => !known.includes(name) && !fields.has(name) && !isCatalogueField(name))
        .map((name) => unknown(`${at}/retention/${i}`, 'field', name, [...fields, ...known])),
      ...statute(`${at}/retention/${i}`, rule.statute),
    ]),
    ...(register.publication && register.publication !== 'not-used'
      ? register.purposes.some((p) => p.key === (register.publication as { purpose: string }).purpose)
        ? []
        : [unknown(`${at}/publication`, 'purpose', register.publication.purpose, purposes)]
      : []),
  ]
}
