import { families, foreignNames, givenNames } from './lists.ts'
import { oneOf, weighted, type Random } from './random.ts'

export type Sex = 'f' | 'm'
export type Names = { given: string; family: string; language: string; sex: Sex }

const words = (line: string): string[] => (line.includes('|') ? line.split('|') : line.split(' '))
/* The commonest names have 22,000 bearers, the tenth 16,000, the four hundredth 1,300: so falls the curve of the register. */
const finnishFamily = weighted(words(families.fi), (_, rank) => 1 / (rank + 24))
const swedishFamily = weighted(words(families.sv), (_, rank) => 1 / (rank + 12))
const [fronts, backs, particles] = [words(families.front), words(families.back), families.withParticle.split('|')]
const finnishGiven = new Map(
  Object.entries(givenNames.fi).map(([decade, of]) => [
    Number(decade),
    { f: weighted(words(of.f), (_, rank) => 1 / (rank + 8)), m: weighted(words(of.m), (_, rank) => 1 / (rank + 8)) },
  ]),
)
const swedishGiven = { f: words(givenNames.sv.f), m: words(givenNames.sv.m) }
const peoples = weighted(
  foreignNames.map((people) => ({
    ...people,
    families: words(people.families),
    f: words(people.f),
    m: words(people.m),
  })),
  (people) => people.share,
)

/** A family as its members share it: its name, the language spoken at home, and the people whose names it takes. */
export type Family = { name: string; language: string; from: 'fi' | 'sv' | ReturnType<typeof peoples> }

/** A family by the shares of Finland: about nine in ten Finnish, one in twenty Swedish, the rest from elsewhere. */
export function makeFamily(random: Random, swedishTown: boolean): Family {
  const share = random.next()
  if (share < (swedishTown ? 0.6 : 0.033)) {
    const name = random.chance(0.012) ? oneOf(random, particles) : swedishFamily(random)
    return { name, language: random.chance(0.94) ? 'sv' : 'fi', from: 'sv' }
  }
  if (share > 0.945) {
    const from = peoples(random)
    const settled = random.next()
    return {
      name: oneOf(random, from.families),
      language: settled < 0.4 ? 'fi' : settled < 0.65 ? 'en' : from.language,
      from,
    }
  }
  return { name: finnishName(random), language: 'fi', from: 'fi' }
}

/** The names of one member. Some women join two family names, a few people go by one name only. */
export function makeNames(random: Random, family: Family, sex: Sex, born: number): Names {
  const names = { given: givenName(random, family, sex, born), family: family.name, language: family.language, sex }
  if (typeof family.from === 'object') {
    if (family.from.feminine && sex === 'f') names.family += 'a'
    return names
  }
  if (sex === 'f' && random.chance(0.03)) names.family = `${family.name}-${finnishFamily(random)}`
  const rare = random.next()
  if (rare < 0.0012) names.family = ''
  else if (rare < 0.0024) names.given = ''
  else if (rare < 0.006)
    names.given = `${names.given} ${givenName(random, family, sex, born)} ${givenName(random, family, sex, born)}`
  return names
}

function givenName(random: Random, { from }: Family, sex: Sex, born: number): string {
  if (from === 'sv') return oneOf(random, swedishGiven[sex])
  if (from !== 'fi') return oneOf(random, from[sex])
  const decade = Math.min(2000, Math.max(1930, Math.floor((born + random.below(5) - 2) / 10) * 10))
  return finnishGiven.get(decade)![sex](random)
}

function finnishName(random: Random): string {
  const share = random.next()
  if (share < 0.46) return finnishFamily(random)
  if (share < 0.475) return swedishFamily(random)
  const [front, back] = [oneOf(random, fronts), oneOf(random, backs)]
  if (front.toLowerCase() === back) return finnishFamily(random)
  return front.at(-1) === back[0] ? `${front}-${back[0]!.toUpperCase()}${back.slice(1)}` : front + back
}
