import { z } from 'zod'
import { fold } from '../../plumbing/text/fold.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { findOrganisation, organisationNamed } from '../organisations/storage.ts'
import { fieldName } from '../registers/catalogue.rules.ts'
import { businessIdTroubles, factsFor, phoneReader } from './add-person.ts'
import { stepOf, type Step } from './change.rules.ts'
import { change, type Change } from './change.schema.ts'
import { looksLikeSoleTrader } from './company-names.rules.ts'
import { namingFields, originOf, sourceIn, undeclared } from './declared.rules.ts'
import { newReading, readNames, readOneLanguage, type Reading, type Trouble } from './given-values.rules.ts'
import { addOrigin } from './origin.storage.ts'
import { got, warning } from './person.schema.ts'
import { isRestricted } from './restricted.rules.ts'
import {
  addRow,
  changeOwn,
  changeRow,
  hasValue,
  holdPerson,
  remakeAddressKeys,
  removeRow,
  restrictedItems,
  type Held,
  type Written,
} from './values.storage.ts'
import { changingAims } from './purposes.rules.ts'

/**
 * Changes a person's values: each change writes over one value, adds one or takes one away, all of them or none. The old
 * value is kept nowhere. Refusals: unknown-person, what a value has wrong, undeclared-field, undeclared-source,
 * outside-scope, value-restricted (Art. 18), value-changed-meanwhile and value-gone, which name the value.
 */
export const changePerson = operation({
  name: 'change-person',
  permission: 'change people',
  aims: changingAims,
  sees: 'matches',
  input: z.strictObject({ person: id('person'), changes: z.array(change).min(1).max(50), ...got }),
  output: z.object({
    person: id('person'),
    version: z.int32().describe('Of names and language'),
    values: z
      .array(z.object({ what: z.string(), row: z.int(), version: z.int32() }))
      .describe('In the order of the changes; names and language left out'),
    warnings: z.array(warning),
  }),
  async perform(input, occasion) {
    const { db, charter, scope, language, today } = occasion
    const held = await holdPerson(db, input.person)
    if (!held) return refuse('unknown-person')
    const registers = charter.registers.filter((one) => held.registers.includes(one.id))
    const chosen = sourceIn(registers, input, occasion.today)
    if ('trouble' in chosen) return refuseAll([chosen.trouble])
    const read = await readChanges(occasion, held, input.changes)
    const restricted = await restrictedItems(db, input.person)
    const shown = new Set(
      scope.registers.filter((one) => held.registers.includes(one.id)).flatMap((one) => [...one.fields]),
    )
    const troubles: Refusal[] = namingFields(read.reading.troubles, language)
    for (const { fields, row, writes } of read.asked) {
      troubles.push(
        ...fields
          .filter((field) => isRestricted(restricted, field, row, scope))
          .map((field) => ({ code: 'value-restricted', facts: { field: fieldName(field, language) } })),
      )
      if (writes) troubles.push(...undeclared(fields, registers, chosen.source, shown, language))
    }
    if (troubles.length > 0) return refuseAll(troubles)

    const origin = await addOrigin(occasion, { ...originOf(input, chosen.source, today), person: input.person })
    if (read.own) {
      if (read.own.version !== held.version) return meanwhile(occasion, read.own.what, held.version)
      await changeOwn(db, input.person, { ...read.own, origin })
      if (read.own.names) await remakeAddressKeys(occasion.everyone, input.person, read.own.names)
    }
    const values: { what: string; row: number; version: number }[] = []
    for (const step of read.steps) {
      const written = await write(occasion, input.person, step, origin)
      if ('refused' in written) return written
      values.push({ what: step.what, ...written })
    }
    return done({
      person: input.person,
      version: held.version + (read.own ? 1 : 0),
      values,
      warnings: read.reading.warnings,
    })
  },
})

type Own = { what: string; version: number; names?: { given: string; family: string }; language?: string | null }
type Asked = { fields: readonly string[]; row: number | undefined; writes: boolean }
type Read = { reading: Reading; own: Own | undefined; steps: Step[]; asked: Asked[] }

