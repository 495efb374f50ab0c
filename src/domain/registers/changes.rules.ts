import { builtInPeriods, type BuiltInPeriod } from './built-in.rules.ts'
import { added, changed, partName, same, type Change } from './change.rules.ts'
import { words } from './change.words.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { documentName, partyName, registerName } from './own-names.rules.ts'
import { periodInWords, roughDays } from './period.rules.ts'
import { registerChanges } from './register-changes.rules.ts'
import { capital, quoted, type Language } from './text.rules.ts'

export type { Change, ChangeCode, Effect, TellBefore } from './change.rules.ts'

/**
 * Everything that differs between two declarations of an office, in plain words of three languages, with who must be
 * told before (GDPR 13(3), 14(4)) and what it may do to data already there. Nothing when they say the same.
 */
export const changesBetween = (before: OfficeDeclaration, after: OfficeDeclaration): Change[] => [
  ...partChanges(before, after),
  ...listChanges(before, after),
  ...registersChanges(before, after),
  ...builtInChanges(before, after),
]

const wholes = [
  'office',
  'representative',
  'dataProtectionOfficer',
  'contacts',
  'website',
  'rights',
  'changesToldBy',
  'processedForOthers',
] as const
const lists = ['systems', 'recipients', 'sources', 'ownFields', 'documents'] as const

type Listed = OfficeDeclaration[(typeof lists)[number]][number]

/** What a thing of a list is called there; a party’s name is the same in all languages. */
function nameOf(one: Listed, office: { declaration: OfficeDeclaration; language: Language }): string {
  if ('registers' in one) return documentName(one, office)
  if ('role' in one) return partyName(one, office.language)
  return quoted(one.names, office.language)
}

const partChanges = (before: OfficeDeclaration, after: OfficeDeclaration): Change[] =>
  wholes
    .filter((part) => !same(before[part], after[part]))
    .map((part) => changed('office-part', part, (language) => ({ name: partName(part, language) })))

function listChanges(before: OfficeDeclaration, after: OfficeDeclaration): Change[] {
  const byKey = (one: { key: string }) => one.key
  return lists.flatMap((part) => {
    const old: readonly Listed[] = before[part]
    const now: readonly Listed[] = after[part]
    const facts = (one: Listed, declaration: OfficeDeclaration) => (language: Language) => ({
      list: capital(partName(part, language)),
      name: nameOf(one, { declaration, language }),
    })
    const pairs = now.flatMap((one) => {
      const other = old.find(({ key }) => key === one.key)
      return other ? [{ one, other }] : []
    })
    const renamed = pairs.filter(({ one, other }) => !same(one.names, other.names))
    const kept = pairs.filter(({ one, other }) => !same({ ...other, names: one.names }, one)).map(({ one }) => one)
    return [
      ...added(old, now, byKey).map((one) => changed('list-added', `${part}/${one.key}`, facts(one, after))),
      ...added(now, old, byKey).map((one) => changed('list-removed', `${part}/${one.key}`, facts(one, before))),
      ...renamed.map(({ one, other }) =>
        changed('list-renamed', `${part}/${one.key}/names`, (l) => ({
          list: capital(partName(part, l)),
          before: quoted(other.names, l),
          after: quoted(one.names, l),
        })),
      ),
      ...kept.map((one) => changed('list-changed', `${part}/${one.key}`, facts(one, after))),
    ]
  })
}

function registersChanges(before: OfficeDeclaration, after: OfficeDeclaration): Change[] {
  const byKey = (one: { key: string }) => one.key
  const named = (register: Register, declaration: OfficeDeclaration) => (language: Language) => ({
    name: registerName(register, { declaration, language }),
  })
  return [
    ...added(before.registers, after.registers, byKey).map((one) =>
      changed('register-added', `registers/${one.key}`, named(one, after)),
    ),
    ...added(after.registers, before.registers, byKey).map((one) =>
      changed('register-removed', `registers/${one.key}`, named(one, before), {
        effect: { kind: 'register-removed', register: one.key },
      }),
    ),
    ...after.registers.flatMap((now) => {
      const old = before.registers.find((one) => one.key === now.key)
      return old
        ? [
            ...renamedRegister(old, now),
            ...registerChanges({ before: old, after: now, from: before, to: after }),
            ...systemChange(old, now, after),
          ]
        : []
    }),
  ]
}

type Register = OfficeDeclaration['registers'][number]

const renamedRegister = (before: Register, after: Register): Change[] =>
  same(before.names, after.names)
    ? []
    : [
        changed('register-renamed', `registers/${after.key}/names`, (language) => ({
          before: quoted(before.names, language),
          after: quoted(after.names, language),
        })),
      ]

const systemChange = (before: Register, after: Register, declaration: OfficeDeclaration): Change[] =>
  same(before.systems, after.systems)
    ? []
    : [
        changed('part', `registers/${after.key}/systems`, (language) => ({
          register: registerName(after, { declaration, language }),
          name: partName('systems', language).toLocaleLowerCase('fi'),
        })),
      ]

const registerOfPeriod: Record<BuiltInPeriod, string> = {
  logLines: 'staff',
  accounts: 'staff',
  undertakings: 'staff',
  requestFiles: 'requests',
  bans: 'requests',
  breachFiles: 'breaches',
  cookieChoices: 'website',
  visits: 'website',
  consentProofs: 'website',
}

/** The built-in register that a period of the declaration is of; undefined when there is no such period. */
export const builtInRegisterOf = (period: string): string | undefined =>
  period in registerOfPeriod ? registerOfPeriod[period as BuiltInPeriod] : undefined

function builtInChanges({ builtIn: before }: OfficeDeclaration, { builtIn: after }: OfficeDeclaration): Change[] {
  return (Object.keys(builtInPeriods) as BuiltInPeriod[])
    .filter((name) => before[name] !== after[name])
    .map((name) => {
      const [old, now] = [before[name] ?? builtInPeriods[name], after[name] ?? builtInPeriods[name]]
      const register = registerOfPeriod[name]
      const inWords = (own: string | undefined, language: Language) =>
        own ? periodInWords(own, language) : words[language].own
      return changed(
        'built-in-retention',
        `builtIn/${name}`,
        (language) => ({ before: inWords(before[name], language), after: inWords(after[name], language) }),
        {
          tellBefore: roughDays(now) > roughDays(old) ? { why: 'longer-period', register } : undefined,
          effect: roughDays(now) < roughDays(old) ? { kind: 'period-shorter', register, data: [name] } : undefined,
        },
      )
    })
}
