/** A piece of a text; `to` is where it leads when it is an address that a reader can follow. */
export type Piece = { text: string; to?: string }

const web = /https?:\/\/[^\s"'<>]*[^\s"'<>.,;:)]/u
const mail = /[^\s@"'<>:()]+@[^\s@"'<>()]*[^\s@"'<>.,;:()]/u
/** With a country code, or with the zero of a call inside the country; never a part of a longer number or of a business id. */
const phone =
  /(?<![\p{L}\d+.,/-]|\d[ \u00a0])(?:\+[1-9](?:[ \u00a0-]?\d){6,14}|0[1-9]\d{5,10}|0[1-9]\d{0,2}(?:[ \u00a0]\d{2,4}){1,4})(?![\p{L}\d/-]|[.,]\d)/u
const any = new RegExp(`(${web.source}|${mail.source}|${phone.source})`, 'u')

/** A text with its web addresses, e-mail addresses and phone numbers as pieces that lead there. Nothing of it is lost. */
export const withLinks = (text: string): Piece[] =>
  text.split(any).flatMap((piece, i): Piece[] => {
    if (i % 2 === 0) return piece === '' ? [] : [{ text: piece }]
    if (/^https?:/.test(piece)) return [{ text: piece, to: piece }]
    if (piece.includes('@')) return [{ text: piece, to: `mailto:${piece}` }]
    return [{ text: piece, to: `tel:${piece.replace(/[^+\d]/g, '')}` }]
  })
