import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { livingPostmaster } from '../plumbing/database/postmaster-file.ts'

export type Told = { event: string; [fact: string]: any }

export type Trial = {
  child: ChildProcess
  told: Told[]
  /** Waits for the next event of one of these names that nobody waited for yet. */
  next(event: string | readonly string[], seconds?: number): Promise<Told>
  say(line: string): void
  ended: Promise<number | NodeJS.Signals>
}

const program = join(import.meta.dirname, 'database-program.ts')

/** Starts the small program on a data directory, in a process of its own that may be killed. */
export function startTrial(
  directory: string,
  options: { url?: string; kilobytesAFile?: number; far?: string } = {},
): Trial {
  const args = [
    program,
    directory,
    options.far ?? join(dirname(directory), 'far'),
    ...(options.url === undefined ? [] : [options.url]),
  ]
  const limit = options.kilobytesAFile
  const child =
    limit === undefined
      ? spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
      : spawn('bash', ['-c', `ulimit -f ${limit}; exec "$@"`, 'bash', process.execPath, ...args], {
          stdio: ['pipe', 'pipe', 'inherit'],
        })
  const told: Told[] = []
  const seen = new Set<Told>()
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.on('exit', (code, signal) => done(signal ?? code!)),
  )
  child.stdin!.on('error', () => {})
  createInterface({ input: child.stdout! }).on('line', (line) => told.push(JSON.parse(line) as Told))
  return {
    child,
    told,
    ended,
    say: (line) => child.stdin!.write(`${line}\n`),
    async next(event, seconds = 30) {
      for (let left = seconds * 50; left > 0; left--) {
        const found = told.find((one) => [event].flat().includes(one.event) && !seen.has(one))
        if (found) {
          seen.add(found)
          return found
        }
        await new Promise((done) => setTimeout(done, 20))
      }
      throw new Error(`no ${String(event)} in ${seconds} s: ${JSON.stringify(told.slice(-5))}`)
    },
  }
}

/** Numbers of the rows that the program was told are saved. */
export const saved = (trial: Trial): number[] =>
  trial.told.filter((t) => t.event === 'written').map((t) => Number(t['n']))

/** A data directory in the folder for temporary files; what runs there is killed and all is removed by `cleanUp`. */
export function temporaryDirectory(): string {
  const made = mkdtempSync(join(tmpdir(), 'seloste-trial-'))
  chmodSync(made, 0o711)
  return made
}

/** Kills every server whose data lie at or below the folder, and removes it. */
export function cleanUp(folder: string): void {
  for (const cluster of clustersBelow(folder)) {
    const living = livingPostmaster(cluster)
    if (living) process.kill(living.pid, 'SIGQUIT')
    for (let left = 500; left > 0 && livingPostmaster(cluster); left--) spawnSync('sleep', ['0.01'])
    if (living && !living.socketDirectory.startsWith(folder))
      rmSync(living.socketDirectory, { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
}

function clustersBelow(folder: string, depth = 4): string[] {
  if (existsSync(join(folder, 'PG_VERSION'))) return [folder]
  if (depth === 0) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => clustersBelow(join(folder, entry.name), depth - 1))
}
