import type { Charter } from '../../enforcement/charter.ts'
import type { entries, officeState, origins } from '../../enforcement/declaration.ts'
import type { DbOf } from '../../enforcement/declare.ts'
import type { changeTellings } from '../documents/declaration.ts'
import type { deaths, details, positions } from '../people/declaration.ts'
import { charterOf } from './charter.rules.ts'
import type { declarationVersions, registers, sources } from './declaration.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import { same } from './change.rules.ts'
import { changesBetween, type Change, type TellBefore } from './changes.rules.ts'
import { allowedBy, endedRegisters, narrowedFields, reshapedFields, type Allowed } from './effects.rules.ts'
import { isCountable, pastDue } from './due.rules.ts'
import {
  peopleByGiver,
  peopleByRegister,
  peopleOnlyIn,
  peoplePastDue,
  type GiverCount,
} from './entry-counts.storage.ts'
import { valuesOfField } from './own-values.storage.ts'
import { undeclaredValues, type Going, type OfficeDb } from './undeclared.storage.ts'
import { numbersOf } from './versions.storage.ts'

type Db = DbOf<
  | typeof declarationVersions
  | typeof registers
  | typeof sources
  | typeof officeState
  | typeof entries
  | typeof origins
  | typeof details
  | typeof positions
  | typeof deaths
  | typeof changeTellings
>
/** The same handle as the slice's own tables and as every table with values about people. */
export type Handles = { db: Db; values: OfficeDb }

/**
 * Who must be told before: how many still, and how many have been told already. `people` is null for a built-in
 * register, whose people are not entered.
 */
export type Told = {
  register: string
  article: '13(3)' | '14(4)'
  people: number | null
  told: number
  because: { why: TellBefore['why']; text: Change['text'] }[]
}

/** What a new declaration does to an office. */
export type Weighed = {
  unchanged: boolean
  changes: Change[]
  /** Registers that end with people still in them. */
  ended: { register: string; people: number }[]
  withoutRegister: number
  going: (Omit<Going, 'source'> & { source: string | null })[]
  reshaped: { field: string; values: number }[]
  /** Whose values would go; of them, of whom nothing would remain, and whose going values are restricted. */
  people: string[]
  emptied: string[]
  restricted: string[]
  tell: Told[]
  /** Registers whose shorter period would have people past their last day at once. */
  due: { register: string; people: number }[]
  /** Paths of shorter periods of which it cannot be counted, or not wholly, whom they concern at once. */
  uncounted: string[]
  narrowing: { allowed: Allowed; fields: string[] }
}

/** Weighs a declaration against the one in force and the data that are there. Reads only; the handles must see all. */
export async function weigh(
  { db, values }: Handles,
  inForce: Charter,
  before: OfficeDeclaration | undefined,
  declaration: OfficeDeclaration,
  today: string,
): Promise<Weighed> {
  const numbers = await numbersOf(db)
  const after = charterOf(declaration, { version: inForce.version + 1, ...numbers })
  const narrowing = { allowed: allowedBy(after), fields: narrowedFields(inForce, after) }
  const counts = await peopleByRegister(db)
  const gone = endedRegisters(inForce, after)
  const ended = gone
    .map(({ id, key }) => ({ register: key, people: counts.get(id) ?? 0 }))
    .filter(({ people }) => people > 0)
  const lost = await undeclaredValues(values, narrowing.allowed, narrowing.fields)
  const keys = new Map([...numbers.sources].map(([key, id]) => [id, key]))
  const changes = changesBetween(before ?? { ...declaration, registers: [] }, declaration)
  return {
    unchanged: before !== undefined && same(before, declaration),
    changes,
    ended,
    withoutRegister:
      ended.length > 0
        ? await peopleOnlyIn(
            db,
            gone.map((one) => one.id),
          )
        : 0,
    going: lost.going.map((one) => ({ ...one, source: one.source === null ? null : (keys.get(one.source) ?? null) })),
    reshaped: await countReshaped(db, before, declaration),
    people: lost.people,
    emptied: lost.emptied,
    restricted: lost.restricted,
    tell: await countTold(db, after, changes),
    due: await countDue(db, after, before, declaration, today),
    uncounted: changes.filter((one) => !isCounted(one, declaration)).map(({ path }) => path),
    narrowing,
  }
}

async function countReshaped(
  db: Db,
  before: OfficeDeclaration | undefined,
  after: OfficeDeclaration,
): Promise<Weighed['reshaped']> {
  const found: Weighed['reshaped'] = []
  for (const { field, options } of reshapedFields(before?.ownFields ?? [], after.ownFields)) {
    const values = await valuesOfField(db, field, options)
    if (values > 0) found.push({ field, values })
  }
  return found
}

const ruleOfAll = (declaration: OfficeDeclaration, key: string) =>
  declaration.registers.find((one) => one.key === key)?.retention.find((rule) => rule.data.includes('all'))

/** Only what is kept for all the rest of a register is counted, and only from events whose days are known. */
const isCounted = ({ effect }: Change, declaration: OfficeDeclaration): boolean =>
  effect?.kind !== 'period-shorter' ||
  (effect.data.includes('all') && isCountable(ruleOfAll(declaration, effect.register)))

async function countDue(
  db: Db,
  charter: Charter,
  before: OfficeDeclaration | undefined,
  after: OfficeDeclaration,
  today: string,
): Promise<Weighed['due']> {
  const due: Weighed['due'] = []
  if (!before) return due
  for (const { key, id } of charter.registers) {
    const [was, now] = [ruleOfAll(before, key), ruleOfAll(after, key)]
    if (!was || !now || same(was, now)) continue
    const past = pastDue(now, today, after.office.financialYearEnds)
    const days = { now: past, was: pastDue(was, today, before.office.financialYearEnds) }
    const people = await peoplePastDue(db, id, { ...days, timeZone: after.office.timeZone })
    if (people > 0) due.push({ register: key, people })
  }
  return due
}

/** The changes of a register of which its people must be told before. */
export const becauseOf = (changes: readonly Change[], register: string): Told['because'] =>
  changes.flatMap(({ tellBefore, text }) => (tellBefore?.register === register ? [{ why: tellBefore.why, text }] : []))

/** The sources of a register whose data the people give themselves, as numbers. */
export const givenByPeople = ({ sources }: Charter['registers'][number]): number[] =>
  [...sources.values()].filter((source) => source.fromPerson).map((source) => source.id)

/**
 * Whom changes concern who must be told before, by register and by the article that says so. `toldBy` gives the versions
 * of the declaration of which people of a register may have been told already.
 */
export async function countTold(
  db: DbOf<typeof entries | typeof origins | typeof deaths | typeof changeTellings>,
  charter: Charter,
  changes: readonly Change[],
  toldBy: (register: { key: string; id: number }) => Promise<readonly number[]> = () => Promise.resolve([]),
): Promise<Told[]> {
  const told: Told[] = []
  for (const register of charter.registers) {
    const because = becauseOf(changes, register.key)
    if (because.length === 0) continue
    const at = { register: register.key, because }
    if (register.builtIn) {
      told.push({ ...at, article: '13(3)', people: null, told: 0 })
      continue
    }
    const counts = await peopleByGiver(db, register.id, givenByPeople(register), await toldBy(register))
    const some = ({ people, told }: GiverCount) => people + told > 0
    if (some(counts.themselves)) told.push({ ...at, article: '13(3)', ...counts.themselves })
    if (some(counts.elsewhere)) told.push({ ...at, article: '14(4)', ...counts.elsewhere })
  }
  return told
}
