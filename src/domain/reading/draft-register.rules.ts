import type { OfficeDeclaration, Recipient, Source, System } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { keyFrom } from './cues.rules.ts'
import { fact, type Fact } from './fact.rules.ts'
import { fieldsOf } from './fields.rules.ts'
import { saidIn, type Found, type Said } from './found.rules.ts'
import { purposesOf } from './purposes.rules.ts'
import { recipientsOf } from './recipients.rules.ts'
import { retentionOf } from './retention.rules.ts'
import type { Section } from './sections.rules.ts'
import { channelsIn, sourcesOf } from './sources.rules.ts'
import { subjectsOf } from './subjects.rules.ts'
import { cue } from './cues.rules.ts'
import {
  copiesOf,
  denialsOf,
  mannersOf,
  placesOf,
  protectionOf,
  publicationOf,
  systemsOf,
} from './surroundings.rules.ts'
import { transfersOf } from './transfers.rules.ts'

/** Parts of a declaration while it is drafted: what the document left open is not there. */
export type Loose = Record<string, unknown>
export type Shared = {
  sources: Source[]
  recipients: Recipient[]
  systems: System[]
  ownFields: OfficeDeclaration['ownFields']
}
export type DraftedRegister = { register: Loose; facts: Fact[]; vague: Said[]; unclear: Said[] }

