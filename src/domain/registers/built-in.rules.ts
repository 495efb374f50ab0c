import { isInEea } from './countries.rules.ts'
import type { OfficeDeclaration, Purpose, Register, RetentionRule, Source, System } from './declaration.schema.ts'
import { builtInDuties } from './built-in-purposes.rules.ts'
import { siteRegister, usualMechanism } from './built-in-site.rules.ts'
import { builtInSources } from './built-in-sources.rules.ts'
import { roughDays } from './period.rules.ts'
import { keep, registerFrom } from './template-parts.rules.ts'
import { builtInKeys, type BuiltInKey } from './terms.rules.ts'

type Periods = OfficeDeclaration['builtIn']
export type BuiltInPeriod = keyof Periods

/** Longest times of the program's own registers; an office may choose shorter ones. */
export const builtInPeriods: Record<BuiltInPeriod, string> = {
  logLines: 'P2Y',
  accounts: 'P2Y',
  undertakings: 'P2Y',
  requestFiles: 'P3Y',
  bans: 'P5Y',
  breachFiles: 'P5Y',
  cookieChoices: 'P1Y',
  visits: 'P3M',
  consentProofs: 'P3Y',
}

/** A period of a built-in register: the office's own where it is no longer than ours, else ours. */
export function builtInPeriod(periods: Periods, name: BuiltInPeriod): string {
  const own = periods[name]
  return own !== undefined && roughDays(own) <= roughDays(builtInPeriods[name]) ? own : builtInPeriods[name]
}

type Shape = Pick<Register, 'names' | 'subjects' | 'sources'> & {
  fields: readonly string[]
  purposes: readonly Purpose[]
  retention: (of: (name: BuiltInPeriod) => string) => RetentionRule[]
}

const shapes: Record<BuiltInKey, Shape> = {
  staff: {
    names: { fi: 'Käyttäjät ja käyttöloki', sv: 'Användare och användningslogg', en: 'Users and access log' },
    subjects: ['staff'],
    sources: ['account-holder', 'inviter', 'program'],
    purposes: [builtInDuties.access, builtInDuties.log],
    fields: [
      'account.name',
      'account.email',
      'account.employer',
      'account.grants',
      'account.undertaking',
      'account.sessions',
      'account.settings',
      'language',
      'log-lines',
    ],
    retention: (of) => [
      keep({
        data: ['log-lines', 'account.sessions'],
        from: 'logged',
        period: of('logLines'),
        basis: 'interest',
      }),
      keep({
        data: ['account.undertaking'],
        from: 'account-ended',
        period: of('undertakings'),
        basis: 'claims',
      }),
      keep({ data: ['all'], from: 'account-ended', period: of('accounts'), basis: 'claims' }),
    ],
  },
  requests: {
    names: { fi: 'Pyynnöt ja kiellot', sv: 'Begäranden och förbud', en: 'Requests and bans' },
    subjects: ['requesters'],
    sources: ['self', 'program'],
    purposes: [builtInDuties.requests, builtInDuties.proof],
    fields: ['request.requester', 'request.contact', 'request.file', 'prohibitions', 'ban.fingerprint', 'ledger-marks'],
    retention: (of) => [
      keep({ data: ['ledger-marks'], from: 'oldest-backup', period: 'P30D', basis: 'own-need' }),
      keep({
        data: ['prohibitions', 'ban.fingerprint'],
        from: 'prohibition-lifted',
        period: 'P0D',
        basis: 'statute',
        statute: 'gdpr',
      }),
      keep({ data: ['all'], from: 'request-closed', period: of('requestFiles'), basis: 'claims' }),
    ],
  },
  breaches: {
    names: { fi: 'Tietoturvaloukkaukset', sv: 'Personuppgiftsincidenter', en: 'Personal data breaches' },
    subjects: ['staff', 'breach-persons'],
    sources: ['breach-reporter', 'program'],
    purposes: [builtInDuties.breaches],
    fields: ['name.given', 'name.family', 'contact.email', 'breach.file'],
    retention: (of) => [
      keep({ data: ['all'], from: 'breach-closed', period: of('breachFiles'), basis: 'statute', statute: 'gdpr' }),
    ],
  },
  website: {
    names: { fi: 'Verkkosivut ja evästevalinnat', sv: 'Webbplats och val av kakor', en: 'Web site and cookie choices' },
    subjects: ['visitors'],
    sources: ['site-visitor'],
    purposes: [builtInDuties.choices],
    fields: ['cookie-choice', 'consents'],
    retention: (of) => [
      keep({
        data: ['consents'],
        from: 'consent-withdrawn',
        period: of('consentProofs'),
        basis: 'claims',
      }),
      keep({ data: ['all'], from: 'chosen', period: of('cookieChoices'), basis: 'consent' }),
    ],
  },
}

type Declared = Pick<OfficeDeclaration, 'builtIn' | 'website'> & Partial<Pick<OfficeDeclaration, 'systems'>>

/** The registers every office has: they cannot be removed, only their times shortened. */
export function builtInRegisters(declaration: Declared): Register[] {
  const of = (name: BuiltInPeriod) => builtInPeriod(declaration.builtIn, name)
  return builtInKeys.map((key) => {
    const { retention, purposes, ...shape } = shapes[key]
    const register = registerFrom({ key, ...shape, purposes: [...purposes], retention: retention(of) })
    return key === 'website'
      ? siteRegister(register, declaration.website, of('visits'))
      : inProgram(register, declaration.systems)
  })
}

/** Where the program itself runs: whoever runs it for the company processes its registers too, wherever that is. */
function inProgram(register: Register, systems: readonly System[] = []): Register {
  const places = systems.filter(({ within }) => within === 'this-program')
  const abroad = places.flatMap(({ key, country }) => (country && !isInEea(country) ? [{ key, country }] : []))
  return {
    ...register,
    systems: places.map(({ key }) => key),
    recipients: [...new Set(places.flatMap(({ operator }) => operator ?? []))],
    transfers:
      abroad.length > 0
        ? abroad.map(({ key, country }) => ({ country, system: key, mechanism: usualMechanism(country) }))
        : 'not-used',
  }
}

export const isBuiltIn = (key: string): key is BuiltInKey => (builtInKeys as readonly string[]).includes(key)

/** The company's own registers and after them the built-in ones. */
export const allRegisters = (declaration: OfficeDeclaration): Register[] => [
  ...declaration.registers,
  ...builtInRegisters(declaration),
]

export const allSources = (declaration: OfficeDeclaration): Source[] => [...declaration.sources, ...builtInSources]
