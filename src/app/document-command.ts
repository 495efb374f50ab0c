import { writeFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { documentForms, isDocumentForm, type DocumentForm } from '../domain/documents/document-forms.rules.ts'
import type { writeDocument } from '../domain/documents/write-document.ts'
import { fill } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'
import { tell, type Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import { words } from './document-command.words.ts'
import { documentFile } from './document-form.ts'
import type { Reach } from './reach.ts'

/**
 * `bin/seloste write-document KEY -o FILE [--form pdf] [--language fi]`: writes a document as a file. The form is that of
 * the file's name unless named. Gives the exit code.
 */
export async function writeDocumentTo(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const text = words[console.language]
  const { out, language } = given.options
  const key = given.names[0]
  if (given.input !== undefined && key === undefined)
    return tell(await reach.ask('/api/write-document', given.input, given), given, console)
  const form = formOf(given.options['form'], out)
  if (key === undefined || out === undefined || form === undefined) {
    console.err(fill(form === undefined && out !== undefined ? text.formUnknown : text.missing, facts))
    return exitCodes.notUnderstood
  }
  const reply = await reach.ask(
    '/api/write-document',
    { document: key, form, ...(language ? { language } : {}) },
    given,
  )
  const { done } = reply.body as { done?: OutputOf<typeof writeDocument> }
  if (done === undefined) return tell(reply, given, console)
  const { bytes } = await documentFile(done)
  const file = resolve(out)
  writeFileSync(file, bytes)
  if (given.json) console.out(JSON.stringify({ done: { file, form, language: done.written.language } }))
  else console.out(fill(text.written, { file }))
  return exitCodes.done
}

const facts = { forms: documentForms.join(', ') }

function formOf(named: string | undefined, file: string | undefined): DocumentForm | undefined {
  const form =
    named ??
    extname(file ?? '')
      .slice(1)
      .toLowerCase()
  return isDocumentForm(form) ? form : undefined
}
