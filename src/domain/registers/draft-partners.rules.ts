import { usualAnswers, type Answers } from './answers.rules.ts'
import type { Recipient, Register, Source, System } from './declaration.schema.ts'
import { programs, type Program } from './programs.rules.ts'
import { templateSources } from './template-parts.rules.ts'
import type { Text3 } from './text.rules.ts'

export type Partners = { systems: System[]; recipients: Recipient[]; sources: Source[] }
type Chosen = Program & { key: string }

const same = (name: string): Text3 => ({ fi: name, sv: name, en: name })

const here: System = {
  key: 'seloste',
  names: { fi: 'Seloste-asiakasrekisteri', sv: 'Kundregistret Seloste', en: 'Seloste customer register' },
  kind: 'customer-register',
  within: 'this-program',
  place: 'premises',
  country: 'FI',
  holdsPersonalData: true,
}

const creditSource: Source = {
  key: 'credit-information',
  names: { fi: 'luottotietoyhtiö', sv: 'kreditupplysningsföretag', en: 'credit information company' },
  kind: 'bought',
  channels: [],
}

/** Programs chosen from the list or named by the company, each with a key of its own. */
export function chosenPrograms(answers: Answers): Chosen[] {
  return (answers.programs ?? usualAnswers.programs).map((one, i): Chosen =>
    typeof one === 'string'
      ? { ...programs[one], key: one }
      : {
          key: `program-${i + 1}`,
          names: same(one.name),
          kind: 'other',
          place: 'cloud',
          country: one.country,
          operator: one.name,
          category: 'it',
          role: 'processor',
        },
  )
}

/** Systems, recipients and sources that follow from the answers. */
export function draftPartners(answers: Answers, registers: readonly Register[]): Partners {
  const chosen = chosenPrograms(answers)
  const books = answers.books ?? usualAnswers.books
  const named = answers.books?.accountant
  const used = new Set(registers.flatMap((register) => register.sources))
  const hasSite = (answers.website ?? usualAnswers.website).has
  return {
    systems: [
      { ...here },
      ...chosen.map((program): System => ({
        key: program.key,
        names: program.names,
        kind: program.kind,
        within: 'outside',
        place: program.place,
        country: program.country,
        holdsPersonalData: true,
        ...(program.operator ? { operator: operatorKey(program) } : {}),
      })),
    ],
    recipients: [
      ...(books.by === 'accountant' ? [accountant(named)] : []),
      ...(answers.creditChecks ? [creditCompany] : []),
      ...chosen.flatMap((program) => (program.operator ? [operatorOf(program, program.operator)] : [])),
    ],
    sources: [
      ...Object.values(templateSources)
        .filter((source) => used.has(source.key))
        .map((source): Source => ({ ...source, channels: hasSite ? source.channels : withoutSite(source.channels) })),
      ...(used.has(creditSource.key) ? [creditSource] : []),
    ],
  }
}

/** The ways that need a web site left out. */
export const withoutSite = <Way extends string>(ways: readonly Way[]): Way[] => ways.filter((way) => way !== 'web-form')

export const operatorKey = (program: Chosen): string => `${program.key}-operator`

const serviceNamed = ({ fi, sv, en }: Text3): Text3 => ({
  fi: `Palvelu: ${fi}.`,
  sv: `Tjänst: ${sv}.`,
  en: `Service: ${en}.`,
})

const operatorOf = (program: Chosen, name: string): Recipient => ({
  key: operatorKey(program),
  names: same(name),
  role: program.role ?? 'processor',
  category: program.category ?? 'it',
  country: program.country,
  what: serviceNamed(program.names),
})

const accountant = (named: { name: string; businessId?: string } | undefined): Recipient => ({
  key: 'accountant',
  names: named ? same(named.name) : { fi: 'Tilitoimisto', sv: 'Bokföringsbyrå', en: 'Accounting firm' },
  role: 'processor',
  category: 'accounting',
  country: 'FI',
  ...(named?.businessId ? { businessId: named.businessId } : {}),
  what: { fi: 'Pitää kirjanpitoamme.', sv: 'Sköter vår bokföring.', en: 'Keeps our accounts.' },
})

const creditCompany: Recipient = {
  key: 'credit-information',
  names: { fi: 'Luottotietoyhtiö', sv: 'Kreditupplysningsföretag', en: 'Credit information company' },
  role: 'controller',
  category: 'credit-information',
  country: 'FI',
  what: { fi: 'Kertoo luottotiedot.', sv: 'Lämnar kreditupplysningar.', en: 'Gives credit information.' },
}
