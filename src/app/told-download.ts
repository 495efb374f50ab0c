import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { words as screen } from '../domain/documents/documents-screen.words.ts'
import { listPeopleToTell } from '../domain/documents/list-people-to-tell.ts'
import { words } from '../domain/documents/people-to-tell-screen.words.ts'
import type { InputOf, OutputOf } from '../enforcement/operation.ts'
import { writeCsv, writeXlsx } from '../plumbing/files/write-table.ts'
import { answer, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import { attachment } from './import-download.ts'
import type { Program } from './program.ts'

type Page = OutputOf<typeof listPeopleToTell>

/**
 * `GET /documents/<document>/people-to-tell?register=customers&as=xlsx`: who must be told of a change before it is
 * published, with names, languages, e-mail, phone and postal address, through the gate as `list-people-to-tell`. CSV unless
 * `as=xlsx`. Streamed, safe against formulas.
 */
export function toldRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.get('/documents/:document/people-to-tell', async (c) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    return caller.kind === 'stranger' ? stranger(c) : await download(c, program)
  })
}

async function download(c: Context<Env>, program: Program): Promise<Response> {
  const document = (c.req.param('document') ?? '').slice(0, 60)
  const register = (c.req.query('register') ?? '').slice(0, 60)
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const ask = (after?: string) => {
    const input: InputOf<typeof listPeopleToTell> = { document, register, limit: 200, ...(after ? { after } : {}) }
    return carryOut(c, listPeopleToTell, input, office)
  }
  const first = await ask()
  if ('refused' in first) return answer(c, program, first)
  const { columns, channels } = words[c.get('language')]
  const { toldHows, showPeople } = screen[c.get('language')]
  const header = Object.values(columns)
  const cells = (one: Page['people'][number]): string[] =>
    [
      ...[one.given, one.family, one.language, channels[one.channel], one.email, one.phone],
      ...[one.address?.addition, one.address?.street, one.address?.postalCode, one.address?.city, one.address?.country],
      ...[one.article, one.told?.on, one.told && toldHows[one.told.how]],
    ].map((cell) => cell ?? '')
  const begin = first.done as Page
  async function* rows(): AsyncGenerator<string[]> {
    for (let page = begin; ;) {
      yield* page.people.map(cells)
      const last = page.people.at(-1)
      if (!page.more || !last) return
      const next = await ask(last.person)
      if ('refused' in next) throw new Error('the change was published while its people were read')
      page = next.done as Page
    }
  }
  const xlsx = c.req.query('as') === 'xlsx'
  const type = xlsx ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8'
  c.header('Content-Type', type)
  c.header('Content-Disposition', attachment(`${document} ${register}.${xlsx ? 'xlsx' : 'csv'}`))
  const written = xlsx ? writeXlsx(header, rows(), showPeople) : writeCsv(header, rows())
  return c.body(Readable.toWeb(written) as ReadableStream<Uint8Array>)
}
