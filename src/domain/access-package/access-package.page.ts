import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Part, Words } from '../../plumbing/forms/printed.ts'
import { withLinks } from '../../plumbing/text/links.ts'
import { printedPackage } from './access-package.document.ts'
import type { PackageContent } from './package.schema.ts'

type Piece = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where things around the page are: its style, and the same copy in other forms. */
export type PackagePlaces = {
  stylesheets: readonly string[]
  files?: readonly { name: string; href: string }[]
}

/** The copy of a person's data as an accessible page: no script, headings in order, tables with their heads. */
export function packagePage(content: PackageContent, { stylesheets, files = [] }: PackagePlaces): string {
  const { language, title, sender, dated, brief, sections } = printedPackage(content)
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="referrer" content="no-referrer" />
          <title>${title.text}, ${sender}</title>
          ${stylesheets.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        </head>
        <body>
          <div class="sheet">
            <header class="up"><span>${sender}</span></header>
            <main>
              <h1>${title.text}</h1>
              <p class="dated">${dated}</p>
              ${files.length > 0 ? html`<p>${files.map(({ name, href }) => html`<a href="${href}" download>${name}</a> `)}</p>` : ''}
              <dl class="brief">
                ${brief.answers.map(
                  ({ label, text }) =>
                    html`<div>
                      <dt>${label}</dt>
                      <dd>${text}</dd>
                    </div>`,
                )}
              </dl>
              ${sections.map(
                ({ heading, parts }) =>
                  html`<section>
                    <h2>${heading}</h2>
                    ${parts.map((part) => partOf(part, heading))}
                  </section>`,
              )}
            </main>
          </div>
        </body>
      </html>`,
  )
}

function partOf(part: Part, caption: string): Piece {
  if (part.kind === 'heading') return html`<h3>${part.text}</h3>`
  if (part.kind === 'paragraph') return html`<p>${sentences(part.words)}</p>`
  if (part.kind === 'list')
    return html`<ul>
      ${part.items.map((item) => html`<li>${sentences(item)}</li>`)}
    </ul>`
  return html`<div class="wide" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${part.head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${part.rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, i) => (i === 0 ? html`<th scope="row">${lines(cell)}</th>` : html`<td>${lines(cell)}</td>`))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const sentences = (all: readonly Words[]): Piece[] =>
  all.flatMap(({ text }, i) => [html`${i > 0 ? ' ' : ''}`, ...lines(text)])

/** Lines stay broken, addresses of the web lead where they say. */
const lines = (text: string): Piece[] =>
  text
    .split('\n')
    .flatMap((line, i) => [
      ...(i > 0 ? [html`<br />`] : []),
      ...withLinks(line).map((one) => ('to' in one ? html`<a href="${one.to}">${one.text}</a>` : html`${one.text}`)),
    ])
