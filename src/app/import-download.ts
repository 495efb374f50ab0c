import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { seeImport } from '../domain/imports/see-import.ts'
import { seeImportRows } from '../domain/imports/see-import-rows.ts'
import { words } from '../domain/imports/words.ts'
import type { InputOf, OutputOf } from '../enforcement/operation.ts'
import { plainText, withoutInvisible } from '../plumbing/text/plain.ts'
import { writeCsv, writeXlsx } from '../plumbing/files/write-table.ts'
import { answer, invalid, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import type { Program } from './program.ts'

type Verdicts = InputOf<typeof seeImportRows>['of']
type Page = OutputOf<typeof seeImportRows>

const aPage = 500
const kinds = new Set(['new', 'same', 'possible', 'refused', 'keeper', 'warned'])
const isVerdicts = (some: readonly string[]): some is Verdicts => some.length > 0 && some.every((one) => kinds.has(one))

/**
 * `GET /imports/<import>/rows?of=refused&as=xlsx`: the rows that an import left out, as they stand in the file, with the
 * reason in a column of its own in the reader's language. CSV unless `as=xlsx`. Streamed, safe against formulas.
 */
export function importRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.get('/imports/:import/rows', async (c) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    return caller.kind === 'stranger' ? stranger(c) : await download(c, program)
  })
}

async function download(c: Context<Env>, program: Program): Promise<Response> {
  const id = c.req.param('import') ?? ''
  const of = (c.req.query('of') ?? 'refused').split(',')
  if (!/^[0-9a-f-]{36}$/.test(id) || !isVerdicts(of)) return invalid(c, 'of', of.join(','))
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const about = await carryOut(c, seeImport, { import: id }, office)
  if ('refused' in about) return answer(c, program, about)
  const page = async (after: number): Promise<Page> => {
    const outcome = await carryOut(c, seeImportRows, { import: id, of, after, limit: aPage }, office)
    if ('refused' in outcome) throw new Error('an import went while its rows were read')
    return outcome.done as Page
  }
  const first = await page(0)
  const { file } = words[c.get('language')]
  const header = [...first.header, file.reason]
  const rows = rowsFrom(first, page)
  const { fileName } = about.done as OutputOf<typeof seeImport>
  const name = `${fileName.replace(/\.[^.]*$/, '')} ${file.sheet.toLowerCase()}`
  const xlsx = c.req.query('as') === 'xlsx'
  const type = xlsx ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv; charset=utf-8'
  c.header('Content-Type', type)
  c.header('Content-Disposition', attachment(`${name}.${xlsx ? 'xlsx' : 'csv'}`))
  const written = xlsx ? writeXlsx(header, rows, file.sheet) : writeCsv(header, rows)
  return c.body(Readable.toWeb(written) as ReadableStream<Uint8Array>)
}

async function* rowsFrom(first: Page, page: (after: number) => Promise<Page>): AsyncGenerator<string[]> {
  for (let at = first; ;) {
    // A row that only the keeper may see is told by its number alone.
    for (const { cells, because, number } of at.rows) {
      const told = cells ?? at.header.map((_, i) => (i === 0 ? `(${number})` : ''))
      // Cells beyond the headings come after the reason, so that it stands under its own.
      yield [...told.slice(0, at.header.length), because.join(' '), ...told.slice(at.header.length)]
    }
    if (at.next === null) return
    at = await page(at.next)
  }
}

/** RFC 6266: the name in plain letters, and whole in UTF-8; never a path, whatever the uploaded file was called. */
export function attachment(name: string): string {
  const bare = withoutInvisible(plainText(name)).replace(/[\\/:*?"<>|\t\r\n]+/g, '-')
  const encoded = encodeURIComponent(bare.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${bare.normalize('NFD').replace(/[^\x20-\x7e]/g, '')}"; filename*=UTF-8''${encoded}`
}
