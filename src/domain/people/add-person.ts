import { z } from 'zod'
import type { CharterRegister } from '../../enforcement/charter.ts'
import { enter } from '../../enforcement/entering.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse, refuseAll, type Refusal, type Refused } from '../../enforcement/outcome.ts'
import { id } from '../../enforcement/output.ts'
import { newPersonId } from '../../enforcement/person-id.ts'
import { addRows } from '../../enforcement/rows.ts'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { tellBy } from '../imports/art14.rules.ts'
import { advertisingBans, marksOfKeys } from '../erasure/marks.rules.ts'
import { recognise } from '../erasure/recognising.storage.ts'
import { keysOf } from '../imports/verdict.rules.ts'
import { findOrganisation, organisationNamed, organisationOfId } from '../organisations/storage.ts'
import { readBusinessId } from '../organisations/business-id.rules.ts'
import { addBans } from '../prohibitions/storage.ts'
import { fieldFact } from '../registers/catalogue.rules.ts'
import { say } from '../registers/text.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { looksLikeSoleTrader } from './company-names.rules.ts'
import { toBeTold } from './declaration.ts'
import { namingFields, originOf, sourceIn, undeclared } from './declared.rules.ts'
import { readGivenPerson, type FactOf } from './given-person.rules.ts'
import { newReading, type Reading } from './given-values.rules.ts'
import { holdValues, sameAs } from './matches.storage.ts'
import { day, got, personInput, subjectGroup, warning, type PersonInput } from './person.schema.ts'
import { fieldsOfValues, type PersonValues } from './person-values.rules.ts'
import { readPhones, type ResolvePhone } from './phone.rules.ts'
import { addOnePerson } from './adding.storage.ts'
import { changingAims } from './purposes.rules.ts'
import { whoTrades } from './trades.storage.ts'

/**
 * Adds a person to a register with the values as people write them. Refusals: unknown-register, what the values have
 * wrong, undeclared-field, undeclared-source, group-not-declared, maybe-same (with whom, as far as may be seen) and for-keeper (somebody whom
 * this act may not see matches, or somebody erased wished not to be entered again), for the keeper wished-not-again. `evenSo` adds in spite of maybe-same; in spite of for-keeper only for register keeping.
 */
export const addPerson = operation({
  name: 'add-person',
  permission: 'add people',
  aims: changingAims,
  sees: 'matches',
  byEquality: true,
  input: z.strictObject({
    register: z.string().max(60).describe('Key of the register'),
    ...personInput,
    ...got,
    subjectGroup: subjectGroup.optional(),
    relationBeganOn: day.optional(),
    bans: z
      .array(z.enum(['all', 'post', 'phone', 'email', 'sms', 'visits']))
      .max(6)
      .default([]),
    evenSo: z.boolean().default(false).describe('Add although somebody like this may be there'),
  }),
  output: z.object({
    person: id('person'),
    tellBy: z.string().nullable().describe('Art. 14: the last day on which the person must be told'),
    warnings: z.array(warning),
  }),
  async perform(input, occasion) {
    const { db, scope, today, language } = occasion
    const register = registerNamed(occasion, input.register)
    if (!register) return refuse('unknown-register', { register: input.register })
    const chosen = sourceIn([register], input, occasion.today)
    if ('trouble' in chosen) return refuseAll([chosen.trouble])
    const { reading, values, organisationId } = await readInput(occasion, input)
    const fields = [...fieldsOfValues(values), ...(organisationId ? ['work.organisation'] : [])]
    const troubles = [
      ...namingFields(reading.troubles, language),
      ...undeclared(fields, [register], chosen.source, shownIn(scope, register), language),
    ]
    troubles.push(...(await groupTroubles(occasion, register, input.subjectGroup)))
    if (troubles.length > 0) return refuseAll(troubles)
    const stop = await whoMayBeSame(occasion, values, input.evenSo)
    if (stop) return stop
    const [met] = await recognise(occasion, [marksOfKeys(keysOf(values), values.tradeBusinessId)])
    if (met!.notAgain && !(input.evenSo && scope.aim === 'register-keeping'))
      return refuse(scope.aim === 'register-keeping' ? 'wished-not-again' : 'for-keeper')
    const organisation = organisationId ?? (await organisationFor(occasion, values, input.work?.organisation))

    const person = newPersonId(new Date(occasion.now))
    const from = originOf(input, chosen.source, today)
    const origin = await addOnePerson(occasion, person, register.id, from, values, organisation)
    const entry = {
      person,
      origin,
      subjectGroup: input.subjectGroup ?? null,
      relationBeganOn: input.relationBeganOn ?? null,
    }
    await enter(occasion, register.id, [entry], 'add-person', 'new')
    await addBans(occasion, person, [...input.bans, ...advertisingBans(met!)], { origin, givenOn: from.receivedOn })
    const latest = from.givenByPerson ? null : tellBy(from.receivedOn)
    if (latest) await addRows(db, toBeTold, [{ person_id: person, origin_id: origin, latest_on: latest }])
    return done({ person, tellBy: latest, warnings: reading.warnings })
  },
})

/** A register of the company's own that this act may see. */
export function registerNamed({ charter, scope }: Occasion, key: string): CharterRegister | undefined {
  const register = charter.registers.find((one) => one.key === key && !one.builtIn)
  return register && scope.registers.some((one) => one.id === register.id) ? register : undefined
}

