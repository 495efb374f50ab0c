import { z } from 'zod'

/** Kinds of things whose ids the log line names or an output may carry. */
export type IdKind = 'person' | 'organisation' | 'account'

const marks = new WeakMap<z.ZodType, { field: string } | { id: IdKind } | { byRow: string }>()
const mark = <S extends z.ZodType>(schema: S, m: { field: string } | { id: IdKind } | { byRow: string }): S => {
  marks.set(schema, m)
  return schema
}

/** A part of an output that carries a declared data field. Optional by type: the gate removes it outside the scope. */
export const personal = <S extends z.ZodType>(field: string, schema: S): z.ZodOptional<S> =>
  mark(schema.optional(), { field })

/** Items that each say in `key` which declared field their `value` is of; items outside the scope are removed. */
export const personalItems = <S extends z.ZodType>(key: string, item: S): z.ZodArray<S> =>
  mark(z.array(item), { byRow: key })

/** An id. Those of people go into the log line, from input and output alike. */
export const id = (kind: IdKind): z.ZodUUID => mark(z.uuid(), { id: kind })

/** A field to filter, sort or search by; refused by the gate when it is outside the scope. */
export const fieldKey = <const K extends string>(keys: readonly [K, ...K[]]): z.ZodEnum<{ [P in K]: P }> =>
  mark(z.enum(keys), { byRow: 'key' }) as z.ZodEnum<{ [P in K]: P }>

export type Sees = { has(field: string): boolean }
/** `met` collects the people who are shown, `shown` the declared fields of which a value is. */
export type Cut = (value: unknown, sees: Sees, met: Set<string>, shown?: Set<string>) => unknown

const same: Cut = (value) => value

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  valueType?: z.ZodType
  options?: z.ZodType[]
  items?: z.ZodType[]
  discriminator?: string
}
const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def

/**
 * Compiles a schema to the function that cuts a value to a scope and collects the people it shows. The result has
 * the schema's keys and no others. Throws on a personal part that does not stand inside an object with a person's id.
 */
export function cutterOf(schema: z.ZodType, inside = false): Cut {
  const m = marks.get(schema)
  const def = defOf(schema)
  if (m && 'id' in m) return m.id === 'person' ? collect : same
  if (m && 'field' in m) {
    if (!inside) throw new Error(`personal('${m.field}') stands outside an object with id('person')`)
    const inner = cutterOf(def.innerType!, inside)
    const { field } = m
    return (value, sees, met, shown) => {
      if (!sees.has(field)) return undefined
      if (isThere(value)) shown?.add(field)
      return inner(value, sees, met, shown)
    }
  }
  switch (def.type) {
    case 'object':
      return cutObject(def.shape!, inside)
    case 'array': {
      const item = cutterOf(def.element!, inside)
      const by = m && 'byRow' in m ? m.byRow : undefined
      if (by && !inside) throw new Error(`personalItems('${by}') stands outside an object with id('person')`)
      return (value, sees, met, shown) => {
        if (!Array.isArray(value)) return value
        const kept = by ? value.filter((one) => sees.has((one as Record<string, string>)[by]!)) : value
        if (by && shown)
          for (const one of kept as Record<string, unknown>[]) if (isThere(one['value'])) shown.add(one[by] as string)
        return kept.map((one) => item(one, sees, met, shown))
      }
    }
    case 'optional':
    case 'nullable':
    case 'default':
    case 'readonly':
      return unlessEmpty(cutterOf(def.innerType!, inside))
    case 'record': {
      const item = cutterOf(def.valueType!, inside)
      return (value, sees, met, shown) =>
        value && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, item(v, sees, met, shown)]))
          : value
    }
    case 'union':
      return cutUnion(def, inside)
    case 'tuple': {
      const items = def.items!.map((one) => cutterOf(one, inside))
      return (value, sees, met, shown) =>
        Array.isArray(value) ? value.map((v, i) => (items[i] ?? same)(v, sees, met, shown)) : value
    }
    case 'lazy':
    case 'any':
    case 'unknown':
    case 'custom':
    case 'transform':
    case 'pipe':
      throw new Error(`an output schema cannot hold ${def.type}: the gate could not cut it`)
    default:
      return same
  }
}

