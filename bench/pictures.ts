import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { closeBrowser, openPage } from '../src/testing/browser.ts'

/** Takes the pictures of README from the running demo. */
const root = resolve(import.meta.dirname, '..')
const data = mkdtempSync(join(tmpdir(), 'seloste-pictures-'))
const env = { ...process.env, SELOSTE_DATA: data, SELOSTE_PORT: '3987' }
const origin = 'http://localhost:3987'
const pictures = join(root, 'docs/pictures')
mkdirSync(pictures, { recursive: true })

const server = spawn(process.execPath, [join(root, 'src/app/main.ts'), 'start'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise<void>((listening) => {
  server.stdout.on('data', (said: Buffer) => said.toString().includes(origin) && listening())
})
const { link, offices } = await demo()
const page = await openPage({ width: 1440, height: 900, language: 'en', origin })
await page.goto(`${origin}${new URL(link).pathname}${new URL(link).hash}`)
await page.waitForURL(`${origin}/`, { timeout: 60_000 })
await page.goto('/')
await shoot('today', '.quiet-list li')
await page.goto('/people')
await shoot('people', '.grid .body .row:nth-child(10)')
await page.locator('.grid .body .row').nth(2).getByRole('link').click()
await shoot('person', '.lives')
await page.goto('/imports')
await shoot('import', '.grid .body .row:nth-child(5)')
await page.goto('/log')
await shoot('log', '.log-line')
await page.goto(`/notices/${offices[0]!.id}`)
await page.getByRole('listitem').getByRole('link').first().click()
await shoot('notice', 'h2')
await closeBrowser()
server.kill('SIGTERM')
await new Promise((ended) => server.on('exit', ended))
rmSync(data, { recursive: true, force: true })

/** A picture of the page, when what it is about is in sight and the letters have come. */
async function shoot(name: string, shows: string): Promise<void> {
  await page.locator(shows).first().waitFor()
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}

function demo(): Promise<{ link: string; offices: { id: string }[] }> {
  const child = spawn(process.execPath, [join(root, 'src/app/main.ts'), 'demo', '--json'], { env })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
  return new Promise((done, fail) => {
    child.on('exit', (code) =>
      code === 0 ? done(JSON.parse(said).done) : fail(new Error(`the demo ended with ${code}`)),
    )
  })
}
