import { fieldOnPage, isCatalogueField } from './catalogue.rules.ts'
import type { OwnField, RetentionRule } from './declaration.schema.ts'
import { periodInWords, readPeriod } from './period.rules.ts'
import { words as spans } from './retention.words.ts'
import { words as terms } from './terms.words.ts'
import { capital, fill, listed, type Language } from './text.rules.ts'

type Span = Pick<RetentionRule, 'from' | 'period' | 'rounding'>

const frames = {
  fi: {
    'month-end': '{period} sen kuukauden lopusta, jona {when}',
    'year-end': '{period} sen vuoden lopusta, jona {when}',
    'financial-year-end': '{period} sen tilikauden lopusta, jona {when}',
    'year-end-of-financial-year': '{period} sen vuoden lopusta, jona tilikausi päättyi',
    atLatest: '{first}, kuitenkin enintään {second}',
  },
  sv: {
    'month-end': '{period} från utgången av den månad då {when}',
    'year-end': '{period} från utgången av det år då {when}',
    'financial-year-end': '{period} från utgången av den räkenskapsperiod under vilken {when}',
    'year-end-of-financial-year': '{period} från utgången av det år då räkenskapsperioden löpte ut',
    atLatest: '{first}, dock högst {second}',
  },
  en: {
    'month-end': '{period} from the end of the month in which {when}',
    'year-end': '{period} from the end of the year in which {when}',
    'financial-year-end': '{period} from the end of the financial year in which {when}',
    'year-end-of-financial-year': '{period} from the end of the year in which the financial year ended',
    atLatest: '{first}, but at most {second}',
  },
} as const

function span({ from, period, rounding }: Span, language: Language): string {
  const length = readPeriod(period)
  if (length && length.years + length.months + length.days === 0 && rounding === 'none')
    return spans[language].until[from]
  const words = periodInWords(period, language)
  if (rounding === 'none') return `${words} ${spans[language].from[from]}`
  return fill(frames[language][rounding], { period: words, when: spans[language].when[from] })
}

/** How long a rule keeps: “3 vuotta asiakkuuden päättymisestä”, “until you withdraw the consent”. No full stop. */
export function retentionPhrase(rule: RetentionRule, language: Language): string {
  const first = span(rule, language)
  if (!rule.orAtLatest) return first
  return fill(frames[language].atLatest, { first, second: span(rule.orAtLatest, language) })
}

/** What a rule speaks of, in the nominative; `alone` when no other rule of the register stands beside it. */
export function retentionSubject(
  rule: RetentionRule,
  language: Language,
  own: readonly OwnField[],
  alone: boolean,
): string {
  const { classes, items } = terms[language]
  const names = rule.data.map((name) => {
    if (name === 'all') return alone ? items.all : items.rest
    if (isCatalogueField(name) || name.startsWith('own.')) return fieldOnPage(name, language, own)
    return Object.hasOwn(classes, name)
      ? classes[name as keyof typeof classes]
      : (items[name as keyof typeof items] ?? name)
  })
  return capital(listed([...new Set(names)], language))
}
