import { fold } from '../../plumbing/text/fold.ts'
import { families } from './lists.ts'
import type { Random } from './random.ts'

const fronts = families.front.split(' ').map(fold)
const backs = families.back.split(' ').map(fold)
const domains = fronts.length * backs.length
const areas = ['40', '41', '42', '43', '44', '45', '46', '47', '48', '50']
const slugs = new Map<string, string>()

/**
 * A private e-mail address, another for every number, at a domain of `.example`, which nobody can have (RFC 2606). `number`
 * is the person's place in the stream, `shift` what tells the streams of two seeds apart.
 */
export function privateEmail(names: { given: string; family: string }, number: number, shift: number): string {
  const place = ((number + shift) * 389) % domains
  const again = Math.floor(number / domains)
  const host = `${fronts[place % fronts.length]}${backs[Math.floor(place / fronts.length)]}`
  return `${mailbox(names)}${again || ''}@${host}.example`
}

/** The part before the @: `given.family` in plain letters. */
export function mailbox(names: { given: string; family: string }): string {
  return [slug(names.given.split(' ')[0]!), slug(names.family)].filter(Boolean).join('.') || 'posti'
}

/** Letters a-z and digits of a name, nothing else. */
export function slug(text: string): string {
  let found = slugs.get(text)
  if (found === undefined) {
    found = fold(text).replace(/[^a-z0-9]+/g, '')
    if (slugs.size > 20_000) slugs.clear()
    slugs.set(text, found)
  }
  return found
}

/**
 * A Finnish mobile number as people type it, another for every number below a million. Finland keeps no range for invented
 * numbers; ours all begin with 00 after the area, and nothing in the program calls or texts by itself.
 */
export function mobilePhone(random: Random, number: number): string {
  const place = ((number % 1_000_000) * 618_033 + 271_828) % 1_000_000
  const area = areas[Math.floor(place / 100_000)]!
  const rest = `00${String(place % 100_000).padStart(5, '0')}`
  return typed(random, area, rest)
}

/** A fixed line in Helsinki, invented in the same way. */
export function fixedPhone(random: Random, number: number): string {
  return typed(random, '9', `100${String(number % 10_000).padStart(4, '0')}`)
}

/** A number abroad, from the ranges that Sweden (PTS) and Germany (BNetzA) keep for fiction; the Estonian one is invented. */
export function phoneAbroad(random: Random, country: string): string {
  if (country === 'SE') return `+46 70 174 06 ${String(5 + random.below(95)).padStart(2, '0')}`
  if (country === 'DE') return `+49 30 23125 ${String(random.below(1000)).padStart(3, '0')}`
  return `+372 5550 0${String(random.below(1000)).padStart(3, '0')}`
}

function typed(random: Random, area: string, rest: string): string {
  const [three, four] = [rest.slice(0, 3), rest.slice(3)]
  const form = random.next()
  if (form < 0.44) return `0${area} ${three} ${four}`
  if (form < 0.6) return `0${area}${rest}`
  if (form < 0.74) return `0${area}-${rest}`
  if (form < 0.86) return `+358 ${area} ${three} ${four}`
  if (form < 0.94) return `+358${area}${rest}`
  if (form < 0.97) return `0${area} ${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`
  return form < 0.985 ? `+358 (0)${area} ${rest}` : `00358 ${area} ${rest}`
}
