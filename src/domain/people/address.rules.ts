import { withoutInvisible } from '../../plumbing/text/plain.ts'
import { countryCode, countryName } from '../../plumbing/text/countries.ts'

export type Address = { addition: string; street: string; postalCode: string; city: string; country: string }
export type AddressTrouble =
  | 'postal-code-wrong'
  | 'postal-code-zeros'
  | 'country-unknown'
  | 'country-guessed'
  | 'address-unclear'
  | 'address-only-code'
export type AddressParts = {
  whole?: string
  street?: string
  postalCode?: string
  city?: string
  country?: string
  addition?: string
}

const prefixed =
  /^(FI|FIN|AX|SE|S|EE|DK|D|DE|NO|N|LV|LT|PL|NL|FR|F|IT|ES|AT|A|BE|B|CH|IS|CZ|SK|HU|RO|BG|SI|HR|PT|LU|L)[- ]?(?=\d)/i
const oldPrefix: Record<string, string> = { FIN: 'FI', S: 'SE', D: 'DE', N: 'NO', F: 'FR', A: 'AT', B: 'BE', L: 'LU' }
const codeInText =
  /(?:^|[\s,])((?:(?:FI|FIN|AX|SE|S|EE|DK|DE|D|NO|N|LV|LT|NL|PL)-)?(?:\d{5}|\d{3}[ \u00a0]\d{2}|\d{2}-\d{3}|\d{4}(?: ?[A-Z]{2})?))(?=[\s,]|$)/g

/** Where the code stands after the town: "London SW1A 1AA", "New York, NY 10118". */
const codeAfterTown: Record<string, RegExp> = {
  GB: /[,\s]+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i,
  IE: /[,\s]+([A-Z]\d[\dW] ?[A-Z\d]{4})$/i,
  US: /[,\s]+([A-Z]{2} \d{5}(?:-\d{4})?)$/i,
  CA: /[,\s]+([A-Z]{2} [A-Z]\d[A-Z] ?\d[A-Z]\d)$/i,
  AU: /[,\s]+([A-Z]{2,3} \d{4})$/i,
}

/**
 * A postal address from a cell or from several. Finnish unless a country, a prefix (SE-, EE-) or the form of the code says
 * otherwise. Out: the address (country ISO alpha-2) if anything of one is there, and what to tell about it.
 */
export function readAddress(parts: AddressParts): { address?: Address; troubles: AddressTrouble[] } {
  const troubles: AddressTrouble[] = []
  const address: Address = {
    addition: tidy(parts.addition),
    street: tidy(parts.street),
    postalCode: '',
    city: '',
    country: '',
  }
  let code = tidy(parts.postalCode)
  let city = tidy(parts.city)
  if (parts.whole?.trim()) {
    const read = splitWhole(parts.whole, !city)
    if (!address.street) address.street = read.street
    else if (read.street && read.street !== address.street) address.addition ||= read.street
    code ||= read.code
    city ||= read.city
    if (read.country && !parts.country?.trim()) address.country = read.country
    if (read.unclear && !code) troubles.push('address-unclear')
  }
  if (code && !city) [code, city] = splitCodeAndCity(code)
  else if (city && !code) [code, city] = splitCodeAndCity(city)
  if (parts.country?.trim()) {
    const known = countryCode(parts.country)
    if (known) address.country = known
    else troubles.push('country-unknown')
  }
  address.city = city
  readCode(code, address, troubles)
  if (!address.street && !address.postalCode && !address.city && !address.addition) return { troubles }
  if (!address.street && !address.city && address.postalCode) troubles.push('address-only-code')
  return { address, troubles }
}

/** False for an address whose street and town are signs and numbers alone ("99", "-"): it says nowhere. */
export function saysWhere({ street, city, addition }: Address): boolean {
  const place = `${street} ${city} ${addition}`
  return place.trim() === '' || /\p{L}{2}|\p{Lo}/u.test(place)
}

/**
 * The lines of an address label (SFS 2488, Posti): recipient, addition, street or box, code and POST OFFICE; abroad the
 * country in capitals last. No empty lines, one space between parts. `language` words the country.
 */
export function addressLines(
  recipient: string,
  address: Address,
  options: { language: string; from?: string },
): string[] {
  const from = options.from ?? 'FI'
  const home = address.country === '' || address.country === from || (from === 'FI' && address.country === 'AX')
  const city = address.city.toLocaleUpperCase('fi')
  const lines = [recipient, address.addition, address.street]
  if (['GB', 'IE', 'AU', 'CA', 'US'].includes(address.country)) {
    lines.push(...(address.country === 'GB' ? [city, address.postalCode] : [`${city} ${address.postalCode}`]))
  } else {
    lines.push(`${home ? '' : prefixFor(address)}${address.postalCode} ${city}`)
  }
  if (!home) lines.push(countryName(address.country, options.language).toLocaleUpperCase('fi'))
  return lines.map(tidy).filter(Boolean)
}

/**
 * A whole address on one line as people write it, a foreign one with its country by name; `readAddress` reads it back.
 * `language` words the country.
 */
