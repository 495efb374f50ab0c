import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { addPerson } from '../domain/people/add-person.ts'
import { perform } from '../enforcement/gate.ts'
import { doneIn, gardenIn } from '../testing/garden.ts'
import { testProgram } from '../testing/program.ts'
import { readArguments } from './arguments.ts'
import type { Env } from './caller.ts'
import type { Console } from './command.ts'
import { importInvoices } from './import-invoices-command.ts'
import type { Reach } from './reach.ts'

const running = await testProgram()
const garden = await gardenIn(running)
await garden.declare()
const { office } = garden
const details = [{ field: 'billing.address', value: 'Katu 1, 00100 Helsinki' }]
const payer = { register: 'billing', name: 'Maija Maksaja', emails: ['maija@posti.example'], details }
const asOwner = { actor: office.owner, office: office.office, language: 'fi', channel: 'api' } as const
doneIn(await perform(addPerson, payer, { ...asOwner, purpose: 'billing' }))

const folder = mkdtempSync(join(tmpdir(), 'seloste-invoices-'))
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await running.program.stop()
})

const asConsole = { console: true } satisfies Env['Bindings']
const own = { host: 'localhost:3000', 'seloste-office': office.office.id, 'seloste-language': 'fi' }
const reach = {
  console: true,
  url: 'http://localhost:3000',
  async ask(path: string, input: unknown) {
    const headers = { ...own, 'content-type': 'application/json', 'seloste-purpose': 'billing' }
    const body = JSON.stringify(input)
    const response = await running.app.request(path, { method: 'POST', body, headers }, asConsole)
    return { status: response.status, body: (await response.json()) as unknown }
  },
} as unknown as Reach

async function command(...words: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const given = readArguments(words)
  if ('trouble' in given) throw new Error(given.trouble)
  const out: string[] = []
  const err: string[] = []
  const console = { language: 'fi', out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  return { code: await importInvoices(reach, given, console as unknown as Console), out, err }
}

test('invoices come from a billing program’s file, told row by row; the same file again adds nothing', async () => {
  const file = join(folder, 'laskut.csv')
  writeFileSync(
    file,
    'Laskunumero;Päiväys;Eräpäivä;Summa;Sähköposti\n1;2.5.2025;16.5.2025;124,00;maija@posti.example\n2;2.5.2025;16.5.2025;10;joku@posti.example\n',
  )
  const first = await command(file)
  assert.equal(first.code, 0, first.err.join('\n'))
  assert.match(first.out[0]!, /lisätty: 1\. Ennestään tiedossa: 0\. Jäi pois: 1\./)
  assert.match(first.err[0]!, /^ {2}rivi 3: ostajaa ei löytynyt/)
  assert.match((await command(file)).out[0]!, /lisätty: 0\. Ennestään tiedossa: 1\./)
})

test('a file without the columns of an invoice is refused, and a missing one is not understood', async () => {
  const file = join(folder, 'muu.csv')
  writeFileSync(file, 'Nimi;Puhelin\nAino;040\n')
  assert.equal((await command(file)).code, 2)
  assert.equal((await command(join(folder, 'ei-ole.csv'))).code, 3)
})
