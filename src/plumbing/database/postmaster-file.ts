import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './trouble.ts'

/** The first lines of `postmaster.pid`: whose server this is and where it listens. */
export type Postmaster = { pid: number; socketDirectory: string; port: number }

/** Whether a process of this number lives; one of another user does too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The server that lives on these data. A file that names a strange process, or none, counts as no server. */
export function livingPostmaster(cluster: string): Postmaster | undefined {
  const [pid, , , port, socketDirectory] = linesOf(join(cluster, 'postmaster.pid'))
  const found = { pid: Number(pid), socketDirectory: socketDirectory ?? '', port: Number(port) }
  return found.pid > 0 && isAlive(found.pid) && isServerOf(cluster, found.pid) ? found : undefined
}

/** A server that ends takes its file away at any moment: there is none then. */
function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** A server works in its data folder; where the system cannot tell that, its command line names the folder. */
function isServerOf(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    if (existsSync('/proc/self/cwd')) return false
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return (stdout ?? '').includes(cluster)
}

/** A server that is just starting has its file before it has written into it. */
const unwrittenFor = 3000

/**
 * Takes a strange process's number out of a dead server's file. The rest stays: by it PostgreSQL looks whether some
 * process of the dead server still uses its shared memory. Our own number is one it never takes for a living server.
 * Nothing is touched that PostgreSQL mends itself. False when the file is another start's that is under way.
 */
export function forgetDeadPostmaster(cluster: string): boolean {
  const file = join(cluster, 'postmaster.pid')
  const [first, ...rest] = linesOf(file)
  if (first === undefined) return true
  if (rest.length < 3) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found && Date.now() - found.mtimeMs < unwrittenFor) return false
    rmSync(file, { force: true })
    return true
  }
  const pid = Number(first)
  if (!isAlive(pid)) return true
  if (isServerOf(cluster, pid)) return false
  writeFileSync(file, [process.pid, ...rest].join('\n'))
  return true
}
