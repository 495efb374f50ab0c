import { checkDigit } from '../../domain/organisations/business-id.rules.ts'
import { slug } from './contact-details.ts'
import { families, trades } from './lists.ts'
import { oneOf, type Random } from './random.ts'

export type Company = { name: string; businessId: string; host: string }
type Words = 'fi' | 'sv' | 'en'

const fronts = families.front.split(' ')
const places = trades.places.split(' ')
const [finnish, swedish] = [trades.fi.split(' '), trades.sv.split(' ')]
const combinations = fronts.length * places.length * finnish.length
const lists = {
  titles: split(trades.titles),
  notes: split(trades.notes),
  interests: split(trades.interests),
}

/**
 * A company by its number: a name made of a place and a trade, a host of `.example`, a business id. Names repeat after some
 * seventy thousand, hosts and ids do not before half a million.
 */
export function makeCompany(random: Random, number: number, language: string, family: string): Company {
  const at = (number * 48_271) % combinations
  const place = `${fronts[at % fronts.length]}${places[Math.floor(at / fronts.length) % places.length]}`
  const trade = finnish[Math.floor(at / fronts.length / places.length)]!
  const again = Math.floor(number / combinations)
  const host = `${slug(`${place}${trade}`)}${again ? again + 1 : ''}.example`
  return { name: companyName(random, language, family, place, trade), businessId: inventedBusinessId(number), host }
}

/** The name a sole trader goes by. */
export function traderName(random: Random, given: string, family: string, trade: string): string {
  const own = [given.split(' ')[0], family].filter(Boolean).join(' ')
  const form = random.next()
  return form < 0.4 ? `Tmi ${own}` : form < 0.7 ? `${trade} ${own}` : `${trade} ${own} tmi`
}

export function tradeOf(random: Random, language: string): string {
  return oneOf(random, language === 'sv' ? swedish : finnish)
}

/**
 * A business id with a true check digit between 9000000 and 9999999. Ids are given out from the bottom and are far below four
 * million, so that nobody has ours. Two neighbours never lack a check digit both.
 */
export function inventedBusinessId(number: number): string {
  const first = 9_000_000 + (number % 500_000) * 2
  const [digits, check] = [first, first + 1]
    .map((n): [string, number | undefined] => [String(n), checkDigit(String(n))])
    .find(([, digit]) => digit !== undefined)!
  return `${digits}-${check}`
}

/** A title, note or interest in the person's language, in English where there is none. */
export function wordOf(random: Random, list: keyof typeof lists, language: string): string {
  const words = lists[list]
  return oneOf(random, words[language in words ? (language as Words) : 'en'])
}

function companyName(random: Random, language: string, family: string, place: string, trade: string): string {
  const form = random.next()
  if (language === 'sv') return form < 0.5 ? `${family} ${oneOf(random, swedish)} Ab` : `Oy ${family} & Co Ab`
  if (form < 0.62) return `${place} ${trade} Oy`
  if (form < 0.78) return `${trade} ${family} Oy`
  if (form < 0.86) return `${place} ${trade} Ky`
  if (form < 0.91) return `Asunto Oy ${place} ${oneOf(random, ['Helmi', 'Ilona', 'Rauha', 'Tähti'])}`
  if (form < 0.96) return `${place} ${oneOf(random, ['Martat', 'Veneilijät', 'Ladunkävijät', 'Kyläyhdistys'])} ry`
  return `${place} ${trade} Osk`
}

function split(by: Record<Words, string>): Record<Words, string[]> {
  return { fi: by.fi.split('|'), sv: by.sv.split('|'), en: by.en.split('|') }
}