export function addressLine(address: { [part in keyof Address]: string | null }, language: string): string {
  const { addition, street, postalCode, city, country } = address
  const place = country !== null && country in codeAfterTown ? [city, postalCode] : [postalCode, city]
  const abroad = country && country !== 'FI' && country !== 'AX' ? countryName(country, language) : ''
  return [addition, street, place.filter(Boolean).join(' '), abroad].filter(Boolean).join(', ')
}

function prefixFor(address: Address): string {
  const own = ['SE', 'EE', 'LV', 'LT', 'DK', 'NO', 'DE', 'AT', 'CH', 'BE', 'LU', 'IS', 'FI', 'AX']
  return address.postalCode && own.includes(address.country) && /^\d/.test(address.postalCode)
    ? `${address.country}-`
    : ''
}

function readCode(written: string, address: Address, troubles: AddressTrouble[]): void {
  let code = written.toUpperCase()
  const prefix = prefixed.exec(code)
  const country = prefix && (oldPrefix[prefix[1]!] ?? prefix[1]!)
  // The code of another country may begin with such a letter too: D02 AF30 is in Dublin.
  if (prefix && country && (/-$/.test(prefix[0]) || !address.country || address.country === country)) {
    if (!address.country) address.country = country
    code = code.slice(prefix[0].length)
  }
  if (!address.country && /^\d{3} \d{2}$/.test(code)) {
    address.country = 'SE'
    troubles.push('country-guessed')
  }
  address.country ||= 'FI'
  if (address.country === 'FI' || address.country === 'AX') {
    const tight = code.replace(/\s/g, '')
    if (/^\d{3,4}$/.test(tight)) {
      code = tight.padStart(5, '0')
      troubles.push('postal-code-zeros')
    } else if (/^\d{5}$/.test(tight)) code = tight
    else if (code) troubles.push('postal-code-wrong')
    if (/^22\d{3}$/.test(code)) address.country = 'AX'
  } else if (address.country === 'SE' && /^\d{5}$/.test(code)) code = `${code.slice(0, 3)} ${code.slice(3)}`
  address.postalCode = code
}

function splitWhole(
  whole: string,
  needsCity: boolean,
): { street: string; code: string; city: string; country: string; unclear: boolean } {
  const text = whole
    .split(/[\r\n;]+/)
    .map(tidy)
    .filter(Boolean)
    .join(', ')
  const parts = text.split(/,\s*/)
  const last = parts.at(-1) ?? ''
  const country =
    parts.length > 1 && !/\d/.test(last) && (last.length > 2 || /^[A-Z]{2}$/.test(last))
      ? (countryCode(last) ?? '')
      : ''
  const rest = country ? parts.slice(0, -1).join(', ') : text
  const after = codeAfterTown[country]?.exec(rest)
  if (after) return { ...withoutCode(rest.slice(0, after.index), needsCity), code: after[1]!, country, unclear: false }
  const found = [...rest.matchAll(codeInText)].filter((match) => match[1]!.length > 4 || /-/.test(match[1]!) || country)
  const match = found.at(-1)
  const abroad = match || !country || country === 'FI' ? undefined : splitAbroad(rest)
  if (abroad) return { ...abroad, country, unclear: false }
  if (!match) return { ...withoutCode(rest, needsCity), code: '', country, unclear: true }
  const at = match.index + match[0].indexOf(match[1]!)
  const street = tidy(rest.slice(0, at)).replace(/[,\s]+$/, '')
  return {
    street,
    code: match[1]!,
    city: tidy(rest.slice(at + match[1]!.length)).replace(/^[,\s]+|[,\s]+$/g, ''),
    country,
    unclear: false,
  }
}

/** The last part of an address abroad, where a code stands before the town or after it: "101 Reykjavík", "Tokyo 100-8111". */
function splitAbroad(text: string): { street: string; code: string; city: string } | undefined {
  const comma = text.lastIndexOf(',')
  const last = text.slice(comma + 1).trim()
  const street = comma > 0 ? text.slice(0, comma).trim() : ''
  const before = /^(\d{3,7}(?:-\d{3,4})?) (\p{L}.*)$/u.exec(last)
  if (before) return { street, code: before[1]!, city: before[2]! }
  const after = comma > 0 ? /^(\p{L}[^\d]*?) (\d{3,7}(?:-\d{3,4})?)$/u.exec(last) : null
  return after ? { street, code: after[2]!, city: after[1]! } : undefined
}

function withoutCode(text: string, needsCity: boolean): { street: string; city: string } {
  const comma = text.lastIndexOf(',')
  const tail = text.slice(comma + 1).trim()
  if (needsCity && comma > 0 && !/\d/.test(tail)) return { street: text.slice(0, comma).trim(), city: tail }
  return { street: text, city: '' }
}

function splitCodeAndCity(text: string): [code: string, city: string] {
  const match = /^((?:[A-Z]{1,3}-)?\d{3}(?:[ \u00a0]?\d{2})?\d{0,2})(?:[,\s\u00a0]+(.+))?$/i.exec(text)
  if (match) return [match[1]!, tidy(match[2])]
  return /\d/.test(text) && !/\p{L}{3}/u.test(text) ? [text, ''] : ['', text]
}

function tidy(text: string | undefined): string {
  return withoutInvisible(text ?? '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
}
