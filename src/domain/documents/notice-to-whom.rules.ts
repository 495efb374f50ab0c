import { isBuiltIn } from '../registers/built-in.rules.ts'
import { countryName } from '../registers/countries.rules.ts'
import type { OfficeDeclaration, Recipient, Register } from '../registers/declaration.schema.ts'
import { words as terms } from '../registers/terms.words.ts'
import { capital, dayInWords, eitherOf, fill, inLanguage, listed, say, type Language } from '../registers/text.rules.ts'
import { partyName, placeName } from '../registers/own-names.rules.ts'
import { blocksAt, ownWords, registerPath, stopped, type Block, type Page } from './block.rules.ts'
import { words } from './notice-recipients.words.ts'
import { words as names } from './recipients.words.ts'

/**
 * F24-F26: own staff, those who process on our behalf, other recipients, disclosures. Of the program's own registers it is
 * not said that nobody else does: users from outside may be among those who see them.
 */
export function recipients(register: Register, { declaration, language }: Page): Block[] {
  const { toWhom } = words[language]
  const at = blocksAt('F24', `${registerPath(register)}/recipients`)
  const used = register.recipients.flatMap((key) => declaration.recipients.filter((one) => one.key === key))
  const processors = used.filter((one) => one.role === 'processor')
  const others = used.filter((one) => one.role !== 'processor')
  return [
    at.text(used.length === 0 && !isBuiltIn(register.key) ? toWhom.staffOnly : toWhom.staff),
    ...(processors.length > 0
      ? [
          blocksAt('F26', `${registerPath(register)}/recipients`).text(toWhom.processors),
          ...processors.flatMap((one) => oneRecipient(one, language)),
        ]
      : []),
    ...(others.length > 0 ? [at.text(toWhom.others), ...others.flatMap((one) => oneRecipient(one, language))] : []),
    ...disclosures(register, declaration, language),
  ]
}

/** “Tilitoimisto: Numerola Oy.” The category alone when the company has not named anybody. */
export function recipientName(recipient: Recipient, language: Language): string {
  const category = capital(names[language].categories[recipient.category])
  const name = partyName(recipient, language)
  const said = inLanguage(recipient.names, language)
  const alone = recipient.category === 'authority' ? said?.language === language : recipient.category === 'other'
  if (alone) return capital(name)
  const generic = said && names[said.language].categories[recipient.category]
  return said?.text.toLocaleLowerCase('fi') === generic?.toLocaleLowerCase('fi') ? category : `${category}: ${name}`
}

function oneRecipient(recipient: Recipient, language: Language): Block[] {
  const fact = recipient.role === 'processor' ? ('F26' as const) : ('F24' as const)
  const path = `recipients/${recipient.key}`
  const at = blocksAt(fact, path)
  return [
    at.item(`${recipientName(recipient, language)}.`),
    ...ownWords(fact, `${path}/what`, 'more', recipient.what, language)
      .filter((block) => block.text !== say(recipient.names, language))
      .map(stopped),
    ...(recipient.technicalOnly ? [at.more(words[language].toWhom.technical)] : []),
  ]
}

const isByLaw = ({ occasion }: { occasion: string }): boolean => occasion === 'law'

function disclosures(register: Register, declaration: OfficeDeclaration, language: Language): Block[] {
  const { toWhom } = words[language]
  const path = `${registerPath(register)}/disclosures`
  const at = blocksAt('F25', path)
  if (register.disclosures === undefined) return []
  if (register.disclosures === 'not-used') return [at.text(toWhom.noDisclosures)]
  return [
    at.text(register.disclosures.some(isByLaw) ? toWhom.disclosures : toWhom.disclosuresOrLaw),
    ...register.disclosures.flatMap((one) => {
      const recipient = declaration.recipients.find((other) => other.key === one.to)
      const name = recipient ? recipientName(recipient, language) : one.to
      const classes = (one.classes ?? []).map((each) => terms[language].classes[each])
      return [
        at.item(fill(toWhom.disclosure, { name, occasion: names[language].occasions[one.occasion] })),
        ...(classes.length > 0 ? [at.more(fill(toWhom.disclosed, { list: classes.join(', ') }))] : []),
        ...(one.basis ? [at.more(fill(toWhom.disclosedOn, { basis: terms[language].bases[one.basis] }))] : []),
        ...ownWords('F25', path, 'more', one.why, language),
      ]
    }),
  ]
}

