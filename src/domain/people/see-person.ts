import { z } from 'zod'
import type { Aim } from '../../enforcement/charter.ts'
import { operation, type Occasion } from '../../enforcement/operation.ts'
import { done, refuse } from '../../enforcement/outcome.ts'
import { id, personal, personalItems } from '../../enforcement/output.ts'
import { fieldFact } from '../registers/catalogue.rules.ts'
import { documentOf } from '../registers/versions.storage.ts'
import { contactUse, kept, origin } from './person.schema.ts'
import { seeEverything, type OriginRow } from './see.storage.ts'
import type { Piece } from './pieces.storage.ts'
import { seeingAims } from './purposes.rules.ts'

const text = z.string().nullable()
const sale = { gotAtSale: text, banOffered: z.boolean().nullable() }
const use = contactUse.nullable()
const value = z.union([z.string(), z.number(), z.boolean()])

/** What is told of one person. */
export const personPage = z.object({
  person: id('person'),
  version: z.int32().describe('Of names and language'),
  given: personal('name.given', text),
  family: personal('name.family', text),
  namesOrigin: origin.nullable(),
  language: personal('language', text),
  languageOrigin: origin.nullable(),
  emails: personal('contact.email', z.array(z.object({ email: z.string(), use, ...sale, ...kept }))),
  phones: personal('contact.phone', z.array(z.object({ phone: z.string(), e164: z.string(), use, ...sale, ...kept }))),
  addresses: personal(
    'contact.address',
    z.array(
      z.object({
        addition: text,
        street: text,
        postalCode: text,
        city: text,
        country: z.string(),
        use,
        since: text.describe('Lives or works there from this day'),
        ...kept,
      }),
    ),
  ),
  positions: personal(
    'work.organisation',
    z.array(
      z.object({
        organisation: id('organisation'),
        name: z.string(),
        title: personal('work.title', text),
        beganOn: text,
        endedOn: text,
        ...kept,
      }),
    ),
  ),
  trades: personal(
    'trade.name',
    z.array(z.object({ name: text, businessId: personal('trade.business-id', text), ...kept })),
  ),
  details: personalItems(
    'field',
    z.object({
      field: z.string(),
      value: value.nullable().describe('Null for what is shown one at a time: see-guarded-value'),
      guarded: z.boolean(),
      ...kept,
    }),
  ),
  entries: z.array(
    z.object({
      register: z.string(),
      group: text,
      beganOn: text.describe('When the relation began'),
      endedOn: text,
      enteredAt: z.string(),
      ...kept,
    }),
  ),
  bans: z.array(
    z.object({
      channel: z.enum(['all', 'post', 'phone', 'email', 'sms', 'visits']),
      use: z.string(),
      givenOn: z.string(),
      publishedThen: z
        .int()
        .nullable()
        .describe('What was published last then: list-notices-then tells the notices in force'),
      ...kept,
    }),
  ),
  restrictions: z.array(
    z.object({
      id: z.int(),
      row: z.int().nullable().describe('One value; null for every value of the fields'),
      fields: z.array(z.string()).nullable().describe('Null for everything'),
      register: text,
      aim: text,
      ground: z.string(),
      untilEvent: text,
      placedAt: z.string(),
    }),
  ),
  death: personal('death', z.object({ diedOn: text, toldBy: text, origin: origin.nullable() }).nullable()),
  checked: z.object({ at: z.string(), by: text }).nullable(),
  toBeTold: z.array(z.object({ latestOn: z.string(), origin: origin.nullable() })).describe('Art. 14'),
  elsewhere: z
    .array(z.object({ aim: z.string(), fields: z.array(z.string()) }))
    .describe('Fields of the person’s registers that only another purpose sees'),
})
type Page = z.input<typeof personPage>
type Each<K extends keyof Page> = Page[K] extends readonly (infer T)[] | undefined ? T : never

/**
 * A person as far as this act sees: each value with its row, version and where it came from; places in registers,
 * prohibitions, and what is restricted as marks without the value. Refusal: unknown-person.
 */
