import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cleanUp } from '../testing/trial.ts'

const data = mkdtempSync(join(tmpdir(), 'seloste-lost-'))
after(() => cleanUp(data))

test('a program whose database cannot be brought back says why, and ends', async () => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(SELOSTE_|NODE_TEST|DATABASE_URL)/.test(name))
  const program = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'start'], {
    env: { ...Object.fromEntries(kept), SELOSTE_DATA: data, SELOSTE_PORT: '0', LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  after(() => program.kill('SIGKILL'))
  const ended = once(program, 'exit')
  let said = ''
  const running = new Promise<void>((resolve) => {
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (piece: Buffer) => {
        said += piece.toString()
        if (said.includes('/setup#')) resolve()
      })
  })
  await Promise.race([running, ended])
  assert.match(said, /setup#/)
  const cluster = join(data, 'postgres')
  const server = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  writeFileSync(join(cluster, 'PG_VERSION'), '12\n')
  process.kill(server, 'SIGKILL')
  const [code] = (await ended) as [number]
  assert.equal(code, 1, said)
  assert.match(said, /went away/)
  assert.match(said, /did not start/)
})
