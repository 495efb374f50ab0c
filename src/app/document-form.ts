import { noticePage } from '../domain/documents/notice.page.ts'
import { printedOf } from '../domain/documents/printed.document.ts'
import type { writeDocument } from '../domain/documents/write-document.ts'
import { readParts } from '../domain/documents/document-forms.schema.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { print } from '../plumbing/forms/print.ts'
import { noticeDress } from './notice-style.ts'

/** A document as a file: what is in it, its media type, and its name by the document's own title. */
export type DocumentFile = { bytes: Uint8Array; type: string; name: string }

const types = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonld: 'application/ld+json',
} as const

/** Makes the form that was asked for of a document; PDF, DOCX and XLSX in a thread of their own. */
export async function documentFile({ form, written, linked }: OutputOf<typeof writeDocument>): Promise<DocumentFile> {
  const made = async (): Promise<Uint8Array> => {
    if (form === 'jsonld') return new TextEncoder().encode(linked)
    if (form === 'html') return new TextEncoder().encode(wholePage(written))
    return await print(printedOf(readParts(written)), form)
  }
  return { bytes: await made(), type: types[form], name: `${written.title} ${written.language}.${form}` }
}

/** The page as one file that stands alone: its style is in it, and the letters are the reader's own. */
function wholePage(written: OutputOf<typeof writeDocument>['written']): string {
  const style = noticeDress().css.replace(/^@font-face .*\n/gm, '')
  const stylesheet = `data:text/css;base64,${Buffer.from(style).toString('base64')}`
  return noticePage(readParts(written), { stylesheets: [stylesheet], languages: {} })
}
