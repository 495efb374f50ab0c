import { spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { resolve } from 'node:path'
import { enginesHere, handedDown, startTestServer } from './database-server.ts'

const root = resolve(import.meta.dirname, '../..')
/** Where the test command built the screens; a test file that is run alone builds its own. */
const screens = resolve(root, 'dist/web')

/** Starts a server of each engine for the whole run, tells which, and runs the tests beside the code. */
async function main(patterns: string[]): Promise<number> {
  process.chdir(root)
  for (const name of ['DATABASE_URL', ...Object.keys(process.env).filter((key) => key.startsWith('SELOSTE_'))])
    delete process.env[name]
  const engines = enginesHere()
  const env: NodeJS.ProcessEnv = { ...process.env, ...(existsSync(screens) ? { TEST_SCREENS: screens } : {}) }
  for (const engine of engines) env[handedDown(engine)] = JSON.stringify(await startTestServer(engine))
  console.log(
    engines.length > 1
      ? `seloste: database tests run on two engines: ${engines.join(' and ')}`
      : `seloste: database tests run on one engine: ${engines[0]} (no PostgreSQL 15 to 17 that can be started here was found in /usr/lib/postgresql)`,
  )
  const files = globSync(patterns.length > 0 ? patterns : ['src/**/*.test.ts', 'bin/*.test.js']).toSorted()
  if (files.length === 0) throw new Error(`no test file matches ${patterns.join(' ')}`)
  const limit = `--import=${resolve(root, 'src/testing/time-limit.ts')}`
  const args = ['--test', limit, '--test-timeout=300000', '--test-concurrency=2', '--test-reporter=spec', ...files]
  const child = spawn(process.execPath, args, { stdio: 'inherit', env })
  process.once('exit', () => child.kill())
  return await new Promise((done) => child.on('exit', (code) => done(code ?? 1)))
}

// The servers end with this process.
process.exit(await main(process.argv.slice(2)))
