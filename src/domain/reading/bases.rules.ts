import type { Aim } from '../registers/aims.rules.ts'
import type { bases } from '../registers/terms.rules.ts'
import { aimIn } from './aim-words.rules.ts'
import { cue, partsOf } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

export type Basis = (typeof bases)[number]

const strong: readonly [Basis, RegExp][] = [
  ['own-customer', /200(?:\.3)?\s?§/u],
  [
    'legitimate-interest',
    cue(
      'oikeut\\p{L}* (?:\\p{L}+ )?(?:etu|edu|etuun|etua) / berättigat? intress / berättigade intress / legitimate interest',
    ),
  ],
  [
    'legal-obligation',
    cue(
      'lakisäätei / lain\\p{L}* (?:mukai\\p{L}* )?velvo / rättsliga? (?:förplikt|skyldighet) / lagstadg / legal (?:obligation|duty|duties) / statutory / laki(?=[),.;]|$) / *lakiin(?=[ ),.;]|$) / *lain (?:velvoittama|edellyttämä) / *lain (?:nojalla|perusteella|mukai\\p{L}* velvo) / *laki (?:vaatii|edellyttää|velvoittaa) / *lagen (?:kräver|förutsätter|ålägger|förpliktar) / enligt \\p{L}*lagen / law(?=[),.;]|$) / laws? requires? / required by (?:law|the) / (?:on|täytyy|pitää)[^.]{0,20} lain mukaan / lain mukaan pidettävä / \\p{L}+lain vaatimu / \\p{L}+lagens krav / krav i \\p{L}*lag / requirement of the \\p{L}+ act / säädetään (?:laissa|\\p{L}+laissa) / regleras i \\p{L}*lag / \\p{L}+lain (?:\\d+ ?§:?n? )(?:mukai|perust) / \\p{L}{4,}l(?:aki|agen)(?=[).;]|$) / \\p{L}+lakiin / lakiin \\p{L}+ / laws',
    ),
  ],
  ['public-interest', cue('ylei(?:nen|stä|sen) e(?:tu|du) / allmän\\p{L}* intresse / public interest')],
  ['vital-interests', cue('elintärk / grundläggande intress / skydda\\p{L}* livsviktig / vital interest')],
  ['consent', cue('suostumu / samtyck / consent')],
  ['contract', cue('*sopimu / *avtal / contract / performance of (?:a|the) agreement')],
]
const letters: Readonly<Record<string, Basis>> = {
  a: 'consent',
  b: 'contract',
  c: 'legal-obligation',
  d: 'vital-interests',
  e: 'public-interest',
  f: 'legitimate-interest',
}
const article =
  /6(?:\.1|\s?\(1\)|:1|\s?artikla\p{L}*\s1[.\s-]?(?:\s?kohda\p{L}*)?|\.1 artikla\p{L}*)\.?\s?-?\(?([a-f])(?:\)|-|\s|,|\.|:|$)/iu
const no = cue(
  'ei (?:perustu|pyydetä|käytetä|tarvita|edellytä|vaadi) / emme (?:pyydä|käytä|tarvitse) / ilman (?:erillistä )?suostumu / suostumusta ei / inte (?:på|används|begär|behövs) / utan (?:ditt |särskilt )?samtycke / samtycke (?:används|behövs|begärs) inte / not (?:based|used|required|needed|rely|ask) / without (?:your |separate )?consent / no consent',
)

/** The bases that a phrase names, where they stand in it. A basis that is said not to be used is none. */
export function basesIn(phrase: string): { basis: Basis; at: number }[] {
  const found = new Map<Basis, number>()
  const letter = article.exec(phrase)
  if (letter) found.set(letters[letter[1]!.toLowerCase()]!, letter.index)
  for (const [basis, words] of strong) {
    const at = phrase.search(words)
    if (at >= 0 && !found.has(basis)) found.set(basis, at)
  }
  // The contract that a legitimate interest weighs against, or terms of a contract, are no basis of their own.
  if (no.test(phrase)) for (const basis of ['consent', 'contract'] as const) found.delete(basis)
  return [...found].map(([basis, at]) => ({ basis, at })).toSorted((a, b) => a.at - b.at)
}

const keepsFor =
  /(?:\d|kaksi|kolme|kuusi|kymmenen|två|tre|sex|tio|two|three|six|ten)\s(?:vuot|vuode|år(?!\p{L})|years?)/iu

export type BasisSaid = Found<Basis> & { aims: Aim[] }

