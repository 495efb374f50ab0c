import {
  figure,
  foundAt,
  keptWhen,
  noMechanism,
  ofRegisters,
  type Facts,
  type Judged,
  type PromiseRule,
} from './promise.rules.ts'

const entering = (test: string) => ({ file: 'src/domain/people/declared.rules.ts', test })

/** Counted by the nightly look; before the first one nothing is known. */
const lookedAt = ({ looked }: Facts, judge: (looked: NonNullable<Facts['looked']>) => Judged): Judged =>
  looked ? judge(looked) : { state: 'not-verified', because: 'not-checked' }

/** A: collection and content. */
export const collectionPromises: readonly PromiseRule[] = [
  {
    number: 1,
    fact: 'F23',
    mechanism: 'enforced',
    guard: entering('src/domain/people/add-person.test.ts'),
    places: ({ sources }) => sources.map(({ key }) => ({ path: `sources/${key}` })),
    judge: (facts) =>
      lookedAt(facts, ({ values, undeclaredSources, on }) =>
        keptWhen(undeclaredSources === 0, figure('sources', { values, wrong: undeclaredSources }), on),
      ),
  },
  {
    number: 2,
    fact: 'F23',
    mechanism: 'enforced',
    places: ({ sources }) =>
      sources.filter(({ channels }) => channels.includes('update-file')).map(({ key }) => ({ path: `sources/${key}` })),
    judge: () => noMechanism(),
  },
  {
    number: 3,
    fact: 'F23',
    mechanism: 'enforced',
    guard: {
      file: 'src/domain/registers/declaration.rules.ts',
      test: 'src/domain/registers/declaration-checks.test.ts',
    },
    places: ({ sources }) =>
      sources.filter(({ kind }) => kind === 'partner').map(({ key }) => ({ path: `sources/${key}` })),
    judge: ({ declaration, today }) => {
      const partners = declaration.sources.filter(({ kind }) => kind === 'partner')
      const open = partners.filter(({ organisation, contract }) => !(organisation && contract)).length
      return keptWhen(open === 0, figure('partner-sources', { partners: partners.length, open }), today)
    },
  },
  {
    number: 4,
    fact: 'F23',
    mechanism: 'enforced',
    places: (declaration) =>
      ofRegisters(
        declaration,
        'partnerData',
        ({ partnerData }) => partnerData !== undefined && partnerData !== 'not-used',
      ),
    judge: () => noMechanism(),
  },
  {
    number: 5,
    fact: 'F20',
    tells: ['F20', 'F19'],
    mechanism: 'enforced',
    guard: entering('src/domain/people/add-person.test.ts'),
    places: (declaration) => ofRegisters(declaration, 'fields', ({ fields }) => fields.length > 0),
    judge: (facts) =>
      lookedAt(facts, ({ values, undeclaredFields, on }) =>
        keptWhen(
          undeclaredFields === 0 && facts.probes.identityCode,
          figure('fields', { values, wrong: undeclaredFields }),
          on,
        ),
      ),
  },
  {
    number: 6,
    fact: 'F18',
    mechanism: 'measured',
    guard: { file: 'src/domain/promises/check-promises.ts', test: 'src/domain/promises/promises.test.ts' },
    places: (declaration) => ofRegisters(declaration, 'subjects', ({ subjects }) => subjects.length > 0),
    judge: (facts) =>
      lookedAt(facts, ({ people, withoutGroup, on }) =>
        withoutGroup === 0
          ? keptWhen(true, figure('groups', { people, wrong: 0 }), on)
          : { state: 'not-verified', because: 'found', figure: figure('groups', { people, wrong: withoutGroup }) },
      ),
  },
  {
    number: 7,
    fact: 'F22',
    mechanism: 'attested',
    places: (declaration) =>
      ofRegisters(declaration, 'risks', ({ risks }) => risks?.level === 'none' || risks?.level === 'low'),
    judge: assessed,
  },
]

/** "No risk" needs an assessment with its day, author, method and scenarios, younger than its review (Arts 24, 32). */
function assessed({ declaration, today, findings }: Facts): Judged {
  const records = declaration.registers.flatMap(({ risks }) =>
    risks?.level === 'none' || risks?.level === 'low' ? [risks] : [],
  )
  const whole = records.filter(
    ({ assessedOn, assessedBy, method, scenarios, reviewOn, impactAssessment }) =>
      assessedOn && assessedOn <= today && assessedBy && method && scenarios.length > 0 && reviewOn && impactAssessment,
  )
  const counted = figure('assessments', { whole: whole.length, all: records.length })
  const open = foundAt(findings, ['risk-without-assessment']).length
  if (whole.length < records.length || open > 0)
    return { state: 'not-verified', because: 'no-assessment', figure: counted }
  const until = whole.map(({ reviewOn }) => reviewOn!).toSorted()[0]!
  const exercisedOn = whole.map(({ assessedOn }) => assessedOn!).toSorted()[0]!
  if (until < today) return { state: 'not-verified', because: 'assessment-ended', until, figure: counted }
  return { state: 'attested', until, exercisedOn, figure: counted }
}
