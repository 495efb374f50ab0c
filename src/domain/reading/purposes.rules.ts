import type { Aim } from '../registers/aims.rules.ts'
import { aimIn, aimsIn } from './aim-words.rules.ts'
import { basesIn, basesOf, type Basis, type BasisSaid } from './bases.rules.ts'
import { textOf } from './bounded.rules.ts'
import { cue, partsOf } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

export type PurposeSaid = Found<{ name: string; aim: Aim | undefined; basis: Basis | undefined }>

const frames =
  /^(?:(?:henkilö)?tietoja(?:si)? (?:voidaan |saatetaan )?(?:myös |lisäksi )?(?:käsitellään|käsitellä|käytetään|käyttää|kerätään|kerätä)|käsittelemme (?:(?:henkilö)?tietoja(?:si)?|niitä)|käytämme (?:(?:henkilö)?tietoja(?:si)?|niitä)|(?:rekisterin |henkilötietojen )?(?:käsittelyn |käyttö)?tarkoitu(?:s|ksena|kset)\p{L}* (?:on|ovat)|rekisteriä (?:käytetään|pidetään)|rekisterin tietoja voidaan käyttää|asiakkaiden henkilötietoja käsitellään|(?:person)?uppgifterna (?:behandlas|används|samlas in)|(?:henkilö)?tiedot ovat tarpeen|(?:person)?uppgifterna (?:behövs|är nödvändiga)|(?:the )?data (?:is|are) (?:necessary|needed)|personuppgifter (?:behandlas|används)|vi (?:behandlar|använder|samlar in) (?:dina )?(?:person)?uppgifter(?:na)?|(?:ändamålet|syftet)(?: med \p{L}+)? är|registret används|uppgifterna kan (?:också |även )?användas|(?:we (?:process|use|collect) (?:your )?(?:personal )?(?:data|information)|(?:the )?(?:personal )?data (?:is|are) (?:processed|used|collected)|the purpose(?: of [\p{L} ]+?)? is|the register is (?:used|kept)))(?: (?:myös|lisäksi|esimerkiksi|mm\.|seuraaviin tarkoituksiin|också|även|bland annat|t\.ex\.|also|mainly|for example))*(?: (?:för att|för|i syfte att|in order to|for the purposes? of|for|to)(?!\p{L}))?[\s:,]*/iu

/* "We also use purchase data for …", "if you subscribe, we store your address in order to …". */
const plainFrame =
  /^(?:[^.]{0,80}?,\s)?(?:we|vi|me)\s(?:also\s|även\s)?(?:use|need|process|collect|store|använder|behöver|behandlar|samlar in)\s[^.]{2,80}?\s(?:in order to|for|to|för att|för)\s(?=\p{L})/iu

const uses = cue(
  'tarpeen / tarpeellisia / nödvändig / behövs / necessary / need / store / tallennamme / *laki (?:velvoittaa|vaatii|edellyttää) / *lagen (?:kräver|förutsätter|ålägger) / required by (?:law|the) / lain mukaan / tarvitsemme / tarvitaan / hoidetaan / hoidamme / sköts / sköter / behöver / käsitellään / käsitellä / käsittelemme / käytetään / käyttää / käytämme / kerätään / keräämme / tarkoitu / varten / behandlas / behandlar / används / använder / användas / samlar / syfte / ändamål / process / use / used / collect / purpose',
)
const goal = cue(
  '\\p{L}+(?:miseksi|mista varten|miseen|miseksi) / hoidetaan / hoidamme / voidaksemme / jotta / *laki (?:velvoittaa|vaatii|edellyttää) / *lagen (?:kräver|förutsätter|ålägger) / varten / tarkoitu / \\p{L}+(?:ssa|ssä|iin|oon|uun|een|ään|aan|ksi) / för / i syfte / ändamål / for / to / in order',
)

/* What stands among purposes and is none. */
const other = cue(
  'kerromme / tässä (?:selosteessa|ilmoituksessa) / berättar vi / vi berättar / (?:in )?this (?:privacy )?(?:notice|policy|statement) / ei luovuteta / luovutetaan / luettelona / luettelolla / kieltää / kiellä / julkaista / henkilötietolain / tietosuoja-?asetu\\p{L}* (?:sallim|mukai) / tietosuojalain / tarpeen ajan / säilyt / säädetään / säädetty / regleras / laid down / yhteistyökumppanei\\p{L}*, jolloin / teknisten raja / lämnas inte ut / (?:publicer|utge)[^.]{0,60}förteckning / motsätta / bevaras / not disclosed / published / retained / kept for / stored for / object to / ei käytetä / emme käytä / används inte / are not used / is not used / evästei / kakor / cookies / automaattis / profiloi / automatisk / automated / oikeus (?:tarkistaa|saada|pyytää|vastustaa|peruuttaa) / rätt att / right to / tietojen antaminen',
)

