import { fold } from '../../plumbing/text/fold.ts'

const yes = new Set([
  'kylla',
  'k',
  'joo',
  'on',
  'x',
  '1',
  'true',
  'tosi',
  'ja',
  'j',
  'yes',
  'y',
  'sant',
  'kielletty',
  'kieltanyt',
  'forbjudet',
  'v',
  'ok',
])
const no = new Set(['ei', 'e', '0', 'false', 'epatosi', 'nej', 'n', 'no', 'falskt', 'ei ole', 'sallittu', 'tillatet'])
const languages: Record<string, string> = {
  fi: 'suomi fi fin finska finnish suomen s',
  sv: 'ruotsi sv swe se svenska swedish r ruotsin',
  en: 'englanti en eng engelska english gb englannin',
  et: 'viro et est eesti estniska estonian',
  ru: 'venaja ru rus ryska russian',
  no: 'norja no nb nor norska norwegian',
  da: 'tanska da dan danska danish',
  de: 'saksa de ger deu tyska german',
  uk: 'ukraina uk ukr ukrainska ukrainian',
  ar: 'arabia ar ara arabiska arabic',
  so: 'somali so som somaliska',
  se: 'saame pohjoissaame sami',
  fr: 'ranska fr fra franska french',
  es: 'espanja es spa spanska spanish',
  pl: 'puola pl pol polska polish',
  lv: 'latvia lettiska latvian',
  lt: 'liettua litauiska lithuanian',
  zh: 'kiina zh chi kinesiska chinese',
}
const byName = new Map<string, string>()
for (const [code, list] of Object.entries(languages))
  for (const name of list.split(' ')) if (!byName.has(name)) byName.set(name, code)

/** Yes or no as people tick it in Finnish, Swedish or English ("kyllä", "x", "nej"); undefined when it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const folded = fold(text)
  if (text === '✓' || text === '✔' || text === '☑') return true
  if (folded === '') return text.trim() === '-' ? false : undefined
  return yes.has(folded) ? true : no.has(folded) ? false : undefined
}

/** A language as ISO 639-1, from its name or code in Finnish, Swedish or English, also `fi-FI`. */
export function readLanguage(text: string): string | undefined {
  const folded = fold(text)
  return byName.get(folded) ?? byName.get(folded.split(' ')[0] ?? '')
}

/** A number as Finns or machines write it: `1 234,50 €`, `1,234.50`, `-3`; undefined when it is none. */
export function readNumber(text: string): number | undefined {
  const tight = text
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/(?:€|eur|%|kpl|st|pcs)$/i, '')
    .replace(/^(?:€|eur)/i, '')
    .replace('−', '-')
  if (/^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(tight)) return Number(tight.replace(',', '.'))
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(tight)) return Number(tight.replaceAll(',', ''))
  if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(tight)) return Number(tight.replaceAll('.', '').replace(',', '.'))
  return undefined
}

/** The choice that a cell means, case and accents aside; undefined when it is not among them. */
export function readChoice(text: string, choices: readonly string[]): string | undefined {
  const folded = fold(text)
  return choices.find((choice) => fold(choice) === folded)
}
