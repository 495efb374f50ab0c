import { spoilt } from './dirt.ts'
import type { GeneratedPerson } from './generated-person.ts'
import { colleagues, household, trader, type Ground } from './groups.ts'
import { randomOf } from './random.ts'

export type { GeneratedPerson, PersonKind } from './generated-person.ts'

export type PeopleWanted = {
  seed: number
  count: number
  /** How many to pass over first: people 1000-1999 are the same, asked alone or with those before them. */
  from?: number
  /** The share of rows with something wrong, 0 to 1. */
  dirt?: number
  /** The last day anything has happened on, ISO. */
  today?: string
}

const blockSize = 64
const companiesInBlock = 32

/**
 * Invented people of Finnish shape for the demo and for measuring: customers by household, contact persons by company,
 * prospects and sole traders. The same seed gives the same people, in constant memory. E-mails are at `.example`, business ids
 * from a range that is not in use; e-mails and ids do not repeat in the first million, but for the dirt.
 */
export function* generatePeople(wanted: PeopleWanted): Generator<GeneratedPerson> {
  const { seed, count, from = 0, dirt = 0, today = '2026-11-20' } = wanted
  const last = Date.parse(today) / 864e5
  const year = Number(today.slice(0, 4))
  for (let block = Math.floor(from / blockSize); block * blockSize < from + count; block++) {
    const first = block * blockSize
    const people = peopleOf(seed, block, dirt, last, year)
    const end = Math.min(blockSize, from + count - first)
    for (let i = Math.max(0, from - first); i < end; i++) yield people[i]!
  }
}

function peopleOf(seed: number, block: number, dirt: number, today: number, thisYear: number): GeneratedPerson[] {
  const random = randomOf(seed, block)
  const shift = randomOf(seed, -1).below(500_000)
  const people: GeneratedPerson[] = []
  let companies = 0
  while (people.length < blockSize) {
    const number = block * blockSize + people.length
    const company = (shift + block * companiesInBlock + companies) % 500_000
    const ground: Ground = { random, number, company, shift, today, thisYear }
    const kind = companies < companiesInBlock ? random.next() : 1
    if (kind < 0.39) companies++
    if (kind < 0.2) people.push(...colleagues(ground, 'contact'))
    else if (kind < 0.3) people.push(...colleagues(ground, 'prospect'))
    else if (kind < 0.39) people.push(...trader(ground))
    else people.push(...household(ground))
  }
  people.length = blockSize
  return dirt > 0 ? people.map((p, i) => (random.chance(dirt) ? spoilt(random, p, people[i - 1]) : p)) : people
}
