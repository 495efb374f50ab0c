import type { OfficeDeclaration, Register } from '../registers/declaration.schema.ts'
import type { Finding } from '../registers/finding.rules.ts'
import type { FactId } from '../registers/terms.rules.ts'

/**
 * What stands behind a promise. `enforced`: the program refuses what would break it. `measured`: counted from rows and
 * the log. `attested`: a named person said so, until a day. `evidence`: a file from outside, until a day.
 */
export const mechanisms = ['enforced', 'measured', 'attested', 'evidence'] as const
export type Mechanism = (typeof mechanisms)[number]

export const promiseStates = ['kept', 'attested', 'broken', 'not-verified'] as const
export type PromiseState = (typeof promiseStates)[number]

/** Why a promise is not kept, or not known to be. */
export const reasons = [
  'no-mechanism',
  'not-checked',
  'not-attested',
  'attestation-ended',
  'no-evidence',
  'evidence-ended',
  'no-assessment',
  'assessment-ended',
  'no-tls',
  'no-balancing',
  'balancing-ended',
  'found',
] as const
export type Reason = (typeof reasons)[number]

/** What a document does with a sentence that nobody has verified: prints it with a mark, or is not published. */
export const unverifiedChoices = ['mark', 'stop'] as const
export type UnverifiedChoice = (typeof unverifiedChoices)[number]

/** Where in the declaration a promise is made; `measure`: the one sentence among those of its place. */
export type Place = { path: string; measure?: { kind: 'electronic' | 'manual'; name: string } }

/** What a file from outside, or somebody's word, says: from whom, of which day, until when it holds. Days YYYY-MM-DD. */
export type Proof = { id: number; by: string; on: string; until: string }

/** Counts of rows and of the log, as the last look found them; `on`: the office's day of it. */
export type Looked = {
  on: string
  people: number
  values: number
  undeclaredFields: number
  undeclaredSources: number
  /** Entries of a register that has several groups, without a group of their own. */
  withoutGroup: number
  checked: number
  /** People who said no to advertising this year and of whom no ban is on record. */
  bansLost?: number
  /** Not in the looks that were kept before the log was counted with them. */
  log?: CountedLog
}

export type StaffFacts = {
  accounts: number
  signed: number
  grace: number
  /** Accounts with an address or a name that looks like many people's. */
  shared: number
  grants: number
  withoutGranter: number
  outside: number
  outsideWithoutAgreement: number
  /** Rights that outsiders were given in registers for the own staff only. */
  reachingOwnStaffOnly: number
  /** People who have left and whose rights nobody has ended. */
  leaversWithRights: number
  /** Members who may see, add or change people. */
  holders: number
  /** Accounts with rights that are neither members nor programs of the office. */
  unknownHolders: number
  /** The company's own registers in which nobody may correct anything. */
  uncorrected: number
}

export type LogFacts = {
  lines: number
  lastOn: string | null
  /** This year. */
  withoutPurpose: number
  stopped: number
  corrections: number
  bansGiven: number
  lastBanOn: string | null
  lastCorrectionOn: string | null
}

/** The log up to the beginning of a day, YYYY-MM-DD: what came after it is counted when it is asked. */
export type CountedLog = LogFacts & { until: string }

/** Each asked of the running program at the moment of looking: true when it said no. */
export type Probes = {
  stranger: boolean
  otherPurpose: boolean
  otherRegister: boolean
  endedRight: boolean
  identityCode: boolean
  ownStaffOnly: boolean
  unsigned: boolean
  leaver: boolean
  logChanged: boolean
  /** People come by TLS alone. */
  encrypted: boolean
}

/** Everything that a promise is judged by. */
export type Facts = {
  declaration: OfficeDeclaration
  findings: readonly Finding[]
  today: string
  looked: Looked | undefined
  staff: StaffFacts
  log: LogFacts
  bans: number
  probes: Probes
  said: ReadonlyMap<number, Proof>
  filed: ReadonlyMap<number, Proof>
}

/** A figure by its code, with what stands in its places. */
export type Figure = { code: string; facts: Readonly<Record<string, number | string>> }

