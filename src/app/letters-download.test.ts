import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { extractText } from 'unpdf'
import { addPerson } from '../domain/people/add-person.ts'
import { changePerson } from '../domain/people/change-person.ts'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { readDeclaration } from '../domain/registers/yaml-form.schema.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { testProgram, type TestProgram } from '../testing/program.ts'
import type { Env } from './caller.ts'

const read = readDeclaration(readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8'))
if (!('declaration' in read)) throw new Error('the example cannot be read')
const shop = read.declaration
const changed = structuredClone(shop)
const customers = changed.registers.find(({ key }) => key === 'customers')!
customers.purposes.push({ ...customers.purposes[0]!, key: 'club', names: { fi: 'kerho', sv: 'klubb', en: 'club' } })

let house: TestProgram
let office: Awaited<ReturnType<TestProgram['makeOffice']>>
before(async () => {
  house = await testProgram()
  house.clock.at = new Date('2026-11-25T09:00:00Z')
  office = await house.makeOffice({ name: 'Metsäpolun Puutarha Oy' })
  const serve = async <O extends AnyOperation>(operation: O, input: InputOf<O>): Promise<OutputOf<O>> => {
    const occasion = { actor: office.owner, office: office.office, purpose: 'customer-care' as const }
    const outcome = await perform(operation, input, { ...occasion, language: 'fi', channel: 'api' })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done as OutputOf<O>
  }
  const add = (name: string, more: Partial<InputOf<typeof addPerson>>) =>
    serve(addPerson, { register: 'customers', name, evenSo: true, ...more })
  assert.ok('done' in (await office.as(office.owner, declareRegisters, { document: shop, base: 0 })))
  await add('Aino Lehtonen', { addresses: ['Koekatu 1, 00100 Helsinki'] })
  const { person } = await add('Berit Exempel', { addresses: ['Provgatan 2, 65100 Vasa'] })
  await serve(changePerson, { person, changes: [{ what: 'language', version: 1, value: 'sv' }] })
  await add('Eero Postinen', { emails: ['eero@koe.example'], addresses: ['Koekatu 3, 00100 Helsinki'] })
  assert.ok('done' in (await office.as(office.owner, declareRegisters, { document: changed, base: 1 })))
})

const asConsole = { console: true } satisfies Env['Bindings']
const get = async (path: string, env: Env['Bindings'] = asConsole) => {
  const headers = { host: 'localhost:3000', 'seloste-office': office.office.id, 'seloste-language': 'fi' }
  return await house.app.request(path, { headers }, env)
}

test('letters are one file: a page for each who gets one by post, with the address, in the person’s own language', async () => {
  const reply = await get('/documents/customers/letters?register=customers')
  const bytes = new Uint8Array(await reply.arrayBuffer())
  assert.equal(reply.status, 200, Buffer.from(bytes).toString().slice(0, 300))
  assert.match(reply.headers.get('content-disposition')!, /^attachment; .*\.pdf/)
  assert.match(Buffer.from(bytes).toString('latin1'), /pdfuaid/, 'the rules of PDF/UA-1 are kept')
  const { text } = await extractText(bytes)
  const pages = text.map((page) => page.replace(/\s+/g, ' '))
  assert.equal(pages.length, 2)
  const of = (name: string) => pages.find((page) => page.includes(name))!
  assert.match(of('Aino Lehtonen'), /Koekatu 1 00100 HELSINKI.*25\.11\.2026.*Rekisterinpitäjä: Metsäpolun Puutarha Oy/)
  assert.match(of('Berit Exempel'), /Provgatan 2 65100 VASA.*25 november 2026.*Personuppgiftsansvarig/)
})

test('the file leaves in the log whom it showed, a stranger gets none, and where nobody is left there is none', async () => {
  const lines = async () =>
    (
      await office.look<{ operation: string }>(
        "select operation from access_log where operation = 'list-people-to-tell'",
      )
    ).length
  const before = await lines()
  await get('/documents/customers/letters?register=customers')
  assert.equal(await lines(), before + 1)
  assert.equal((await get('/documents/customers/letters?register=customers', {})).status, 401)
  assert.equal((await get('/documents/customers/letters?register=customers&part=2')).status, 400)
  assert.equal((await get('/documents/customers/letters?register=customers&part=0')).status, 400)
  assert.equal((await get('/documents/nothing/letters?register=customers')).status, 409)
})
