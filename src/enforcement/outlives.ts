/** Where a person may still be met after erasure, and until when. Printed in every privacy notice. */
export const outlives = [
  { what: 'access-log', as: 'id', until: 'log-retention' },
  { what: 'movements', as: 'no-person', until: 'never-linked' },
  { what: 'imports', as: 'no-person', until: 'never-linked' },
  /** A row that was left out names nobody whom the program knows; an uploaded file may hold anybody. */
  { what: 'rows-left-out', as: 'as-written', until: 'import-closed' },
  { what: 'uploaded-files', as: 'as-written', until: 'import-closed' },
  /** What was asked, decided and answered: the proof that a right was met. */
  { what: 'request-file', as: 'as-asked', until: 'request-files' },
  /** The content of an invoice that is kept here as a voucher; nothing leads from it to the person's other data. */
  { what: 'voucher', as: 'as-invoiced', until: 'voucher-time' },
  /** Of a value that was deleted, until the database writes its place anew. */
  { what: 'database-files', as: 'bytes', until: 'written-over' },
] as const

export type Outlives = (typeof outlives)[number]
