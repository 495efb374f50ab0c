import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { words } from '../documents/notice-rights.words.ts'
import { noticeOf } from '../documents/notice.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'
import {
  at,
  figure,
  keptWhen,
  listed,
  noMechanism,
  type Facts,
  type Judged,
  type Place,
  type PromiseRule,
} from './promise.rules.ts'

const everybody =
  (path: string) =>
  ({ registers }: OfficeDeclaration): Place[] =>
    at(path, registers.length > 0)

const toCome = (
  number: number,
  fact: FactId,
  places: PromiseRule['places'],
  mechanism = 'enforced' as const,
): PromiseRule => ({
  number,
  fact,
  mechanism,
  places,
  judge: () => noMechanism(),
})

const banGuard = {
  file: 'src/domain/prohibitions/forbid-marketing.ts',
  test: 'src/domain/prohibitions/prohibitions.test.ts',
}
/** Somebody may record a ban in each register, and every ban that was given is on record. */
function bansKept({ bans, log, today, staff, looked }: Facts): Judged {
  const lost = looked?.bansLost ?? 0
  const isKept = staff.uncorrected === 0 && lost === 0
  const counts = { bans, given: log.bansGiven, lost, closed: staff.uncorrected }
  return keptWhen(isKept, figure(isKept ? 'bans' : 'bans-lost', counts), log.lastBanOn ?? today)
}

/** The notices that do not say where else one may complain: the company's own words may have taken its place. */
function untold(declaration: OfficeDeclaration, today: string): { notices: number; missing: number } {
  const notices = declaration.documents.filter(({ kind }) => kind === 'privacy-notice')
  const language = declaration.office.languages[0] ?? 'fi'
  const sentence = words[language].rights.complainElsewhere
  const says = (key: string): boolean =>
    noticeOf(declaration, key, language, today)?.sections.some(({ blocks }) =>
      blocks.some(({ text }) => text === sentence),
    ) ?? false
  return { notices: notices.length, missing: notices.filter(({ key }) => !says(key)).length }
}

/** G: rights. There are no requests as cases yet: what needs one says so. */
export const rightsPromises: readonly PromiseRule[] = [
  toCome(51, 'F42', everybody('rights')),
  toCome(52, 'F42', ({ rights }) => at('rights/channels', rights !== undefined)),
  {
    number: 53,
    fact: 'F49',
    mechanism: 'enforced',
    guard: banGuard,
    places: everybody('rights'),
    judge: bansKept,
  },
  {
    number: 54,
    fact: 'F43',
    mechanism: 'enforced',
    guard: { file: 'src/domain/people/change-person.ts', test: 'src/domain/people/change-person.test.ts' },
    places: everybody('rights'),
    judge: ({ log, staff, today }) =>
      keptWhen(
        staff.uncorrected === 0,
        figure(staff.uncorrected === 0 ? 'corrections' : 'uncorrected', {
          corrections: log.corrections,
          closed: staff.uncorrected,
        }),
        log.lastCorrectionOn ?? today,
      ),
  },
  toCome(55, 'F42', everybody('rights/identity')),
  {
    number: 56,
    fact: 'F43',
    mechanism: 'measured',
    places: (declaration) => [
      ...everybody('rights')(declaration),
      ...at('rights/correctWithinDays', declaration.rights?.correctWithinDays !== undefined),
    ],
    judge: ({ log }) => noMechanism(figure('corrections', { corrections: log.corrections })),
  },
  toCome(57, 'F46', ({ rights }) => at('rights/tellsSources', rights?.tellsSources === true)),
  toCome(58, 'F42', ({ rights }) => at('rights/certificateOfRefusal', rights?.certificateOfRefusal === true)),
  toCome(59, 'F54', everybody('authority')),
  toCome(60, 'F47', ({ rights }) => at('rights/portability', (rights?.portability.length ?? 0) > 0)),
  toCome(61, 'F45', everybody('rights')),
  toCome(62, 'F48', everybody('rights')),
  {
    number: 63,
    fact: 'F50',
    mechanism: 'enforced',
    guard: { file: 'src/domain/documents/notice-rights.rules.ts', test: 'src/domain/promises/promise.rules.test.ts' },
    places: everybody('authority'),
    judge: ({ declaration, today }) => {
      const { notices, missing } = untold(declaration, today)
      return keptWhen(notices > 0 && missing === 0, figure('told', { notices, missing }), today)
    },
  },
  {
    number: 64,
    fact: 'F49',
    mechanism: 'enforced',
    guard: banGuard,
    places: everybody('rights'),
    judge: (facts) =>
      facts.declaration.registers.some(({ disclosures }) => listed(disclosures).length > 0)
        ? noMechanism(bansKept(facts).figure)
        : bansKept(facts),
  },
]
