/** What the undoing of an import must know of one person. */
export type Undone = {
  person: string
  /** Some of their data are restricted (Art. 18): storing only. */
  restricted: boolean
  /** The names came by this import. */
  namesOfImport: boolean
  /** The entry that the import made, and whether another origin confirmed it or somebody changed it. */
  entry?: { confirmed: boolean; changed: boolean }
  /** Entries that the import did not make. */
  others: number
}

/**
 * What undoing does to a person. `keep`: nothing is taken. `values`: unchanged values go. `shared`: another act brought the
 * person too, so the entry stays. `leave`: was here before, and leaves this register. `erase`: nobody but the import
 * brought them, unless they turn out to be touched since.
 */
export function undoingOf(one: Undone): 'keep' | 'values' | 'shared' | 'leave' | 'erase' {
  if (one.restricted) return 'keep'
  if (!one.entry) return 'values'
  if (one.entry.confirmed) return 'shared'
  if (one.others === 0) return one.entry.changed ? 'keep' : 'erase'
  if (one.namesOfImport || one.entry.changed) return 'keep'
  return 'leave'
}

/** Tables without an origin that say nothing of anybody having worked with the person. */
const silent = new Set(['kept_rows', 'origins'])

/**
 * Whether somebody did something with a person since an import brought them: a row of another origin, a changed row, a
 * row that has no origin at all. `held`: what a table holds on the person, rows as they are stored.
 */
export function isTouched(
  held: readonly { table: string; rows: readonly Record<string, unknown>[] }[],
  isOwn: (origin: number) => boolean,
): boolean {
  return held.some(({ table, rows }) =>
    rows.some((row) => {
      if (Number(row['version'] ?? 1) > 1 || (row['told_at'] ?? null) !== null) return true
      if (table === 'people')
        return [row['names_origin'], row['language_origin']].some((o) => typeof o === 'number' && !isOwn(o))
      if (table === 'origins') return !isOwn(Number(row['id']))
      if (silent.has(table)) return false
      const origin = row['origin_id']
      if (table === 'name_keys' && origin === null) return false
      return typeof origin !== 'number' || !isOwn(origin)
    }),
  )
}