/** F27: none, or each country with its protection and how to get a copy of it (Art. 13(1)(f)). */
export function transfers(register: Register, { declaration, language }: Page): Block[] {
  const { toWhom } = words[language]
  const path = `${registerPath(register)}/transfers`
  const at = blocksAt('F27', path)
  if (register.transfers === undefined) return []
  if (register.transfers === 'not-used') return [at.text(toWhom.noTransfers)]
  const countries = register.transfers.flatMap((one) => {
    const place = [...declaration.systems, ...declaration.recipients].find(
      (other) => other.key === (one.system ?? one.recipient),
    )
    const country = countryName(one.country, language)
    const asked = one.mechanism === 'standard-clauses' || one.mechanism === 'binding-rules'
    return [
      at.item(
        place
          ? fill(toWhom.transferBy, { country, name: placeName(place, language) })
          : fill(toWhom.transfer, { country }),
      ),
      at.more(names[language].mechanisms[one.mechanism]),
      ...ownWords('F27', path, 'more', one.necessity, language),
      ...(one.copyAt?.[language]?.trim()
        ? ownWords('F27', path, 'more', one.copyAt, language)
        : asked || inLanguage(one.copyAt, language)
          ? [at.more(toWhom.copy)]
          : []),
      ...(one.until ? [at.more(fill(toWhom.untilDay, { day: dayInWords(one.until, language) }))] : []),
    ]
  })
  return [at.text(toWhom.transfers), ...countries]
}

/** F28. */
export function publication(register: Register, { language }: Page): Block[] {
  const { toWhom } = words[language]
  const given = register.publication
  const at = blocksAt('F28', `${registerPath(register)}/publication`)
  if (given === undefined) return []
  if (given === 'not-used') return [at.text(toWhom.noPublication)]
  const ways = (given.forbidBy ?? []).map((way) => terms[language].channels[way])
  return [
    at.text(
      fill(toWhom.publication, {
        list: listed(
          given.uses.map((use) => names[language].publication[use]),
          language,
        ),
      }),
    ),
    at.text(
      fill(toWhom.media, {
        list: eitherOf(
          given.media.map((one) => toWhom[one]),
          language,
        ),
      }),
    ),
    ...(given.uses.includes('labels') ? [at.text(toWhom.labels)] : []),
    at.text(ways.length > 0 ? fill(toWhom.forbidBy, { list: listed(ways, language) }) : toWhom.forbid),
  ]
}

/** F41, Art. 13(2)(f): whether decisions are automatic, their logic and effects, and the right to a human. */
export function automation(register: Register, { language }: Page): Block[] {
  const { toWhom } = words[language]
  const { automatedDecisions: decisions, profiling } = register
  const at = (name: 'automatedDecisions' | 'profiling') => blocksAt('F41', `${registerPath(register)}/${name}`)
  if (decisions === 'not-used' && profiling === 'not-used') return [at('automatedDecisions').text(toWhom.noAutomation)]
  const used = (name: 'automatedDecisions' | 'profiling', sentence: string): Block[] => {
    const given = register[name]
    if (typeof given !== 'object') return []
    const path = `${registerPath(register)}/${name}`
    return [
      at(name).text(sentence),
      ...[given.logic, given.effects, given.human].flatMap((part) => ownWords('F41', path, 'more', part, language)),
      ...(name === 'automatedDecisions' ? [at(name).more(toWhom.human)] : []),
    ]
  }
  return [
    ...(decisions === 'not-used' ? [at('automatedDecisions').text(toWhom.noDecisions)] : []),
    ...used('automatedDecisions', toWhom.decisions),
    ...(profiling === 'not-used' ? [at('profiling').text(toWhom.noProfiling)] : []),
    ...used('profiling', toWhom.profiling),
  ]
}
