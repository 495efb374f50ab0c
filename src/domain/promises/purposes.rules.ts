import type { OfficeDeclaration, Purpose } from '../registers/declaration.schema.ts'
import {
  figure,
  foundAt,
  keptWhen,
  listed,
  noMechanism,
  ofRegisters,
  type Facts,
  type Judged,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'

const ofPurposes = ({ registers }: OfficeDeclaration, part: string, when: (purpose: Purpose) => boolean): Place[] =>
  registers.flatMap(({ key, purposes }) =>
    purposes.filter(when).map((one) => ({ path: `registers/${key}/purposes/${one.key}${part}` })),
  )

const declarationChecks = {
  file: 'src/domain/registers/register-checks.rules.ts',
  test: 'src/domain/registers/declaration-checks.test.ts',
}

/** B: purpose and basis. */
export const purposePromises: readonly PromiseRule[] = [
  {
    number: 8,
    fact: 'F12',
    mechanism: 'enforced',
    guard: { file: 'src/enforcement/scope.ts', test: 'src/enforcement/scope.test.ts' },
    places: (declaration) => ofPurposes(declaration, '', () => true),
    judge: ({ log, probes, today }) =>
      keptWhen(
        probes.otherPurpose && log.withoutPurpose === 0,
        figure('purposes', { lines: log.lines, wrong: log.withoutPurpose }),
        log.lastOn ?? today,
      ),
  },
  {
    number: 9,
    fact: 'F12',
    mechanism: 'enforced',
    places: (declaration) =>
      ofPurposes(declaration, '', ({ aim }) => aim === 'development-and-testing' || aim === 'statistics'),
    judge: () => noMechanism(),
  },
  {
    number: 10,
    fact: 'F14',
    mechanism: 'attested',
    places: (declaration) => ofPurposes(declaration, '/interest', ({ basis }) => basis === 'legitimate-interest'),
    judge: balanced,
  },
  {
    number: 11,
    fact: 'F12',
    mechanism: 'enforced',
    places: (declaration) =>
      ofPurposes(declaration, '', ({ aim }) =>
        ['development-and-testing', 'statistics', 'personalised-content'].includes(aim),
      ),
    judge: () => noMechanism(),
  },
  {
    number: 12,
    fact: 'F12',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/purposes.rules.ts', test: 'src/domain/promises/promise.rules.test.ts' },
    places: (declaration) => ofPurposes(declaration, '', isTargeting),
    judge: ({ declaration, today }) => {
      const advertisers = advertisersOf(declaration)
      return keptWhen(advertisers === 0, figure('advertisers', { advertisers }), today)
    },
  },
  {
    number: 13,
    fact: 'F15',
    tells: ['F13', 'F15'],
    mechanism: 'enforced',
    guard: declarationChecks,
    places: (declaration) =>
      ['/basis', '/requirement'].flatMap((part) => ofPurposes(declaration, part, ({ basis }) => basis === 'contract')),
    judge: ({ findings, declaration, today }) => {
      const wrong = foundAt(findings, ['contract-with-contact', 'requirement-unanswered']).length
      const purposes = declaration.registers.flatMap((one) => one.purposes).filter(({ basis }) => basis === 'contract')
      return keptWhen(wrong === 0, figure('contracts', { purposes: purposes.length, wrong }), today)
    },
  },
  {
    number: 14,
    fact: 'F16',
    tells: ['F16', 'F17'],
    mechanism: 'enforced',
    guard: declarationChecks,
    places: (declaration) => {
      const asked = ofPurposes(declaration, '/consent', ({ basis }) => basis === 'consent')
      return asked.length > 0 ? asked : ofRegisters(declaration, 'purposes', () => true)
    },
    judge: ({ declaration, today }) => {
      const onConsent = declaration.registers
        .flatMap(({ purposes }) => purposes)
        .filter(({ basis }) => basis === 'consent').length
      return onConsent > 0
        ? noMechanism(figure('consents', { purposes: onConsent }))
        : keptWhen(true, figure('no-consents'), today)
    },
  },
]

const isTargeting = ({ aim, basis }: Purpose): boolean => aim === 'direct-marketing' && basis === 'legitimate-interest'

/** Those who get data for advertising from a register that advertises. The program itself gives audiences to nobody. */
function advertisersOf({ registers, recipients }: OfficeDeclaration): number {
  const advertising = registers.filter(({ purposes }) => purposes.some(isTargeting))
  const given = new Set(
    advertising.flatMap((one) => [...one.recipients, ...listed(one.disclosures).map(({ to }) => to)]),
  )
  return recipients.filter(({ key, category }) => category === 'advertising' && given.has(key)).length
}

/** The balancing tests are whole, dated, and younger than their review (Art. 6(1)(f)). */
function balanced({ declaration, today }: Facts): Judged {
  const tests = declaration.registers
    .flatMap(({ purposes }) => purposes)
    .filter(({ basis }) => basis === 'legitimate-interest')
    .map(({ interest }) => interest)
  const whole = tests.filter(
    (one) =>
      one?.necessary &&
      one.effects &&
      one.safeguards &&
      one.assessedOn &&
      one.assessedOn <= today &&
      one.assessedBy &&
      one.reviewOn,
  )
  const counted = figure('balancing', { whole: whole.length, all: tests.length })
  if (whole.length < tests.length) return { state: 'not-verified', because: 'no-balancing', figure: counted }
  const until = whole.map((one) => one!.reviewOn!).toSorted()[0]!
  const exercisedOn = whole.map((one) => one!.assessedOn!).toSorted()[0]!
  if (until < today) return { state: 'not-verified', because: 'balancing-ended', until, figure: counted }
  return { state: 'attested', until, exercisedOn, figure: counted }
}
