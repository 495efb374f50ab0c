import type { OfficeDeclaration, Register, Website } from '../registers/declaration.schema.ts'
import { partyName } from '../registers/own-names.rules.ts'
import { periodInWords } from '../registers/period.rules.ts'
import { fill, listed, saidIn, type Language } from '../registers/text.rules.ts'
import { blocksAt, headAt, ownWords, type Block, type Page } from './block.rules.ts'
import { words as measures } from './measures.words.ts'
import { words } from './notice-protection.words.ts'
import { yourFields } from './notice-what.rules.ts'

/** F36-F38: each measure as a sentence. A measure told for both paper and files stands once. */
export function protection({ protection: given, key }: Register, { language }: Page): Block[] {
  const text = words[language].protection
  const path = (part: string) => `registers/${key}/protection/${part}`
  const electronic = blocksAt('F37', path('electronic'))
  const manual = blocksAt('F36', path('manual'))
  const seen = new Set<string>()
  const once = (blocks: Block[]) => blocks.filter((block) => !seen.has(block.text) && seen.add(block.text))
  return once([
    ...(typeof given.electronic === 'object'
      ? [
          ...given.electronic.measures.map((measure) => electronic.item(measures[language].electronic[measure])),
          ...ownWords('F37', path('electronic'), 'item', given.electronic.own, language),
        ]
      : []),
    ...(typeof given.manual === 'object'
      ? [
          ...given.manual.measures.map((measure) => manual.item(measures[language].manual[measure])),
          ...ownWords('F36', path('manual'), 'item', given.manual.own, language),
        ]
      : []),
    ...(given.electronic === 'not-used' ? [electronic.item(text.noElectronic)] : []),
    ...(given.manual === 'not-used' ? [manual.item(text.noPaper)] : []),
  ])
}

/** F39, F40: cookies and what they do, how to choose, analytics. Only where the document covers the web site. */
export function cookies({ declaration, site, language }: Page): Block[] {
  const text = words[language].protection
  const { website } = declaration
  if (!site || website === undefined) return []
  const at = blocksAt('F39', 'website')
  if (website === 'not-used') return [at.text(text.noSite)]
  return [...cookieRows(website, language), ...choices(website, language), ...analytics(website, declaration, language)]
}

function cookieRows({ cookies: given }: Website, language: Language): Block[] {
  const text = words[language].protection
  const at = blocksAt('F39', 'website/cookies')
  if (given === undefined) return []
  if (given === 'not-used') return [at.text(text.noCookies)]
  const purposes = {
    necessary: text.necessary,
    functional: text.functional,
    analytics: text.analyticsCookie,
    marketing: text.marketing,
  }
  return [
    at.text(text.cookies),
    headAt('F39', 'website/cookies', [text.cookie, text.meaning]),
    ...given.map((cookie, place): Block => {
      const lasts =
        cookie.lasts === 'session' ? text.session : fill(text.lasts, { period: periodInWords(cookie.lasts, language) })
      const does = [saidIn(cookie.what, language), lasts].filter(Boolean).join(', ')
      const purpose = purposes[cookie.purpose]
      // A cookie that the company never named is told by what it is for.
      const cells =
        cookie.name === undefined ? ([purpose, does] as const) : ([cookie.name, `${purpose}, ${does}`] as const)
      return {
        ...blocksAt('F39', `website/cookies/${cookie.name ?? place}`).text(`${cells[0]}: ${cells[1]}.`),
        kind: 'row',
        cells,
      }
    }),
  ]
}

function choices(website: Website, language: Language): Block[] {
  const text = words[language].protection
  const joined = website.joinedWithForms
  const fields = yourFields(website.collected ?? [], language)
  const at = (part: string) => blocksAt('F39', `website/${part}`)
  return [
    ...(fields.length > 0 ? [at('collected').text(fill(text.collected, { list: listed(fields, language) }))] : []),
    ...(website.choice ? [at('choice').text(text[website.choice])] : []),
    ...ownWords('F39', 'website/refusal', 'text', website.refusal, language),
    ...(joined === 'not-used' ? [at('joinedWithForms').text(text.notJoined)] : []),
    ...(typeof joined === 'object'
      ? [
          at('joinedWithForms').text(text.joined),
          ...(joined.consent ? [at('joinedWithForms').more(text.joinedConsent)] : []),
        ]
      : []),
  ]
}

function analytics({ analytics: given }: Website, { recipients }: OfficeDeclaration, language: Language): Block[] {
  const text = words[language].protection
  const at = blocksAt('F40', 'website/analytics')
  if (given === undefined) return []
  if (given === 'not-used') return [at.text(text.noAnalytics)]
  const keeper = recipients.find(({ key }) => key === given.recipient)
  const tool = given.tool ?? (keeper && partyName(keeper, language))
  return [
    at.text(tool ? fill(text.analytics, { tool }) : text.ownAnalytics),
    at.text(given.identifies ? text.identified : text.notIdentified),
    at.text(given.demographics ? text.demographics : text.noDemographics),
    ...ownWords('F40', 'website/analytics/switchOff', 'text', given.switchOff, language),
  ]
}
