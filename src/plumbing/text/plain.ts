/**
 * Control characters except tab and line feeds, and the signs that turn the direction of the text around them (a name with
 * them makes what stands beside it read backwards). They never belong to a value.
 */
const never = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const usual = /^[\x20-\x7e\u00a1-\u017f]*$/

/** A text as it may be stored: without those signs and halves of characters, and without blanks at its ends. */
export function plainText(text: string): string {
  const trimmed = text.trim()
  return usual.test(trimmed) ? trimmed : trimmed.replace(never, '').toWellFormed().trim()
}

/** A name or a code of one line: without signs of no width too. Spaces are left as they are. */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')

const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
