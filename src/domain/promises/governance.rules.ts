import type { OfficeDeclaration, Website } from '../registers/declaration.schema.ts'
import {
  at,
  attested,
  figure,
  foundAt,
  keptWhen,
  listed,
  noMechanism,
  ofDocuments,
  shown,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'

const ofSite = ({ website }: OfficeDeclaration, part: string, when: (site: Website) => boolean): Place[] =>
  website !== undefined && website !== 'not-used' ? at(`website/${part}`, when(website)) : []

/** H: cookies and analytics. */
export const sitePromises: readonly PromiseRule[] = [
  {
    number: 65,
    fact: 'F39',
    mechanism: 'measured',
    places: (declaration) => [
      ...ofSite(declaration, 'collected', ({ collected }) => (collected?.length ?? 0) > 0),
      ...ofSite(declaration, 'cookies', ({ cookies }) => listed(cookies).length > 0),
    ],
    judge: () => noMechanism(),
  },
  {
    number: 66,
    fact: 'F39',
    mechanism: 'enforced',
    places: (declaration) =>
      ofSite(
        declaration,
        'joinedWithForms',
        ({ joinedWithForms }) => joinedWithForms !== undefined && joinedWithForms !== 'not-used',
      ),
    judge: () => noMechanism(),
  },
  {
    number: 67,
    fact: 'F39',
    mechanism: 'enforced',
    guard: {
      file: 'src/domain/registers/declaration.rules.ts',
      test: 'src/domain/registers/declaration-checks.test.ts',
    },
    places: (declaration) => ofSite(declaration, 'choice', ({ choice }) => choice !== undefined),
    judge: ({ findings, today }) => {
      const wrong = foundAt(findings, ['cookies-not-asked']).length
      return wrong > 0 ? keptWhen(false, figure('cookies-not-asked'), today) : noMechanism()
    },
  },
  {
    number: 68,
    fact: 'F40',
    mechanism: 'evidence',
    places: (declaration) =>
      ofSite(declaration, 'analytics', ({ analytics }) => analytics !== undefined && analytics !== 'not-used'),
    judge: (facts) => shown(68, facts),
  },
]

const balance = (declaration: OfficeDeclaration): Place[] =>
  ofDocuments(declaration, '', ({ kind }) => kind === 'data-balance-sheet')

/** I: governance. */
export const governancePromises: readonly PromiseRule[] = [
  {
    number: 69,
    fact: 'F09',
    tells: ['F07', 'F09'],
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/governance.rules.ts', test: 'src/domain/promises/small-rules.test.ts' },
    places: ({ contacts }) => at('contacts', contacts.length > 0),
    judge: ({ declaration, today }) => {
      const now = declaration.contacts.filter(
        ({ role, from, until }) =>
          role !== 'deputy' && (from === undefined || from <= today) && (until === undefined || until >= today),
      ).length
      return keptWhen(now > 0, figure('contacts', { contacts: now }), today)
    },
  },
  {
    number: 70,
    fact: 'F52',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/governance.rules.ts', test: 'src/domain/promises/small-rules.test.ts' },
    places: (declaration) => ofDocuments(declaration, '/notice', ({ notice }) => notice !== undefined),
    judge: ({ declaration: { documents }, today }) => {
      const told = documents.filter(({ notice }) => notice !== undefined)
      const wrong = told.filter(
        (one) =>
          !documents.some(
            ({ key, kind, registers }) =>
              key === one.notice &&
              kind === 'privacy-notice' &&
              one.registers.every((register) => registers.includes(register)),
          ),
      ).length
      return keptWhen(wrong === 0, figure('links', { links: told.length, wrong }), today)
    },
  },
  {
    number: 71,
    fact: 'F02',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/governance.rules.ts', test: 'src/domain/promises/small-rules.test.ts' },
    places: (declaration) => ofDocuments(declaration, '/drawnUpOn', ({ drawnUpOn }) => drawnUpOn !== undefined),
    judge: ({ declaration, today }) => {
      const dated = declaration.documents.filter(({ drawnUpOn }) => drawnUpOn !== undefined)
      const late = dated.filter(({ reviewOn }) => reviewOn !== undefined && reviewOn < today).length
      return keptWhen(late === 0, figure('reviews', { documents: dated.length, late }), today)
    },
  },
  { number: 72, fact: 'F01', mechanism: 'measured', places: balance, judge: () => noMechanism() },
  {
    number: 73,
    fact: 'F38',
    mechanism: 'attested',
    places: balance,
    judge: (facts) => {
      const repealed = foundAt(facts.findings, ['law-repealed']).length
      return repealed > 0
        ? keptWhen(false, figure('laws', { repealed }), facts.today)
        : { ...attested(73, facts), figure: figure('laws', { repealed }) }
    },
  },
  { number: 74, fact: 'F01', mechanism: 'measured', places: balance, judge: () => noMechanism() },
]
