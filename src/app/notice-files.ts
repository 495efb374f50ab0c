import { readFileSync } from 'node:fs'
import type { exportNotices } from '../domain/documents/export-notices.ts'
import { noticeListPage, noticePage, type NoticePlaces } from '../domain/documents/notice.page.ts'
import { readNotice } from '../domain/documents/notice.schema.ts'
import { printedOf } from '../domain/documents/printed.document.ts'
import type { Language } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { print } from '../plumbing/forms/print.ts'
import { noticeDress } from './notice-style.ts'

type Exported = OutputOf<typeof exportNotices>

/**
 * A company's notices as the files of a folder that stands anywhere on its own site, or on a disk: plain pages in every
 * language, each also as PDF and JSON-LD, one stylesheet, fonts; all links are relative. Name of the file -> what is in it.
 */
export async function noticeFiles(exported: Exported): Promise<Map<string, string | Uint8Array>> {
  const { css, fonts } = noticeDress()
  const files = new Map<string, string | Uint8Array>([['style.css', css]])
  for (const [name, file] of fonts) files.set(`fonts/${name}`, readFileSync(file))
  const names = fileNames(exported)
  const links = (page: string): NoticePlaces['languages'] =>
    exported.languages.length < 2
      ? {}
      : Object.fromEntries(exported.languages.map((one) => [one, inThat(page, one, exported.languages)]))
  const places = (page: string): NoticePlaces => ({ stylesheets: ['style.css'], languages: links(page) })
  const listIn = (language: Language): string => inThat('index', language, exported.languages)
  for (const notice of exported.notices) {
    const page = names.get(notice.key)!
    const file = inThat(page, notice.language, exported.languages)
    const { publishedOn, linked, ...text } = notice
    const read = readNotice(text)
    const [pdf, data] = [file.replace(/html$/, 'pdf'), file.replace(/html$/, 'jsonld')]
    const versions = [{ on: publishedOn, clock: null, href: '', shown: true }]
    files.set(file, noticePage(read, { ...places(page), list: listIn(notice.language), pdf, data, versions }))
    files.set(pdf, await print(printedOf(read), 'pdf'))
    files.set(data, linked)
  }
  for (const language of exported.languages) {
    const lines = exported.listed.flatMap((key) => {
      const notice = exported.notices.find((one) => one.key === key && one.language === language)
      if (!notice) return []
      const href = inThat(names.get(key)!, language, exported.languages)
      return [{ title: notice.title, language: notice.titleLanguage, href }]
    })
    const page = noticeListPage(exported.controller, lines, language, places('index'))
    files.set(listIn(language), page)
  }
  return files
}

/** The company's first language has the plain name, the others theirs: `customers.html`, `customers.sv.html`. */
const inThat = (page: string, language: Language, languages: readonly Language[]): string =>
  language === languages[0] ? `${page}.html` : `${page}.${language}.html`

/** Each notice's page by its key; the page of contents is `index`, so a notice of that name gets another. */
function fileNames({ notices }: Exported): Map<string, string> {
  const keys = new Set(notices.map(({ key }) => key))
  return new Map([...keys].map((key) => [key, key === 'index' ? freeName(keys) : key]))
}

function freeName(taken: ReadonlySet<string>): string {
  let name = 'notice'
  while (taken.has(name)) name += '-1'
  return name
}
