import type { RetentionRule } from '../registers/declaration.schema.ts'
import { isVagueTime } from '../findings/own-word-checks.rules.ts'
import { classesIn } from './data-words.rules.ts'
import { fieldsIn } from './phrase-fields.rules.ts'
import { cue } from './cues.rules.ts'
import { starts, whiles } from './retention-words.rules.ts'
import { foundIn, saidIn, type Found, type Said } from './found.rules.ts'
import type { Section } from './sections.rules.ts'

/** A period as it was told; `from` is not there when no beginning was named, `data` when nobody can tell what was meant. */
export type RetentionSaid = Found<
  Pick<RetentionRule, 'period' | 'then' | 'rounding'> & {
    data?: RetentionRule['data']
    basis?: RetentionRule['basis']
    from?: RetentionRule['from']
    statute?: string
  }
>

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['yksi yhden en ett one', 1],
    ['kaksi kahden två two', 2],
    ['kolme kolmen tre three', 3],
    ['neljä neljän fyra four', 4],
    ['viisi viiden fem five', 5],
    ['kuusi kuuden sex six', 6],
    ['seitsemän sju seven', 7],
    ['kahdeksan åtta eight', 8],
    ['yhdeksän nio nine', 9],
    ['kymmenen tio ten', 10],
    ['kaksitoista kahdentoista tolv twelve', 12],
    ['kahdeksantoista aderton arton eighteen', 18],
    ['kaksikymmentäneljä tjugofyra', 24],
    ['kolmekymmentä kolmenkymmenen trettio thirty', 30],
  ].flatMap(([words, n]) =>
    String(words)
      .split(' ')
      .map((word) => [word, n as number]),
  ),
)
const count = `(\\d{1,3}|${Object.keys(numbers).join('|')})`
const length = new RegExp(
  `(?<![\\p{L}\\d.,-])${count}(?:\\s?[–-]\\s?(\\d{1,3}))?\\s*(?:\\(\\d+\\)\\s*)?(vuot|vuode|vuosi|v\\.|vuoden|år|years?|kuukau|kk|månad|mån|months?|viikko|viikon|viikkoa|veck|weeks?|päivä|päivän|vuorokau|vrk|dag|days?)`,
  'iu',
)
/* "Vuoden kuluttua", "a year after": one, without its number. */
const lone = /(?<!\p{L})(?:a )?(vuoden|kuukauden|viikon|year|month|week)(?= (?:kuluttua|ajan|kuluessa|after|from))/iu
/* "By the end of the year that follows": one, to the end of a year. */
const nextYear =
  /seuraavan (?:kalenteri)?vuoden (?:lop|aikana)|utgången av (?:det )?följande (?:kalender)?år|end of the (?:following|next) (?:calendar )?year/iu
const half = /(?<!\p{L})(?:puoli vuotta|puolen vuoden|ett halvt år|half a year)(?!\p{L})/iu
const hasLength = (text: string): boolean =>
  length.test(text) || lone.test(text) || half.test(text) || nextYear.test(text)
const units: readonly [RegExp, string][] = [
  [/^(?:päiv|vuorok|vrk|dag|day)/iu, 'D'],
  [/^(?:vuo|v\.|år|year)/iu, 'Y'],
  [/^(?:kuu|kk|mån|month)/iu, 'M'],
  [/^(?:viik|veck|week)/iu, 'W'],
]

const keeps = cue(
  'säily / poist / hävit / tuho / arkisto / anonymis / ajan / kuluttua / enintään / vähintään / bevar / lagra / spara / förvar / radera / förstör / arkiver / anonymiser / längst / minst / höghst / högst / retain / retention / kept / keep / stor / delet / eras / destroy / anonymi / at most',
)
const statutory = cue(
  'kirjanpitola / kirjanpidosta / kirjanpito\\p{L}* / lakisäätei / lain (?:mukai|edellyt) / bokföring / lagstadg / enligt lag / accounting act / accounting / bookkeeping / by law / statutory / as required by',
)
const claims = cue(
  'vanhentumi / korvausva / vaateiden / oikeudellisten vaat / reklamaatio / preskription / ersättningskrav / rättsliga anspråk / limitation / claims',
)

