import { compact, fieldOfName, fieldOfPart } from './header-names.rules.ts'
import type { BanChannel, ContactUse } from './import-fields.rules.ts'

export type HeaderGuess = {
  field: string
  exact: boolean
  use?: ContactUse
  channel?: BanChannel
  /** The column gives permission: "no" is then the ban. */
  permits?: true
}

const uses: [ContactUse, string[]][] = [
  [
    'billing',
    ['laskutus', 'laskun', 'lasku', 'fakturerings', 'fakturering', 'faktura', 'billing', 'invoice', 'billto'],
  ],
  [
    'work',
    [
      'tyo',
      'toimisto',
      'yrityksen',
      'firman',
      'yritys',
      'arbets',
      'arbete',
      'jobb',
      'kontors',
      'foretagets',
      'foretags',
      'work',
      'office',
      'business',
      'company',
    ],
  ],
  [
    'private',
    ['koti', 'oma', 'yksityinen', 'henkilokohtainen', 'hem', 'privat', 'personlig', 'home', 'private', 'personal'],
  ],
]
const owners = [
  'asiakkaan',
  'asiakas',
  'henkilon',
  'yhteyshenkilon',
  'yhthenkilon',
  'kontaktihenkilon',
  'jasenen',
  'tilaajan',
  'pelaajan',
  'osallistujan',
  'ilmoittautujan',
  'lapsen',
  'oppilaan',
  'opiskelijan',
  'asukkaan',
  'osakkaan',
  'omistajan',
  'vastaanottajan',
  'kundens',
  'kund',
  'kontaktpersonens',
  'kontaktpersonen',
  'medlemmens',
  'medlems',
  'spelarens',
  'deltagarens',
  'barnets',
  'elevens',
  'invanarens',
  'agarens',
  'customer',
  'customers',
  'client',
  'contact',
  'contacts',
  'member',
  'player',
  'players',
  'participant',
  'participants',
  'child',
  'childs',
  'student',
  'students',
  'owner',
  'owners',
  'resident',
  'residents',
  'person',
  'primary',
  'default',
  'paaasiallinen',
  'ensisijainen',
]

const reasons = ['Syy, miksi rivi jäi pois', 'Orsak till att raden utelämnades', 'Reason why the row was left out']

/** True for the heading of the column of reasons that the program itself adds to the rows it left out. */
export const isReason = (header: string): boolean => reasons.some((reason) => compact(reason) === compact(header))

/**
 * What a header names, in Finnish, Swedish or English; undefined when it tells nothing. What stands in parentheses,
 * "(pp.kk.vvvv)", "(jos on)", is left aside, unless it says that the field is another.
 */
export function readHeader(header: string): HeaderGuess | undefined {
  const whole = readWhole(header)
  if (whole?.exact || !header.includes('(')) return whole
  const without = readWhole(header.replace(/\([^()]*\)/g, ' '))
  return whole === undefined || without?.field === whole.field ? without : whole
}

function readWhole(header: string): HeaderGuess | undefined {
  const whole = compact(header)
  const bare = whole.replace(/\d{1,2}$/, '')
  if (!bare) return undefined
  const numbered = whole === bare ? undefined : fieldOfName(whole)
  if (numbered !== undefined) return guess(numbered, true, undefined)
  for (const [name, use] of readings(bare)) {
    const field = fieldOfName(name)
    if (field !== undefined) return guess(field, true, use)
  }
  const part = fieldOfPart(bare)
  return part === undefined ? undefined : guess(part, false, useOf(bare))
}

function* readings(bare: string): Generator<[name: string, use: ContactUse | undefined]> {
  yield [bare, undefined]
  for (const [use, marks] of uses) {
    for (const mark of marks) {
      if (bare.startsWith(mark)) yield [bare.slice(mark.length), use]
      if (bare.endsWith(mark)) yield [bare.slice(0, -mark.length), use]
    }
  }
  for (const owner of owners) if (bare.startsWith(owner)) yield [bare.slice(owner.length), undefined]
}

function useOf(bare: string): ContactUse | undefined {
  return uses.find(([, marks]) => marks.some((mark) => bare.startsWith(mark)))?.[0]
}

function guess(name: string, exact: boolean, use: ContactUse | undefined): HeaderGuess {
  if (name.startsWith('ban.')) return { field: 'ban', exact, channel: name.slice(4) as BanChannel }
  if (name.startsWith('permit.'))
    return { field: 'ban', exact: false, channel: name.slice(7) as BanChannel, permits: true }
  if (use === 'billing' && name === 'contact.email') return { field: 'billing.email', exact }
  if (name === 'billing.address') return { field: 'contact.address', exact, use: 'billing' }
  if (use === 'work' && name === 'name.full') return { field: 'work.organisation', exact }
  const takesUse = name === 'contact.email' || name === 'contact.phone' || name.startsWith('contact.address')
  return use !== undefined && takesUse ? { field: name, exact, use } : { field: name, exact }
}
