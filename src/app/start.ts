import { resumeUnfinished } from './import-resume.ts'
import type { Language } from '../enforcement/operation.ts'
import { openDatabase } from '../plumbing/database/open-database.ts'
import { isStarting } from '../plumbing/database/server.ts'
import { DatabaseTrouble, inWords } from '../plumbing/database/trouble.ts'
import type { Door } from './caller.ts'
import { say } from './console.ts'
import { listenOnSocket } from './control.ts'
import { startProgram, type Program } from './program.ts'
import { listen, PortInUse, type Listening } from './server.ts'
import { isUnset, newSetupLink } from './set-up.ts'
import { isSecure, originsOf, type Settings } from './settings.ts'
import { keepTidy } from './tidy.ts'
import { webApp } from './web-app.ts'

export type Running = { program: Program; url: string; port: number; stop(): Promise<void> }

type Telling = { language: Language; say(line: string): void }

/** Opens the database and puts the program on it, without any door. */
export async function openProgram(settings: Settings, tell: (line: string) => void): Promise<Program> {
  const database = await openDatabase({ directory: settings.data, url: settings.databaseUrl, say: tell })
  try {
    return await startProgram({ data: settings.data, database, encrypted: isSecure(settings) })
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** The server: database, program, the door for people and the socket for the command line. Throws what startTrouble words. */
export async function startServer(settings: Settings, tell: Telling): Promise<Running> {
  const program = await openProgram(settings, tell.say)
  const opened: Omit<Listening, 'port'>[] = []
  const stop = async () => {
    for (const one of opened.splice(0)) await one.stop()
    await program.stop()
  }
  try {
    const door: { -readonly [K in keyof Door]: Door[K] } = {
      origins: originsOf(settings),
      secure: isSecure(settings),
      proxies: settings.proxy?.from ?? [],
    }
    const app = webApp(program, door)
    const listening = await listen(app, settings)
    opened.push(listening)
    door.origins = originsOf({ ...settings, port: listening.port })
    opened.push(await listenOnSocket(app, settings.data))
    await program.startJobs()
    await resumeUnfinished(program, tell)
    opened.push(keepTidy(program))
    const url = door.origins[0]!
    tell.say(say(tell.language, 'listening', { url }))
    if (await isUnset(program)) {
      tell.say(say(tell.language, 'setUp'))
      tell.say(`${url}/setup#${await newSetupLink(program)}`)
    }
    return { program, url, port: listening.port, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** True when the database went away under what was being done. */
const isConnectionLost = (error: unknown): error is Error =>
  error instanceof Error && isStarting(error) && (error as { syscall?: string }).syscall !== 'open'

/** Why the program did not start, in words; undefined for what nobody foresaw. */
export function startTrouble(error: unknown, language: Language, settings: Settings): string | undefined {
  if (error instanceof DatabaseTrouble) return inWords(error, language)
  if (error instanceof PortInUse) return say(language, 'port-in-use', { port: settings.port })
  if (isConnectionLost(error)) {
    const place = settings.databaseUrl === undefined ? settings.data : 'DATABASE_URL'
    return inWords(new DatabaseTrouble('lost', { place, because: error.message }, error), language)
  }
  return undefined
}
