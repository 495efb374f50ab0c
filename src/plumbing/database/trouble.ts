import { words } from './database.words.ts'

export type TroubleCode = keyof typeof words.en
export type TroubleDetail = Readonly<Record<string, string | number>>

/** Something between the program and its database that a person must put right. Nothing in it is personal. */
export class DatabaseTrouble extends Error {
  readonly code: TroubleCode
  readonly detail: TroubleDetail
  constructor(code: TroubleCode, detail: TroubleDetail = {}, cause?: unknown) {
    super(fill(words.en[code], detail), cause === undefined ? undefined : { cause })
    this.name = 'DatabaseTrouble'
    this.code = code
    this.detail = detail
  }
}

/** One or two sentences: what happened, where, and what to do. */
export const inWords = (trouble: DatabaseTrouble, language: 'fi' | 'sv' | 'en'): string =>
  fill(words[language][trouble.code], trouble.detail)

const fill = (text: string, detail: TroubleDetail): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? '?'))

/** The short code of an error of the system or of PostgreSQL: `ENOSPC`, `53100`; an empty text when there is none. */
export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '')
