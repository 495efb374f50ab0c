import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { withLinks } from '../../plumbing/text/links.ts'
import { dayInWords, fill, languages, type Language } from '../registers/text.rules.ts'
import { readOf, type Block, type Section } from './block.rules.ts'
import type { Notice } from './notice.rules.ts'
import { words } from './notice-page.words.ts'
import { words as told } from './notice.words.ts'
import { numbered, runs, type Run } from './runs.rules.ts'

/** Where things around a notice are: all addresses are the caller’s, so that the page also works as a static file. */
export type NoticePlaces = {
  /** tokens.css and the style of the notice (`noticeStyle`), in this order. */
  stylesheets: readonly string[]
  languages: Partial<Record<Language, string>>
  list?: string
  /** The same notice as PDF. */
  pdf?: string
  /** The same notice as JSON-LD. */
  data?: string
  /** The day (`YYYY-MM-DD`) of a text that is not published: the page says so first. */
  draftOn?: string
  request?: string
  ban?: string
  /** The published versions, the one in force first; `shown` is the one on this page. */
  versions?: readonly NoticeOnPage[]
  /** The day (`YYYY-MM-DD`) since which no version is in force any more. */
  ended?: string
}

/** A version by the day it came into force; the clock where that day had several. */
export type NoticeOnPage = { on: string; clock: string | null; href: string; shown: boolean }

type Piece = HtmlEscapedString | Promise<HtmlEscapedString>

const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** The public page of a notice as escaped HTML: no script, readable on paper, links between languages. */
export function noticePage(notice: Notice, places: NoticePlaces): string {
  const text = words[notice.language]
  return page(
    notice.language,
    `${notice.title}, ${notice.controller}`,
    places,
    html`<header class="up"><span>${notice.controller}</span>${languageLinks(notice.language, places)}</header>
      <main>
        ${draft(notice.language, places)}
        <h1>${untranslated(notice.title, notice.titleLanguage, notice.language)}</h1>
        <p class="dated">${notice.dated.map(readOf).join(' ')} ${inForce(notice.language, places)}</p>
        ${earlierOne(notice.language, places)}
        <div class="body">
          <nav class="toc" aria-label="${text.contents}">
            <ol>
              ${notice.sections.map((section, i) => html`<li><a href="#${anchor(section, i)}">${numbered(section)}</a></li>`)}
            </ol>
          </nav>
          <article id="sisalto">
            ${briefly(notice)} ${notice.sections.map((section, i) => sectionOf(section, i, notice.language, places))}
            ${earlier(notice.language, places)} ${asking(notice.language, places)}
            ${places.pdf ? html`<p class="ends"><a href="${places.pdf}">${text.pdf}</a></p>` : ''}
            ${places.data ? html`<p class="ends"><a href="${places.data}" type="application/ld+json">${text.data}</a></p>` : ''}
            ${places.list ? html`<p class="ends"><a href="${places.list}">${text.all}</a></p>` : ''}
          </article>
        </div>
      </main>`,
  )
}

const briefly = ({ brief, language }: Notice): Piece =>
  brief.length === 0
    ? html``
    : html`<dl class="brief" aria-label="${words[language].brief}">
        ${brief.map(
          (one) =>
            html`<div>
              <dt>${one.label}</dt>
              <dd>${linked(one.text)}${markOf(one)}</dd>
            </div>`,
        )}
      </dl>`

/** A line of the list of notices. `ended`: the day since which it is no longer in force. */
type Line = { title: string; href: string; language: Language; ended: string | null }

