import { words as measures } from '../documents/measures.words.ts'
import { words as recipients } from '../documents/recipients.words.ts'
import { words as others } from '../registers/other-options.words.ts'
import { words as options } from '../registers/register-options.words.ts'
import { words as terms } from '../registers/terms.words.ts'
import type { Language } from '../registers/text.rules.ts'
import type { Topic } from './fact.rules.ts'

type Names = Readonly<Record<string, string>>

const namesOf = (topic: Topic, language: Language): Names => {
  const { channels } = terms[language]
  const registers = options[language]
  switch (topic) {
    case 'source':
      return { ...channels, ...registers.sourceKinds }
    case 'transfer':
      return recipients[language].mechanisms
    case 'disclosure':
      return recipients[language].occasions
    case 'place':
      return registers.places
    case 'manner':
      return registers.manner
    case 'subjects':
      return registers.subjectNames
    case 'copy':
      return others[language].copyKinds
    case 'website':
      return { ...others[language].choice, ...others[language].cookiePurposes }
    case 'risk':
      return others[language].levels
    case 'protection':
      return { ...measures[language].manual, ...measures[language].electronic }
    case 'publication':
      return { ...channels, ...recipients[language].publication }
    case 'rights':
      return measures[language].requestChannels
    default:
      return {}
  }
}

/** A value in the terms of a declaration, `person: web-form, phone`, in the words of the reader; other words as they stand. */
export function termsInWords(topic: Topic, value: string, language: Language): string {
  const names = namesOf(topic, language)
  const said = value.replace(/[a-z]+(?:-[a-z]+)*/g, (code, at: number) => {
    const stands = !/[\p{L}\d@.-]/u.test(value[at - 1] ?? ' ') && !/[\p{L}\d@-]/u.test(value[at + code.length] ?? ' ')
    return stands && Object.hasOwn(names, code) ? names[code]! : code
  })
  // A mechanism of transfer is a sentence of its own.
  return topic === 'transfer' ? said.replace(/, (?=\p{Lu})/u, '. ') : said
}
