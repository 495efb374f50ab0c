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
const page = await openPage({ width: 1440, height: 900, language: 'fi', origin })
await page.goto(`${origin}${new URL(link).pathname}${new URL(link).hash}`)
await page.waitForURL(`${origin}/`, { timeout: 60_000 })
await shoot('today', '/')
await shoot('people', '/people')
await page.getByRole('row').nth(3).getByRole('link').first().click()
await page.waitForTimeout(1500)
await page.screenshot({ path: join(pictures, 'person.png') })
await shoot('import', '/imports')
await shoot('log', '/log')
await page.goto(`${origin}/notices/${offices[0]!.id}`)
await page.getByRole('listitem').getByRole('link').first().click()
await page.waitForLoadState('networkidle')
await page.screenshot({ path: join(pictures, 'notice.png') })
await closeBrowser()
server.kill('SIGTERM')
await new Promise((ended) => server.on('exit', ended))
rmSync(data, { recursive: true, force: true })

async function shoot(name: string, path: string): Promise<void> {
  await page.goto(origin + path)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(pictures, `${name}.png`) })
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
