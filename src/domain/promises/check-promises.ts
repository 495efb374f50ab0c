import { z } from 'zod'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { allowedBy } from '../registers/effects.rules.ts'
import { undeclaredValues } from '../registers/undeclared.storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { bansLost } from './bans.storage.ts'
import { countLog } from './log-facts.storage.ts'
import { countChecked, countPeople, countValues, countWithoutGroup } from './measures.storage.ts'
import type { Looked } from './promise.rules.ts'
import { keepLook, lastLook } from './storage.ts'

/**
 * Counts what must not be: values that no register declares, values without a declared source, people of whom it is not
 * known to which group they belong, and the lines of the log up to today. Done every night; tells how many, never whose.
 * Refusal: not-whole-office (whoever sees only some registers would count too few).
 */
export const checkPromises = operation({
  name: 'check-promises',
  permission: 'see registers',
  aims: ['register-keeping'],
  sees: 'restricted',
  input: z.strictObject({}),
  output: z.object({
    on: z.string(),
    people: z.int(),
    values: z.int(),
    undeclaredFields: z.int(),
    undeclaredSources: z.int(),
    withoutGroup: z.int(),
    checked: z.int(),
  }),
  async perform(_input, occasion) {
    const { db, charter, scope } = occasion
    if (!scope.whole) return refuse('not-whole-office')
    return done(await lookNow(occasion, await documentOf(db, charter.version)))
  },
})

/** Counts now, and keeps what was counted. */
async function lookNow(occasion: Occasion, declaration: OfficeDeclaration | undefined): Promise<Looked> {
  const { db, charter, today, office } = occasion
  const { going } = await undeclaredValues(db, allowedBy(charter), 'all')
  const sum = (because: 'field' | 'source') =>
    going.filter((one) => one.because === because).reduce((all, one) => all + one.values, 0)
  const ofYear = { from: `${today.slice(0, 4)}-01-01`, timeZone: office.timeZone }
  const ofSeveral = (declaration?.registers ?? [])
    .filter(({ subjects }) => subjects.length > 1)
    .flatMap(({ key }) => charter.registers.find((one) => one.key === key)?.id ?? [])
  const looked: Looked = {
    on: today,
    people: await countPeople(db),
    values: await countValues(db),
    undeclaredFields: sum('field'),
    undeclaredSources: sum('source'),
    withoutGroup: await countWithoutGroup(db, ofSeveral),
    checked: await countChecked(db, ofYear),
    bansLost: await bansLost(db, ofYear),
    log: await countLog(db, { today, timeZone: office.timeZone }),
  }
  await keepLook(db, looked)
  return looked
}

/** Before the documents of an office are published for the first time: what they promise of the rows has been counted. */
export async function lookAtFirst(occasion: Occasion, declaration: OfficeDeclaration): Promise<void> {
  if (occasion.scope.whole && !(await lastLook(occasion.db))) await lookNow(occasion, declaration)
}