async function readChanges(occasion: Occasion, held: Held, changes: readonly Change[]): Promise<Read> {
  const reading = newReading()
  const asked: Asked[] = []
  let own: Own | undefined
  for (const one of changes) {
    if (one.what === 'names') {
      const names = readNames(reading, one)
      own = { ...own, what: 'name.family', version: one.version, names }
      asked.push({ fields: ['name.given', 'name.family'], row: undefined, writes: true })
    } else if (one.what === 'language') {
      const language = one.value === null ? null : (readOneLanguage(reading, one.value) ?? null)
      own = { what: 'language', ...own, version: one.version, language }
      asked.push({ fields: ['language'], row: undefined, writes: one.value !== null })
    }
  }
  const rows = changes.filter((one) => one.what !== 'names' && one.what !== 'language')
  const details = rows.flatMap((one) => (one.what === 'detail' ? [{ field: one.field }] : []))
  const phones = rows.flatMap((one) =>
    one.what === 'phone' && one.value !== null ? [typeof one.value === 'string' ? one.value : one.value.phone] : [],
  )
  const tools = {
    names: own?.names ?? { given: held.given ?? '', family: held.family ?? '' },
    factOf: await factsFor(occasion, details),
    resolve: await phoneReader(phones),
  }
  const steps = rows.flatMap((one) => stepOf(reading, one, tools) ?? [])
  for (const step of steps) asked.push({ fields: step.fields, row: step.row, writes: step.columns !== null })
  for (const { columns, organisation } of steps) {
    const trade = columns?.['business_id']
    const ids = { ...(typeof trade === 'string' ? { trade } : {}), organisation: organisation?.businessId }
    reading.troubles.push(...(await businessIdTroubles(occasion, ids)))
  }
  for (const { organisation } of steps)
    if (organisation && looksLikeSoleTrader(organisation.name))
      reading.troubles.push({ code: 'sole-trader-is-person', facts: { name: organisation.name } })
  return { reading, own, steps, asked }
}

async function write(
  occasion: Occasion,
  person: string,
  step: Step,
  origin: number,
): Promise<{ row: number; version: number } | ReturnType<typeof refuse>> {
  const { db } = occasion
  const at = { table: step.table, person, row: step.row ?? 0, version: step.version ?? 0, field: step.field }
  if (step.columns === null) return told(occasion, step, await removeRow(db, at))
  const trouble = await onceMore(occasion, person, step)
  if (trouble) return refuseAll([trouble])
  const organisation = await organisationOf(occasion, step)
  if (step.table === 'positions' && !organisation) return refuse('unknown-organisation')
  const columns = {
    ...step.columns,
    ...(organisation ? { organisation_id: organisation } : {}),
    ...(step.table === 'trades' ? { folded: foldedTrade(step.columns['name']) } : {}),
    origin_id: origin,
  }
  if (step.row === undefined) return addRow(db, step.table, person, columns)
  return told(occasion, step, await changeRow(db, at, columns))
}

const foldedTrade = (name: unknown): string | null => (typeof name === 'string' ? ` ${fold(name)}` : null)

async function organisationOf({ db }: Occasion, { columns, organisation }: Step): Promise<string | undefined> {
  const given = columns?.['organisation_id']
  if (typeof given === 'string') return (await findOrganisation(db, given))?.id
  if (!organisation) return undefined
  const { name, businessId } = organisation
  return organisationNamed(db, { name, ...(businessId ? { businessId } : {}) })
}

/** An address or number that the person has already; one that is hidden from this act is for the keeper. */
async function onceMore({ db, everyone }: Occasion, person: string, step: Step): Promise<Trouble | undefined> {
  if (step.once === undefined || (step.table !== 'emails' && step.table !== 'phones')) return undefined
  if (!(await hasValue(everyone, step.table, person, step.once, step.row))) return undefined
  const seen = await hasValue(db, step.table, person, step.once, step.row)
  return seen ? { code: 'value-there-already' } : { code: 'for-keeper' }
}

function told(
  occasion: Occasion,
  step: Step,
  written: Written,
): { row: number; version: number } | ReturnType<typeof refuse> {
  const [field] = step.fields
  if ('version' in written) return { row: step.row!, version: written.version }
  if ('stale' in written) return meanwhile(occasion, field!, written.stale, step.row)
  return refuse('value-gone', { field: fieldName(field!, occasion.language), row: step.row! })
}

const meanwhile = ({ language }: Occasion, field: string, version: number, row?: number): ReturnType<typeof refuse> =>
  refuse('value-changed-meanwhile', {
    field: fieldName(field, language),
    version,
    ...(row === undefined ? {} : { row }),
  })
