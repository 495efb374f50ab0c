import { consoleLanguage, say } from './console.ts'
import { readSettings } from './settings.ts'
import { startServer, startTrouble } from './start.ts'
import { runClient } from './cli.ts'
import { exitCodes } from './console-answer.ts'

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const err = (line: string): void => void process.stderr.write(`${line}\n`)

// A reader that has seen enough (`… | head`) closes the pipe: what is being done goes on to its end without it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

/* How long the parts may take to stop when the database was lost, in milliseconds. */
const patience = 5000

/** Carries out one command line; gives the exit code: 0 done, 1 broken, 2 refused, 3 not understood, 4 not permitted. */
export async function runCommand([command = 'start', ...rest]: string[]): Promise<number> {
  const language = consoleLanguage(process.env)
  const read = readSettings(process.env)
  if ('trouble' in read) {
    err(say(language, read.trouble.code, read.trouble.facts))
    return exitCodes.notUnderstood
  }
  const { settings } = read
  try {
    if (command === 'start') return await serve()
    return await runClient([command, ...rest], { settings, language, env: process.env, out, err })
  } catch (error) {
    const because = startTrouble(error, language, settings)
    if (because === undefined) throw error
    err(because)
    return exitCodes.broken
  }

  async function serve(): Promise<number> {
    let starting = true
    let told = false
    const asked = new Promise<'signal'>((resolve) => {
      // The launcher and a terminal may both tell it: a second signal must not cut the stopping short. A start that is told
      // to stop comes to its end first, so that it leaves no database behind; told again, it ends where it is.
      const onSignal = () => {
        if (starting && told) process.exit(exitCodes.broken)
        told = true
        resolve('signal')
      }
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
    })
    const running = await startServer(settings, { language, say: out })
    starting = false
    const ending = await Promise.race([asked, running.program.database.lost])
    if (ending !== 'signal') {
      err(startTrouble(ending, language, settings) ?? ending.message)
      // What still waits for the database that is not there must not keep the program from ending.
      setTimeout(() => process.exit(exitCodes.broken), patience).unref()
      await running.stop().catch((error: Error) => running.program.trace('not-stopped', { because: error.message }))
      return exitCodes.broken
    }
    out(say(language, 'stopping'))
    await running.stop()
    return exitCodes.done
  }
}
