import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { documentKinds } from '../registers/terms.rules.ts'
import type { Language } from '../registers/text.rules.ts'
import { dataFlowOf } from './data-flow.rules.ts'
import { noticeOf, type Notice } from './notice.rules.ts'
import { oldFormOf } from './old-form.rules.ts'
import { recordOf } from './record.rules.ts'

export type DocumentKind = (typeof documentKinds)[number]

/** A document of any kind as it is written: what every form (page, PDF, DOCX, table, JSON-LD) is made from. */
export type Written = Notice & { kind: DocumentKind }

type Writer = (declaration: OfficeDeclaration, key: string, language: Language, on?: string) => Notice | undefined

/** Who writes each kind. The data balance sheet is made of figures and has its own slice. */
const writers: Partial<Record<DocumentKind, Writer>> = {
  'data-flow-description': dataFlowOf,
  'register-description': oldFormOf,
  'privacy-notice': noticeOf,
  'processing-record': recordOf,
}

/**
 * A document of the declaration in a language, as of a day (`YYYY-MM-DD`). Undefined when there is no such document, or
 * nobody writes its kind from the declaration.
 */
export function writtenOf(
  declaration: OfficeDeclaration,
  key: string,
  language: Language,
  on?: string,
): Written | undefined {
  const kind = declaration.documents.find((one) => one.key === key)?.kind
  const notice = kind && writers[kind]?.(declaration, key, language, on)
  return notice && { ...notice, kind }
}

/** Whether documents of a kind are written from the declaration. */
export const isWritten = (kind: DocumentKind): boolean => writers[kind] !== undefined
