import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs every figure one after the other (or those named): each prints one JSON line with its target. */
const parts = new Set(['bench', 'ground', 'pictures', 'people'])
const named = process.argv.slice(2)
const figures = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3))
  .filter((name) => (named.length > 0 ? named.includes(name) : !parts.has(name)))

const filled = mkdtempSync(join(tmpdir(), 'seloste-bench-filled-'))
process.on('exit', () => rmSync(filled, { recursive: true, force: true }))

for (const name of figures) {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`)], {
    stdio: 'inherit',
    env: { ...process.env, SELOSTE_BENCH_FILLED: filled },
  })
  const code = await new Promise<number | null>((ended) => child.on('exit', ended))
  if (code !== 0) {
    console.error(`${name} ended with ${code}`)
    process.exitCode = 1
  }
}
