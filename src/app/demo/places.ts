import { streets, towns } from './lists.ts'
import { oneOf, weighted, type Random } from './random.ts'

export type Address = { street: string; postalCode: string; city: string; country: string }
export type Town = (typeof towns)[number]

const town = weighted(towns, (place) => place.weight)
const withBoxes = weighted(
  towns.filter((place) => place.box),
  (place) => place.weight,
)
const abroad = weighted(streets.abroad, (place) => place.weight)
const codes = new Map(towns.map((place) => [place, place.codes.split(' ')]))
const parts = {
  fi: { first: streets.fi.first.split(' '), second: streets.fi.second.split(' ') },
  sv: { first: streets.sv.first.split(' '), second: streets.sv.second.split(' ') },
}

export function makeTown(random: Random): Town {
  return town(random)
}

/** True where the home is in a Swedish-speaking part: as often as the town's share says. */
export function isSwedishHome(random: Random, { swedish }: Town): boolean {
  return swedish > 0 && random.chance(swedish / 100)
}

/** An address in a town in one of its languages: a real postal code and post office with a street and house made up. */
export function makeAddress(random: Random, place: Town, swedish: boolean): Address {
  const { first, second } = parts[swedish ? 'sv' : 'fi']
  const [name, kind] = [oneOf(random, first), oneOf(random, second)]
  const joined = name.at(-1) === kind[0] && name.at(-1) !== 's' ? `${name}-${kind}` : name + kind
  return {
    street: `${joined} ${houseNumber(random)}`,
    postalCode: oneOf(random, codes.get(place)!),
    city: swedish && place.sv ? place.sv : place.fi,
    country: 'FI',
  }
}

/** A post office box: `PL 123`, in Swedish `PB 123`, with the code that the town has for boxes. */
export function makeBox(random: Random, swedish: boolean): Address {
  const place = withBoxes(random)
  return {
    street: `${swedish ? 'PB' : 'PL'} ${1 + random.below(999)}`,
    postalCode: place.box,
    city: swedish && place.sv ? place.sv : place.fi,
    country: 'FI',
  }
}

/** An address in Sweden, Estonia or Germany. */
export function makeAddressAbroad(random: Random): Address {
  const place = abroad(random)
  const street = `${oneOf(random, place.streets.split('|'))} ${1 + random.below(120)}`
  return { street, postalCode: place.code, city: place.city, country: place.country }
}

function houseNumber(random: Random): string {
  const number = 1 + Math.floor(random.next() ** 2 * 90)
  const form = random.next()
  if (form < 0.5) return String(number)
  if (form < 0.8) return `${number} ${'ABCDEF'[random.below(6)]} ${1 + random.below(60)}`
  if (form < 0.88) return `${number} as ${1 + random.below(12)}`
  if (form < 0.94) return `${number}${'abc'[random.below(3)]}`
  return `${number}-${number + 2}`
}
