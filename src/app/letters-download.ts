import type { Context, Hono } from 'hono'
import { lettersInFile } from '../domain/documents/document-state.rules.ts'
import { words as screen } from '../domain/documents/documents-screen.words.ts'
import { printedLetters } from '../domain/documents/letters.document.ts'
import { listPeopleToTell } from '../domain/documents/list-people-to-tell.ts'
import { seeDocumentVersions } from '../domain/documents/see-document-versions.ts'
import { fill } from '../domain/registers/text.rules.ts'
import type { Office } from '../enforcement/house.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import { print } from '../plumbing/forms/print.ts'
import { answer, invalid, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import { attachment } from './import-download.ts'
import type { Program } from './program.ts'

type People = OutputOf<typeof listPeopleToTell>['people']
type Asked = { document: string; register: string; part: number }

/**
 * `GET /documents/<document>/letters?register=customers&part=1`: the letters of a change as PDF to print, a page for each
 * person who is reached by post and not told yet, through the gate as `list-people-to-tell`. Two thousand to a file.
 */
export function letterRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.get('/documents/:document/letters', async (c) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    return caller.kind === 'stranger' ? stranger(c) : await download(c, program)
  })
}

async function download(c: Context<Env>, program: Program): Promise<Response> {
  const document = (c.req.param('document') ?? '').slice(0, 60)
  const register = (c.req.query('register') ?? '').slice(0, 60)
  const part = c.req.query('part') ?? '1'
  if (!/^[1-9]\d{0,3}$/.test(part)) return invalid(c, 'part', part)
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const about = (await carryOut(c, seeDocumentVersions, { document }, office)) as Outcome<
    OutputOf<typeof seeDocumentVersions>
  >
  if ('refused' in about) return answer(c, program, about)
  const people = await peopleOf(c, { document, register, part: Number(part) }, office)
  if ('refused' in people) return answer(c, program, people)
  const [first, ...others] = about.done.tell.find((one) => one.register === register)?.letters ?? []
  if (!first) return answer(c, program, { refused: [{ code: 'nobody-to-tell' }] })
  if (people.done.length === 0) return invalid(c, 'part', part)
  const language = c.get('language')
  const { letterName, unnamed } = screen[language]
  const name = fill(letterName, { register })
  const printed = printedLetters([first, ...others], people.done, { language, name, on: about.done.today, unnamed })
  const bytes = await print(printed, 'pdf')
  c.header('Content-Type', 'application/pdf')
  c.header('Content-Disposition', attachment(`${document} ${register} ${part}.pdf`))
  return c.body(new Uint8Array(bytes))
}

/** The people of one file, in the order of the list. */
async function peopleOf(
  c: Context<Env>,
  { document, register, part }: Asked,
  office: Office,
): Promise<Outcome<People>> {
  const found: People = []
  const input = { document, register, channel: 'post', told: false, limit: 200 }
  for (let after: string | undefined; ;) {
    const outcome = await carryOut(c, listPeopleToTell, { ...input, ...(after ? { after } : {}) }, office)
    if ('refused' in outcome) return outcome
    const page = outcome.done as OutputOf<typeof listPeopleToTell>
    found.push(...page.people)
    after = page.people.at(-1)?.person
    if (!page.more || !after || found.length >= part * lettersInFile)
      return { done: found.slice((part - 1) * lettersInFile, part * lettersInFile) }
  }
}
