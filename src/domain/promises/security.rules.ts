import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import {
  attested,
  figure,
  keptWhen,
  ofDocuments,
  ofMeasures,
  shown,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'

const electronic =
  (...names: string[]) =>
  (declaration: OfficeDeclaration): Place[] =>
    ofMeasures(declaration, 'electronic', names)
const manual =
  (...names: string[]) =>
  (declaration: OfficeDeclaration): Place[] =>
    ofMeasures(declaration, 'manual', names)
const either =
  (...names: string[]) =>
  (declaration: OfficeDeclaration): Place[] => [...electronic(...names)(declaration), ...manual(...names)(declaration)]

const said = (number: number, places: PromiseRule['places'], fact: PromiseRule['fact'] = 'F36'): PromiseRule => ({
  number,
  fact,
  mechanism: 'attested',
  places,
  judge: (facts) => attested(number, facts),
})
const proven = (number: number, places: PromiseRule['places']): PromiseRule => ({
  number,
  fact: 'F37',
  mechanism: 'evidence',
  places,
  judge: (facts) => shown(number, facts),
})

/** F: security and control. */
export const securityPromises: readonly PromiseRule[] = [
  proven(37, electronic('encrypted-storage')),
  proven(38, electronic('firewall')),
  {
    number: 39,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/app/api.ts', test: 'src/app/routes.test.ts' },
    places: electronic('password'),
    judge: ({ probes, log, today }) => keptWhen(probes.stranger, figure('stopped', { stopped: log.stopped }), today),
  },
  {
    number: 40,
    fact: 'F37',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/shared-account.rules.ts', test: 'src/domain/promises/small-rules.test.ts' },
    places: electronic('personal-accounts'),
    judge: ({ staff, today }) =>
      keptWhen(staff.shared === 0, figure('accounts', { accounts: staff.accounts, wrong: staff.shared }), today),
  },
  {
    number: 41,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/domain/staff/standing.rules.ts', test: 'src/domain/staff/standing.rules.test.ts' },
    places: electronic('signed-undertaking'),
    judge: ({ staff, probes, today }) =>
      keptWhen(
        probes.unsigned,
        figure('undertakings', { signed: staff.signed, accounts: staff.accounts, grace: staff.grace }),
        today,
      ),
  },
  {
    number: 42,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/enforcement/scope.ts', test: 'src/enforcement/scope.test.ts' },
    places: electronic('named-users'),
    judge: ({ staff, probes, today }) =>
      keptWhen(
        probes.leaver && probes.endedRight && staff.leaversWithRights === 0 && staff.withoutGranter === 0,
        figure('grants', { grants: staff.grants, leavers: staff.leaversWithRights, nameless: staff.withoutGranter }),
        today,
      ),
  },
  said(43, either('server-room-watched', 'secrecy-duty'), 'F37'),
  said(44, manual('locked-rooms', 'locked-and-fire-proof', 'after-first-handling', 'safe-storage')),
  said(45, manual('named-handlers', 'signed-undertaking')),
  said(46, either('good-practice'), 'F38'),
  {
    number: 47,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/app/settings.ts', test: 'src/app/settings.test.ts' },
    places: electronic('encrypted-connection'),
    judge: ({ probes, today }) =>
      probes.encrypted ? keptWhen(true, figure('encrypted'), today) : { state: 'not-verified', because: 'no-tls' },
  },
  {
    number: 48,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/enforcement/gate.ts', test: 'src/enforcement/gate.test.ts' },
    places: electronic('access-log'),
    judge: ({ log, probes, today }) =>
      keptWhen(probes.logChanged, figure('log', { lines: log.lines }), log.lastOn ?? today),
  },
  {
    number: 49,
    fact: 'F37',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/held-rights.rules.ts', test: 'src/domain/promises/held-rights.rules.test.ts' },
    places: (declaration) => ofDocuments(declaration, '', ({ kind }) => kind === 'data-balance-sheet'),
    judge: ({ staff: { holders, unknownHolders }, today }) =>
      keptWhen(unknownHolders === 0, figure('with-rights', { holders, unknown: unknownHolders }), today),
  },
  {
    number: 50,
    fact: 'F37',
    mechanism: 'enforced',
    guard: { file: 'src/enforcement/scope-plugin.ts', test: 'src/enforcement/scope-plugin.test.ts' },
    places: electronic('least-privilege'),
    judge: ({ log, probes, today }) =>
      keptWhen(probes.otherRegister && probes.otherPurpose, figure('stopped', { stopped: log.stopped }), today),
  },
]
