import type { Recipient } from '../registers/declaration.schema.ts'
import { cue, whole } from './cues.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import { companiesIn } from './parties.rules.ts'
import { kinds, occasions, trades, type Occasion } from './recipient-words.rules.ts'
import type { Section } from './sections.rules.ts'
import { partyPhrases, type PartyPhrase } from './organisation-words.rules.ts'
import { nameAt, wordsAt } from './sources.rules.ts'

/** `role` is not there when nothing says whether the recipient works for the company or for itself. */
export type RecipientSaid = Found<
  Pick<Recipient, 'category' | 'technicalOnly'> & { name: string; role?: Recipient['role'] | undefined }
>
export type Disclosed = {
  recipients: RecipientSaid[]
  occasions: Found<Occasion>[]
  none?: Found<true>
  ownStaff?: Found<true>
  /** Partners handle the data only through technical interfaces. */
  technicalOnly?: Found<true>
}

const negative = cue(
  'ei (?:säännönmukaisesti |pääsääntöisesti |myydä eikä |koskaan |yleensä )?(?:luovuteta|myydä|anneta) / emme (?:säännönmukaisesti )?(?:luovuta|myy|anna) / ei ole säännönmukai / ei säännönmukaisia / säännönmukaisia luovutuksia ei / (?:lämnas|utlämnas|överlåts|säljs|ges) inte / inte (?:regelmässigt )?(?:lämnas|ut) / lämnar inte / säljer inte / inga regelmässiga / inga uppgifter (?:lämnas|överlåts) / (?:is|are|will) not (?:regularly |normally |routinely )?(?:be )?(?:disclosed|sold|shared|given|passed) / (?:do|does|will) not (?:sell|disclose|share|pass) / no (?:regular )?disclosures? / never (?:sell|share|disclose) / not disclosed',
)
const except = cue(
  'paitsi / ellei / lukuun ottamatta / muutoin kuin / muuten kuin / muille kuin / förutom / utom / med undantag / om inte / annat än / andra än / except / unless / other than / apart from',
)
const gives = cue(
  'postittaa / painaa / veloittaa / lukuumme / lukuun(?!\\p{L}) / puolestamme / för vår räkning / on our behalf / välittää / kuljettaa / lähtevät / lähetetään / pyörii / käsittelee / käsittelevät / näkee / får[^.]{0,30} uppgifter / acts? as / luovut / siirret / siirräm / vastaanott / käsittelijä / käytämme / käyttää / annetaan / voidaan antaa / pääsy / kumppan / hoitaa / hoidetaan / toimitetaan / ylläpitää / lämna / utläm / överlåt / mottagar / biträde / anlita / använder / tillgång / sköter / sköts / ges till / disclos / shar / recipient / processor / pass / given to / access / we use / handled by / handles / is done by / receives / provid',
)
const staff = cue(
  "om(?:a|an|at) (?:henkilö(?:stö|kun)|työntekij) / rekisterinpitäjän (?:oma )?henkilöst / oma henkilöstö / egen personal / (?:den )?personuppgiftsansvariges personal / own (?:staff|personnel|employees) / controller[’']s (?:own )?(?:staff|personnel|employees) / our (?:own )?(?:staff|personnel|employees)",
)

/** To whom data go. A sentence that says "to nobody" gives nobody, and one with exceptions gives the exceptions. */
export function recipientsOf(sections: readonly Section[]): Disclosed {
  const all = saidIn(sections).filter(
    (said) =>
      !said.facts.some((fact) => fact >= 'F42' && fact <= 'F54') &&
      !said.facts.includes('F23') &&
      !said.facts.includes('F02') &&
      !said.facts.includes('F16'),
  )
  const result: Disclosed = { recipients: [], occasions: [] }
  for (const said of all) {
    if (onlyThrough.test(said.text)) result.technicalOnly ??= foundIn(true as const, said)
    const own = said.facts.some((fact) => fact === 'F24' || fact === 'F25' || fact === 'F26')
    const tellsOwn = said.facts.some((fact) =>
      ['F04', 'F07', 'F08', 'F09', 'F10', 'F20', 'F30', 'F34', 'F35'].includes(fact),
    )
    const beside = said.facts.some((fact) => ['F36', 'F37', 'F38', 'F39', 'F40'].includes(fact))
    if ((tellsOwn || (said.facts.includes('F27') && said.facts.length === 1)) && !own) continue
    if (beside && !own) continue
    if (!own && !gives.test(said.text)) continue
    const text = said.text
    const no = negative.exec(text)
    const exception = except.exec(text)
    if (no && !exception) {
      if (!outside.test(text) && (own || cue('luovut / lämna / utläm / disclos / shar / sell').test(text)))
        result.none ??= foundIn(true as const, said)
      continue
    }
    if (
      !own &&
      !no &&
      !named(text) &&
      !kinds.some(([, , words]) => words.test(text)) &&
      partiesIn(said, own).length === 0
    )
      continue
    const looked = no && exception ? text.slice(exception.index) : text
    if (own && staff.test(text)) result.ownStaff ??= foundIn(true as const, said)
    addRecipients(result, looked, said, own)
    if (no || exception || cue('luovut / lämna / disclos / shar').test(text))
      for (const [occasion, words] of occasions)
        if (words.test(looked) && !result.occasions.some((one) => one.value === occasion))
          result.occasions.push(foundIn(occasion, said))
  }
  return result
}

