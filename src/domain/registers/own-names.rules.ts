import { aimFacts } from './aims.rules.ts'
import { allRegisters } from './built-in.rules.ts'
import type {
  DocumentFact,
  OfficeDeclaration,
  Purpose,
  Recipient,
  Register,
  Source,
  System,
} from './declaration.schema.ts'
import { words as others } from './other-options.words.ts'
import { words as options } from './register-options.words.ts'
import { templateKeys, templates } from './templates.rules.ts'
import { capital, quoted, saidIn, say, type Language, type Text } from './text.rules.ts'

/*
 * What the things of a declaration are called on a page in a language. The name that the company gave in that language
 * wins. Where it lacks, the page does not break into another language: what the thing is stands there in the page’s own
 * words, and only where nothing says what it is, the company’s name in quotes, as one speaks of a title or a brand. The
 * finding (translation-missing) stands until the name is given.
 */

type Office = { declaration: OfficeDeclaration; language: Language }
type Copy = Exclude<Register['copies'], 'not-used' | undefined>[number]

/** What a register is: as the template it was made from is called, else whose data it holds. */
function kindOfRegister({ template, subjects }: Pick<Register, 'template' | 'subjects'>, language: Language): string {
  const known = templateKeys.find((key) => key === template)
  return known
    ? templates[known].make().names[language]!
    : capital(subjects.map((group) => options[language].subjectNames[group]).join(', '))
}

const bareName = (register: Register, language: Language): string =>
  saidIn(register.names, language) || kindOfRegister(register, language)

/** Two registers that would be called the same have the company’s own name in quotes after it. */
export function registerName(register: Register, { declaration, language }: Office): string {
  const bare = bareName(register, language)
  if (!bare) return quoted(register.names, language)
  if (saidIn(register.names, language)) return bare
  const alike = (other: Register) => bareName(other, language).toLowerCase() === bare.toLowerCase()
  const twins = allRegisters(declaration).some((other) => other.key !== register.key && alike(other))
  return twins ? `${bare} (${quoted(register.names, language)})` : bare
}

/** A purpose without a name in the language is called by its aim. */
export const purposeName = ({ names, aim }: Pick<Purpose, 'names' | 'aim'>, language: Language): string =>
  saidIn(names, language) || aimFacts[aim].names[language]

/** A document without a title in the language: its kind and what it is about. */
export function documentName(
  { names, kind, registers }: Pick<DocumentFact, 'names' | 'kind' | 'registers'>,
  office: Office,
): string {
  const own = saidIn(names, office.language)
  if (own) return own
  const called = capital(others[office.language].documentKinds[kind].replace(/ \(.*\)$/, ''))
  const about = registers.flatMap((key) => allRegisters(office.declaration).filter((one) => one.key === key))
  return about.length > 0 ? `${called}: ${about.map((one) => registerName(one, office)).join(', ')}` : called
}

/** A source without a name in the language: the organisation it is, else its kind where that says where data come from. */
export function sourceName({ names, kind, organisation }: Source, language: Language): string {
  const own = saidIn(names, language)
  if (own || organisation) return [own, organisation].filter(Boolean).join(', ')
  return kind === 'bought' || kind === 'partner' ? quoted(names, language) : options[language].sourceKinds[kind]
}

/** A copy outside the register without a name in the language is called what it is: a list, a card index. */
export const copyName = ({ names, kind }: Copy, language: Language): string =>
  saidIn(names, language) || (kind === 'other' ? quoted(names, language) : others[language].copyKinds[kind])

/**
 * Whether a party’s name is a proper name, the same in all languages: that of a company is. Authorities are named by what
 * they are.
 */
export const isProperName = ({ category }: Pick<Recipient, 'category'>): boolean => category !== 'authority'

/** A party by its name. */
export const partyName = (party: Pick<Recipient, 'names' | 'category'>, language: Language): string =>
  isProperName(party) ? say(party.names, language) : quoted(party.names, language)

/** A system by its name: what kind it is stands elsewhere. */
export const systemName = ({ names }: { names: Text }, language: Language): string => quoted(names, language)

/** Where data are sent: a system or a party. */
export const placeName = (place: System | Recipient, language: Language): string =>
  'category' in place ? partyName(place, language) : systemName(place, language)
