import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { asTrouble } from './as-trouble.ts'
import { canReach, serverUserFor, type ServerUser } from './server-user.ts'
import { DatabaseTrouble } from './trouble.ts'

/** Where the built-in database of a data directory lies, and whose it is. */
export type DataPlace = { cluster: string; file: string; user: ServerUser | undefined; refuges: readonly string[] }

/** Where root's server keeps what its own user could not reach, the first that can be made. */
export const farHomes: readonly string[] = ['/var/lib/seloste', '/srv/seloste', '/var/tmp/seloste']
const note = 'database-place.json'

/**
 * The data lie in `<directory>/postgres`. Root's server runs as another user: when that one cannot pass to the data
 * directory (a home only root may enter), they lie under /var/lib/seloste, and a note in the directory says so.
 */
export function dataPlace(
  directory: string,
  say: (line: string) => void,
  far: readonly string[] = farHomes,
): DataPlace {
  const home = resolve(directory)
  const asRoot = process.getuid?.() === 0
  try {
    mkdirSync(home, { recursive: true, mode: asRoot ? 0o711 : 0o700 })
    if (asRoot) openForPassing(home)
    const near = join(home, 'postgres')
    const file = join(home, 'postgres.log')
    const refuges = asRoot ? far : [home]
    const noted = readNote(home)
    if (noted !== undefined) {
      if (!existsSync(noted)) throw new DatabaseTrouble('place-gone', { directory: home, place: noted })
      return { cluster: noted, file, user: serverUserFor(noted), refuges }
    }
    const user = serverUserFor(near)
    if (canReach(user, home)) return { cluster: near, file, user, refuges }
    return { cluster: farPlace(home, far, say), file, user, refuges }
  } catch (error) {
    throw asTrouble(error, home)
  }
}

/** Root's own data directory lets others pass, not list: the files of secrets in it have a mode of their own. */
function openForPassing(home: string): void {
  const { uid, mode } = statSync(home)
  if (uid === 0 && (mode & 0o001) === 0) chmodSync(home, (mode & 0o777) | 0o011)
}

function readNote(home: string): string | undefined {
  const file = join(home, note)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cluster: string }).cluster : undefined
}

function farPlace(home: string, homes: readonly string[], say: (line: string) => void): string {
  let failure: unknown
  for (const far of homes) {
    const folder = join(far, createHash('sha256').update(home).digest('hex').slice(0, 12))
    try {
      mkdirSync(folder, { recursive: true })
      chmodSync(far, 0o755)
      chmodSync(folder, 0o711)
    } catch (error) {
      failure = error
      continue
    }
    const cluster = join(folder, 'postgres')
    mkdirSync(cluster, { recursive: true, mode: 0o700 })
    writeFileSync(join(home, `${note}.new`), `${JSON.stringify({ cluster })}\n`, { mode: 0o600 })
    renameSync(join(home, `${note}.new`), join(home, note))
    say(`${home} can be entered by root only, so the database lies in ${cluster}`)
    return cluster
  }
  throw failure
}