/** Of these categories several stand side by side, each its own. */
const distinct: ReadonlySet<Recipient['category']> = new Set(['other', 'partner', 'authority'])

/* Of countries it speaks, not of recipients. */
const outside =
  /(?<!\p{L})(?:eu|eta|euroopan)[\p{L}\s:/-]{0,40}ulkopuol|utanför (?:eu|ees|europeiska)|outside (?:the )?(?:eu|eea|european)/iu

const onlyThrough = cue(
  '(?:ainoastaan|vain)[^.]{0,80}teknis\\p{L}* rajapin / (?:endast|enbart)[^.]{0,80}tekniska gränssnitt / only[^.]{0,80}technical interfaces',
)
const moves = cue('siirtää / siirret / palvelim / luovut / överför / lämna / transfer / disclos / shar')
const technical = cue('teknis / tekniska / technical')
const leading =
  /^(?:(?:paitsi|ellei|mutta|myös|sekä|kuten|esim\.|käyttäessä|käyttäessään|utom|förutom|såsom|t\.ex\.|except|unless|such as|e\.g\.|our|the|with|to|by|luovutamme|annamme|käytämme|tietoja|uppgifter(?:na)?|vi|lämnar|we|share|data|use|jos|kuten|as|its|an|a|meidän|våra|till|av)\s+)+/iu
const named = (text: string): boolean => companiesIn(text).length > 0 && gives.test(text)

function addRecipients(result: Disclosed, text: string, said: Said, own: boolean): void {
  const found: { at: number; value: RecipientSaid['value'] }[] = []
  const companies = companiesIn(text)
  for (const name of companies) {
    const at = text.indexOf(name)
    // Its kind stands in the same part of the sentence: "tilitoimisto X Oy", "X Oy (printing)".
    // "The badge printer, Label House Oy, gets your name": what stands before the comma is the company.
    const parts = text.slice(0, at).split(/[,;.]/u)
    const before =
      (parts.at(-1)!.trim() === '' && companiesIn(parts.at(-2) ?? '').length === 0 ? parts.at(-2) : parts.at(-1)) ?? ''
    const after = text.slice(at + name.length).split(/[,;.]/u)[0] ?? ''
    const near = `${before}${name}${after}`
    if (getsNone.test(text.slice(at + name.length))) continue
    const kind = kindNear(near, near.indexOf(name)) ?? kinds.find(([, , words]) => words.test(said.heading))
    const works =
      kind ??
      (onBehalf.test(`${near} ${whoWorks.exec(text.slice(at + name.length))?.[0] ?? ''}`) ? subcontracted : undefined)
    found.push({ at, value: { name, category: works?.[0] ?? 'other', role: roleOf(works, said) } })
  }
  for (const [category, role, words] of kinds) {
    const match = words.exec(text)
    if (!match) continue
    // A group that a named company stands for is told by its name.
    if (found.some((one) => one.value.category === category && companies.includes(one.value.name))) continue
    // "Subcontractors: X Oy" names them itself; a group in the same words as a company is that company.
    if (/^\p{L}*\s?:/u.test(text.slice(match.index + match[0].length)) && companies.length > 0) continue
    if (companies.some((name) => wordsAt(text, match.index).includes(name))) continue
    // "Subcontractors of software": the word that tells more of the two stands for both.
    if (
      found.some(
        (one) =>
          wordsAt(text, one.at) === wordsAt(text, match.index) &&
          (category === 'subcontractor' || category === 'partner'),
      )
    )
      continue
    if (category === 'partner' && (found.length > 0 || !(own || moves.test(text)))) continue
    if (found.some((one) => Math.abs(one.at - match.index) < 3)) continue
    found.push({
      at: match.index,
      value: {
        name: nameAt(text, match).replace(leading, ''),
        category,
        role: roleOf([category, role, words], said),
        ...(technical.test(text) ? { technicalOnly: true } : {}),
      },
    })
  }
  for (const one of partiesIn({ ...said, text }, own)) {
    const there = found.some(
      ({ at, value }) =>
        value.name.includes(one.last) || one.words.includes(value.name) || wordsAt(text, at) === wordsAt(text, one.at),
    )
    if (!there) found.push({ at: one.at, value: { name: one.words, category: 'other', role: roleOf(undefined, said) } })
  }
  if (found.length === 0 && own && said.list && text.split(' ').length <= 8 && !staff.test(text))
    found.push({
      at: 0,
      value: { name: text.replace(/[.;,]+$/u, ''), category: 'other', role: roleOf(undefined, said) },
    })
  for (const { value } of found.toSorted((a, b) => a.at - b.at)) {
    const same = result.recipients.find(
      (one) =>
        one.value.name === value.name ||
        (one.value.category === value.category &&
          companiesIn(value.name).length === 0 &&
          !distinct.has(value.category)),
    )
    if (!same) result.recipients.push(foundIn(value, said))
  }
}

