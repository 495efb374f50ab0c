import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { closeBrowser } from '../src/testing/browser.ts'
import type { Page } from '../src/testing/browser.ts'
import { peopleOffice } from '../src/testing/people-office.ts'
import { figure } from './ground.ts'

/**
 * The first screen of staff, from nothing: sign-in, then the list of people. Counts the scripts that it loads, compressed,
 * and times cold loads (no cache, a new browser context each) until rows are in sight.
 */
const root = resolve(import.meta.dirname, '..')
const screens = resolve(root, '.cache/first-screen')
const people = 200
const loads = 5

await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: screens } })
process.env['TEST_SCREENS'] = screens
const office = await peopleOffice()
for (let n = 0; n < people; n++)
  await office.ask('add-person', {
    register: 'customers',
    given: 'Onni',
    family: `Mittaaja ${n}`,
    phones: [`040 ${String(1_000_000 + n)}`],
  })

/** Scripts that a page has asked for. */
async function scriptsOf(page: Page): Promise<string[]> {
  const names = await page.evaluate<string[]>(
    `performance.getEntriesByType('resource').map((one) => new URL(one.name).pathname).filter((path) => path.endsWith('.js'))`,
  )
  return [...new Set(names)]
}
const bytesOf = (path: string): number => brotliCompressSync(readFileSync(join(screens, path))).length
const sum = (paths: Iterable<string>): number => [...paths].map(bytesOf).reduce((a, b) => a + b, 0)

const stranger = await office.stranger('/sign-in')
await stranger.getByRole('button').first().waitFor()
const scripts = new Set(await scriptsOf(stranger))
await stranger.context().close()

const times: number[] = []
for (let n = 0; n < loads; n++) {
  const page = await office.open('about:blank')
  const begun = performance.now()
  await page.goto('/people')
  await page.locator('.grid .body .row').first().waitFor()
  times.push(performance.now() - begun)
  for (const one of await scriptsOf(page)) scripts.add(one)
  await page.context().close()
}
const seconds = times.toSorted((a, b) => a - b)[Math.floor(loads / 2)]! / 1000
const kilobytes = sum(scripts) / 1000
figure('first staff screen, sign-in and list of people', {
  scriptKb: Number(kilobytes.toFixed(1)),
  targetKb: 250,
  coldLoadSeconds: Number(seconds.toFixed(2)),
  targetSeconds: 1,
  met: kilobytes <= 250 && seconds <= 1,
})
await closeBrowser()
await office.stop()
rmSync(screens, { recursive: true, force: true })
