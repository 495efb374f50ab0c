import { html } from 'hono/html'
import type { Language } from '../registers/text.rules.ts'
import { words } from './public-notices.words.ts'

type Told = 'missing' | 'tooOften' | 'broken'

/** A public page that says in plain words why there is no notice here, with the way to the list where there is one. */
export function plainNoticePage(told: Told, language: Language, stylesheet: string, list?: string): string {
  const text = words[language]
  return String(
    html`<!doctype html>
      <html lang="${language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${text[told]}</title>
          <link rel="stylesheet" href="${stylesheet}" />
        </head>
        <body>
          <div class="sheet">
            <main>
              <h1>${text[told]}</h1>
              ${told === 'missing' ? html`<p>${text.missingHelp}</p>` : ''}
              ${list === undefined ? '' : html`<p><a href="${list}">${text.toList}</a></p>`}
            </main>
          </div>
        </body>
      </html>`,
  )
}
