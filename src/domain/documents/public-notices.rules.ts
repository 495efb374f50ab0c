import type { DocumentFact, OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { builtInKeys } from '../registers/terms.rules.ts'
import type { Language } from '../registers/text.rules.ts'

/** The privacy notices of a declaration: what anybody may read under the office’s address. */
export const noticesIn = (declaration: OfficeDeclaration): DocumentFact[] =>
  declaration.documents.filter((document) => document.kind === 'privacy-notice')

const staffRegister: (typeof builtInKeys)[number] = 'staff'

/**
 * Whether a notice is offered to everybody. One about nothing but the own staff is read at its address, where the
 * company sends its staff, and does not stand in the list for customers.
 */
export const isListed = (document: Pick<DocumentFact, 'registers'>): boolean =>
  document.registers.some((key) => key !== staffRegister)

/** The language asked for when it is among those there are, else the first of them. */
export const languageAmong = (languages: readonly Language[], asked: Language): Language =>
  languages.includes(asked) ? asked : (languages[0] ?? 'fi')

/** The reader’s languages from `Accept-Language` in the order of wish; a language refused with `q=0` is left out. */
export function languagesWished(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [name = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const q = Number(rest.find((piece) => piece.startsWith('q='))?.slice(2) ?? 1)
      return { name: name.split('-')[0]!, q: Number.isFinite(q) ? q : 0 }
    })
    .filter(({ name, q }) => name !== '' && q > 0)
    .toSorted((a, b) => b.q - a.q)
    .map(({ name }) => name)
}