/** The periods that are told in numbers, as typed rules. A vague sentence gives none, nor does "as the law says". */
export function retentionOf(sections: readonly Section[]): { rules: RetentionSaid[]; vague: Said[]; byLaw: Said[] } {
  const rules: RetentionSaid[] = []
  const vague: Said[] = []
  const byLaw: Said[] = []
  const all = saidIn(sections)
  const addRule = (rule: RetentionSaid) => {
    if (!rules.some((one) => JSON.stringify(one.value) === JSON.stringify(rule.value))) rules.push(rule)
  }
  for (const said of all) {
    const own = said.facts.includes('F34') || said.facts.includes('F35')
    if (
      !own &&
      (said.facts.some((fact) => fact >= 'F42' && fact <= 'F51') ||
        said.facts.includes('F39') ||
        said.facts.includes('F40') ||
        said.facts.includes('F02'))
    )
      continue
    if (!own && !keeps.test(said.text)) continue
    const parts = clausesWithLength(said.text)
    if (parts.length === 0) {
      const lasts = isVague(said.text) ? undefined : whileIn(said.text)
      if (lasts && (own || keptFor.test(said.text)))
        addRule(
          foundIn(
            {
              ...dataOrAll(said.text),
              ...lasts,
              period: 'P0D',
              rounding: 'none',
              then: afterwardsIn(said.text, said.text),
            },
            said,
          ),
        )
      else if (isVague(said.text)) vague.push(said)
      else if ((own || keptFor.test(said.text)) && statutoryTime.test(said.text) && !onRequest.test(said.text))
        byLaw.push(said)
      continue
    }
    if (!own && !keptFor.test(said.text)) continue
    for (const part of parts) addRule(ruleFrom(part, said, all, parts))
  }
  return { rules, vague, byLaw }
}

function whileIn(text: string): { from: NonNullable<RetentionSaid['value']['from']> } | undefined {
  const found = whiles.find(([, words]) => words.test(text))
  return found && { from: found[0] }
}

function dataOrAll(text: string): { data?: RetentionRule['data'] } {
  const data = dataIn(text, text)
  return data.length > 0 ? { data } : unnamed(text) ? {} : { data: ['all'] }
}

const onRequest = /pyynnöst|på begäran|(?:on|upon) request/iu
const statutoryTime = cue(
  'laissa (?:määritel|määrät|säädet|edellyt) / lain (?:määrää|edellyttä|vaati) / lainsäädän / kirjanpitola / lakisäätei / lagstadgad / enligt lag / i lag / bokföringslagen / (?:required|laid down|set) by (?:law|statute) / statutory / accounting act',
)
const keptFor = cue(
  'säilytet / säilyttä / säilytämme / säilytysai / poistet / poistam / poistamme / hävitet / hävitäm / tuhotaan / anonymisoi / bevaras / bevarar / lagras / lagrar / sparas / sparar / förvaras / raderas / raderar / förstörs / anonymiseras / retain / kept / keep / stored / store / delet / erase / destroy / anonymis / anonymiz',
)

/** A promise to keep as long as needed, which tells no period and nothing that one could be counted from. */
export const isVague = isVagueTime

/** A sentence cut so that every length of time has its own data beside it. */
function clausesWithLength(text: string): string[] {
  const pieces = text.split(
    /;\s+|\s(?=(?:tai|eller|or)\s\d)|,\s+(?=(?:mutta|kun taas|paitsi|kuitenkin|men|medan|but|while|whereas|and|och|ja)\s)|,\s+(?=[^,]*\d)|(?<!\p{L})(?:ja|sekä|och|samt|and)\s+(?=[^,.]*?(?:\d{1,3}|vuo|år|year|kuu|mån|month)[^,.]*\.?$)|,\s+(?=[^,]{3,60}\s(?:vuot|vuode|år|year|kuukau|månad|month))/iu,
  )
  const clauses: string[] = []
  let held = ''
  for (const piece of pieces) {
    const both = hasLength(held) && hasLength(piece)
    if (both) {
      clauses.push(held)
      held = piece
    } else held = held === '' ? piece : `${held}, ${piece}`
  }
  return [...clauses, held].filter(hasLength)
}