const collect: Cut = (value, _sees, met) => {
  if (typeof value === 'string') met.add(value)
  return value
}

/** A value that tells something; an empty list or nothing does not. */
const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)

const unlessEmpty =
  (inner: Cut): Cut =>
  (value, sees, met, shown) =>
    value === undefined || value === null ? value : inner(value, sees, met, shown)

function cutObject(shape: Record<string, z.ZodType>, inside: boolean): Cut {
  const hasPerson = Object.values(shape).some(namesPerson)
  const parts = Object.entries(shape).map(([name, part]) => [name, cutterOf(part, inside || hasPerson)] as const)
  return (value, sees, met, shown) => {
    if (!value || typeof value !== 'object') return value
    const cut: Record<string, unknown> = {}
    for (const [name, part] of parts) {
      const kept = part((value as Record<string, unknown>)[name], sees, met, shown)
      if (kept !== undefined) cut[name] = kept
    }
    return cut
  }
}

/** A person's id, or the place of one that is not known yet. */
function namesPerson(part: z.ZodType): boolean {
  const m = marks.get(part)
  const { type, innerType } = defOf(part)
  return (m !== undefined && 'id' in m && m.id === 'person') || (type === 'nullable' && namesPerson(innerType!))
}

function cutUnion(def: Def, inside: boolean): Cut {
  const options = def.options!.map((option) => ({ option, cut: cutterOf(option, inside) }))
  if (options.every(({ cut }) => cut === same)) return same
  return (value, sees, met, shown) => {
    const fitting = options.find(({ option }) => option.safeParse(value).success)
    if (!fitting) throw new Error('the output fits no member of its union')
    return fitting.cut(value, sees, met, shown)
  }
}

/** Compiles an input schema to the function that collects the people it names and the fields it asks by. */
export function namedIn(schema: z.ZodType): (value: unknown, people: Set<string>, fields: Set<string>) => void {
  const m = marks.get(schema)
  const def = defOf(schema)
  if (m && 'id' in m) return m.id === 'person' ? (v, people) => void (typeof v === 'string' && people.add(v)) : () => {}
  if (m && def.type === 'enum') return (v, _people, fields) => void (typeof v === 'string' && fields.add(v))
  if (def.shape) {
    const parts = Object.entries(def.shape).map(([name, part]) => [name, namedIn(part)] as const)
    return (v, people, fields) => {
      if (!v || typeof v !== 'object') return
      for (const [name, part] of parts) part((v as Record<string, unknown>)[name], people, fields)
    }
  }
  if (def.element) {
    const item = namedIn(def.element)
    return (v, people, fields) => void (Array.isArray(v) && v.forEach((one) => item(one, people, fields)))
  }
  if (def.innerType) {
    const inner = namedIn(def.innerType)
    return (v, people, fields) => void (v !== undefined && v !== null && inner(v, people, fields))
  }
  if (def.options) {
    const all = def.options.map(namedIn)
    return (v, people, fields) => all.forEach((one) => one(v, people, fields))
  }
  return () => {}
}

/** The parts a schema is made of. */
const partsOf = (schema: z.ZodType): z.ZodType[] => {
  const { shape, element, innerType, options, items, valueType } = defOf(schema)
  return [
    shape ? Object.values(shape) : [],
    element ?? [],
    innerType ?? [],
    options ?? [],
    items ?? [],
    valueType ?? [],
  ].flat()
}

/** Whether an output schema can carry a person's id or a declared field. */
export function showsAnybody(schema: z.ZodType): boolean {
  const m = marks.get(schema)
  return (m !== undefined && (!('id' in m) || m.id === 'person')) || partsOf(schema).some(showsAnybody)
}

/** The declared fields an output schema can carry, for the log line. */
export function fieldsIn(schema: z.ZodType): string[] {
  const m = marks.get(schema)
  return [...new Set([...(m && 'field' in m ? [m.field] : []), ...partsOf(schema).flatMap(fieldsIn)])]
}
