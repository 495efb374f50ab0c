import type { Recipient } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { keyFrom } from './cues.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { fieldsOf } from './fields.rules.ts'
import type { Found, Said } from './found.rules.ts'
import { purposesOf } from './purposes.rules.ts'
import { interestOf, requirementOf } from './interest.rules.ts'
import { recipientsOf } from './recipients.rules.ts'
import { retentionOf } from './retention.rules.ts'
import type { Section } from './sections.rules.ts'
import { sourcesOf } from './sources.rules.ts'
import { keysOf, same, sharedKey, type Loose, type Shared } from './loose-draft.rules.ts'
import { surroundingsOf } from './draft-surroundings.rules.ts'
import { transfersOf } from './transfers.rules.ts'

export type DraftedRegister = { register: Loose; facts: Fact[]; vague: Said[] }

/** One register drafted from its sections. New sources, recipients, systems and own fields go to the shared lists. */
export function draftRegister(
  key: string,
  name: Found<string> | undefined,
  sections: readonly Section[],
  shared: Shared,
  language: Language,
  controller?: string,
): DraftedRegister {
  const at = `registers/${key}`
  const said = (words: string) => ({ [language]: words })
  const facts: Fact[] = name ? [fact('name', `${at}/names`, name.value, name)] : []
  const taken = new Set<string>()
  const { purposes, bases } = purposesOf(sections)
  const interest = interestOf(sections, language)
  const required = requirementOf(sections)
  const drafted = purposes.map((one) => {
    const purposeKey = keyFrom(one.value.aim ?? one.value.name, taken)
    taken.add(purposeKey)
    const { aim, basis } = one.value
    const lacks = [...(aim ? [] : ['aim']), ...(basis ? [] : ['basis'])]
    facts.push(fact('purpose', `${at}/purposes/${purposeKey}`, one.value.name, one, lacks))
    return {
      key: purposeKey,
      names: said(one.value.name.slice(0, 300)),
      ...(aim ? { aim } : {}),
      ...(basis ? { basis } : {}),
      ...(basis === 'legitimate-interest' && interest ? { interest: interest.value } : {}),
      ...(required?.value.kind && purposes.length === 1
        ? { requirement: { kind: required.value.kind, without: said(required.words) } }
        : {}),
    }
  })
  for (const one of interest?.all ?? []) facts.push(fact('basis', `${at}/purposes/interest`, 'interest', one))
  if (required)
    facts.push(
      fact('requirement', `${at}/purposes/requirement`, required.value.kind ?? required.words, required, [
        ...(required.value.kind ? [] : ['kind']),
        ...(purposes.length === 1 ? [] : ['purpose']),
      ]),
    )
  const linked = (basis: string) =>
    drafted.filter((one) => one.basis === basis).map((one) => `${at}/purposes/${one.key}/basis`)
  for (const one of bases)
    if (!facts.some((held) => held.topic === 'basis' && held.value === one.value && held.words === one.words))
      facts.push(
        fact(
          'basis',
          linked(one.value)[0] ?? `${at}/purposes`,
          one.value,
          one,
          linked(one.value).length > 0 ? [] : ['purpose'],
        ),
      )
  for (const [i, one] of purposes.entries())
    if (one.value.basis && !facts.some((held) => held.topic === 'basis' && held.value === one.value.basis))
      facts.push(fact('basis', `${at}/purposes/${drafted[i]!.key}/basis`, one.value.basis, one))
  const { fields, unclear } = fieldsOf(sections)
  const fieldKeys = fields.map((one) => {
    const own = 'own' in one.value ? ownField(one.value.own, shared, said) : undefined
    const field = own ?? (one.value as { field: string }).field
    facts.push(fact('field', `${at}/fields/${field}`, own ? (one.value as { own: string }).own : field, one))
    return field
  })
  // "Contact details": data that are stored, and which ones is not said.
  for (const one of unclear) facts.push(fact('field', `${at}/fields`, one.value, one, ['field']))
  const sources = sourcesOf(sections).map((one) => {
    const found = sharedKey(
      shared.sources,
      (held) => held.kind === one.value.kind && (one.value.kind === 'person' || same(held.names, one.value.name)),
    )
    const source: Shared['sources'][number] = found ?? {
      key: keyFrom(one.value.kind === 'person' ? 'person' : one.value.name, keysOf(shared.sources)),
      names: said(one.value.name),
      ...(one.value.kind ? { kind: one.value.kind } : {}),
      channels: [],
    }
    if (!found) shared.sources.push(source)
    source.channels = [...new Set([...source.channels, ...one.value.channels])]
    facts.push(
      fact(
        'source',
        `sources/${source.key}`,
        [one.value.kind ?? [], one.value.channels.join(', ') || []].flat().join(': '),
        one,
        one.value.kind ? [] : ['kind'],
      ),
    )
    return source.key
  })
  const given = recipientsOf(sections)
  // The company itself is no recipient of its own data.
  const others = given.recipients.filter((one) => one.value.name !== controller)
  const recipients = others.map((one) => {
    const found = sharedKey(shared.recipients, (held) => same(held.names, one.value.name))
    const recipient: Shared['recipients'][number] = found ?? {
      key: keyFrom(one.value.name, keysOf(shared.recipients)),
      names: said(one.value.name),
      ...(one.value.role ? { role: one.value.role } : {}),
      category: one.value.category,
      ...(one.value.technicalOnly ? { technicalOnly: true } : {}),
    }
    if (!found) shared.recipients.push(recipient)
    facts.push(fact('recipient', `recipients/${recipient.key}`, one.value.name, one, one.value.role ? [] : ['role']))
    return recipient
  })
  const disclosures = given.occasions.flatMap((one) => {
    const to = recipients.filter((recipient) => recipient.role !== 'processor' && fits(one.value, recipient.category))
    facts.push(fact('disclosure', `${at}/disclosures`, one.value, one, to.length > 0 ? [] : ['recipient']))
    return to.map((recipient) => ({ to: recipient.key, occasion: one.value }))
  })
  if (given.none) facts.push(fact('disclosure', `${at}/disclosures`, 'not-used', given.none))
  if (given.technicalOnly) {
    for (const one of recipients.filter(({ role }) => role !== 'controller' && role !== 'authority'))
      one.technicalOnly = true
    facts.push(fact('recipient', `${at}/technicalOnly`, 'technical-only', given.technicalOnly))
  }
  if (given.ownStaff) facts.push(fact('recipient', `${at}/ownStaffOnly`, 'own-staff', given.ownStaff))
  const { rules, vague, byLaw } = retentionOf(sections)
  for (const [i, one] of rules.entries())
    facts.push(
      fact(
        'retention',
        `${at}/retention/${i}`,
        `${one.value.data?.join(', ') ?? 'unnamed-data'}: ${one.value.period}${one.value.from ? `, ${one.value.from}` : ''}`,
        one,
        [
          ...(one.value.data ? [] : ['data']),
          ...(one.value.from ? [] : ['from']),
          ...(one.value.basis ? [] : ['basis']),
        ],
      ),
    )
  for (const one of [...vague, ...byLaw])
    facts.push(
      fact(
        'retention',
        `${at}/retention`,
        byLaw.includes(one) ? 'by-law' : 'no-period',
        { words: one.text, heading: one.heading },
        ['period'],
      ),
    )
  const transfers = transfersOf(sections)
  for (const [i, one] of transfers.transfers.entries()) {
    const lacks = [...(one.value.country ? [] : ['country']), ...(one.value.mechanism ? [] : ['mechanism'])]
    facts.push(
      fact(
        'transfer',
        `${at}/transfers/${i}`,
        [one.value.country, one.value.mechanism].filter(Boolean).join(', '),
        one,
        lacks,
      ),
    )
  }
  if (transfers.none && transfers.transfers.length === 0)
    facts.push(fact('transfer', `${at}/transfers`, 'not-used', transfers.none))
  if (transfers.unless)
    facts.push(fact('transfer', `${at}/transfers`, 'unless-necessary', transfers.unless, ['country', 'mechanism']))
  const around = surroundingsOf(key, sections, shared, language)
  facts.push(...around.facts)
  const register: Loose = {
    key,
    ...(name ? { names: said(name.value.slice(0, 300)) } : {}),
    purposes: drafted,
    fields: [...new Set(fieldKeys)].map((field) => ({ field })),
    sources: [...new Set(sources)],
    recipients: [...new Set(recipients.map((one) => one.key))],
    ...(disclosures.length > 0
      ? { disclosures }
      : given.none && given.occasions.length === 0
        ? { disclosures: 'not-used' }
        : {}),
    ...(transfers.transfers.length > 0
      ? { transfers: transfers.transfers.map((one) => one.value) }
      : transfers.none && !transfers.unless
        ? { transfers: 'not-used' }
        : {}),
    ...(given.ownStaff && given.recipients.length === 0 ? { ownStaffOnly: true } : {}),
    ...around.parts,
    retention: rules.map((one) => ({
      ...one.value,
      ...(one.value.rounding === 'none' ? { rounding: 'none' } : {}),
      earliest: 'any',
    })),
    texts: {},
  }
  return { register, facts, vague }
}

function ownField(words: string, { ownFields }: Shared, said: (words: string) => object): string {
  const held = ownFields.find((one) => same(one.names, words))
  if (held) return held.key
  const keys = new Set(ownFields.map((one) => one.key.slice(4)))
  const key = `own.${keyFrom(words, keys)}`
  ownFields.push({ key, kind: 'text', class: 'dealings', names: said(words) })
  return key
}

const fits = (occasion: string, category: Recipient['category']): boolean =>
  ({
    'credit-application': ['credit-information'],
    'credit-decision': ['credit-information'],
    collection: ['collection'],
    law: ['authority'],
    delivery: ['delivery'],
    insurance: ['insurer'],
  })[occasion]?.includes(category) ?? false
