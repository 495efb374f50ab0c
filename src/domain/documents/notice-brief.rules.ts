import { fieldName } from '../registers/catalogue.rules.ts'
import { retentionPhrase } from '../registers/retention-phrase.rules.ts'
import { capital, fill, listed } from '../registers/text.rules.ts'
import { nameIn, registerPath, type Page } from './block.rules.ts'
import { words as categories } from './recipients.words.ts'
import { yourFields } from './notice-what.rules.ts'
import { words } from './notice.words.ts'

export type Brief = { id: 'what' | 'why' | 'howLong' | 'toWhom'; label: string; path: string; text: string }

const mostFields = 6
const mostPurposes = 2

/** The four answers at the head of a notice, from the first register of the document and all its recipients. */
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

function whatOf({ registers, declaration, language }: Page): string {
  const keys = registers[0]!.fields.map((one) => one.field)
  const own = keys.filter((key) => key.startsWith('own.')).map((key) => fieldName(key, language, declaration.ownFields))
  const shown = [...yourFields(keys, language), ...own]
  const list = shown.slice(0, mostFields)
  if (list.length === 0) return ''
  return `${capital(shown.length > list.length ? `${list.join(', ')}…` : listed(list, language))}${shown.length > list.length ? '' : '.'}`
}

const whyOf = ({ registers, language }: Page): string =>
  registers[0]!.purposes
    .slice(0, mostPurposes)
    .map((purpose) => nameIn(purpose.sentence, language) || `${capital(nameIn(purpose.names, language))}.`)
    .join(' ')

function howLongOf({ registers, language }: Page): string {
  const rules = registers[0]!.retention
  const main = rules.find((rule) => rule.data.includes('all')) ?? rules[0]
  if (!main) return ''
  const phrase = `${capital(retentionPhrase(main, language))}.`
  return registers.length > 1 || rules.length > 1 ? `${phrase} ${words[language].brief.moreBelow}` : phrase
}

function toWhomOf({ registers, declaration, language }: Page): string {
  const { brief } = words[language]
  const used = new Set(registers.flatMap((register) => register.recipients))
  const kinds = declaration.recipients
    .filter((one) => used.has(one.key))
    .map((one) => categories[language].categories[one.category])
  return kinds.length > 0 ? fill(brief.also, { list: [...new Set(kinds)].join(', ') }) : brief.ownStaff
}