/* Organisations of any trade to whom data go: in the case or after the word that says so, or as those who handle them. */
function partiesIn({ text, list }: Pick<Said, 'text' | 'list'>, own: boolean): PartyPhrase[] {
  return partyPhrases(text).filter(({ at, last }) => {
    // "The supplier of the system (X Oy)" is X Oy.
    if (
      companiesIn(text.slice(at + last.length, at + last.length + 80)).length > 0 &&
      /^\s*\(/u.test(text.slice(at + last.length))
    )
      return false
    if (/lle(?:mme|en)?$/iu.test(last)) return own || handsOver.test(text)
    const before = text.slice(Math.max(0, at - 40), at)
    if (own && /(?<!\p{L})(?:till|av|hos|åt|via|to|with|by|through|such as|såsom|kuten)\s[^.;]*$/iu.test(before))
      return true
    if (
      !own ||
      (/(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|ksi|[ae]{2}n|ään|iin|oon|uun|n)$/iu.test(last) &&
        /[äö]|(?:ssa|sta|lla|lta|ksi|n)$/iu.test(last))
    )
      return false
    // A bare list below a heading of recipients: nothing but other parties stands before it.
    const listed =
      !verbs.test(text) && /^(?:[^.:]{0,60}[,:]\s|[^.,]{0,40}\s(?:ja|sekä|och|samt|and)\s)?$/iu.test(text.slice(0, at))
    return listed || list || works.test(text)
  })
}
/* A sentence with a verb of its own says itself who they are. */
const verbs = whole('on / ovat / ei / emme / är / inte / is / are / not / voi / voidaan / kan / may')
const handsOver = cue(
  'voidaan antaa / luovut / annetaan / annamme / siirret / toimitetaan / välitetään / välitämme / lähetetään',
)
const works = cue(
  'käsittele / käsitellä / hoita / hoitaa / toteutta / vastaa / pääsy / behandlar / sköter / hanterar / har tillgång / process / handles? / have access',
)

/* "X Oy washes the cars, and gets no data." */
const getsNone =
  /^[^.]{0,40}(?<!\p{L})(?:ei (?:saa|näe|käsittele)|får inga?|ser inga|(?:gets|receives|sees) no|does not (?:get|receive|see))(?!\p{L})/iu

/* "X Oy grinds the lenses on our behalf": a subcontractor, whatever its trade is. */
const onBehalf = cue(
  'lukuumme / puolestamme / toimeksiannostamme / för vår räkning / på uppdrag av oss / on our behalf',
)
const whoWorks = /^\S*, (?:joka|jotka|som|which|who|that)\s[^.;]*/iu
const subcontracted = kinds.find(([category]) => category === 'subcontractor')!

/* Who works for the company is told by its trade, or by the document in words; otherwise it is asked. */
const worksFor = cue(
  'käsittelij / lukuumme / lukuun / puolestamme / alihankk / ulko(?:i)?st / ulkois / biträde / för vår räkning / underleverantör / processor / on (?:our|its) behalf / subcontract / outsourc',
)
function roleOf(kind: (typeof kinds)[number] | undefined, said: Said): Recipient['role'] | undefined {
  if (kind && kind[0] !== 'partner' && kind[0] !== 'other') return kind[1]
  if (said.facts.includes('F26') || worksFor.test(said.text)) return 'processor'
  return undefined
}

/* The kind whose word stands nearest to the name. */
function kindNear(text: string, at: number): (typeof kinds)[number] | undefined {
  const near = [...kinds, ...trades].flatMap((kind) => {
    const place = text.search(kind[2])
    return place < 0 ? [] : [{ kind, far: Math.abs(place - at) }]
  })
  // "Supplier" alone says less than any other word.
  const telling = near.filter((one) => one.kind[0] !== 'partner')
  return (telling.length > 0 ? telling : near).toSorted((a, b) => a.far - b.far)[0]?.kind
}
