import type { Context, Hono } from 'hono'
import { isDocumentForm } from '../domain/documents/document-forms.rules.ts'
import { writeDocument } from '../domain/documents/write-document.ts'
import { languages, type Language } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { answer, invalid, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import { documentFile } from './document-form.ts'
import { attachment } from './import-download.ts'
import type { Program } from './program.ts'

const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/**
 * `GET /documents/<document>/form?as=pdf&language=sv`: a document of the declaration as a file, through the gate as
 * `write-document`. Forms: html, pdf, docx, xlsx, jsonld; the language is the reader's own unless named; `version`
 * is the number of a published one.
 */
export function documentRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.get('/documents/:document/form', async (c) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    return caller.kind === 'stranger' ? stranger(c) : await download(c, program)
  })
}

async function download(c: Context<Env>, program: Program): Promise<Response> {
  const document = c.req.param('document') ?? ''
  const form = c.req.query('as') ?? 'pdf'
  const language = c.req.query('language') ?? c.get('language')
  if (!isDocumentForm(form)) return invalid(c, 'as', form)
  if (!isLanguage(language)) return invalid(c, 'language', language)
  const version = versionAsked(c)
  if (!version) return invalid(c, 'version', c.req.query('version') ?? '')
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const outcome = await carryOut(c, writeDocument, { document, form, language, ...version }, office)
  if ('refused' in outcome) return answer(c, program, outcome)
  const { bytes, type, name } = await documentFile(outcome.done as OutputOf<typeof writeDocument>)
  c.header('Content-Type', type)
  c.header('Content-Disposition', attachment(name))
  return c.body(new Uint8Array(bytes))
}

/** A published version by its number; nothing when what stands in the address is no number. */
export function versionAsked(c: Context<Env>): { number?: number } | undefined {
  const asked = c.req.query('version')
  if (asked === undefined) return {}
  return /^[1-9]\d{0,8}$/.test(asked) ? { number: Number(asked) } : undefined
}
