import {
  attested,
  figure,
  foundAt,
  keptWhen,
  listed,
  noMechanism,
  ofRegisters,
  ofMeasures,
  shown,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'

const ofDisclosures = (declaration: OfficeDeclaration, occasions?: readonly string[]): Place[] =>
  ofRegisters(declaration, 'disclosures', ({ disclosures }) =>
    listed(disclosures).some(({ occasion }) => occasions === undefined || occasions.includes(occasion)),
  )

const published = (declaration: OfficeDeclaration): Place[] =>
  ofRegisters(declaration, 'publication', ({ publication }) => publication !== undefined && publication !== 'not-used')

/** C: handlers, recipients, publication, transfers. */
export const recipientPromises: readonly PromiseRule[] = [
  {
    number: 15,
    fact: 'F26',
    tells: ['F24', 'F26', 'F33'],
    mechanism: 'enforced',
    guard: { file: 'src/domain/staff/agreement.rules.ts', test: 'src/domain/staff/standing.rules.test.ts' },
    places: ({ recipients }) =>
      recipients.filter(({ role }) => role === 'processor').map(({ key }) => ({ path: `recipients/${key}` })),
    judge: ({ declaration, today, staff }) => {
      const processors = declaration.recipients.filter(({ role }) => role === 'processor')
      const without = processors.filter(
        ({ agreement }) => !agreement || (agreement.until !== undefined && agreement.until < today),
      ).length
      const { outside, outsideWithoutAgreement } = staff
      return keptWhen(
        without === 0 && outsideWithoutAgreement === 0,
        figure('processors', { processors: processors.length, without, outside }),
        today,
      )
    },
  },
  {
    number: 16,
    fact: 'F26',
    tells: ['F24', 'F26'],
    mechanism: 'enforced',
    guard: { file: 'src/domain/staff/outside.rules.ts', test: 'src/domain/staff/standing.rules.test.ts' },
    places: (declaration) => ofRegisters(declaration, 'recipients', ({ ownStaffOnly }) => ownStaffOnly === true),
    judge: ({ staff, probes, findings, today }) =>
      keptWhen(
        probes.ownStaffOnly && foundAt(findings, ['own-staff-only']).length === 0,
        figure('own-staff', { outside: staff.outside, reaching: staff.reachingOwnStaffOnly }),
        today,
      ),
  },
  {
    number: 17,
    fact: 'F25',
    mechanism: 'enforced',
    places: (declaration) => ofDisclosures(declaration, ['added-value-service', 'credit-decision']),
    judge: () => noMechanism(),
  },
  {
    number: 18,
    fact: 'F25',
    mechanism: 'enforced',
    places: (declaration) => ofDisclosures(declaration),
    judge: () => noMechanism(),
  },
  {
    number: 19,
    fact: 'F30',
    tells: ['F26', 'F33'],
    mechanism: 'attested',
    places: ({ recipients, systems }) => [
      ...recipients.filter(({ technicalOnly }) => technicalOnly).map(({ key }) => ({ path: `recipients/${key}` })),
      ...systems
        .filter(({ operator }) => recipients.some(({ key, technicalOnly }) => technicalOnly && key === operator))
        .map(({ key }) => ({ path: `systems/${key}` })),
    ],
    judge: (facts) => attested(19, facts),
  },
  { number: 20, fact: 'F28', mechanism: 'enforced', places: published, judge: () => noMechanism() },
  { number: 21, fact: 'F28', mechanism: 'enforced', places: published, judge: () => noMechanism() },
  {
    number: 22,
    fact: 'F27',
    mechanism: 'attested',
    guard: {
      file: 'src/domain/registers/register-checks.rules.ts',
      test: 'src/domain/registers/declaration-checks.test.ts',
    },
    places: (declaration) => [
      ...ofRegisters(declaration, 'transfers', ({ transfers }) => transfers !== undefined),
      ...ofRegisters(declaration, 'texts/F27', ({ texts }) => texts['F27'] !== undefined),
    ],
    judge: (facts) => {
      const { findings, declaration, today } = facts
      const untold = foundAt(findings, ['transfer-untold']).length
      const ended = declaration.registers
        .flatMap(({ transfers }) => listed(transfers))
        .filter(({ until }) => until !== undefined && until < today).length
      const counted = figure('transfers', { untold, ended })
      return untold + ended > 0 ? keptWhen(false, counted, today) : { ...attested(22, facts), figure: counted }
    },
  },
]

const usedSystems = ({ registers }: OfficeDeclaration): boolean => registers.some(({ systems }) => systems.length > 0)

/** D: systems and places. */
export const systemPromises: readonly PromiseRule[] = [
  {
    number: 23,
    fact: 'F29',
    mechanism: 'attested',
    places: (declaration) =>
      usedSystems(declaration) ? declaration.systems.map(({ key }) => ({ path: `systems/${key}` })) : [],
    judge: (facts) => attested(23, facts),
  },
  {
    number: 24,
    fact: 'F30',
    tells: ['F30', 'F31'],
    mechanism: 'attested',
    places: (declaration) => [
      ...declaration.systems.filter(({ place }) => place).map(({ key }) => ({ path: `systems/${key}` })),
      ...ofRegisters(declaration, 'systems', ({ systems }) =>
        declaration.systems.some(({ key, place }) => place && systems.includes(key)),
      ),
      ...ofRegisters(declaration, 'places', ({ places }) => places.length > 0),
    ],
    judge: (facts) => attested(24, facts),
  },
  {
    number: 25,
    fact: 'F32',
    mechanism: 'measured',
    places: (declaration) => ofRegisters(declaration, 'steps', ({ steps }) => steps !== undefined),
    judge: () => noMechanism(),
  },
  {
    number: 26,
    fact: 'F11',
    mechanism: 'enforced',
    places: (declaration) => [
      ...ofRegisters(declaration, 'copies', ({ copies }) => listed(copies).length > 0),
      ...declaration.documents
        .filter(({ kind, registers }) => kind === 'data-flow-description' && registers.length > 1)
        .flatMap(({ registers }) => registers.map((key) => ({ path: `registers/${key}/names` }))),
    ],
    judge: () => noMechanism(),
  },
  {
    number: 27,
    fact: 'F30',
    mechanism: 'evidence',
    places: (declaration) => ofMeasures(declaration, 'electronic', ['servers-in-finland']),
    judge: (facts) => shown(27, facts),
  },
]
