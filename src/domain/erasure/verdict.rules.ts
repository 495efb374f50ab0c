import type { OwnField, Register } from '../registers/declaration.schema.ts'
import { classOfField } from '../registers/catalogue.rules.ts'
import { fieldClasses, type FieldClass } from '../registers/catalogue-facts.rules.ts'
import { lastDayKept, type KnownDays } from '../registers/last-day.rules.ts'
import { ruleOf } from '../registers/retention-checks.rules.ts'
import type { Blocker, BlockerKind, Until } from './blocker.rules.ts'

/** A person’s place in a register: what is declared of it, and what has happened on which day. */
export type Place = { register: Register; known: KnownDays }

export type ErasureFacts = {
  places: readonly Place[]
  /** How many values of each declared field the office holds of the person. */
  held: ReadonlyMap<string, number>
  blockers: readonly Blocker[]
  ownFields: readonly OwnField[]
  financialYearEnds: number
  /** The office’s day. */
  today: string
  /** A ban in force, or a wish not to be entered again: of those a fingerprint stays. */
  remembered: readonly ('ban' | 'not-again')[]
}

/** Why some fields of a register are kept for now. */
export type Keeper = {
  register: string
  fields: ReadonlySet<string>
  because: 'statute' | BlockerKind
  ref: string | null
  until: Until
  article: string
}

export type Item = {
  what: FieldClass | BlockerKind | 'fingerprint'
  count: number
  registers: string[]
  verdict: 'now' | 'later' | 'stays' | 'question'
  because: Keeper['because'] | 'asked' | 'ban' | 'not-again'
  ref: string | null
  article: string
  until: Until | null
}

/** Which classes of data a claim, a contract and the like still need; `all` of the register for a dispute or a hold. */
const needs: Record<BlockerKind, readonly FieldClass[] | 'all'> = {
  'open-claim': ['name', 'contact', 'trade', 'billing'],
  collection: ['name', 'contact', 'trade', 'billing'],
  voucher: [],
  'contract-in-force': ['name', 'contact', 'work', 'trade', 'billing', 'dealings'],
  warranty: ['name', 'contact', 'dealings'],
  dispute: 'all',
  hold: 'all',
}

/** What must stay for now, and why: what a statute keeps until a day, and what something open still needs (Art. 17(3)). */
export function keepersOf(facts: ErasureFacts): Keeper[] {
  return facts.places.flatMap((place) => [...byStatute(place, facts), ...byBlockers(place, facts)])
}

function byStatute({ register, known }: Place, { held, ownFields, financialYearEnds, today }: ErasureFacts): Keeper[] {
  const byUntil = new Map<string, Keeper & { fields: Set<string> }>()
  for (const { field } of register.fields) {
    const rule = held.has(field) ? ruleOf(field, register, ownFields) : undefined
    // A voucher is an item of its own, with its own copy of what it must show.
    if (rule?.basis !== 'statute' || rule.from === 'voucher-dated') continue
    const last = lastDayKept(rule, known, financialYearEnds)
    if (last && last.day < today) continue
    const until: Until = last ? { on: last.day } : { event: rule.from }
    const key = JSON.stringify([until, rule.statute])
    const keeper = byUntil.get(key) ?? {
      register: register.key,
      fields: new Set<string>(),
      because: 'statute',
      ref: rule.statute ?? null,
      until,
      article: 'Art. 17(3)(b)',
    }
    keeper.fields.add(field)
    byUntil.set(key, keeper)
  }
  // Whose paper it is must be known as long as it must be kept.
  return [...byUntil.values()].map((keeper) => ({ ...keeper, fields: withNames(keeper.fields, register) }))
}

function byBlockers({ register }: Place, { blockers, ownFields }: ErasureFacts): Keeper[] {
  return blockers
    .filter((one) => one.register === register.key)
    .map(({ kind, ref, until, article }) => {
      const classes = needs[kind]
      const needed = register.fields
        .map(({ field }) => field)
        .filter((field) => classes === 'all' || classes.includes(classOfField(field, ownFields)!))
      return { register: register.key, fields: new Set(needed), because: kind, ref, until, article }
    })
}

const withNames = (fields: ReadonlySet<string>, register: Register): ReadonlySet<string> =>
  new Set([...fields, ...register.fields.map(({ field }) => field).filter((field) => field.startsWith('name.'))])

/** The later of two ends; what waits for an event ends after any day. */
const later = (a: Until, b: Until): boolean => ('event' in a ? 'on' in b : 'on' in b && a.on > b.on)

/**
 * The verdict for every item, before anything is done: goes now; goes later, by itself, until a day or an event; stays; or is
 * a question to the person, as a contract in force.
 */
export function verdictsOf(facts: ErasureFacts): Item[] {
  const keepers = keepersOf(facts).filter(({ fields }) => fields.size > 0)
  return [
    ...valuesOf(facts, keepers),
    ...facts.blockers.map((one): Item => ({
      what: one.kind,
      count: 1,
      registers: one.register === null ? [] : [one.register],
      verdict: one.kind === 'contract-in-force' ? 'question' : 'later',
      because: one.kind,
      ref: one.ref,
      article: one.article,
      until: one.until,
    })),
    ...facts.remembered.map((because): Item => ({
      what: 'fingerprint',
      count: 1,
      registers: ['requests'],
      verdict: 'stays',
      because,
      ref: null,
      article: because === 'ban' ? 'Art. 21(3)' : 'Art. 17(1)(c)',
      until: null,
    })),
  ]
}

function valuesOf({ places, held, ownFields }: ErasureFacts, keepers: readonly Keeper[]): Item[] {
  const groups = new Map<string, Item>()
  for (const [field, count] of held) {
    const what = classOfField(field, ownFields)
    if (!what || count === 0) continue
    const keeping = keepers.filter(({ fields }) => fields.has(field))
    const longest = keeping.reduce<Keeper | undefined>((a, b) => (a && !later(b.until, a.until) ? a : b), undefined)
    const registers = longest
      ? [longest.register]
      : places
          .filter(({ register }) => register.fields.some((one) => one.field === field))
          .map((one) => one.register.key)
    const key = JSON.stringify([what, longest?.because, longest?.ref, longest?.until, longest?.register])
    const known = groups.get(key)
    groups.set(key, {
      what,
      count: (known?.count ?? 0) + count,
      registers: [...new Set([...(known?.registers ?? []), ...registers])],
      verdict: longest ? 'later' : 'now',
      because: longest?.because ?? 'asked',
      ref: longest?.ref ?? null,
      article: longest?.article ?? 'Art. 17(1)',
      until: longest?.until ?? null,
    })
  }
  const order = (item: Item) => fieldClasses.indexOf(item.what as FieldClass)
  return [...groups.values()].toSorted(
    (a, b) => Number(a.verdict === 'later') - Number(b.verdict === 'later') || order(a) - order(b),
  )
}

/** Which registers keep the person for now, and which fields of theirs; none: everything goes. */
export function keptOf(facts: ErasureFacts): { registers: string[]; fields: string[] } {
  const keepers = keepersOf(facts).filter(({ fields }) => [...fields].some((field) => facts.held.has(field)))
  return {
    registers: [...new Set(keepers.map(({ register }) => register))],
    fields: [...new Set(keepers.flatMap(({ fields }) => [...fields]))],
  }
}
