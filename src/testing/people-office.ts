import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { passphrase } from './browser-calls.ts'
import { openPage, type Page, type View } from './browser.ts'
import { servedProgram } from './served-program.ts'

const example = resolve(import.meta.dirname, '../../examples/metsapolku.yaml')

export type PeopleOffice = {
  origin: string
  /** Asks the program as the owner, past the browser; fails when it is refused. */
  ask(name: string, input: unknown, aim?: string): Promise<Record<string, unknown>>
  /** Runs SQL in the office, for what no operation does yet. */
  look(sql: string): Promise<unknown>
  /** A page as the signed-in owner; `about:blank` gives one that has loaded nothing yet. */
  open(path: string, view?: View): Promise<Page>
  /** A page as somebody who has not signed in. */
  stranger(path: string): Promise<Page>
  stop(): Promise<void>
}

/** A served office that has declared the registers of an example, with its owner signed in. */
export async function peopleOffice(): Promise<PeopleOffice> {
  const served = await servedProgram()
  const { program, origin, makeOffice, stop } = served
  const { code, look } = await makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const post = (path: string, input: unknown, more: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...more },
      body: JSON.stringify(input),
    })
  const arrival = await post('/invitation', { code, passphrase })
  assert.equal(arrival.status, 200)
  const cookie = arrival.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask: PeopleOffice['ask'] = async (name, input, aim = 'customer-care') => {
    const response = await post(`/api/${name}`, input, { cookie, 'seloste-purpose': aim })
    const answer = (await response.json()) as { done?: Record<string, unknown> }
    assert.ok(answer.done, `${name}: ${JSON.stringify(answer)}`)
    return answer.done
  }
  const document: unknown = parse(readFileSync(example, 'utf8'))
  await ask('declare-registers', { document, base: 0 }, 'register-keeping')
  return {
    origin,
    ask,
    look,
    async open(path, view = {}) {
      const page = await openPage({ ...view, origin })
      const [name = '', ...value] = cookie.split('=')
      await page.context().addCookies([{ name, value: value.join('='), url: origin }])
      await page.goto(path)
      if (path !== 'about:blank') await page.waitForSelector('#page')
      return page
    },
    stranger: (path) => served.open(path),
    async stop() {
      await stop()
      await program.stop()
    },
  }
}