const namesBasis = cue(
  '\\p{L}+lain vaatimu / \\p{L}+lagens krav / säädetään \\p{L}*laissa / \\p{L}+lain \\d+ ?§:?n? mukai / regleras i \\p{L}*lag / perustu / peruste / *perusteena / perusteella / oikeusperust / *sopimuksen (?:täyttämi|täytäntöönpan) / fullgöra \\p{L}*avtal / perform(?:ance of)? (?:a|the|our|your) contract / nojalla / med stöd av / *lain (?:velvoittama|edellyttämä) / *laki (?:vaatii|edellyttää|velvoittaa) / *lagen (?:kräver|förutsätter|ålägger|förpliktar) / (?:on|täytyy|pitää)[^.]{0,20} lain mukaan / måste\\P{L}[^.]{0,60}enligt \\p{L}*lag / required by (?:law|the) / (?:rättsliga? |laglig\\p{L}* )?grund / grundar / baseras / utgår / (?:legal |lawful )?bas[ei]s / based on / rely on / ground',
)
const asksForConsent = cue(
  'suostumu\\p{L}* (?:perusteella|perustu|nojalla) / suostumuksella(?:si|nne)? / med (?:ditt |kundens |personens )?samtycke / with (?:your |the person’s )?consent / on the basis of (?:your )?consent',
)

/** The bases that the sections tell, each with the aims named beside it. */
export function basesOf(sections: readonly Section[]): BasisSaid[] {
  return saidIn(sections).flatMap((said) => {
    const bracketed =
      said.facts.length === 0 || said.facts.some((fact) => ['F12', 'F13', 'F20'].includes(fact)) ? inBrackets(said) : []
    if (bracketed.length > 0) {
      // Among bases the rest of the sentence may name one without brackets.
      const rest = said.facts.includes('F13') ? said.text.replace(/\([^)]*\)/gu, ' ') : ''
      return [
        ...bracketed,
        ...basesIn(rest)
          .filter(({ basis }) => bracketed.every((one) => one.value !== basis))
          .map(({ basis }) => ({ ...foundIn(basis, said), aims: [] })),
      ]
    }
    // "Kept for six years by the Accounting Act" is the ground of keeping, not of all that is done.
    if (said.facts.length === 0 && keepsFor.test(said.text)) return []
    const own = said.facts.includes('F13') || said.facts.includes('F14') || said.facts.includes('F16')
    if (!own && !namesBasis.test(said.text) && !asksForConsent.test(said.text)) return []
    if (said.facts.some((fact) => fact >= 'F42' && fact <= 'F54') || said.facts.includes('F17')) return []
    if (!own && said.facts.length > 0 && !said.facts.some((fact) => ['F11', 'F12', 'F20'].includes(fact))) return []
    // In a section of purposes and bases a sentence without a word of ground speaks of purposes.
    if (
      said.facts.includes('F12') &&
      !namesBasis.test(said.text) &&
      !asksForConsent.test(said.text) &&
      !said.list &&
      !isBare(said)
    )
      return []
    return clausesOf(said.text).flatMap((clause) => {
      const found = basesIn(clause)
      const first = found[0]
      if (!first) return []
      const aims = [
        ...new Set(clause.split(/,|(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})/iu).flatMap((part) => aimOf(part))),
      ]
      return found.map(({ basis }) => ({ ...foundIn(basis, said), aims: found.length === 1 ? aims : [] }))
    })
  })
}

/** "Tilausten hoitaminen (sopimus)": the basis in brackets belongs to what stands before it. */
function inBrackets(said: Said): BasisSaid[] {
  let from = 0
  return [...said.text.matchAll(/\(([^)]{3,60})\)/gu)].flatMap((match) => {
    const before = said.text.slice(from, match.index)
    from = match.index + match[0].length
    const found = basesIn(match[1]!)
    return found.length === 1
      ? [{ ...foundIn(found[0]!.basis, said), aims: [...new Set(partsOf(before).flatMap((part) => aimOf(part)))] }]
      : []
  })
}

const isBare = (said: Said): boolean => said.text.split(' ').length <= 5

/* A word for a basis is no word for an aim. */
function aimOf(part: string): Aim[] {
  const bare = strong.reduce(
    (text, [, words]) =>
      text.replace(
        new RegExp(
          `${words.source}\\p{L}*(?: (?:täytäntöönpan|täyttämi|valmistel|fullgör|uppfyll|velvoit|velvollisuu)\\p{L}*)?`,
          'giu',
        ),
        ' ',
      ),
    part,
  )
  const aim = aimIn(bare)
  return aim ? [aim] : []
}

/** A sentence with several bases in the parts that have one each. */
function clausesOf(sentence: string): string[] {
  const pieces = sentence.split(/[;]|,(?=\s)|(?<!\p{L})(?:ja|sekä|och|samt|and)(?!\p{L})/iu)
  const clauses: string[] = []
  let held = ''
  for (const piece of pieces) {
    const both = basesIn(held).length > 0 && basesIn(piece).length > 0
    if (both) {
      clauses.push(held)
      held = piece
    } else held = held === '' ? piece : `${held}, ${piece}`
  }
  return [...clauses, held].filter((one) => one.trim() !== '')
}
