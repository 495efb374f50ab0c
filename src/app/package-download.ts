import type { Hono } from 'hono'
import { printedPackage } from '../domain/access-package/access-package.document.ts'
import { packagePage } from '../domain/access-package/access-package.page.ts'
import { exportPortable } from '../domain/access-package/export-portable.ts'
import type { PackageContent } from '../domain/access-package/package.schema.ts'
import { takeAccessPackage } from '../domain/access-package/take-access-package.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { print } from '../plumbing/forms/print.ts'
import { answer, invalid, stranger } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import { callerOf, languageOf, type Door, type Env } from './caller.ts'
import { attachment } from './import-download.ts'
import { noticeDress } from './notice-style.ts'
import type { Program } from './program.ts'

const wholeForms = ['pdf', 'html', 'json'] as const
type WholeForm = (typeof wholeForms)[number]
const portableForms = {
  'portable-json': 'portable.json',
  jscontact: 'contact.jscontact.json',
  vcard: 'contact.vcf',
  csv: 'portable.csv',
} as const
type PortableForm = keyof typeof portableForms

const isWhole = (form: string): form is WholeForm => (wholeForms as readonly string[]).includes(form)
const isPortable = (form: string): form is PortableForm => Object.hasOwn(portableForms, form)

export type PackageFile = { bytes: Uint8Array; type: string; name: string }

/**
 * The copy of a person's data as one file: PDF, a page that stands alone, or JSON as docs/access-package.schema.json describes
 * it. For the staff and for the public page alike: what is in it has been approved already.
 */
export async function packageFile(content: PackageContent, form: WholeForm): Promise<PackageFile> {
  const name = `${printedPackage(content).title.text} ${content.request.number}.${form}`
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  if (form === 'pdf') return { bytes: await print(printedPackage(content), 'pdf'), type: 'application/pdf', name }
  if (form === 'json') return { bytes: encode(`${JSON.stringify(content, null, 2)}\n`), type: 'application/json', name }
  const style = noticeDress().css.replace(/^@font-face .*\n/gm, '')
  const stylesheet = `data:text/css;base64,${Buffer.from(style).toString('base64')}`
  return { bytes: encode(packagePage(content, { stylesheets: [stylesheet] })), type: 'text/html; charset=utf-8', name }
}

/**
 * `GET /requests/<request>/copy?as=pdf`: the approved copy of a case as a file, through the gate as `take-access-package`; as
 * `portable-json`, `jscontact`, `vcard` and `csv` the portable part, as `export-portable`.
 */
export function packageRoutes(app: Hono<Env>, program: Program, door: Door): void {
  app.get('/requests/:request/copy', async (c) => {
    const caller = await callerOf(c, program, door)
    c.set('caller', caller)
    c.set('language', languageOf(c, caller))
    if (caller.kind === 'stranger') return stranger(c)
    const form = c.req.query('as') ?? 'pdf'
    if (!isWhole(form) && !isPortable(form)) return invalid(c, 'as', form)
    const office = await officeFor(c, program)
    if (office instanceof Response) return office
    const request = c.req.param('request')
    const outcome = isWhole(form)
      ? await carryOut(c, takeAccessPackage, { request }, office)
      : await carryOut(c, exportPortable, { request }, office)
    if ('refused' in outcome) return answer(c, program, outcome)
    const { bytes, type, name } = isWhole(form)
      ? await packageFile((outcome.done as OutputOf<typeof takeAccessPackage>).copy!, form)
      : portableFile(outcome.done as OutputOf<typeof exportPortable>, form)
    c.header('Content-Type', type)
    c.header('Content-Disposition', attachment(name))
    c.header('Cache-Control', 'no-store')
    return c.body(new Uint8Array(bytes))
  })
}

function portableFile({ files }: OutputOf<typeof exportPortable>, form: PortableForm): PackageFile {
  const found = files!.find(({ name }) => name === portableForms[form])!
  return { bytes: new TextEncoder().encode(found.content), type: found.type, name: found.name }
}
