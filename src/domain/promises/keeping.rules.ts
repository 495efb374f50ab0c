import type { OfficeDeclaration, RetentionRule } from '../registers/declaration.schema.ts'
import {
  at,
  attested,
  figure,
  noMechanism,
  ofMeasures,
  ofRegisters,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'

const ofRules = ({ registers }: OfficeDeclaration, when: (rule: RetentionRule) => boolean): Place[] =>
  registers.flatMap(({ key, retention }) =>
    retention.flatMap((rule, i) => (when(rule) ? [{ path: `registers/${key}/retention/${i}` }] : [])),
  )
const anyRetention = (declaration: OfficeDeclaration): Place[] =>
  ofRegisters(declaration, 'retention', ({ retention }) => retention.length > 0)
const anyRegister = ({ registers }: OfficeDeclaration, path: string): Place[] => at(path, registers.length > 0)

/** E: retention and erasure. Nothing erases by itself yet, and each of these says so. */
export const keepingPromises: readonly PromiseRule[] = [
  {
    number: 28,
    fact: 'F34',
    mechanism: 'enforced',
    places: anyRetention,
    judge: ({ declaration }) =>
      noMechanism(figure('rules', { rules: declaration.registers.flatMap(({ retention }) => retention).length })),
  },
  {
    number: 29,
    fact: 'F34',
    mechanism: 'enforced',
    places: (declaration) => [
      ...ofRules(declaration, ({ basis }) => basis === 'statute'),
      ...at('office/vouchers', declaration.office.vouchers !== undefined),
    ],
    judge: () => noMechanism(),
  },
  {
    number: 30,
    fact: 'F34',
    mechanism: 'enforced',
    places: (declaration) => ofRules(declaration, ({ then }) => then === 'by-hand'),
    judge: () => noMechanism(),
  },
  {
    number: 31,
    fact: 'F34',
    mechanism: 'enforced',
    places: (declaration) => ofRules(declaration, ({ from }) => from === 'relation-ended'),
    judge: () => noMechanism(),
  },
  {
    number: 32,
    fact: 'F44',
    mechanism: 'enforced',
    places: (declaration) => anyRegister(declaration, 'rights'),
    judge: () => noMechanism(),
  },
  {
    number: 33,
    fact: 'F44',
    tells: [],
    mechanism: 'enforced',
    places: (declaration) =>
      ofRegisters(declaration, 'subjects', ({ subjects }) =>
        subjects.some((one) => one === 'company-contacts' || one === 'prospect-contacts'),
      ),
    judge: () => noMechanism(),
  },
  {
    number: 34,
    fact: 'F35',
    mechanism: 'measured',
    places: anyRetention,
    judge: ({ looked, log }) =>
      noMechanism(figure('care', { checked: looked?.checked ?? 0, corrections: log.corrections })),
  },
  {
    number: 35,
    fact: 'F36',
    mechanism: 'attested',
    places: (declaration) => [
      ...ofMeasures(declaration, 'manual', ['secure-destruction']),
      ...ofMeasures(declaration, 'electronic', ['secure-destruction']),
    ],
    judge: (facts) => attested(35, facts),
  },
  {
    number: 36,
    fact: 'F51',
    mechanism: 'enforced',
    places: ({ rights }) => at('rights/anonymises', rights?.anonymises === true),
    judge: () => noMechanism(),
  },
]
