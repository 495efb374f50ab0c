import type { Context, Hono } from 'hono'
import { listNotices } from '../domain/documents/list-notices.ts'
import { printedOf } from '../domain/documents/printed.document.ts'
import { readNotice } from '../domain/documents/notice.schema.ts'
import { stateOfOffice } from '../domain/documents/public-notices.storage.ts'
import { seeNotice } from '../domain/documents/see-notice.ts'
import { languages, type Language } from '../domain/registers/text.rules.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import { schemaOf } from '../plumbing/database/migrate.ts'
import { print } from '../plumbing/forms/print.ts'
import { tokenBuckets } from '../plumbing/http/token-bucket.ts'
import { sentence, tooOften } from './answers.ts'
import type { Env } from './caller.ts'
import { versionAsked } from './document-download.ts'
import { attachment } from './import-download.ts'
import { keeper } from './notice-store.ts'
import type { Program } from './program.ts'

type Made = { bytes: Uint8Array; name: string }

const limit = { most: 10, seconds: 1 }
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text)
const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language)

/**
 * `GET /notices/<office>/<document>/pdf?language=sv`: a privacy notice as PDF for anybody, the version in force
 * or an earlier one by `version`. Made once through the gate, as a
 * visitor, and kept for the hour while nothing changes: readers are written down nowhere, and an address that is no
 * notice’s leaves no line.
 */
export function noticeFormRoutes(app: Hono<Env>, program: Program): void {
  const keys = keeper<readonly string[]>()
  const kept = keeper<Made | undefined>(50)
  const visits = tokenBuckets(limit, () => program.now().getTime())
  app.get('/notices/:office/:document/pdf', async (c) => {
    c.set('language', isLanguage(c.req.query('language')) ? (c.req.query('language') as Language) : 'fi')
    const wait = visits.take(c.get('from'))
    if (wait > 0) return tooOften(c, program, wait)
    const { office: named, document } = c.req.param()
    const place = isName(named) && isName(document) ? await program.offices.find(named) : undefined
    const version = versionAsked(c)
    const made =
      version && place && 'office' in place ? await pdfOf(c, place.office, document, version.number) : undefined
    if (!made) return c.json({ because: sentence(c.get('language'), 'noPage') }, 404)
    c.header('Content-Type', 'application/pdf')
    c.header('Content-Disposition', attachment(made.name))
    c.header('Cache-Control', 'public, no-cache')
    return c.body(new Uint8Array(made.bytes))
  })

  async function pdfOf(
    c: Context<Env>,
    office: Office,
    document: string,
    version: number | undefined,
  ): Promise<Made | undefined> {
    const state = await stateOfOffice(program.shared as never, schemaOf(office.id))
    if (!state) return undefined
    const language = c.get('language')
    const as = {
      actor: { kind: 'visitor' as const, name: 'visitor' },
      office,
      language,
      channel: 'public-page' as const,
    }
    const of = JSON.stringify([office.id, state, program.now().toISOString().slice(0, 13), language])
    const known = await keys(of, async () => {
      const listed = await perform(listNotices, { language }, as)
      return 'done' in listed ? listed.done.notices.map(({ key }) => key) : []
    })
    if (!known.includes(document)) return undefined
    return await kept(`${of} ${document} ${version ?? ''}`, async () => {
      const outcome = await perform(
        seeNotice,
        { document, language, ...(version === undefined ? {} : { version }) },
        as,
      )
      if (!('done' in outcome)) return undefined
      const notice = readNotice(outcome.done.notice)
      return { bytes: await print(printedOf(notice), 'pdf'), name: `${notice.title} ${notice.language}.pdf` }
    })
  }
}
