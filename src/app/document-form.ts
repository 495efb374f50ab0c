import { noticePage } from '../domain/documents/notice.page.ts'
import { printedOf } from '../domain/documents/printed.document.ts'
import type { DocumentForm } from '../domain/documents/document-forms.rules.ts'
import { readNotice } from '../domain/documents/notice.schema.ts'
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

type Told = Parameters<typeof readNotice>[0]

/** Makes the form that was asked for of a document or a paper; PDF, DOCX and XLSX in a thread of their own. */
export async function documentFile({
  form,
  written,
  linked,
  draftOn,
}: {
  form: DocumentForm
  written: Told
  linked?: string | undefined
  draftOn?: string | undefined
}): Promise<DocumentFile> {
  const made = async (): Promise<Uint8Array> => {
    if (form === 'jsonld') return new TextEncoder().encode(linked)
    if (form === 'html') return new TextEncoder().encode(wholePage(written, draftOn))
    return await print(printedOf(readNotice(written), draftOn), form)
  }
  return { bytes: await made(), type: types[form], name: `${written.title} ${written.language}.${form}` }
}

/** The page as one file that stands alone: its style is in it, and the letters are the reader's own. */
function wholePage(written: Told, draftOn: string | undefined): string {
  const style = noticeDress().css.replace(/^@font-face .*\n/gm, '')
  const stylesheet = `data:text/css;base64,${Buffer.from(style).toString('base64')}`
  return noticePage(readNotice(written), {
    stylesheets: [stylesheet],
    languages: {},
    ...(draftOn ? { draftOn } : {}),
  })
}
