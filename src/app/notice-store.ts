import { listNotices } from '../domain/documents/list-notices.ts'
import { noticeListPage, noticePage, type NoticePlaces } from '../domain/documents/notice.page.ts'
import { stateOfOffice } from '../domain/documents/public-notices.storage.ts'
import { readNotice } from '../domain/documents/notice.schema.ts'
import { seeNotice } from '../domain/documents/see-notice.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { Language, OutputOf } from '../enforcement/operation.ts'
import { schemaOf } from '../plumbing/database/migrate.ts'
import { packedText } from '../plumbing/http/static-files.ts'
import type { Program } from './program.ts'

export type ReadyPage = (request: Request) => Promise<Response>
/** `base`: the address of the office’s list. Without `document` the list itself; without `version` the one in force. */
export type NoticeWanted = {
  office: Office
  base: string
  document?: string
  version?: number
  language: Language
  stylesheet: string
}

type Listed = OutputOf<typeof listNotices>
const mostKept = 1000

/**
 * Notices as pages, each made once through the gate, as a visitor, and kept until the declaration changes or a document is
 * published: a thousand readers leave one line in the log, and the address of none. An address that is no
 * notice’s leaves no line at all. Gives undefined when there is no such notice.
 */
export function noticeStore(program: Program): (wanted: NoticeWanted) => Promise<ReadyPage | undefined> {
  const lists = keeper<Listed | undefined>()
  const pages = keeper<ReadyPage | undefined>()
  return async (wanted) => {
    const { office, base, document, version, language } = wanted
    const state = await stateOfOffice(program.shared as never, schemaOf(office.id))
    if (!state) return undefined
    const of = [office.id, state.declaration_version, state.published ?? 0, language].join(' ')
    const list = await lists(of, () => listOf(wanted))
    if (!list || (document !== undefined && !isPublished(list.notices, document, version))) return undefined
    return await pages(`${of} ${base} ${document ?? ''} ${version ?? ''}`, async () => {
      const html = document === undefined ? listPage(list, wanted) : await pageOf(document, wanted)
      return html === undefined ? undefined : packedText(html, 'text/html; charset=utf-8')
    })
  }
}

/** Whether there is such a notice, and such a version of it: asked before the gate is, so that guessing leaves no line. */
export const isPublished = (
  notices: readonly { key: string; versions: readonly number[] }[],
  document: string,
  version: number | undefined,
): boolean =>
  notices.some(({ key, versions }) => key === document && (version === undefined || versions.includes(version)))

/** Makes each thing once and keeps the newest; what failed is made again at the next call. */
export function keeper<T>(most = mostKept): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key)
    if (known) return known
    const coming = make()
    kept.set(key, coming)
    coming.catch(() => kept.delete(key))
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return coming
  }
}

const asVisitor = ({ office, language }: NoticeWanted) => ({
  actor: { kind: 'visitor' as const, name: 'visitor' },
  office,
  language,
  channel: 'public-page' as const,
})

async function listOf(wanted: NoticeWanted): Promise<Listed | undefined> {
  const outcome = await perform(listNotices, { language: wanted.language }, asVisitor(wanted))
  return 'done' in outcome ? outcome.done : undefined
}

async function pageOf(document: string, wanted: NoticeWanted): Promise<string | undefined> {
  const { base, language, version: asked, stylesheet } = wanted
  const input = { document, language, ...(asked === undefined ? {} : { version: asked }) }
  const outcome = await perform(seeNotice, input, asVisitor(wanted))
  if (!('done' in outcome)) return undefined
  const { notice, languages, version, versions, ended } = outcome.done
  const at = (number: number, of: Language) =>
    `${base}/${document}?language=${of}${number === versions[0]?.number ? '' : `&version=${number}`}`
  return noticePage(readNotice(notice), {
    stylesheets: [stylesheet],
    languages:
      languages.length < 2
        ? {}
        : Object.fromEntries(languages.map((one) => [one, at(version, one).replace(/^[^?]*/, '')])),
    list: `${base}?language=${language}`,
    pdf: at(version, language).replace('?', '/pdf?'),
    data: at(version, language).replace('?', '/json-ld?'),
    versions: versions.map(({ number, ...day }) => ({ ...day, href: at(number, language), shown: number === version })),
    ...(ended === null ? {} : { ended }),
  })
}

function listPage({ controller, notices, language, languages }: Listed, { base, stylesheet }: NoticeWanted): string {
  const lines = notices
    .filter(({ listed }) => listed)
    .map(({ key, title, language: own, ended }) => ({
      title,
      language: own,
      ended,
      href: `${base}/${key}?language=${language}`,
    }))
  return noticeListPage(controller, lines, language, { stylesheets: [stylesheet], languages: languageLinks(languages) })
}

const languageLinks = (languages: readonly Language[]): NoticePlaces['languages'] =>
  languages.length < 2 ? {} : Object.fromEntries(languages.map((one) => [one, `?language=${one}`]))
