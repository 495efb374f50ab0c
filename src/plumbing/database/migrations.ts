import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Migration = { number: number; name: string; sql: string; sha256: string }
export type MigrationSet = 'shared' | 'office'

/** Where the program's own migrations are. */
export const migrationsFolder = resolve(import.meta.dirname, '../../../migrations')

const read = new Map<string, readonly Migration[]>()

/** The migrations of one set in order, read once. Two of one number, or a name of another form, are a mistake. */
export function migrationsOf(set: MigrationSet, folder: string = migrationsFolder): readonly Migration[] {
  const place = join(folder, set)
  const known = read.get(place)
  if (known) return known
  const found = readdirSync(place)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const number = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
      if (number === undefined) throw new Error(`migrations/${set}/${name}: the form is 0001-what-it-does.sql`)
      const bytes = readFileSync(join(place, name))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return { number: Number(number), name, sql: bytes.toString('utf8'), sha256 }
    })
  const twice = found.find(({ number }, i) => number === found[i - 1]?.number)
  if (twice) throw new Error(`migrations/${set}/${twice.name}: another file has this number`)
  read.set(place, found)
  return found
}
