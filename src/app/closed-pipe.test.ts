import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cleanUp } from '../testing/trial.ts'

const data = mkdtempSync(join(tmpdir(), 'seloste-pipe-'))
after(() => cleanUp(data))

test('a command whose reader has seen enough goes on to its end', async () => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(SELOSTE_|NODE_TEST|DATABASE_URL)/.test(name))
  const command = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'operations', '--json'], {
    env: { ...Object.fromEntries(kept), SELOSTE_DATA: data, LANG: 'en_GB.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  command.stdout.destroy()
  let said = ''
  command.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
  const [code] = (await once(command, 'exit')) as [number]
  assert.equal(code, 0, said)
  assert.doesNotMatch(said, /EPIPE/)
})