function ruleFrom(clause: string, said: Said, all: readonly Said[], clauses: readonly string[]): RetentionSaid {
  // A beginning told elsewhere in the sentence is for its only period; others have their own, as one after a semicolon.
  const others = clauses.some((one) => one !== clause && startIn(one)) || said.text.includes(';')
  const started = startIn(clause) ?? (others ? undefined : startIn(said.text))
  const data = dataIn(clause, said.text)
  // "12 years from the death or 120 from the birth": both of the papers that the sentence began with.
  const whose = clause !== clauses[0] && goesOn.test(clause) && data.length === 0 ? clauses[0]! : clause
  const carried = whose === clause ? data : dataIn(whose, said.text)
  const beside = carried.length > 0 ? carried : classesIn(rowData(said, all))
  const text = `${clause} ${said.heading}`
  const basis = statutory.test(text)
    ? 'statute'
    : claims.test(text)
      ? 'claims'
      : cue('suostumu / samtyck / consent').test(clause)
        ? 'consent'
        : undefined
  const voucher = started?.from === 'voucher-dated'
  const value = {
    ...(beside.length > 0 ? { data: beside } : unnamed(clause) || unnamed(whose) ? {} : { data: ['all'] }),
    ...(started ? { from: started.from } : {}),
    period: periodIn(clause),
    rounding: started?.rounding ?? (yearEnd.test(clause) ? ('year-end' as const) : ('none' as const)),
    ...(voucher ? { basis: 'statute' as const } : basis ? { basis } : {}),
    ...(voucher || (basis === 'statute' && cue('kirjanpi / bokför / accounting / bookkeep').test(text))
      ? { statute: 'bookkeeping' }
      : {}),
    then: afterwardsIn(clause, said.text),
  } as RetentionSaid['value']
  return foundIn(value, said)
}

const goesOn = /^(?:(?:tai|taikka|kuitenkin|eller|dock|or|but)(?!\p{L}),?\s)|^(?:jos|om|if)\s|^\d/iu

function periodIn(clause: string): string {
  if (nextYear.test(clause) && !length.test(clause)) return 'P1Y'
  const match = half.test(clause) ? undefined : (length.exec(clause) ?? lone.exec(clause))
  if (!match) return 'P6M'
  const n = match[3] === undefined ? 1 : (numbers[match[1]!.toLowerCase()] ?? Number(match[2] ?? match[1]))
  const unit = units.find(([word]) => word.test(match[3] ?? match[1]!))![1]
  return `P${n}${unit}`
}

/** What the clause speaks of: papers and classes, else the fields named before the verb. */
function dataIn(clause: string, sentence: string): string[] {
  // What hinders the erasure is not what is erased.
  const classes = classesIn(
    withoutStart(clause.split(/,?\s(?:ellei|paitsi|mikäli|unless|except|om inte|förutom)\s/iu)[0]!),
  )
  if (classes.length > 0) return classes
  // "Vouchers are kept": also a word that names a beginning may be what is kept.
  const kept = classesIn(subjectOf(clause))
  if (kept.length > 0) return kept
  const { fields, rest } = fieldsIn(subjectOf(clause === sentence ? sentence : clause))
  return rest.replace(/[^\p{L}]/gu, '').length < 12 ? fields.filter((field) => !field.startsWith('name.')) : []
}

const subjectOf = (text: string): string =>
  /^(.{3,80}?)\s(?:säilyt|poist|hävit|tuho|arkist|gallras|raderas|lagras|sparas|bevaras|förvaras|förstörs|(?:is|are|will be) (?:kept|delet|eras|stored|retain|destroy))/iu.exec(
    text,
  )?.[1] ?? text.slice(0, Math.max(0, text.search(length), text.search(half)))

