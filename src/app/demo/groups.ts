import { fixedPhone, mailbox, mobilePhone, phoneAbroad, privateEmail } from './contact-details.ts'
import { makeCompany, tradeOf, traderName, wordOf } from './companies.ts'
import type { GeneratedPerson, PersonKind } from './generated-person.ts'
import { makeFamily, makeNames, type Family, type Sex } from './person-names.ts'
import { isSwedishHome, makeAddress, makeAddressAbroad, makeBox, makeTown, type Address } from './places.ts'
import { weighted, type Random } from './random.ts'

/**
 * What a group is made from: its first person's number, the number of its company if it needs one, what tells the seed's
 * phones and hosts from another seed's, and the last day, counted from 1970.
 */
export type Ground = { random: Random; number: number; company: number; shift: number; today: number; thisYear: number }

const sizes = weighted([1, 2, 3, 4, 5], (size) => [48, 35, 9, 6, 2][size - 1]!)
const staff = weighted([1, 2, 3, 4, 5, 6, 7, 8], (size) => [52, 22, 10, 6, 4, 3, 2, 1][size - 1]!)
const firstDay = Date.UTC(2004, 0, 1) / 864e5

/** One to five adults of a home, who share the address and mostly the family name. */
export function household(ground: Ground): GeneratedPerson[] {
  const { random, thisYear } = ground
  const home = makeHome(random)
  const elder = adultBorn(random, thisYear)
  const began = sinceDay(ground, elder + 18)
  return Array.from({ length: sizes(random) }, (_, member) => {
    const child = member > 1
    const born = child ? elder + 20 + random.below(12) : member ? elder - 6 + random.below(13) : elder
    const year = Math.min(born, thisYear - 18)
    const family = member && random.chance(0.18) ? makeFamily(random, home.swedish) : home.family
    const sex: Sex = member === 1 ? 'f' : random.chance(0.5) ? 'f' : 'm'
    const { person, day } = makePerson(
      ground,
      ground.number + member,
      family,
      sex,
      year,
      'household',
      Math.max(began, dayOf(year + 18)),
    )
    person.addresses = random.chance(0.93) ? [home.address] : []
    return withLeisure(random, withRelation(ground, person, day))
  })
}

/** The people of one company: its contact persons, or those who might become customers. */
export function colleagues(ground: Ground, kind: 'contact' | 'prospect'): GeneratedPerson[] {
  const { random, thisYear } = ground
  const home = makeHome(random)
  const company = makeCompany(random, ground.company, home.family.language, home.family.name)
  const address = random.chance(0.12) ? makeBox(random, home.swedish) : home.address
  const size = kind === 'contact' ? staff(random) : Math.min(2, staff(random))
  const boxes = new Set<string>()
  return Array.from({ length: size }, (_, member) => {
    const family = member ? makeFamily(random, home.swedish) : home.family
    const born = thisYear - 22 - Math.floor((random.next() + random.next()) * 22)
    const sex: Sex = random.chance(0.5) ? 'f' : 'm'
    const { person, day } = makePerson(
      ground,
      ground.number + member,
      family,
      sex,
      born,
      kind,
      sinceDay(ground, born + 20),
    )
    person.organisation = company.name
    if (kind === 'contact' || random.chance(0.6)) person.businessId = company.businessId
    if (random.chance(0.85)) person.title = wordOf(random, 'titles', person.language)
    let box = mailbox(person)
    while (boxes.has(box)) box += member
    boxes.add(box)
    person.emails = random.chance(0.94) ? [`${box}@${company.host}`] : []
    person.addresses = random.chance(0.85) ? [address] : []
    return kind === 'contact' ? withRelation(ground, person, day) : person
  })
}

