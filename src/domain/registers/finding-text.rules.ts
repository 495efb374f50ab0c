import { fieldName, isCatalogueField } from './catalogue.rules.ts'
import type { Finding } from './finding.rules.ts'
import { words } from './finding.words.ts'
import { words as problemWords } from './form-problem.words.ts'
import { periodInWords } from './period.rules.ts'
import { findStatute } from './statutes.rules.ts'
import { capital, dayInWords, fill, say, type Language, type Text3 } from './text.rules.ts'

const languageNames: Record<string, Text3> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
}

/** A finding as a sentence. Keys and names of the company stand as they are; an unknown code gives the code itself. */
export function findingText(finding: Finding, language: Language): string {
  const { findings, parts } = words[language]
  const template = findings[finding.code as keyof typeof findings] ?? finding.code
  const facts: Record<string, string | number> = { ...finding.facts }
  if (finding.names) facts['name'] = say(finding.names, language)
  const last = finding.path.split('/').at(-1) ?? ''
  facts['part'] = parts[last as keyof typeof parts] ?? last
  if (typeof facts['statute'] === 'string')
    facts['statute'] = findStatute(facts['statute'])?.names[language] ?? facts['statute']
  if (typeof facts['until'] === 'string') facts['until'] = dayInWords(facts['until'], language)
  for (const length of ['least', 'most'])
    if (typeof facts[length] === 'string') facts[length] = periodInWords(facts[length], language)
  if (typeof facts['language'] === 'string')
    facts['language'] = languageNames[facts['language']]?.[language] ?? facts['language']
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