/** What is wrong with the group of people that somebody is said to be of: the register does not declare it. */
export async function groupTroubles(
  { db, charter, language }: Occasion,
  { key }: CharterRegister,
  group: string | null | undefined,
): Promise<Refusal[]> {
  if (!group) return []
  const declared = (await documentOf(db, charter.version))?.registers.find((one) => one.key === key)
  if (!declared || (declared.subjects as readonly string[]).includes(group)) return []
  const facts = { register: say(declared.names, language) || key, groups: declared.subjects.join(', ') }
  return [{ code: 'group-not-declared', facts: { ...facts, group } }]
}

const shownIn = ({ registers }: Occasion['scope'], { id }: CharterRegister): ReadonlySet<string> =>
  registers.find((one) => one.id === id)!.fields

type Read = { reading: Reading; values: PersonValues; organisationId?: string }

/** The input's values in normal form, and what is wrong with them. */
export async function readInput(occasion: Occasion, input: PersonInput): Promise<Read> {
  const reading = newReading()
  const texts = input.phones.map((one) => (typeof one === 'string' ? one : one.phone))
  const values = readGivenPerson(reading, input, await factsFor(occasion, input.details), await phoneReader(texts))
  const asked = input.work?.organisation
  if (asked && 'name' in asked && looksLikeSoleTrader(asked.name))
    reading.troubles.push({ code: 'sole-trader-is-person', facts: { name: asked.name } })
  const ids = { trade: values.tradeBusinessId, organisation: businessIdOf(asked) }
  reading.troubles.push(...(await businessIdTroubles(occasion, ids)))
  if (asked && 'id' in asked) {
    if (await findOrganisation(occasion.db, asked.id)) return { reading, values, organisationId: asked.id }
    reading.troubles.push({ code: 'unknown-organisation' })
  }
  return { reading, values }
}

/** What the declared fields take; the document is read only where the company's own fields are asked. */
export async function factsFor({ db, charter }: Occasion, asked: readonly { field: string }[]): Promise<FactOf> {
  const own = asked.some(({ field }) => field.startsWith('own.'))
    ? ((await documentOf(db, charter.version))?.ownFields ?? [])
    : []
  return (field) => {
    const fact = fieldFact(field, own)
    if (!fact) return undefined
    const options = own.find((one) => one.key === field)?.options
    return {
      kind: fact.kind,
      ...(options
        ? {
            choices: options.map(({ key, names }) => ({
              key,
              names: Object.values(names).filter((one) => one !== undefined),
            })),
          }
        : {}),
      ...(fact.sensitive ? { sensitive: fact.sensitive } : {}),
    }
  }
}

/** The phone library, only where a number is not plainly Finnish: its tables are large. */
export const phoneReader = async (texts: readonly string[]): Promise<ResolvePhone | undefined> =>
  texts.some((text) => readPhones(text).phones.some((one) => one.e164 === undefined)) ? loadPhones() : undefined

/** The organisation of a name or business id, made where it is not there. */
export async function organisationFor(
  { db }: Occasion,
  values: PersonValues,
  asked: NonNullable<PersonInput['work']>['organisation'] | undefined,
): Promise<string | undefined> {
  if (!values.organisation) return undefined
  const businessId = businessIdOf(asked)
  return organisationNamed(db, { name: values.organisation, ...(businessId ? { businessId } : {}) })
}

function businessIdOf(asked: NonNullable<PersonInput['work']>['organisation'] | undefined): string | undefined {
  const read = asked && 'businessId' in asked && asked.businessId ? readBusinessId(asked.businessId) : undefined
  return read && 'id' in read ? read.id : undefined
}

/** A business id is of an organisation or of a sole trader: what is wrong with those that are given for one of each. */
export async function businessIdTroubles(
  occasion: Occasion,
  { trade, organisation }: { trade?: string | undefined; organisation?: string | undefined },
): Promise<Refusal[]> {
  const taken = trade ? await organisationOfId(occasion.db, trade) : undefined
  const trader = organisation ? await whoTrades(occasion, organisation) : undefined
  const found: Refusal[] = taken ? [{ code: 'business-id-of-organisation', facts: { name: taken.name } }] : []
  if (!trader || !organisation) return found
  if (trader === 'hidden') return [...found, { code: 'for-keeper' }]
  occasion.concerns([trader])
  return [...found, { code: 'business-id-of-trader', facts: { value: organisation } }]
}

async function whoMayBeSame(occasion: Occasion, values: PersonValues, evenSo: boolean): Promise<Refused | undefined> {
  const keeping = occasion.scope.aim === 'register-keeping'
  if (evenSo && keeping) return undefined
  await holdValues(occasion.db, values)
  const { people, forKeeper } = await sameAs(occasion, values)
  if (forKeeper) return refuse('for-keeper')
  if (evenSo || people.length === 0) return undefined
  occasion.concerns(people.map((one) => one.person))
  return refuseAll(
    people.map((one): Refusal => ({
      code: 'maybe-same',
      facts: { person: one.person, name: one.name, by: one.by, sure: one.sure ? 1 : 0 },
    })),
  )
}