/** A sole trader: a person in law, with a business id and often a name of the trade. */
export function trader(ground: Ground): GeneratedPerson[] {
  const { random, thisYear } = ground
  const home = makeHome(random)
  const born = thisYear - 22 - random.below(48)
  const sex: Sex = random.chance(0.4) ? 'f' : 'm'
  const { person, day } = makePerson(
    ground,
    ground.number,
    home.family,
    sex,
    born,
    'trader',
    sinceDay(ground, born + 20),
  )
  const { businessId } = makeCompany(random, ground.company, person.language, person.family)
  person.businessId = businessId
  person.addresses = [home.address]
  if (random.chance(0.75))
    person.organisation = traderName(random, person.given, person.family, tradeOf(random, person.language))
  return [withRelation(ground, person, day)]
}

type Home = { family: Family; address: Address; swedish: boolean }

function makeHome(random: Random): Home {
  const town = makeTown(random)
  const swedish = isSwedishHome(random, town)
  const family = makeFamily(random, swedish)
  const far = random.chance(0.012)
  return {
    family,
    swedish,
    address: far ? makeAddressAbroad(random) : makeAddress(random, town, family.language === 'sv'),
  }
}

function makePerson(
  ground: Ground,
  number: number,
  family: Family,
  sex: Sex,
  birthYear: number,
  kind: PersonKind,
  day: number,
): { person: GeneratedPerson; day: number } {
  const { random } = ground
  const { given, family: name, language } = makeNames(random, family, sex, birthYear)
  const form = random.next()
  const email = privateEmail({ given, family: name }, number, ground.shift)
  const person: GeneratedPerson = {
    given,
    family: name,
    language,
    birthYear,
    emails: form < 0.86 ? [email] : [],
    phones: form < 0.06 || form > 0.2 || kind !== 'household' ? [mobilePhone(random, number + ground.shift)] : [],
    addresses: [],
    kind,
    receivedOn: isoDay(day),
    source: sourceOf(random, kind),
  }
  if (random.chance(0.03)) person.emails.push(email.replace('@', '@tyo-'))
  const extra = random.next()
  if (extra < 0.03) person.phones.push(fixedPhone(random, number + ground.shift))
  else if (extra < 0.035) person.phones.push(phoneAbroad(random, ['SE', 'DE', 'EE'][random.below(3)]!))
  if (random.chance(0.17)) person.note = wordOf(random, 'notes', language)
  return { person, day }
}

function withLeisure(random: Random, person: GeneratedPerson): GeneratedPerson {
  if (random.chance(0.12)) {
    const many = Array.from({ length: 1 + random.below(3) }, () => wordOf(random, 'interests', person.language))
    person.interests = [...new Set(many)]
  }
  return person
}

function withRelation(ground: Ground, person: GeneratedPerson, day: number): GeneratedPerson {
  const { random, today } = ground
  person.relationBegan = isoDay(Math.min(today, day + random.below(20)))
  if (random.chance(0.13))
    person.relationEnded = isoDay(Math.min(today, day + 90 + random.below(Math.max(1, today - day - 90))))
  return person
}

function sourceOf(random: Random, kind: PersonKind): string {
  const share = random.next()
  if (kind === 'contact') return share < 0.6 ? 'person' : 'colleague'
  if (kind === 'prospect') return share < 0.7 ? 'public' : 'person'
  return share < 0.97 ? 'person' : 'public'
}

function adultBorn(random: Random, thisYear: number): number {
  const age = random.next()
  return thisYear - (age < 0.7 ? 19 + Math.floor((age / 0.7) * 46) : 65 + Math.floor(((age - 0.7) / 0.3) ** 1.5 * 28))
}

/* Newer relations are commoner: half of them are of the last six years or so. */
function sinceDay({ random, today }: Ground, firstYear: number): number {
  const from = Math.max(firstDay, dayOf(firstYear))
  return from >= today ? today : today - Math.floor(random.next() ** 1.7 * (today - from))
}

function dayOf(year: number): number {
  return Date.UTC(year, 0, 1) / 864e5
}

const written: string[] = []

function isoDay(day: number): string {
  return (written[day] ??= new Date(day * 864e5).toISOString().slice(0, 10))
}