/* "We collect data from our customers into the program" tells whence and where, not why. */
const gathering =
  /^(?:keräämme|saamme|tallennamme|vi samlar in|vi får|we (?:collect|obtain|receive))(?!.*(?:varten|miseksi|miseen|tarkoitu|för att|i syfte|(?:in order )?to \p{L}+|for the purpose)).*(?:(?:lta|ltä|ltamme|ltämme)(?!\p{L})|(?:från|av|from) (?:våra|vår|our|the|dig|you))/iu

/** The purposes that the sections tell, each with the basis that stands beside it. */
export function purposesOf(sections: readonly Section[]): { purposes: PurposeSaid[]; bases: BasisSaid[] } {
  const bases = basesOf(sections)
  const told = saidIn(sections).flatMap((said) => purposesIn(said, sections))
  const purposes: PurposeSaid[] = []
  for (const one of told) {
    const same = purposes.find((held) => held.value.name.toLowerCase() === one.value.name.toLowerCase())
    if (!same) purposes.push(one)
    else same.value.basis ??= one.value.basis
  }
  return {
    purposes: purposes.map((one) => ({
      ...one,
      value: { ...one.value, basis: one.value.basis ?? basisFor(one.value.aim, bases) },
    })),
    bases,
  }
}

function purposesIn(said: Said, sections: readonly Section[]): PurposeSaid[] {
  const own = said.facts.includes('F12')
  const general =
    said.facts.length === 0 || said.facts.every((fact) => ['F11', 'F13', 'F14', 'F04', 'F10', 'F20'].includes(fact))
  // Among the words of a basis a sentence that names none, but several aims, tells what is done.
  const besideBasis = said.facts.includes('F13') && aimsIn(said.text).length > 1 && basesIn(said.text).length === 0
  const duty = own || general ? dutyIn(said.text) : undefined
  if (duty) return [foundIn({ name: duty, aim: 'legal-duty' as const, basis: 'legal-obligation' as const }, said)]
  if (
    !own &&
    !besideBasis &&
    !(
      general &&
      uses.test(said.text) &&
      goal.test(said.text) &&
      aimIn(said.text) !== undefined &&
      !grounds.test(said.text)
    )
  )
    return []
  if (other.test(said.text)) return []
  // Under a heading that asks for data and purposes a list of data is no purpose.
  if (own && said.facts.includes('F20') && !uses.test(said.text)) return []
  if (!own && gathering.test(said.text)) return []
  const bases = basesIn(said.text)
  const onlyBasis = grounds.test(said.text) && !said.list && (bases.length > 0 || !besideBasis)
  if (onlyBasis) return []
  const basis =
    bases.length === 1 && (said.list || /[(:–-]/u.test(said.text)) ? bases[0]!.basis : rowBasis(said, sections)
  // "Esteellisyyksien tarkistaminen: oikeutettu etu" and "(berättigat intresse)": the basis stands apart from what is done.
  const apart = own && basedApart(said.text)
  const bare = withoutBasis(said.text, apart || (said.list && basis !== undefined && bases.length === 1))
  const phrase = bare
    .replace(/^(?:lisäksi|myös|dessutom|in addition,?|also)\s+/iu, '')
    .replace(frames, '')
    .replace(plainFrame, '')
    .replace(/^.*?,?\s(?:voidaksemme|jotta voimme|jotta voisimme)\s/iu, '')
    .replace(/,?\s(?:based on|perustuen|med stöd av)\s[^.]*$/iu, '')
  if (/:$/u.test(phrase.trim()) || phrase.trim() === '') return []
  const groups: { name: string; aim: Aim | undefined }[] = []
  for (const part of headsOf(partsOf(phrase))) {
    const aim = groups.length > 0 && onlyDevelops.test(part) ? undefined : aimIn(headOf(part))
    const last = groups.at(-1)
    if (last && (aim === undefined || aim === last.aim)) last.name = `${last.name}, ${part}`
    else if (last && last.aim === undefined) Object.assign(last, { name: `${last.name}, ${part}`, aim })
    else groups.push({ name: part, aim })
  }
  // What is done only because the law says so is a legal duty, whatever it is called.
  if (basis === 'legal-obligation' && groups.length === 1 && (groups[0]!.aim ?? 'sales') === 'sales')
    groups[0]!.aim = 'legal-duty'
  return groups
    .filter(
      (one) =>
        one.aim !== undefined ||
        (own && (apart || (bases.length === 0 && said.facts.length < 3)) && one.name.split(' ').length < 14),
    )
    .map((one) => foundIn({ ...one, basis }, said))
}

/* "Jäsenluettelon pitäminen on yhdistyslain vaatimus": what is done, and the law that demands it. */
const dutyIn = (text: string): string | undefined => {
  const told =
    /^(\p{L}[\p{L} -]{4,80}?(?:minen|pito|ning|andet|ing of [\p{L} ]+)) (?:perustuu \p{L}*lakiin|on \p{L}*lain (?:vaatimus|velvoite)|är ett krav i|grundar sig på \p{L}*lagen|is (?:required by|a requirement of) the)(?!\p{L})/u.exec(
      text,
    )?.[1]
  return told && /käsittel|behandling|processing/iu.test(told) ? undefined : told
}

/* "… hoitamiseen ja kehittämiseen": what is developed is what stands before it. */
const onlyDevelops = /^(?:\p{L}*kehittämi\p{L}+|utvecklande|utveckling|developing)$/iu

/* "Huoltoon ja kunnossapitoon liittyvä yhteydenpito" is one: the first part hangs on the word at the end. */
function headsOf(parts: readonly string[]): string[] {
  const heads: string[] = []
  let held = ''
  for (const [i, part] of parts.entries()) {
    const text = held === '' ? part : `${held}, ${part}`
    const hangs =
      /^\p{L}+(?:oon|öön|een|iin|uun|yyn|ään|aan|hin|hyn|hun)$/iu.test(part) && /liittyv/iu.test(parts[i + 1] ?? '')
    held = hangs ? text : ''
    if (!hangs) heads.push(text)
  }
  return heads
}

const headOf = (part: string): string => (part.includes('liittyv') ? (part.split('liittyv')[1] ?? part) : part)

const grounds = cue(
  'perustuu / perustuvat / perusteena / perusteet ovat / oikeusperust / käsittelyperust / peruste(?:emme)? on / käsittelyn peruste / grundar sig / grunden (?:för|är) / rättsliga? grund / baseras på / legal basis / lawful basis / is based on / are based on / we rely on',
)

/** The basis in the same row of a table. */
function rowBasis(said: Said, sections: readonly Section[]): Basis | undefined {
  const { row, scope } = said.section
  if (row === undefined) return undefined
  const beside = sections.find(
    (one) => one.row === row && one.scope === scope && one.facts.includes('F13') && one !== said.section,
  )
  return beside && basesIn(textOf(beside))[0]?.basis
}

const basedApart = (text: string): boolean => {
  const after = /^[^:(]{3,90}(?::\s+(\S.{2,200})|\(([^)]{3,60})\)[.;]?)$/u.exec(text)
  return after !== null && basesIn(after[1] ?? after[2]!).length > 0
}

/* "Suoramarkkinointi (oikeutettu etu)", "Laskutus: lakisääteinen velvoite": the basis is no part of the name. */
function withoutBasis(text: string, take: boolean): string {
  const bracketed = text.replace(/\(([^)]*)\)/gu, (all, inner: string) => (basesIn(inner).length > 0 ? '' : all))
  if (!take) return bracketed
  const parts = bracketed.split(/\s+[–—-]\s+|:\s+|,\s+(?=peruste|grund|basis|legal)/iu)
  return parts.length > 1 && basesIn(parts.slice(1).join(' ')).length > 0 ? parts[0]! : bracketed
}

/** A basis named with the aim; else the only basis there is. Nothing when it cannot be told which. */
function basisFor(aim: Aim | undefined, bases: readonly BasisSaid[]): Basis | undefined {
  const named = aim && bases.filter((one) => one.aims.includes(aim))
  if (named && named.length > 0) return new Set(named.map((one) => one.value)).size === 1 ? named[0]!.value : undefined
  if (aim === 'legal-duty' && bases.some((one) => one.value === 'legal-obligation')) return 'legal-obligation'
  const all = [...new Set(bases.filter((one) => one.aims.length === 0).map((one) => one.value))]
  return all.length === 1 ? all[0] : undefined
}
