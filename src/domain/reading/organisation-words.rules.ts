import { partsOf } from './cues.rules.ts'

/*
 * Nouns of organisations by which a phrase is known to name a party, whatever its trade: the end of a Finnish or Swedish
 * compound ("matkanjärjestäjä", "försäkringsförmedlare"), a word of its own in English.
 */
const stems = [
  'yhtiö',
  'yrity[ks]',
  'toimisto',
  'tarjoaj',
  'laito[ks]',
  'virasto',
  'liit(?:to|o)',
  'kumppan',
  'toimittaj',
  'välittäj',
  'liik(?:e(?!nne)|ke)',
  'pank(?:k|i)',
  'kesku[ks]',
  'järjestö',
  'konserni',
  'maahantuoj',
  'valmistaj',
  'tuottaj',
  'tukku(?:r|l|k)',
  'portaali',
  'operaattor',
  'oppilaito[ks]',
  'sairaal',
  'apteek',
  'säätiö',
  'seura(?!a|n(?:ta|na))',
  'kamari',
  'ministeriö',
  'kustantaj',
  'järjestäj',
  'jälleenmyyj',
  'urakoitsij',
  'tuomioistui',
  'valmentaj',
  'asiamie[hs]',
  'teknik',
  'lääkär',
  'asianajaj',
  'konsult',
  'agen(?:t|tuur)',
  'messukesku',
  'verkosto(?!n)',
  'bolag',
  'företag(?=(?:et|en|ens|ets|s)?$)',
  'byrå',
  'leverantör',
  'partner',
  'förbund',
  'myndighet',
  'kommun',
  'förmedlare',
  'portal',
  'importör',
  'tillverkare',
  'arrangör',
  'försäkringsgivare',
  'operatör',
  'återförsäljare',
  'entreprenör',
  'koncern',
  'institut',
] as const
const english =
  'compan(?:y|ies)|firms?|agenc(?:y|ies)|providers?|suppliers?|partners?|associations?|federations?|banks?|insurers?|manufacturers?|importers?|resellers?|distributors?|contractors?|portals?|institutions?|municipalit(?:y|ies)|schools?|hospitals?|organi[sz]ers?|universit(?:y|ies)|marketplaces?|platforms?|carriers?|brokers?|vendors?|exhibitors|sponsors|clubs?|travel agents?'

const compound = new RegExp(`^[\\p{L}-]*(?:${stems.join('|')})\\p{L}{0,8}$`, 'iu')
const own = new RegExp(`^(?:${english})$`, 'iu')
/** Names no party of its own: the company itself, or anybody. */
const nobody =
  /^(?:yhtiömme|yhtiön|yhtiö|yrity[ks]\p{L}*|toimistomme|toimistossa\p{L}*|keskuksessa\p{L}*|företaget|bolaget|byrån|vårt|company|companies|firm|verkkopalvelu\p{L}*|järjestelmä\p{L}*)$/iu

/** Whether a word, in any case, is a noun of an organisation by trade. */
export const isOrganisation = (word: string): boolean => (compound.test(word) || own.test(word)) && !nobody.test(word)

/** A word that may stand before the noun as a part of the name: an adjective, a genitive, a compound cut by a hyphen. */
const belongsBefore =
  /^(?!(?:tietoja?|tiedot|uppgifter\p{L}*|data|information|luovutetaan|luovutamme|annetaan|siirretään|toimitetaan|välitetään|käytämme|vi|we|our|the|a|an|to|with|by|from|and|till|från|av|hos|via|våra|vår|meidän|kuten|esimerkiksi|such|as|voidaan|antaa|luovuttaa|tavalla|heidän|muilta|muille|muista|lukuumme|puolestamme|myös|sekä|on|ovat|is|are|also|även|kan|may|be|jos|kun|joita|joille|jotka|jolta|which|who|som|saamme|saadaan|haemme|hankimme|får|receive|obtain)$)[\p{L}\d&.'’-]+$/iu

export type PartyPhrase = { words: string; at: number; last: string }

/** The phrases of a sentence that end in a noun of an organisation, with where each begins and its last word as written. */
export function partyPhrases(text: string): PartyPhrase[] {
  const found: PartyPhrase[] = []
  let from = 0
  for (const part of partsOf(text)) {
    const words = part.replace(/[():]/gu, ' ').trim().split(/\s+/u)
    for (const [i, word] of words.entries()) {
      const bare = word.replace(/[^\p{L}\d-]+$/u, '')
      if (!isOrganisation(bare)) continue
      const before: string[] = []
      for (let at = i - 1; at >= 0 && before.length < 2 && belongsBefore.test(words[at]!); at--)
        before.unshift(words[at]!)
      const phrase = [...before, bare].join(' ')
      const at = Math.max(from, text.indexOf(bare, from))
      from = at
      found.push({ words: phrase, at, last: bare })
    }
  }
  return found
}
