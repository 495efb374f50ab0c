import type { Context, Hono } from 'hono'
import { listNotices } from '../domain/documents/list-notices.ts'
import { printedOf } from '../domain/documents/printed.document.ts'
import { readNotice } from '../domain/documents/notice.schema.ts'
import { languagesWished } from '../domain/documents/public-notices.rules.ts'
import { stateOfOffice } from '../domain/documents/public-notices.storage.ts'
import { seeNoticeData } from '../domain/documents/see-notice-data.ts'
import { seeNotice } from '../domain/documents/see-notice.ts'
import { languages, type Language } from '../domain/registers/text.rules.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { schemaOf } from '../plumbing/database/migrate.ts'
import { print } from '../plumbing/forms/print.ts'
import { tokenBuckets } from '../plumbing/http/token-bucket.ts'
import { sentence, tooOften } from './answers.ts'
import type { Env } from './caller.ts'
import { versionAsked } from './document-download.ts'
import { attachment } from './import-download.ts'
import { isPublished, keeper } from './notice-store.ts'
import type { Program } from './program.ts'

type Form = 'pdf' | 'json-ld'
type Made = { bytes: Uint8Array; name: string }
type Wanted = { office: Office; document: string; version: number | undefined; language: Language; form: Form }

const limit = { most: 10, seconds: 1 }
const jsonLd = 'application/ld+json'
const isName = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,79}$/.test(text)
const isLanguage = (text: string | undefined): text is Language => languages.includes(text as Language)
/** The reader's language: chosen in the address, else the first of its wishes that is ours, else Finnish. */
const wished = (c: Context<Env>): Language => {
  const chosen = c.req.query('language')
  return isLanguage(chosen) ? chosen : (languagesWished(c.req.header('accept-language') ?? '').find(isLanguage) ?? 'fi')
}

/**
 * `GET /notices/<office>/<document>/pdf?language=sv`: a privacy notice as PDF for anybody, and `…/json-ld` as data for
 * programs, which also get it at the notice's own address by `Accept: application/ld+json`. The version in force, or an
 * earlier one by `version`. Made once through the gate, as a visitor, and kept for the hour while nothing changes: readers
 * are written down nowhere, and an address that is no notice’s leaves no line.
 */
export function noticeFormRoutes(app: Hono<Env>, program: Program): void {
  const keys = keeper<OutputOf<typeof listNotices>['notices']>()
  const kept = keeper<Made | undefined>(50)
  const visits = tokenBuckets(limit, () => program.now().getTime())

  const answer = async (c: Context<Env>, form: Form): Promise<Response> => {
    const language = wished(c)
    c.set('language', language)
    const wait = visits.take(c.get('from'))
    if (wait > 0) return tooOften(c, program, wait)
    const { office: named = '', document = '' } = c.req.param()
    const place = isName(named) && isName(document) ? await program.offices.find(named) : undefined
    const version = versionAsked(c)
    const made =
      version && place && 'office' in place
        ? await madeOf({ office: place.office, document, version: version.number, language, form })
        : undefined
    c.header('Vary', 'Accept, Accept-Language')
    if (!made) return c.json({ because: sentence(language, 'noPage') }, 404)
    c.header('Content-Type', form === 'pdf' ? 'application/pdf' : jsonLd)
    if (form === 'pdf') c.header('Content-Disposition', attachment(made.name))
    c.header('Cache-Control', 'public, no-cache')
    return c.body(new Uint8Array(made.bytes))
  }

  app.get('/notices/:office/:document/pdf', (c) => answer(c, 'pdf'))
  app.get('/notices/:office/:document/json-ld', (c) => answer(c, 'json-ld'))
  app.get('/notices/:office/:document', (c, next) => (wantsData(c) ? answer(c, 'json-ld') : next()))

  async function madeOf(wanted: Wanted): Promise<Made | undefined> {
    const { office, document, version, language, form } = wanted
    const state = await stateOfOffice(program.shared as never, schemaOf(office.id))
    if (!state) return undefined
    const of = JSON.stringify([office.id, state, program.now().toISOString().slice(0, 13), language])
    const known = await keys(of, async () => {
      const listed = await perform(listNotices, { language }, asVisitor(wanted))
      return 'done' in listed ? listed.done.notices : []
    })
    if (!isPublished(known, document, version)) return undefined
    return await kept(`${of} ${document} ${version ?? ''} ${form}`, () => makers[form](wanted))
  }
}

const asVisitor = ({ office, language }: Wanted) => ({
  actor: { kind: 'visitor' as const, name: 'visitor' },
  office,
  language,
  channel: 'public-page' as const,
})

const asked = ({ document, language, version }: Wanted) => ({
  document,
  language,
  ...(version === undefined ? {} : { version }),
})

const makers: Record<Form, (wanted: Wanted) => Promise<Made | undefined>> = {
  async pdf(wanted) {
    const outcome = await perform(seeNotice, asked(wanted), asVisitor(wanted))
    if (!('done' in outcome)) return undefined
    const notice = readNotice(outcome.done.notice)
    return { bytes: await print(printedOf(notice), 'pdf'), name: `${notice.title} ${notice.language}.pdf` }
  },
  async 'json-ld'(wanted) {
    const outcome = await perform(seeNoticeData, asked(wanted), asVisitor(wanted))
    if (!('done' in outcome)) return undefined
    const { title, language, linked } = outcome.done
    return { bytes: new TextEncoder().encode(linked), name: `${title} ${language}.jsonld` }
  },
}

/** A program that asks for data before a page; a browser asks for a page. */
function wantsData(c: Context<Env>): boolean {
  const wishes = (c.req.header('accept') ?? '').slice(0, 500).split(',')
  const weight = (type: string): number => {
    const wish = wishes.find((one) => one.split(';')[0]!.trim().toLowerCase() === type)
    return wish === undefined ? 0 : Number(/;\s*q=([\d.]+)/.exec(wish)?.[1] ?? 1)
  }
  return weight(jsonLd) > weight('text/html')
}
