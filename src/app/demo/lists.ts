import { readFileSync } from 'node:fs'

type InLanguages = { fi: string; sv: string; en: string }
type GivenNames = { f: string; m: string }
type People = { language: string; share: number; feminine?: boolean; families: string } & GivenNames
type Town = { fi: string; sv: string; weight: number; codes: string; box: string; swedish: number }
type AbroadTown = { country: string; weight: number; city: string; code: string; streets: string }
type StreetParts = { first: string; second: string }

/* The lists of the generator are data in JSON: words apart by blanks, or by `|` where they hold blanks. */
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T

/** Family names, the commonest first, and the parts that the long tail is joined from. */
export const families = read<{ fi: string; sv: string; withParticle: string; front: string; back: string }>('families')

/** Finnish given names by the decade of birth, Swedish ones of all ages. */
export const givenNames = read<{ fi: Record<string, GivenNames>; sv: GivenNames }>('given-names')

/** Names of people whose language is another. */
export const foreignNames = read<People[]>('foreign-names')

/** Towns with their thousands of people, real postal codes, the code of boxes, and the percent who speak Swedish. */
export const towns = read<Town[]>('towns')

/** Parts of street names, and some towns abroad. */
export const streets = read<{ fi: StreetParts; sv: StreetParts; abroad: AbroadTown[] }>('streets')

/** Words of companies and of what is noted about people. */
export const trades = read<{
  places: string
  fi: string
  sv: string
  titles: InLanguages
  notes: InLanguages
  interests: InLanguages
}>('trades')
