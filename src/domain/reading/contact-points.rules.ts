import { tidy } from '../../plumbing/text/text-blocks.ts'

const email = /(?<![\w.])[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\]|\(a\))\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/iu
const phones = /(?<![\d-])(?:\+|00)?\(?\+?\d{1,4}\)?(?:[\s-]?\(?\d{1,4}\)?){1,6}(?![\d-])/gu
const businessId = /(?<!\d)(\d{6,7}-\d)(?!\d)/u
const web = /(?:https?:\/\/|www\.)[^\s,;)"”]+/iu
const streetWord =
  '(?:katu|tie|kuja|polku|kaari|raitti|väylä|rinne|aukio|tori|puisto|ranta|mäki|penger|piha|linja|taival|laituri|bulevardi|esplanadi|gatan|vägen|gränden|stigen|gränd|gata|väg|torget|torg|allén|parken|stranden|kajen)'
const street = new RegExp(
  `(?:(?:Iso|Pieni|Vanha|Uusi|Läntinen|Itäinen|Pohjoinen|Eteläinen|Stora|Lilla|Gamla|Nya|Norra|Södra|Östra|Västra|\\p{Lu}\\p{Ll}+n(?=\\s\\p{Ll}))\\s)?(?<![\\p{L}])\\p{Lu}?\\p{L}*${streetWord}\\s+\\d{1,4}(?:\\s?[A-Za-z](?![\\p{L}])(?:\\s?\\d{1,3}(?!\\d))?)?(?:[-–]\\d{1,3})?(?:\\s(?:[A-Z]|as\\.?|bst)\\s?\\d{1,3})?(?![\\d])|\\p{Lu}\\p{L}+\\s(?:Street|Road|Lane|Avenue|Square|Way|Drive)\\s\\d{1,4}|\\d{1,4}\\s\\p{Lu}\\p{L}+\\s(?:Street|Road|Lane|Avenue|Square|Way)|\\p{Lu}[\\p{L}-]+\\s\\d{1,4}(?:\\s?[A-Za-z](?![\\p{L}])(?:\\s?\\d{1,3}(?!\\d))?)?(?=,?\\s+(?:FI-)?\\d{5}\\s\\p{Lu})|(?:PL|PB|P\\.O\\. ?Box)\\s\\d{1,5}`,
  'u',
)
const postcode = /(?<!\d)(?:FI-|SE-)?(\d{5}|\d{3}\s\d{2})\s+(\p{Lu}[\p{L}-]+(?:\s\p{Lu}\p{Ll}+)?)/u

export type Points = {
  businessId?: string
  email?: string
  phone?: string
  website?: string
  address?: { street?: string; postcode?: string; city?: string }
  /** What is left when these are taken out. */
  rest: string
}

/** E-mail, telephone, business id, web and postal address out of a text. */
export function pointsIn(text: string): Points {
  let rest = tidy(text)
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest)
    if (match) rest = `${rest.slice(0, match.index)} | ${rest.slice(match.index + match[0].length)}`
    return match
  }
  const found: Omit<Points, 'rest'> = {}
  const mail = take(email)
  if (mail)
    found.email = mail[0]
      .replace(/\s?(?:\(at\)|\[at\]|\(a\))\s?/iu, '@')
      .replaceAll(' ', '')
      .replace(/\.$/, '')
  const site = take(web)
  if (site) {
    const bare = site[0].replace(/[.)]+$/, '')
    found.website = /^https?:/iu.test(bare) ? bare : `https://${bare}`
  }
  const id = take(businessId)
  if (id) found.businessId = id[1]!
  const at = take(street)
  const place = take(postcode)
  if (at || place)
    found.address = {
      ...(at ? { street: tidy(at[0]) } : {}),
      ...(place ? { postcode: place[1]!.replace(' ', ''), city: place[2]! } : {}),
    }
  // A short number is a house or a room: the first of five digits is a telephone.
  for (const number of rest.matchAll(phones)) {
    if (number[0].replace(/\D/g, '').length < 5) continue
    found.phone = tidy(number[0])
    rest = `${rest.slice(0, number.index)} | ${rest.slice(number.index + number[0].length)}`
    break
  }
  return { ...found, rest }
}
