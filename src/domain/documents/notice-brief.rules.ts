import { classOfField, fieldOnPage } from '../registers/catalogue.rules.ts'
import type { Purpose, Register } from '../registers/declaration.schema.ts'
import { list } from '../registers/reference-checks.rules.ts'
import { retentionPhrase } from '../registers/retention-phrase.rules.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, fill, listed, saidIn, type Language } from '../registers/text.rules.ts'
import { purposeName, registerName } from '../registers/own-names.rules.ts'
import { registerPath, type Page } from './block.rules.ts'
import { words as categories } from './recipients.words.ts'
import { yourFields } from './notice-what.rules.ts'
import { words } from './notice.words.ts'

export type Brief = {
  id: 'what' | 'why' | 'howLong' | 'toWhom'
  label: string
  path: string
  text: string
  mark?: string
}

const mostFields = 6
const mostPurposes = 2
/** Of so many registers the head of a notice tells; of the rest it says that they are below. */
const mostRegisters = 4

/** The four answers at the head of a notice, from all its registers. */
export function briefOf(page: Page): Brief[] {
  const { registers, language } = page
  const first = registers[0]
  if (!first) return []
  const { brief } = words[language]
  const at = registerPath(first)
  const answers: Record<Brief['id'], { path: string; text: string }> = {
    what: { path: `${at}/fields`, text: whatOf(page) },
    why: { path: `${at}/purposes`, text: whyOf(page) },
    howLong: { path: `${at}/retention`, text: howLongOf(page) },
    toWhom: { path: `${at}/recipients`, text: toWhomOf(page) },
  }
  return (['what', 'why', 'howLong', 'toWhom'] as const).flatMap((id) =>
    answers[id].text ? [{ id, label: brief[id], ...answers[id] }] : [],
  )
}

/** The fields of one register; of several their categories, so that none is left out. */
function whatOf({ registers, declaration, language }: Page): string {
  const { brief } = words[language]
  const own = declaration.ownFields
  const keys = [...new Set(registers.flatMap((register) => register.fields.map((one) => one.field)))]
  if (registers.length > 1) {
    const classes = [...new Set(keys.flatMap((key) => classOfField(key, own) ?? []))]
    return classes.length > 0 ? `${capital(classes.map((one) => terms[language].classes[one]).join(', '))}.` : ''
  }
  const yours = yourFields(keys, language)
  const ours = keys.filter((key) => key.startsWith('own.')).map((key) => fieldOnPage(key, language, own))
  if (yours.length === 0) return ours.length > 0 ? fill(brief.ownFields, { list: ours.join(', ') }) : ''
  const shown = yours.slice(0, mostFields)
  return fill(shown.length < yours.length + ours.length ? brief.someFields : brief.fields, {
    list: listed(shown, language),
  })
}

const sentenceOf = (purpose: Purpose, language: Language): string =>
  saidIn(purpose.sentence, language) || `${capital(purposeName(purpose, language))}.`

/** The first purposes of one register; of several the first of each. */
function whyOf({ registers, language }: Page): string {
  const [only] = registers
  const purposes =
    registers.length === 1
      ? only!.purposes.slice(0, mostPurposes)
      : registers.slice(0, mostRegisters).flatMap((register) => register.purposes.slice(0, 1))
  return [...new Set(purposes.map((purpose) => sentenceOf(purpose, language)))].join(' ')
}

/** How long what no other rule names is kept; where registers differ, in each of them. */
function howLongOf({ registers, declaration, language }: Page): string {
  const { brief } = words[language]
  const told = registers.flatMap((register) => {
    const phrase = mainPhrase(register, language)
    return phrase ? [{ name: registerName(register, { declaration, language }), phrase }] : []
  })
  if (told.length === 0) return ''
  const same = new Set(told.map(({ phrase }) => phrase)).size === 1
  const phrases = same
    ? [`${capital(told[0]!.phrase)}.`]
    : told.slice(0, mostRegisters).map(({ name, phrase: text }) => fill(brief.ofRegister, { name, text }))
  const more = told.length > mostRegisters || registers.some((register) => register.retention.length > 1)
  return [...phrases, ...(more ? [brief.moreBelow] : [])].join(' ')
}

function mainPhrase({ retention }: Register, language: Language): string | undefined {
  const main = retention.find((rule) => rule.data.includes('all')) ?? retention[0]
  return main && retentionPhrase(main, language)
}

function toWhomOf({ registers, declaration, language }: Page): string {
  const { brief } = words[language]
  const used = new Set(
    registers.flatMap((register) => [...register.recipients, ...list(register.disclosures).map(({ to }) => to)]),
  )
  const kinds = declaration.recipients
    .filter((one) => used.has(one.key))
    .map((one) => categories[language].categories[one.category])
  return kinds.length > 0 ? fill(brief.also, { list: [...new Set(kinds)].join(', ') }) : brief.ownStaff
}