/** One register drafted from its sections. New sources, recipients, systems and own fields go to the shared lists. */
export function draftRegister(
  key: string,
  name: Found<string> | undefined,
  sections: readonly Section[],
  shared: Shared,
  language: Language,
): DraftedRegister {
  const at = `registers/${key}`
  const said = (words: string) => ({ [language]: words })
  const facts: Fact[] = name ? [fact('name', `${at}/names`, name.value, name)] : []
  const taken = new Set<string>()
  const { purposes, bases } = purposesOf(sections)
  const interest = saidIn(sections).find(
    (one) =>
      (one.facts.includes('F14') ||
        (one.facts.includes('F13') && /oikeut\p{L}* e[td]u|berättiga|legitimate/iu.test(one.text))) &&
      one.text.split(' ').length > 4 &&
      !/perusteena on sopimus/iu.test(one.text),
  )
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
      ...(basis === 'legitimate-interest' && interest ? { interest: { what: said(interest.text) } } : {}),
    }
  })
  if (interest)
    facts.push(
      fact('basis', `${at}/purposes/interest`, 'interest', { words: interest.text, heading: interest.heading }),
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
  const sources = sourcesOf(sections).map((one) => {
    const found = sharedKey(
      shared.sources,
      (held) => held.kind === one.value.kind && (one.value.kind === 'person' || same(held.names, one.value.name)),
    )
    const source: Source = found ?? {
      key: keyFrom(one.value.kind === 'person' ? 'person' : one.value.name, keysOf(shared.sources)),
      names: said(one.value.name),
      kind: one.value.kind,
      channels: [],
    }
    if (!found) shared.sources.push(source)
    source.channels = [...new Set([...source.channels, ...one.value.channels])]
    facts.push(
      fact(
        'source',
        `sources/${source.key}`,
        `${one.value.kind}${one.value.channels.length > 0 ? `: ${one.value.channels.join(', ')}` : ''}`,
        one,
      ),
    )
    return source.key
  })
  const given = recipientsOf(sections)
  const recipients = given.recipients.map((one) => {
    const found = sharedKey(shared.recipients, (held) => same(held.names, one.value.name))
    const recipient: Recipient = found ?? {
      key: keyFrom(one.value.name, keysOf(shared.recipients)),
      names: said(one.value.name),
      role: one.value.role,
      category: one.value.category,
      ...(one.value.technicalOnly ? { technicalOnly: true } : {}),
    }
    if (!found) shared.recipients.push(recipient)
    facts.push(fact('recipient', `recipients/${recipient.key}`, one.value.name, one))
    return recipient
  })
  const disclosures = given.occasions.flatMap((one) => {
    const to = recipients.filter((recipient) => recipient.role !== 'processor' && fits(one.value, recipient.category))
    facts.push(fact('disclosure', `${at}/disclosures`, one.value, one, to.length > 0 ? [] : ['recipient']))
    return to.map((recipient) => ({ to: recipient.key, occasion: one.value }))
  })
  if (given.none) facts.push(fact('disclosure', `${at}/disclosures`, 'not-used', given.none))
  if (given.ownStaff) facts.push(fact('recipient', `${at}/ownStaffOnly`, 'own-staff', given.ownStaff))
  const { rules, vague } = retentionOf(sections)
  for (const [i, one] of rules.entries())
    facts.push(
      fact(
        'retention',
        `${at}/retention/${i}`,
        `${one.value.data?.join(', ') ?? 'unnamed-data'}: ${one.value.period}${one.value.from ? `, ${one.value.from}` : ''}`,
        one,
        [...(one.value.data ? [] : ['data']), ...(one.value.from ? [] : ['from'])],
      ),
    )
  for (const one of vague)
    facts.push(fact('retention', `${at}/retention`, 'no-period', { words: one.text, heading: one.heading }, ['period']))
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
  const systems = systemsOf(sections).map((one) => {
    const found = sharedKey(shared.systems, (held) => same(held.names, one.value.name))
    const system: System = found ?? {
      key: keyFrom(one.value.name, keysOf(shared.systems)),
      names: said(one.value.name),
      kind: one.value.kind,
      within: 'outside',
      holdsPersonalData: true,
    }
    if (!found) shared.systems.push(system)
    facts.push(fact('system', `systems/${system.key}`, one.value.name, one))
    return system.key
  })
  const several = <T extends string>(topic: Fact['topic'], part: string, list: readonly Found<T>[]): T[] => {
    const kept = list.filter((one, i) => list.findIndex((other) => other.value === one.value) === i)
    for (const one of kept) facts.push(fact(topic, `${at}/${part}`, one.value, one))
    return kept.map((one) => one.value)
  }
  const subjects = several('subjects', 'subjects', subjectsOf(sections))
  const places = several('place', 'places', placesOf(sections))
  const manner = several('manner', 'manner', mannersOf(sections))
  const copies = several('copy', 'copies', copiesOf(sections))
  const protection = protectionOf(sections)
  const manual = several('protection', 'protection/manual', protection.manual)
  const electronic = several('protection', 'protection/electronic', protection.electronic)
  const publication = publicationOf(sections)
  const forbids =
    publication &&
    saidIn(sections).find(
      (one) =>
        cue('kieltää / förbjuda / forbid').test(one.text) &&
        cue('julkai / publicer / publi').test(one.text) &&
        one.text !== publication.words,
    )
  if (forbids)
    facts.push(
      fact('publication', `${at}/publication/forbidBy`, channelsIn(forbids.text).join(', '), {
        words: forbids.text,
        heading: forbids.heading,
      }),
    )
  if (publication)
    facts.push(fact('publication', `${at}/publication`, publication.value.join(', '), publication, ['purpose']))
  const denials = denialsOf(sections)
  for (const [part, found] of Object.entries(denials)) facts.push(fact('not-done', `${at}/${part}`, 'not-used', found))
  const risk = saidIn(sections).find(
    (one) =>
      cue('riski / risk').test(one.text) &&
      cue('ei liity / ei ole / ingen / inga / no  / not ').test(one.text) &&
      !one.facts.includes('F38'),
  )
  if (risk) facts.push(fact('risk', `${at}/risks/level`, 'none', { words: risk.text, heading: risk.heading }))
  const register: Loose = {
    key,
    ...(name ? { names: said(name.value.slice(0, 300)) } : {}),
    subjects,
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
    systems: [...new Set(systems)],
    places,
    manner,
    ...(copies.length > 0
      ? {
          copies: copies.map((kind) => ({
            names: said(copiesOf(sections).find((one) => one.value === kind)!.words),
            kind,
          })),
        }
      : {}),
    retention: rules.map((one) => ({
      ...one.value,
      ...(one.value.rounding === 'none' ? { rounding: 'none' } : {}),
      earliest: 'any',
    })),
    protection: {
      ...(manual.length > 0 ? { manual: { measures: manual } } : {}),
      ...(electronic.length > 0 ? { electronic: { measures: electronic } } : {}),
    },
    ...Object.fromEntries(Object.keys(denials).map((part) => [part, 'not-used'])),
    ...(risk ? { risks: { level: 'none', scenarios: [] } } : {}),
    texts: {},
  }
  return { register, facts, vague, unclear }
}

const keysOf = (list: readonly { key: string }[]): ReadonlySet<string> => new Set(list.map((one) => one.key))
const sharedKey = <T>(list: readonly T[], is: (one: T) => boolean): T | undefined => list.find(is)
const same = (names: object, words: string): boolean =>
  Object.values(names).some((one) => String(one).toLowerCase() === words.toLowerCase())

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
