/**
 * A document as its reader sees it, without its look: headings that its maker marked, lines as they stand, items of lists,
 * and rows of tables. `level`: 1 for the highest heading. `ends`: an empty line or the end of a paragraph follows.
 */
export type TextBlock =
  | { kind: 'heading'; text: string; level?: number | undefined }
  | { kind: 'line'; text: string; ends?: boolean | undefined }
  | { kind: 'item'; text: string }
  | { kind: 'row'; cells: string[] }

/** One space between words, none at the ends, no hidden signs. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