export type Judged = {
  state: PromiseState
  because?: Reason
  figure?: Figure
  /** The day the mechanism was last at work. */
  exercisedOn?: string
  /** Attested or shown until this day. */
  until?: string
  proof?: Proof
}

/** One promise of the list: where it is made, what stands behind it, and how its state is found. */
export type PromiseRule = {
  number: number
  fact: FactId
  /** The facts whose sentences say it at its places; left out: its own fact. */
  tells?: readonly FactId[]
  mechanism: Mechanism
  /** What enforces or measures it, and the test that fails without it; none for what people say and show. */
  guard?: { file: string; test: string }
  /** Empty: the company does not promise it. */
  places(declaration: OfficeDeclaration): Place[]
  judge(facts: Facts): Judged
}

export const figure = (code: string, facts: Figure['facts'] = {}): Figure => ({ code, facts })

/** Kept or broken, by a count of what must not be. */
export const keptWhen = (isKept: boolean, shown: Figure, exercisedOn?: string | null): Judged => ({
  state: isKept ? 'kept' : 'broken',
  ...(isKept ? {} : { because: 'found' as const }),
  figure: shown,
  ...(exercisedOn ? { exercisedOn } : {}),
})

/** Nothing in the program keeps this yet, and nobody's word can stand for it. */
export const noMechanism = (shown?: Figure): Judged => ({
  state: 'not-verified',
  because: 'no-mechanism',
  ...(shown ? { figure: shown } : {}),
})

type Until = { none: Reason; ended: Reason }

function heldUntil(proof: Proof | undefined, today: string, { none, ended }: Until): Judged {
  if (!proof) return { state: 'not-verified', because: none }
  const { until } = proof
  if (until < today) return { state: 'not-verified', because: ended, until, proof }
  return { state: 'attested', until, proof, exercisedOn: proof.on }
}

/** By somebody's word. */
export const attested = (number: number, { said, today }: Facts): Judged =>
  heldUntil(said.get(number), today, { none: 'not-attested', ended: 'attestation-ended' })

/** By a file from outside. */
export const shown = (number: number, { filed, today }: Facts): Judged =>
  heldUntil(filed.get(number), today, { none: 'no-evidence', ended: 'evidence-ended' })

/** Words to come by: the same part of each register of the company for which it holds. */
export const ofRegisters = (
  { registers }: OfficeDeclaration,
  part: string,
  when: (register: Register) => boolean,
): Place[] => registers.filter(when).map(({ key }) => ({ path: `registers/${key}/${part}` }))

/** A list of the declaration, empty when it is not answered or not used. */
export const listed = <T>(value: readonly T[] | 'not-used' | undefined): readonly T[] =>
  value === undefined || value === 'not-used' ? [] : value

/** The sentence of a measure of protection, wherever a register names it. */
export function ofMeasures(
  { registers }: OfficeDeclaration,
  kind: 'electronic' | 'manual',
  names: readonly string[],
): Place[] {
  return registers.flatMap(({ key, protection }) => {
    const given = protection[kind]
    const measures: readonly string[] = given === undefined || given === 'not-used' ? [] : given.measures
    return names
      .filter((name) => measures.includes(name))
      .map((name) => ({ path: `registers/${key}/protection/${kind}`, measure: { kind, name } }))
  })
}

/** A place of the whole office, when something is so. */
export const at = (path: string, when: boolean): Place[] => (when ? [{ path }] : [])

/** A place of each of the company's documents of a kind. */
export const ofDocuments = (
  { documents }: OfficeDeclaration,
  part: string,
  when: (document: OfficeDeclaration['documents'][number]) => boolean,
): Place[] => documents.filter(when).map(({ key }) => ({ path: `documents/${key}${part}` }))

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

/** Findings of these codes at the places of a promise. */
export const foundAt = (findings: readonly Finding[], codes: readonly string[], places?: readonly Place[]): Finding[] =>
  findings.filter(
    ({ code, path }) => codes.includes(code) && (places === undefined || places.some((one) => isAt(path, one.path))),
  )
