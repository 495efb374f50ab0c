import type { transferMechanisms } from '../registers/terms.rules.ts'
import { cue } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

type Mechanism = (typeof transferMechanisms)[number]
export type TransferSaid = Found<{ country?: string; mechanism?: Mechanism }>
export type Transfers = { none?: Found<true>; unless?: Found<string>; transfers: TransferSaid[] }

const countries: readonly [string, RegExp][] = [
  ['US', cue('yhdysval / usa(?!\\p{L}) / usa: / förenta staterna / united states / u\\.s\\. / us(?=[ ,.)])')],
  [
    'GB',
    cue(
      'iso(?:on|ssa|sta)?-?britannia / isossa-britanniassa / yhdistyn\\p{L}* kuningaskun / britannia / storbritannien / förenade kungariket / united kingdom / uk(?=[ ,.)])',
    ),
  ],
  ['CH', cue('sveits / schweiz / switzerland')],
  ['IN', cue('intia / indien / india')],
  ['CA', cue('kanada / canada')],
  ['JP', cue('japan')],
  ['AU', cue('australia / australien')],
  ['CN', cue('kiina / kina / china')],
  ['UA', cue('ukrain')],
  ['IL', cue('israel')],
]
const mechanisms: readonly [Mechanism, RegExp][] = [
  ['data-privacy-framework', cue('data privacy framework / dpf')],
  [
    'standard-clauses',
    cue(
      '(?:vakio|mallisopimus)(?:sopimus)?lausek / vakiomuoto / standardavtalsklausul / standardklausul / standard contractual clause / standard clauses / scc',
    ),
  ],
  ['adequacy', cue('riittävyy / riittävän tietosuoja / adekvat / adequacy / adequate')],
  ['binding-rules', cue('sitovi\\p{L}* (?:yritys|säänt) / bindande företag / binding corporate')],
  ['explicit-consent', cue('nimenomai\\p{L}* suostumu / uttryckli\\p{L}* samtycke / explicit consent')],
]
const outside = cue(
  '(?:eu|eta|euroopan unioni|euroopan talousalue|ees|eea|europeiska unionen|european (?:union|economic area))\\S*[^.]{0,60}(?:ulkopuol|utanför|outside) / viedä\\p{L}* ulkomail / ulkomaille / utomlands / abroad / (?:ulkopuol|utanför|outside|ut ur|out of)[^.]{0,40}(?:eu|eta|ees|eea|europe|euroop) / (?:suomen|finlands?) (?:ulkopuol|gränser) / utanför finland / outside finland / kolman\\p{L}* mai / tredje ?l[aä]nd / third countr',
)
const inside =
  /(?:pysyvät|pysyy|stay|stays|remain|remains|stannar|hålls)[^.]{0,40}(?<!\p{L})(?:eu|eta|ees|eea|euroopan|european|europeiska)/iu
const no = cue(
  'ei (?:säännönmukaisesti |pääsääntöisesti |luovuteta eikä |luovuteta tai )?(?:siirretä|luovuteta|siirry|viedä|käsitellä) / eikä (?:niitä |tietoja )?(?:siirretä|viedä|luovuteta) / emme (?:siirrä|luovuta) / inte[^.]{0,60}(?:utanför|tredje) / (?:överförs|lämnas|överlåts|överför)[^.]{0,20} inte / inga (?:uppgifter|överföringar) / siirtoja ei / ei (?:muita |ole )?siirtoja / inget (?:förs|överförs|flyttas|lämnas) / mitään ei (?:siirretä|viedä) / nothing (?:is|leaves) / (?:tiedot|tietoja)[^.]{0,40}(?:pysyvät|säilytetään|käsitellään)[^.]{0,30}(?:vain|ainoastaan)?[^.]{0,20}(?:eu:n|eta|euroopan)\\S* (?:alueella|sisällä) / (?:stay|stays|remain|remains)[^.]{0,20}(?:within|inside|in) the (?:eu|eea|european) / (?:stannar|hålls)[^.]{0,20}inom / not (?:be )?(?:regularly )?(?:transferred|disclosed|moved|transfer|processed) / no (?:personal )?(?:data|transfers?) / never (?:transferred|leave) / do not transfer / does not transfer',
)
const unless = cue(
  'ellei / paitsi / mikäli / pääsääntöisesti / lukuun ottamatta / om (?:det )?inte / förutom / utom  / i regel / unless / except / as a rule / generally',
)

/** What is told of transfers to countries outside the EEA. "Not, unless it is necessary" is neither yes nor no. */
export function transfersOf(sections: readonly Section[]): Transfers {
  const result: Transfers = { transfers: [] }
  const all = saidIn(sections)
  for (const said of all) {
    const own = said.facts.includes('F27')
    const mine =
      own ||
      outside.test(said.text) ||
      inside.test(said.text) ||
      (said.facts.includes('F40') && countryIn(said) !== undefined)
    const told =
      countryIn(said) !== undefined &&
      (mechanisms.some(([, words]) => words.test(said.text)) || /transfer|siirr|siirt|överför/iu.test(said.text))
    if (!(mine || told) || said.facts.some((fact) => fact >= 'F42' && fact <= 'F54')) continue
    const country = countryIn(said)
    const denies = no.test(said.text)
    if (denies && unless.test(said.text)) result.unless ??= foundIn(said.text, said)
    else if (
      (denies ||
        (own &&
          /^(?:ei(?: ole)?|nej|inga|finns inte|no|none|not used|ei siirretä|inte)(?:\.?$|[,.] (?!men|mutta|but))/iu.test(
            said.text,
          ))) &&
      !country
    )
      result.none ??= foundIn(true as const, said)
    if (denies && !unless.test(said.text)) continue
    // A mechanism without a country belongs to the countries before it that have none yet.
    for (const part of said.text.split(/;\s/u)) {
      const named = countriesIn(part)
      const [by, ...others] = mechanisms.filter(([, words]) => words.test(part)).map(([mechanism]) => mechanism)
      if (named.length === 0 && !(own && by)) continue
      for (const code of named) {
        const held = result.transfers.find((one) => one.value.country === code)
        if (held && by) held.value.mechanism ??= by
        if (!held) result.transfers.push(foundIn({ country: code, ...(by ? { mechanism: by } : {}) }, said))
      }
      const open = result.transfers.filter((one) => one.value.mechanism === undefined)
      if (named.length === 0 && by) {
        if (result.transfers.length === 0) result.transfers.push(foundIn({ mechanism: by }, said))
        for (const one of open) {
          one.value.mechanism = by
          if (!one.words.includes(said.text)) one.words = `${one.words} ${said.text}`
        }
      }
      // "By the framework or by standard clauses": the same country by each of them.
      const last = result.transfers.at(-1)
      for (const mechanism of last ? others : [])
        if (
          !result.transfers.some(
            (one) => one.value.country === last!.value.country && one.value.mechanism === mechanism,
          )
        )
          result.transfers.push({ ...last!, value: { ...last!.value, mechanism } })
    }
  }
  return result
}

const countriesIn = (text: string): string[] => {
  const bare = text.replace(/EU\s?[–-]\s?U\.?S\S*/gu, '')
  return countries.filter(([, words]) => words.test(bare)).map(([code]) => code)
}
const countryIn = ({ text }: Said): string | undefined => countriesIn(text)[0]
