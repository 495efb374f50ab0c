import { resolve } from 'node:path'
import { build } from 'vite'
import { webApp } from '../app/web-app.ts'
import { listen } from '../app/server.ts'
import { newSetupLink } from '../app/set-up.ts'
import { passphrase } from './browser-calls.ts'
import { openPage, type Page, type View } from './browser.ts'
import { testProgram, type TestProgram } from './program.ts'

const root = resolve(import.meta.dirname, '../..')

export type ServedProgram = TestProgram & {
  /** Where the program answers: `http://localhost:<port>`. */
  origin: string
  /** A fresh one-time link for setting up an office, as `npm start` prints it. */
  setupLink(): Promise<string>
  /** A page of the program in a context of its own. */
  open(path: string, view?: View): Promise<Page>
  /** The holder of an invitation takes it up in this page and is signed in; the undertaking is as it was. */
  signIn(page: Page, code: string): Promise<void>
  stop(): Promise<void>
}

/** The whole program with its screens, on a fresh database and a free port, for tests in a browser. */
export async function servedProgram(options: Parameters<typeof testProgram>[0] = {}): Promise<ServedProgram> {
  const screens = process.env['TEST_SCREENS'] ?? (await builtScreens())
  const tested = await testProgram(options)
  const door = { origins: [] as string[], secure: false, proxies: [] }
  const app = webApp(tested.program, door, screens)
  const listening = await listen(app, { host: '127.0.0.1', port: 0, tls: undefined })
  const origin = `http://localhost:${listening.port}`
  door.origins.push(origin)
  await tested.program.startJobs()
  return {
    ...tested,
    app,
    door,
    origin,
    setupLink: async () => `/setup#${await newSetupLink(tested.program)}`,
    open: async (path, view = {}) => {
      const page = await openPage({ ...view, origin })
      await page.goto(path)
      await page.waitForSelector('#page')
      return page
    },
    async signIn(page, code) {
      const headers = { origin, 'sec-fetch-site': 'same-origin' }
      const answer = await page.request.post('/invitation', { data: { code, passphrase }, headers })
      if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`)
    },
    async stop() {
      await listening.stop()
      await tested.end()
    },
  }
}

/** Builds the screens into a folder of this test process. */
async function builtScreens(): Promise<string> {
  const folder = resolve(root, `.cache/screens-${process.pid}`)
  await build({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder } })
  return folder
}
