import { shortDigest } from '../../plumbing/text/short-digest.ts'
import { fold } from '../../plumbing/text/fold.ts'
import type { Address } from './address.rules.ts'
import { comparedName } from './person-values.rules.ts'

/**
 * What tells two rows of the same household member apart: folded name, street and postal code, as a short
 * digest, a third as long as the words; '' if one is missing.
 */
export function addressKey(name: { given: string; family: string }, address: Address): string {
  const words = comparedName(name.given, name.family)
  const street = fold(address.street)
  if (!words || !street || !address.postalCode) return ''
  return shortDigest(`${words}|${street}|${fold(address.postalCode)}`)
}
