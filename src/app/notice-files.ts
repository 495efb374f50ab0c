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
  const languagesOf = (page: string, there: readonly Language[]): NoticePlaces['languages'] =>
    there.length < 2 ? {} : Object.fromEntries(there.map((one) => [one, inThat(page, one, exported.languages)]))
  const listIn = (language: Language): string =>
    inThat('index', exported.languages.includes(language) ? language : exported.languages[0]!, exported.languages)
  for (const notice of [...exported.notices, ...exported.earlier]) {
    const { publishedOn: _on, number, linked, ...text } = notice
    const { ended, versions } = exported.standing.find(({ key }) => key === notice.key)!
    const pageOf = (of: number) =>
      of === versions[0]!.number ? names.get(notice.key)! : `${names.get(notice.key)!}.v${of}`
    const inLanguages = (of: number) =>
      [...exported.notices, ...exported.earlier]
        .filter((one) => one.key === notice.key && one.number === of)
        .map(({ language }) => language)
    const hrefOf = (of: number) => {
      const there = inLanguages(of)
      const language = there.includes(notice.language) ? notice.language : there[0]!
      return inThat(pageOf(of), language, exported.languages)
    }
    const file = inThat(pageOf(number), notice.language, exported.languages)
    const [pdf, data] = [file.replace(/html$/, 'pdf'), file.replace(/html$/, 'jsonld')]
    const read = readNotice(text)
    const page = noticePage(read, {
      stylesheets: ['style.css'],
      languages: languagesOf(pageOf(number), inLanguages(number)),
      list: listIn(notice.language),
      pdf,
      data,
      versions: versions.map(({ number: of, ...day }) => ({ ...day, href: hrefOf(of), shown: of === number })),
      ...(ended === null ? {} : { ended }),
    })
    files.set(file, page)
    files.set(pdf, await print(printedOf(read), 'pdf'))
    files.set(data, linked)
  }
  for (const language of exported.languages) {
    const lines = exported.listed.map((key) => {
      const own = exported.notices.filter((one) => one.key === key)
      const notice = own.find((one) => one.language === language) ?? own[0]!
      const { ended } = exported.standing.find((one) => one.key === key)!
      const href = inThat(names.get(key)!, notice.language, exported.languages)
      return { title: notice.title, language: notice.titleLanguage, href, ended }
    })
    const places = { stylesheets: ['style.css'], languages: languagesOf('index', exported.languages) }
    files.set(listIn(language), noticeListPage(exported.controller, lines, language, places))
  }
  return files
}

/**
 * The company's first language has the plain name, the others theirs: `customers.html`, `customers.sv.html`; an earlier
 * version has its number, `customers.v1.html`.
 */
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
