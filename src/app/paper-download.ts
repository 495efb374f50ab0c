import type { Context, Hono } from 'hono'
import { seeAgreementPaper } from '../domain/documents/see-agreement-paper.ts'
import { seeUndertakingPaper } from '../domain/documents/see-undertaking-paper.ts'
import { languages, type Language } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { answer, invalid, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import { documentFile } from './document-form.ts'
import { attachment } from './import-download.ts'
import type { Program } from './program.ts'

const forms = ['pdf', 'docx', 'html'] as const
type Form = (typeof forms)[number]
type Paper = OutputOf<typeof seeAgreementPaper>['paper'] | OutputOf<typeof seeUndertakingPaper>['paper']

const isForm = (text: string): text is Form => (forms as readonly string[]).includes(text)
const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/**
 * `GET /papers/undertaking/form?as=pdf&language=sv` and `GET /papers/agreement/<recipient>/form`: papers to print and sign,
 * as files, through the gate as `see-undertaking-paper` and `see-agreement-paper`. Forms: pdf, docx, html.
 */
export function paperRoutes(app: Hono<Env>, program: Program, door: Door): void {
  const download = async (c: Context<Env>): Promise<Response> => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    if (caller.kind === 'stranger') return stranger(c)
    const form = c.req.query('as') ?? 'pdf'
    const language = c.req.query('language') ?? c.get('language')
    if (!isForm(form)) return invalid(c, 'as', form)
    if (!isLanguage(language)) return invalid(c, 'language', language)
    const office = await officeFor(c, program)
    if (office instanceof Response) return office
    const recipient = c.req.param('recipient')
    const outcome =
      recipient === undefined
        ? await carryOut(c, seeUndertakingPaper, { language }, office)
        : await carryOut(c, seeAgreementPaper, { recipient, language }, office)
    if ('refused' in outcome) return answer(c, program, outcome)
    const { paper } = outcome.done as { paper: Paper }
    const { bytes, type, name } = await documentFile({ form, written: paper })
    c.header('Content-Type', type)
    c.header('Content-Disposition', attachment(name))
    return c.body(new Uint8Array(bytes))
  }
  app.get('/papers/undertaking/form', download)
  app.get('/papers/agreement/:recipient/form', download)
}
