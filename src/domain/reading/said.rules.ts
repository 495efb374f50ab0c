import { fieldName, isCatalogueField } from '../registers/catalogue.rules.ts'
import { countryName } from '../registers/countries.rules.ts'
import { periodInWords } from '../registers/period.rules.ts'
import { words as options } from '../registers/register-options.words.ts'
import { words as spans } from '../registers/retention.words.ts'
import { words as terms } from '../registers/terms.words.ts'
import { dayInWords, type Language } from '../registers/text.rules.ts'
import { termsInWords } from './coded-values.rules.ts'
import type { Fact } from './fact.rules.ts'
import { words } from './words.ts'

/** The value of a fact as a reader says it; the document's own words as they stand. */
export function factInWords({ topic, path, value }: Fact, language: Language): string {
  const own = words[language].values
  if (value in own) return own[value as keyof typeof own]
  if (topic === 'field' && isCatalogueField(value)) return fieldName(value, language)
  if (topic === 'basis' && value in terms[language].bases) return terms[language].bases[value as 'consent']
  if (topic === 'requirement' && value in options[language].requirements)
    return options[language].requirements[value as 'none']
  if (topic === 'retention') return retentionInWords(value, language)
  const coded = termsInWords(topic, value, language)
  if (topic === 'transfer') return coded.replace(/^[A-Z]{2}(?=\W|$)/u, (code) => countryName(code, language))
  return path.endsWith('drawnUpOn') ? dayInWords(value, language) : coded
}

function retentionInWords(value: string, language: Language): string {
  const match = /^(.+): (P\w+)(?:, ([\w-]+))?$/u.exec(value)
  if (!match) return value
  const { items, classes } = terms[language]
  const data = match[1]!
    .split(', ')
    .map((one) =>
      isCatalogueField(one)
        ? fieldName(one, language)
        : one in items
          ? items[one as 'claim']
          : one === 'unnamed-data'
            ? words[language].values['unnamed-data']
            : one in classes
              ? classes[one as 'name']
              : one,
    )
  const start = match[3] ? ` ${spans[language].from[match[3] as 'received']}` : ''
  return `${data.join(', ')}: ${periodInWords(match[2]!, language)}${start}`
}