/** The list of an office’s notices: those in force, and below them those that are no longer. */
export function noticeListPage(
  controller: string,
  notices: readonly Line[],
  language: Language,
  places: NoticePlaces,
): string {
  const text = words[language]
  const [now, over] = [notices.filter(({ ended }) => ended === null), notices.filter(({ ended }) => ended !== null)]
  return page(
    language,
    fill(text.listOf, { name: controller }),
    places,
    html`<header class="up"><span>${controller}</span>${languageLinks(language, places)}</header>
      <main id="sisalto">
        <h1>${text.list}</h1>
        ${now.length > 0 ? lines(now, language) : html`<p>${text.none}</p>`}
        ${
          over.length > 0
            ? html`<h2>${text.over}</h2>
                ${lines(over, language)}`
            : ''
        }
        ${asking(language, places)}
      </main>`,
  )
}

const lines = (notices: readonly Line[], language: Language): Piece =>
  html`<ul class="list">
    ${notices.map(
      (one) =>
        html`<li>
          <a href="${one.href}">${untranslated(one.title, one.language, language)}</a>
          ${one.ended === null ? '' : fill(words[language].until, { day: dayInWords(one.ended, language) })}
        </li>`,
    )}
  </ul>`

function page(language: Language, title: string, places: NoticePlaces, body: Piece): string {
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          ${places.stylesheets.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
          ${languages.flatMap((one) => {
            const href = places.languages[one]
            return href ? [html`<link rel="alternate" hreflang="${one}" href="${href}" />`] : []
          })}
          ${places.data ? html`<link rel="alternate" type="application/ld+json" href="${places.data}" />` : ''}
        </head>
        <body>
          <a class="skip" href="#sisalto">${words[language].skip}</a>
          <div class="sheet">${body}</div>
        </body>
      </html>`,
  )
}

const languageLinks = (current: Language, places: NoticePlaces): Piece =>
  html`<nav class="langs" aria-label="${words[current].languages}">
    ${languages.flatMap((one) => {
      const href = places.languages[one]
      if (!href) return []
      return [
        html`<a href="${href}" lang="${one}" hreflang="${one}" ${one === current ? raw(' aria-current="page"') : ''}
          >${languageNames[one]}</a
        >`,
      ]
    })}
  </nav>`

const asking = (language: Language, { request, ban }: NoticePlaces): Piece => {
  const text = words[language]
  if (!request && !ban) return html``
  return html`<section class="ask">
    <h2>${text.ask}</h2>
    <p>${text.askHelp}</p>
    <div class="acts">
      ${request ? html`<a class="btn main-act" href="${request}">${text.request}</a>` : ''}
      ${ban ? html`<a class="btn" href="${ban}">${text.ban}</a>` : ''}
    </div>
  </section>`
}

const dayOf = ({ on, clock }: NoticeOnPage, language: Language): string =>
  clock === null
    ? dayInWords(on, language)
    : fill(words[language].dayAndClock, {
        day: dayInWords(on, language),
        clock: (language === 'en' ? clock : clock.replace(':', '.')).replace(/^0/, ''),
      })

/** Since when the version on the page is, or was, in force. */
const inForce = (language: Language, { versions = [], ended }: NoticePlaces): string => {
  const at = versions.findIndex(({ shown }) => shown)
  const shown = versions[at]
  if (!shown) return ''
  const next = versions[at - 1]
  const until = next ? dayOf(next, language) : ended && dayInWords(ended, language)
  return until
    ? fill(words[language].wasInForce, { from: dayOf(shown, language), until })
    : fill(words[language].inForce, { day: dayOf(shown, language) })
}

/** What is not published says so first of all. */
const draft = (language: Language, { draftOn }: NoticePlaces): Piece =>
  draftOn === undefined
    ? html``
    : html`<p class="earlier draft">
        <strong>${fill(words[language].draft, { day: dayInWords(draftOn, language) })}</strong>
        ${words[language].draftHelp}
      </p>`

/** An earlier version, and a notice that is no longer in force, say first of all what they are. */
const earlierOne = (language: Language, { versions = [], ended }: NoticePlaces): Piece => {
  const text = words[language]
  const [now] = versions
  const over = ended ? html`<strong>${fill(text.ended, { day: dayInWords(ended, language) })}</strong>` : html``
  if (!now || now.shown) return ended ? html`<p class="earlier">${over}</p>` : html``
  return html`<p class="earlier">
    ${over} <strong>${text.earlierOne}</strong> <a href="${now.href}">${ended ? text.toLast : text.toCurrent}</a>
  </p>`
}

/** The other versions by their days. */
const earlier = (language: Language, { versions = [] }: NoticePlaces): Piece => {
  const [, ...old] = versions
  if (old.length === 0) return html``
  return html`<section>
    <h2>${words[language].earlier}</h2>
    <ul class="points">
      ${old.map((one) => html`<li>${one.shown ? dayOf(one, language) : html`<a href="${one.href}">${dayOf(one, language)}</a>`}</li>`)}
    </ul>
  </section>`
}

const anchor = (section: Section, i: number): string => `${section.id.toLowerCase()}-${i + 1}`

const sectionOf = (section: Section, i: number, language: Language, places: NoticePlaces): Piece =>
  html`<section aria-labelledby="${anchor(section, i)}">
    <h2 id="${anchor(section, i)}">${numbered(section)}</h2>
    ${runs(section.blocks).map((run) => runOf(run, language, places))}
  </section>`

function runOf(run: Run, language: Language, places: NoticePlaces): Piece {
  if (run.kind === 'subheading') return html`<h3>${run.groups[0]![0]!.text}</h3>`
  if (run.kind === 'item')
    return html`<ul class="points">
      ${run.groups.map((group) => html`<li>${sentences(group, language, places)}</li>`)}
    </ul>`
  if (run.kind === 'text') return html`${run.groups.map((group) => html`<p>${sentences(group, language, places)}</p>`)}`
  const wide = (run.head ?? run.groups[0]?.[0])?.cells?.length !== 2
  return html`<table class="${wide ? 'held wide' : 'held'}">
    ${
      run.head &&
      html`<thead>
        <tr>
          ${run.head.cells?.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>`
    }
    <tbody>
      ${run.groups.map(
        ([row]) =>
          html`<tr>
            ${row!.cells?.map((cell, i, { length }) => {
              const shown = html`${linked(cell)}${i === length - 1 ? markOf(row!) : ''}`
              return wide ? html`<td data-label="${run.head?.cells?.[i] ?? ''}">${shown}</td>` : html`<td>${shown}</td>`
            })}
          </tr>`,
      )}
    </tbody>
  </table>`
}

const sentences = (group: readonly Block[], language: Language, places: NoticePlaces): Piece =>
  html`${group.map((block, i) => html`${i > 0 ? ' ' : ''}${sentence(block, language, places)}${markOf(block)}`)}`

/** A sentence; one that says in which language the company's words are leads to the page in that language. */
function sentence({ text, lang, elsewhere }: Block, language: Language, { languages: pages }: NoticePlaces): Piece {
  const href = elsewhere && pages[elsewhere]
  if (href) return html`<a href="${href}" hreflang="${elsewhere}">${text}</a>`
  return lang ? untranslated(linked(text), lang, language) : linked(text)
}

/** What nobody has verified says so after the sentence. */
const markOf = ({ mark }: Pick<Block, 'mark'>): Piece => (mark ? html` <small class="doubt">${mark}</small>` : html``)

/** Words that the company has not given in the reader’s language are there in another, and say which. */
const untranslated = (text: Piece | string, own: Language, page: Language): Piece =>
  own === page
    ? html`${text}`
    : html`<span lang="${own}">${text}</span> <small class="tongue">(${told[page].otherLanguage[own]})</small>`

/** Web and e-mail addresses and phone numbers in a sentence become links; all else is escaped text. */
const linked = (text: string): Piece =>
  html`${withLinks(text).map(({ text: piece, to }) => (to === undefined ? piece : html`<a href="${to}">${piece}</a>`))}`
