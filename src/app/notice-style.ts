import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { noticeStyle } from '../domain/documents/notice-style.page.ts'

const require = createRequire(import.meta.url)

type Face = { family: string; pack: string; name: string; weights: string; more?: string }

const faces: readonly Face[] = [
  {
    family: 'Source Sans',
    pack: '@fontsource-variable/source-sans-3',
    name: 'source-sans-3',
    weights: '300 700',
    more: ' ascent-override: 100%; descent-override: 34%;',
  },
  { family: 'Source Serif', pack: '@fontsource-variable/source-serif-4', name: 'source-serif-4', weights: '400 700' },
]

/** Enough for the languages of Europe; other letters come from the reader's own fonts. */
const ranges: Readonly<Record<string, string>> = {
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
}

export type NoticeDress = {
  /** The one stylesheet of notices, served and exported alike; fonts are at `fonts/` beside it. */
  css: string
  /** Changes when the style does: for addresses that may be kept for ever. */
  mark: string
  /** Name of the file -> where it is on disk. */
  fonts: ReadonlyMap<string, string>
}

/** The fonts, the tokens of the look and the style of the notice as one stylesheet, with the files of its fonts. */
export function noticeDress(): NoticeDress {
  const fonts = new Map<string, string>()
  const rules = faces.flatMap(({ family, pack, name, weights, more = '' }) =>
    Object.entries(ranges).map(([range, letters]) => {
      const file = `${name}-${range}-wght-normal.woff2`
      fonts.set(file, join(dirname(require.resolve(`${pack}/package.json`)), 'files', file))
      return `@font-face { font-family: '${family}'; font-weight: ${weights}; font-display: swap;${more} src: url('fonts/${file}') format('woff2'); unicode-range: ${letters}; }`
    }),
  )
  const tokens = readFileSync(join(import.meta.dirname, '../ui/dress/tokens.css'), 'utf8')
  const css = [...rules, tokens.trim(), noticeStyle.trim(), ''].join('\n')
  return { css, mark: createHash('sha256').update(css).digest('base64url').slice(0, 12), fonts }
}
