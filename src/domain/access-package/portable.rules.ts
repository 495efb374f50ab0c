import type { PackageContent, PackageItem } from './package.schema.ts'

/** What the person gave and is used under consent or a contract (Art. 20(1)). */
export const portableItems = (content: PackageContent): PackageItem[] =>
  content.items.filter(({ portable }) => portable)

const partOf = (item: PackageItem, column: string): string =>
  item.parts.find((one) => one.column === column)?.value.trim() ?? ''
const of = (items: readonly PackageItem[], field: string): PackageItem[] => items.filter((one) => one.field === field)
const first = (items: readonly PackageItem[], field: string): string => of(items, field)[0]?.value ?? ''

type Card = Record<string, unknown>

/** Numbered parts of a card: `{"e1": …, "e2": …}`; undefined when there are none. */
function numbered(letter: string, parts: readonly object[]): Record<string, object> | undefined {
  return parts.length > 0 ? Object.fromEntries(parts.map((one, i) => [`${letter}${i + 1}`, one])) : undefined
}

/**
 * The portable data as a contact card: JSContact 2.0 (RFC 9553 as changed by RFC 9982), without `uid`: nothing by which the copy
 * could be linked to our register leaves it. What a card has no place for is in the JSON and CSV.
 */
export function jsContact(content: PackageContent): Card {
  const items = portableItems(content)
  const [given, family] = [first(items, 'name.given'), first(items, 'name.family')]
  const components = [
    ...(given ? [{ kind: 'given', value: given }] : []),
    ...(family ? [{ kind: 'surname', value: family }] : []),
  ]
  const works = of(items, 'work.organisation').map((one) => ({ name: one.value }))
  const language = partOf(of(items, 'language')[0] ?? noItem, 'language')
  const card: Card = {
    '@type': 'Card',
    version: '2.0',
    kind: 'individual',
    language: content.language,
    ...(components.length > 0
      ? { name: { components, isOrdered: true, full: [given, family].filter(Boolean).join(' ') } }
      : {}),
  }
  const add = (name: string, value: unknown): void => void (value !== undefined && (card[name] = value))
  add(
    'emails',
    numbered(
      'e',
      of(items, 'contact.email').map((one) => ({ address: partOf(one, 'email') })),
    ),
  )
  add(
    'phones',
    numbered(
      'p',
      of(items, 'contact.phone').map((one) => ({ number: partOf(one, 'phone') })),
    ),
  )
  add('addresses', numbered('a', of(items, 'contact.address').map(addressOf)))
  add('organizations', numbered('o', works))
  add(
    'titles',
    numbered(
      't',
      of(items, 'work.title').map((one) => ({ name: one.value })),
    ),
  )
  add('preferredLanguages', language === '' ? undefined : numbered('l', [{ language }]))
  add(
    'links',
    numbered(
      'w',
      of(items, 'contact.web').map((one) => ({ uri: one.value })),
    ),
  )
  return card
}

const noItem = { parts: [] } as unknown as PackageItem

function addressOf(one: PackageItem): object {
  const components = [
    { kind: 'name', value: partOf(one, 'street') },
    { kind: 'apartment', value: partOf(one, 'addition') },
    { kind: 'postcode', value: partOf(one, 'postal_code') },
    { kind: 'locality', value: partOf(one, 'city') },
  ].filter(({ value }) => value !== '')
  const countryCode = partOf(one, 'country')
  return { components, full: one.value, ...(/^[A-Z]{2}$/.test(countryCode) ? { countryCode } : {}) }
}

const escaped = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/\r?\n/g, '\\n').replace(/,/g, '\\,').replace(/;/g, '\\;')
const utf8 = new TextEncoder()

/** A line of at most 75 octets, continued with a blank at the start of the next (RFC 6350, section 3.2). */
function folded(line: string): string {
  const lines: string[] = []
  let now = ''
  let octets = 0
  for (const sign of line) {
    const more = utf8.encode(sign).length
    if (octets + more > 75) {
      lines.push(now)
      now = ' '
      octets = 1
    }
    now += sign
    octets += more
  }
  return [...lines, now].join('\r\n')
}

/** The same as a vCard 4.0 (RFC 6350), without UID. */
export function vCard(content: PackageContent): string {
  const items = portableItems(content)
  const [given, family] = [first(items, 'name.given'), first(items, 'name.family')]
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escaped([given, family].filter(Boolean).join(' ') || content.person)}`,
    ...(given || family ? [`N:${escaped(family)};${escaped(given)};;;`] : []),
    ...of(items, 'contact.email').map((one) => `EMAIL:${escaped(partOf(one, 'email'))}`),
    ...of(items, 'contact.phone').map((one) => `TEL;VALUE=text:${escaped(partOf(one, 'phone'))}`),
    ...of(items, 'contact.address').map((one) => {
      const [street, extended, code, city, country] = ['street', 'addition', 'postal_code', 'city', 'country'].map(
        (name) => escaped(partOf(one, name)),
      )
      return `ADR:;${extended};${street};${city};;${code};${country}`
    }),
    ...of(items, 'work.organisation').map((one) => `ORG:${escaped(one.value)}`),
    ...of(items, 'work.title').map((one) => `TITLE:${escaped(one.value)}`),
    ...of(items, 'language').map((one) => `LANG:${partOf(one, 'language')}`),
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** The portable data as plain JSON: each value with its field, and where and when it was given. */
export const portableJson = (content: PackageContent): object => ({
  format: 'seloste-portable-1',
  madeOn: content.madeOn,
  controller: content.controller,
  data: portableItems(content).map(({ field, name, value, parts, beside, source, receivedOn }) => ({
    field,
    name,
    value,
    parts,
    beside,
    source,
    receivedOn,
  })),
})

/** Rows of a table with the same. */
export const portableRows = (content: PackageContent): string[][] =>
  portableItems(content).map(({ field, name, value, beside, source, receivedOn }) => [
    field,
    name,
    value,
    beside.map((one) => `${one.name}: ${one.value}`).join('; '),
    source ?? '',
    receivedOn ?? '',
  ])
