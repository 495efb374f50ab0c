import { z } from 'zod'
import { operation } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { allowedBy } from '../registers/effects.rules.ts'
import { undeclaredValues } from '../registers/undeclared.storage.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { countLog } from './log-facts.storage.ts'
import { countChecked, countPeople, countValues, countWithoutGroup } from './measures.storage.ts'
import type { Looked } from './promise.rules.ts'
import { keepLook } from './storage.ts'

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
  async perform(_input, { db, charter, today, office, scope }) {
    if (!scope.whole) return refuse('not-whole-office')
    const { going } = await undeclaredValues(db, allowedBy(charter), 'all')
    const sum = (because: 'field' | 'source') =>
      going.filter((one) => one.because === because).reduce((all, one) => all + one.values, 0)
    const declaration = await documentOf(db, charter.version)
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
      checked: await countChecked(db, { from: `${today.slice(0, 4)}-01-01`, timeZone: office.timeZone }),
      log: await countLog(db, { today, timeZone: office.timeZone }),
    }
    await keepLook(db, looked)
    return done(looked)
  },
})
