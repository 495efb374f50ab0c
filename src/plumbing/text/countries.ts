import { fold } from './fold.ts'

const codes =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
    ' ',
  )
const other: Record<string, string> = {
  uk: 'GB',
  england: 'GB',
  englanti: 'GB',
  britannia: 'GB',
  'iso britannia': 'GB',
  skotlanti: 'GB',
  wales: 'GB',
  usa: 'US',
  yhdysvallat: 'US',
  amerikka: 'US',
  ahvenanmaa: 'AX',
  aland: 'AX',
  holland: 'NL',
  hollanti: 'NL',
  fin: 'FI',
  suomi: 'FI',
  finland: 'FI',
  sverige: 'SE',
  swe: 'SE',
  norge: 'NO',
  danmark: 'DK',
  eesti: 'EE',
  est: 'EE',
  viro: 'EE',
  deutschland: 'DE',
  saksa: 'DE',
  rossija: 'RU',
  tsekki: 'CZ',
  turkki: 'TR',
  turkey: 'TR',
}
const byCode = new Set(codes)
let byName: Map<string, string> | undefined

/** ISO 3166 alpha-2 of a country as people write it in Finnish, Swedish or English, by name or code; undefined if not known. */
export function countryCode(text: string): string | undefined {
  const upper = text.trim().toUpperCase().replace(/\.$/, '')
  if (byCode.has(upper)) return upper
  const folded = fold(text)
  return other[folded] ?? names().get(folded)
}

/** A country's name in a language (`fi`, `sv`, `en`); the code itself when it has none. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code
}

function names(): Map<string, string> {
  if (byName) return byName
  byName = new Map()
  for (const language of ['en', 'sv', 'fi']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      if (name) byName.set(fold(name), code)
    }
  }
  return byName
}
