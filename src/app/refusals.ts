import { dayInWords, fill } from '../domain/registers/text.rules.ts'
import { registersRefusalText } from '../domain/registers/refusal-text.rules.ts'
import type { Language } from '../enforcement/operation.ts'
import type { Refusal } from '../enforcement/outcome.ts'
import type { AllWords } from './word-files.ts'

export type WordedRefusal = { code: string; because: string; article?: string }

type Text = string | { one: string; other: string }
type Sentences = ReadonlyMap<string, Record<Language, Text>>

/** Every sentence of a refusal by its code, from the `refusals` of all words files. One code says one thing. */
export function refusalSentences(all: AllWords): Sentences {
  const found = new Map<string, Record<Language, Text>>()
  for (const [name, words] of all) {
    const { fi, sv, en } = words as Record<Language, { refusals?: Record<string, Text> }>
    for (const code of Object.keys(fi.refusals ?? {})) {
      const texts = { fi: fi.refusals?.[code], sv: sv.refusals?.[code], en: en.refusals?.[code] }
      if (!texts.fi || !texts.sv || !texts.en) throw new Error(`${name}: refusals.${code} lacks a language`)
      const known = found.get(code)
      if (known && known.en !== texts.en) throw new Error(`${name}: refusals.${code} is worded elsewhere too`)
      found.set(code, texts as Record<Language, Text>)
    }
  }
  return found
}

/** A refusal in the reader's language: the sentence filled with its facts, the article apart. */
export function wordRefusal(sentences: Sentences, refusal: Refusal, language: Language): WordedRefusal {
  const { code, facts = {}, article } = refusal
  const text = sentences.get(code)?.[language] ?? registersRefusalText(refusal, language)
  const shown = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value, language) : value,
    ]),
  )
  const chosen = typeof text === 'object' ? (Number(facts['count']) === 1 ? text.one : text.other) : (text ?? code)
  return { code, because: fill(chosen, shown), ...(article === undefined ? {} : { article }) }
}