export const seePerson = operation({
  name: 'see-person',
  permission: 'see people',
  aims: seeingAims,
  input: z.strictObject({ person: id('person') }),
  output: personPage,
  async perform({ person }, occasion) {
    const seen = await seeEverything(occasion.db, person)
    if (!seen) return refuse('unknown-person')
    const { own, pieces, origins } = seen
    const tell = teller(occasion, origins)
    const of = <T>(table: string): T[] =>
      pieces.filter((one) => one.table === table).map((one) => shown<T>(one, pieces, tell))
    const registers = new Map(occasion.charter.registers.map((one) => [one.id, one.key]))
    const inRegisters = of<Entry>('entries').map((one) => ({ ...one, register: registers.get(one.register) ?? '' }))
    const restricted = of<Restriction>('restrictions')
    const guarded = await guardedFields(occasion, of<Detail>('details'))
    return done({
      person,
      version: own.version,
      given: own.given,
      family: own.family,
      namesOrigin: tell(own.namesOrigin),
      language: own.language,
      languageOrigin: tell(own.languageOrigin),
      emails: of<Each<'emails'>>('emails'),
      phones: of<Each<'phones'>>('phones'),
      addresses: of<Each<'addresses'>>('addresses'),
      positions: of<Each<'positions'>>('positions'),
      trades: of<Each<'trades'>>('trades'),
      details: of<Detail>('details').map((one) =>
        guarded.has(one.field) ? { ...one, value: null, guarded: true } : { ...one, guarded: false },
      ),
      entries: inRegisters,
      bans: of<Each<'bans'>>('prohibitions'),
      restrictions: restricted.map((one) => ({
        ...one,
        register: one.register === null ? null : (registers.get(one.register) ?? null),
      })),
      death:
        of<{ diedOn: string | null; toldBy: string | null; origin: z.input<typeof origin> | null }>('deaths')[0] ??
        null,
      checked: of<{ at: string; by: string | null }>('checks').toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null,
      toBeTold: of<Each<'toBeTold'>>('to_be_told'),
      elsewhere: fieldsElsewhere(
        occasion,
        inRegisters.map((one) => one.register),
      ),
    })
  },
})

type Again = Each<'emails'>['again'][number]
type Entry = Omit<Each<'entries'>, 'register'> & { register: number }
type Detail = Each<'details'>
type Restriction = Omit<Each<'restrictions'>, 'register'> & { register: number | null }

type Tell = (id: number | null) => z.input<typeof origin> | null

/** Origins in words: the source by its key. */
function teller({ charter }: Occasion, origins: ReadonlyMap<number, OriginRow>): Tell {
  const sources = new Map(charter.registers.flatMap((one) => [...one.sources.values()].map(({ id, key }) => [id, key])))
  return (id) => {
    const row = id === null ? undefined : origins.get(id)
    if (!row) return null
    const { source, ...rest } = row
    return { ...rest, source: sources.get(source) ?? null }
  }
}

/** A row as it goes out; the gate's cutter leaves away what the schema does not have. */
function shown<T>(piece: Piece, all: readonly Piece[], tell: Tell): T {
  const again = all.flatMap((one): Again[] => {
    const told = one.table === 'confirmations' && one.id === piece.id ? tell(one.origin) : null
    return told ? [{ source: told.source, receivedOn: told.receivedOn, file: told.file }] : []
  })
  return {
    id: piece.id,
    row: piece.id,
    version: piece.version,
    origin: tell(piece.origin),
    again,
    ...piece.value,
  } as T
}

/** Fields shown one at a time: keys, codes, alarm instructions, and the company's own that it has declared so. */
async function guardedFields({ db, charter }: Occasion, details: readonly Detail[]): Promise<Set<string>> {
  const own = details.some((one) => one.field.startsWith('own.'))
    ? ((await documentOf(db, charter.version))?.ownFields ?? [])
    : []
  return new Set(details.map((one) => one.field).filter((field) => fieldFact(field, own)?.guarded))
}

/** What the person's registers declare and this act does not see, by the aims that do. */
function fieldsElsewhere({ charter, scope }: Occasion, registers: readonly string[]): { aim: Aim; fields: string[] }[] {
  const byAim = new Map<Aim, Set<string>>()
  for (const register of charter.registers.filter((one) => registers.includes(one.key))) {
    for (const purpose of register.purposes) {
      const hidden = [...purpose.fields].filter((field) => !scope.fields.has(field))
      if (hidden.length > 0) byAim.set(purpose.aim, new Set([...(byAim.get(purpose.aim) ?? []), ...hidden]))
    }
  }
  return [...byAim].map(([aim, fields]) => ({ aim, fields: [...fields] }))
}