/* "Mittarilukemat poistetaan …": data that have a name of their own, and which of ours they are is not said. */
function unnamed(clause: string): boolean {
  const subject = subjectOf(clause)
  const last = subject.trim().split(' ').at(-1)?.replace(/[:,]$/u, '') ?? ''
  const told = ownName.test(last) || (said.test(clause) && nounAlone.test(last) && !anything.test(last))
  // "Ostoehdokkaiden tiedot", "Registrations: two years": of some of the people, or a label of their own.
  const some = ofSome.test(subject.trim()) && !ofAll.test(subject.trim())
  const label = /^[^:]{3,40}:\s/u.test(clause) && subject.trim().endsWith(':') && !wholeLabel.test(last)
  if (some || (label && !anything.test(last))) return true
  return subject.split(' ').length <= 3 && told && !everything.test(last)
}
const wholeLabel = /säily|tallen|aika|ajat|rekisteri|tiedot|retention|storage|kept|register|tid$|uppgifter|data$/iu
const ofSome = /^\p{L}+(?:jen|den|ten|ien) tiedot:?$/iu
const ofAll =
  /^(?:asiakkaiden|jäsenten|henkilöiden|rekisteröityjen|käyttäjien|entisten|potilaiden|\p{L}*henkilöiden|asiakkuuksien)/iu
const ownName =
  /^(?:\p{L}{2,}(?:tiedot|tietoja|uppgifter|uppgifterna)|\p{L}*(?:lukemat|kertomukset|kirjaukset|asiakirjat|päiväkirjat|kuvat|tallenteet|bilder|bilderna|inspelningar|handlingar(?:na)?|journaler(?:na)?|recordings|footage))$/iu
const everything =
  /^(?:tallenteet|(?:henkilö|asiakas|jäsen|rekisteri|käyttäjä|yhteys|perus|markkinointi|potilas|työnhakija)tie\p{L}+|(?:person|kund|medlems|register|användar|kontakt|bas|marknadsförings|patient)uppgift\p{L}*)$/iu

/* A noun in the plural before a verb of keeping, and not one that means whatever there is. */
const said =
  /^\p{L}[\p{L}\s-]{2,60}?\s(?:säily|poiste|hävite|tuho|arkistoi|gallras|raderas|lagras|sparas|bevaras|förvaras|förstörs|(?:is|are|will be) (?:kept|delet|eras|stored|retain|destroy))/iu
const nounAlone = /^\p{L}{2,}(?:[aeiouyäö]t|(?:[eoa]r|r)(?:na)?|[^s]s)$/iu
const anything =
  /^(?:\p{L}*tiedot|\p{L}*aineistot|rekisterit|ne|he|uppgifter(?:na)?|register|personuppgifter\p{L}*|details|records|they|this|is|profiles|registers|kunder(?:na)?|medlemmar(?:na)?|asiakkaat|jäsenet|customers|members)$/iu

const yearEnd = cue(
  '(?:kalenteri)?vuoden (?:lopu|loppu|päät(?:ty|yt)) / kalenterivuoden / kalenderåret / årets slut / calendar year / end of the year',
)

function startIn(
  text: string,
): { from: NonNullable<RetentionSaid['value']['from']>; rounding?: RetentionRule['rounding'] } | undefined {
  const first = text.split(/\s(?:tai kunnes|eller tills|or until)\s/iu)[0]!
  const found = starts.find(([, words]) => words.test(first)) ?? starts.find(([, words]) => words.test(text))
  return found && { from: found[0], ...(found[2] ? { rounding: found[2] } : {}) }
}

/* The words of the beginning are not the data: "from the end of the contract" does not speak of contracts. */
const withoutStart = (clause: string): string =>
  starts.reduce((text, [, words]) => text.replace(new RegExp(`${words.source}\\p{L}*`, 'giu'), ' '), clause)

const afterwardsIn = (clause: string, sentence: string): RetentionRule['then'] => {
  if (/anonym/iu.test(clause)) return 'anonymise'
  return /manuaalise|käsin|manuellt|för hand|manually|by hand/iu.test(sentence) ? 'by-hand' : 'erase'
}

/** The data or the purpose in the same row of a table. */
function rowData({ section }: Said, all: readonly Said[]): string {
  if (section.row === undefined) return ''
  return all
    .filter(
      (one) =>
        one.section.row === section.row &&
        one.section !== section &&
        one.facts.some((fact) => fact === 'F19' || fact === 'F20'),
    )
    .map((one) => one.text)
    .join(' ')
}
