import type { TroubleCode } from './files.words.ts'

export type { TroubleCode }

/** A file that cannot be read, or not further than a row. `code` is worded by `files.words.ts`; `detail` holds no cell values. */
export class FileTrouble extends Error {
  readonly code: TroubleCode
  readonly row: number | undefined
  readonly detail: string | undefined

  constructor(code: TroubleCode, at: { row?: number; detail?: string } = {}, options?: ErrorOptions) {
    super(`${code}${at.row === undefined ? '' : ` at row ${at.row}`}`, options)
    this.name = 'FileTrouble'
    this.code = code
    this.row = at.row
    this.detail = at.detail
  }
}
