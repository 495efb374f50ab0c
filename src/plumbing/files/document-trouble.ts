export type DocumentTroubleCode =
  | 'document-empty'
  | 'document-unknown-kind'
  | 'document-old-word'
  | 'document-password'
  | 'document-scanned'
  | 'document-broken'
  | 'document-too-big'
  | 'document-too-long'
  | 'document-too-slow'

/** A document that cannot be read; nothing of what it says is held. */
export class DocumentTrouble extends Error {
  readonly code: DocumentTroubleCode
  readonly most: number | undefined

  constructor(code: DocumentTroubleCode, most?: number, options?: ErrorOptions) {
    super(code, options)
    this.name = 'DocumentTrouble'
    this.code = code
    this.most = most
  }
}

export const documentLimits = { bytes: 20_000_000, pages: 100, letters: 400_000, seconds: 30, memoryMb: 400 }
