import { words as documentWords } from '../findings/findings.words.ts'
import { fieldName, isCatalogueField } from './catalogue.rules.ts'
import { countryName } from './countries.rules.ts'
import type { Finding } from './finding.rules.ts'
import { words } from './finding.words.ts'
import { words as problemWords } from './form-problem.words.ts'
import { periodInWords } from './period.rules.ts'
import { findStatute } from './statutes.rules.ts'
import { capital, dayInWords, fill, say, type Language, type Text3 } from './text.rules.ts'

const inLanguageNamed: Record<string, Text3> = {
  fi: { fi: 'suomeksi', sv: 'på finska', en: 'in Finnish' },
  sv: { fi: 'ruotsiksi', sv: 'på svenska', en: 'in Swedish' },
  en: { fi: 'englanniksi', sv: 'på engelska', en: 'in English' },
}

/** The sentence of a code with its open places; undefined for a code that is no finding. */
export function sentenceOf(code: string, language: Language): string | undefined {
  const all: Readonly<Record<string, string>> = { ...words[language].findings, ...documentWords[language].findings }
  return Object.hasOwn(all, code) ? all[code] : undefined
}

/** A finding as a sentence. Keys and names of the company stand as they are; an unknown code gives the code itself. */
export function findingText(finding: Finding, language: Language): string {
  const { parts } = words[language]
  const template = sentenceOf(finding.code, language) ?? finding.code
  const facts: Record<string, string | number> = { ...finding.facts }
  if (finding.names) facts['name'] = say(finding.names, language)
  for (const [name, words] of Object.entries(finding.texts ?? {})) facts[name] = say(words, language)
  const last = finding.path.split('/').at(-1) ?? ''
  facts['part'] = parts[last as keyof typeof parts] ?? last
  if (typeof facts['statute'] === 'string')
    facts['statute'] = findStatute(facts['statute'])?.names[language] ?? facts['statute']
  if (typeof facts['until'] === 'string') facts['until'] = dayInWords(facts['until'], language)
  if (typeof facts['country'] === 'string') facts['country'] = countryName(facts['country'], language)
  for (const length of ['least', 'most'])
    if (typeof facts[length] === 'string') facts[length] = periodInWords(facts[length], language)
  if (typeof facts['language'] === 'string')
    facts['language'] = inLanguageNamed[facts['language']]?.[language] ?? facts['language']
  if (typeof facts['name'] === 'string' && finding.code.includes('field') && isCatalogueField(facts['name'])) {
    facts['name'] = fieldName(facts['name'], language)
  }
  const { meant, options } = problemWords[language]
  const advice = facts['meant']
    ? fill(meant, { meant: facts['meant'] })
    : facts['choices']
      ? fill(options, { options: facts['choices'] })
      : ''
  return [capital(fill(template, facts)), advice].filter(Boolean).join(' ')
}
