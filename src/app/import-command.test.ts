import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { draftFromAnswers } from '../domain/registers/questions.rules.ts'
import { openTable } from '../plumbing/files/read-table.ts'
import { testProgram } from '../testing/program.ts'
import { readArguments } from './arguments.ts'
import type { Env } from './caller.ts'
import type { Console } from './command.ts'
import { importFile } from './import-command.ts'
import { NotReached, type Reach } from './reach.ts'

const running = await testProgram()
const office = await running.makeOffice()
const draft = draftFromAnswers(
  { company: { name: 'Koe Oy', contactName: 'Olli Omistaja', email: 'olli@koe.example' }, sellsTo: 'households' },
  [],
  '2026-11-25',
)
const declared = await office.as(office.owner, declareRegisters, { document: draft, base: 0 })
assert.ok('done' in declared)

const folder = mkdtempSync(join(tmpdir(), 'seloste-command-'))
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await running.program.stop()
})
const asConsole = { console: true } satisfies Env['Bindings']
const own = { host: 'localhost:3000', 'seloste-office': office.office.id, 'seloste-language': 'fi' }

const go = async (path: string, body: string | Buffer, type: string) => {
  const headers = { ...own, 'content-type': type }
  const response = await running.app.request(path, { method: 'POST', body: body as string, headers }, asConsole)
  return { status: response.status, body: (await response.json()) as unknown }
}
const reach: Reach = {
  console: true,
  url: 'http://localhost:3000',
  ask: (path, input) => go(path, JSON.stringify(input), 'application/json'),
  upload: (file) => go('/upload', readFileSync(file), 'application/octet-stream'),
  send: (path, file) => go(path, readFileSync(file), 'application/octet-stream'),
  close: () => Promise.resolve(),
}

type Ended = { code: number; out: string[]; err: string[] }
async function command(...words: string[]): Promise<Ended> {
  const given = readArguments(words)
  if ('trouble' in given) throw new Error(given.trouble)
  const out: string[] = []
  const err: string[] = []
  const console = { language: 'fi', out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  return { code: await importFile(reach, given, console as unknown as Console), out, err }
}
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const people = async (): Promise<number> =>
  (await office.look<{ n: number }>('select count(*)::int as n from people'))[0]!.n
const answers = ['--register', draft.registers[0]!.key, '--source', 'person', '--received', '2026-01-15']
const rows = 'Etunimi;Sukunimi;Sähköposti;Kengännumero\nAino;Virtanen;aino@posti.example;38\n;;;\n;;;41\n'

test('a dry run tells what would happen, and leaves nothing behind', async () => {
  const { code, out } = await command(file('a.csv', rows), ...answers, '--leave-out', 'rest', '--dry-run')
  assert.equal(code, 0, out.join('\n'))
  assert.match(out[0]!, /Mitään ei tallennettu/)
  assert.ok(out.some((line) => /uusia henkilöitä: 1/.test(line)))
  assert.ok(out.some((line) => /^ {2}rivi 4: /.test(line)))
  assert.equal(await people(), 0)
  assert.deepEqual(await office.look('select closed_at is null as open from imports where closed_at is null'), [])
})

test('a column without an answer is refused with its name, and the exit code says so', async () => {
  const { code, err } = await command(file('a.csv', rows), ...answers)
  assert.equal(code, 2)
  assert.match(err.join('\n'), /Kengännumero/)
})

test('a file is brought in with a column taken along, and told as JSON', async () => {
  const mapping = file('mapping.json', JSON.stringify({ Kengännumero: 'take-along' }))
  const { code, out } = await command(file('a.csv', rows), ...answers, '--mapping', mapping, '--json')
  assert.equal(code, 0, out.join('\n'))
  const { done } = JSON.parse(out[0]!) as { done: { state: string; counts: Record<string, number> } }
  assert.deepEqual([done.state, done.counts['new'], done.counts['refused']], ['done', 1, 1])
  assert.equal(await people(), 1)
  assert.deepEqual(await office.look('select field, value from details'), [{ field: 'own.kengannumero', value: 38 }])
})

test('what is missing or cannot be understood is told, with how to write it', async () => {
  const path = file('a.csv', rows)
  for (const [words, says] of [
    [[path], /--register, --source, --received/],
    [[path, ...answers.slice(0, 4), '--received', '15.1.2026'], /2026-01-31/],
    [[path, ...answers, '--given-by-person', 'perhaps'], /yes tai no/],
    [[path, ...answers, '--mapping', join(folder, 'none.json')], /none\.json/],
    [[join(folder, 'none.csv'), ...answers], /none\.csv/],
  ] as const) {
    const { code, err } = await command(...words)
    assert.equal(code, 3)
    assert.match(err.join('\n'), says)
  }
})

test('an unknown source and a file that is no table are refused, exit code 2', async () => {
  const source = ['--register', draft.registers[0]!.key, '--source', 'hearsay', '--received', 'at-latest:2026-01-15']
  const unknown = await command(file('a.csv', rows), ...source, '--leave-out', 'Kengännumero')
  assert.deepEqual([unknown.code, /hearsay/.test(unknown.err.join())], [2, true])
  const pdf = await command(file('b.csv', '%PDF-1.7'), ...answers)
  assert.deepEqual([pdf.code, /PDF/.test(pdf.err.join())], [2, true])
  assert.equal(await people(), 1)
})

test('the day of receipt can come from a column', async () => {
  const text = 'Etunimi;Sukunimi;Sähköposti;Saatu\nEero;Salo;eero@posti.example;1.2.2024\n'
  const words = ['--register', draft.registers[0]!.key, '--source', 'person', '--received', 'column:Saatu']
  const { code, out } = await command(file('c.csv', text), ...words, '--got-at-sale', 'taimet')
  assert.equal(code, 0, out.join('\n'))
  assert.deepEqual(await office.look(`select received_on from origins order by id desc limit 1`), [
    { received_on: '2024-02-01' },
  ])
  assert.deepEqual(await office.look(`select got_at_sale from emails where email like 'eero%'`), [
    { got_at_sale: 'taimet' },
  ])
})

const download = (id: string, query = '', env: Env['Bindings'] = asConsole) =>
  running.app.request(`/imports/${id}/rows${query}`, { headers: own }, env)

test('refused rows come back as a file with the reason in a column, safe against formulas', async () => {
  const text =
    'Etunimi;Sukunimi;Sähköposti;Muuta\nAino;Virtanen;aino@posti.example;x\n;;;"=HYPERLINK(""http://x"")"\n;;;+41\n'
  const { out } = await command(file('d.csv', text), ...answers, '--leave-out', 'rest', '--json')
  const { import: id } = (JSON.parse(out[0]!) as { done: { import: string } }).done
  const csv = await download(id)
  assert.equal(csv.status, 200)
  assert.match(csv.headers.get('content-disposition')!, /attachment; filename="d pois jaaneet rivit\.csv"/)
  const written = Buffer.from(await csv.arrayBuffer()).toString('utf8')
  assert.match(written, /^\ufeffEtunimi;Sukunimi;Sähköposti;Muuta;Syy, miksi rivi jäi pois\r\n/)
  assert.match(written, /'=HYPERLINK/)
  assert.match(written, /'\+41/)
  const xlsx = await download(id, '?as=xlsx')
  const table = await openTable({ bytes: Buffer.from(await xlsx.arrayBuffer()), name: 'd.xlsx' })
  assert.deepEqual(table.header, ['Etunimi', 'Sukunimi', 'Sähköposti', 'Muuta', 'Syy, miksi rivi jäi pois'])
  const cells: unknown[] = []
  for await (const row of table.rows) cells.push(row.cells[3])
  assert.deepEqual(cells, ['=HYPERLINK("http://x")', '+41'])
})

test('nobody downloads rows without signing in, nor of an import that is not there', async () => {
  const none = '018f0000-0000-7000-8000-00000000000a'
  assert.equal((await download(none, '', {})).status, 401)
  assert.equal((await download(none)).status, 409)
  assert.equal((await download('x')).status, 400)
  assert.equal((await download(none, '?of=everything')).status, 400)
})

test('the example files come in by the command', async () => {
  const path = resolve(import.meta.dirname, '../../examples/kontakter.csv')
  const { code, out } = await command(path, ...answers, '--leave-out', 'rest', '--json')
  assert.equal(code, 0, out.join('\n'))
  const { done } = JSON.parse(out[0]!) as { done: { rowsTotal: number; counts: Record<string, number> } }
  assert.equal(done.rowsTotal, 160)
})

test('when the program goes away in the middle, it is told where the import stands', async () => {
  const given = readArguments([file('e.csv', rows), ...answers, '--leave-out', 'rest'])
  assert.ok(!('trouble' in given))
  const err: string[] = []
  const console = { language: 'fi', out: () => {}, err: (line: string) => err.push(line) } as unknown as Console
  const gone: Reach = {
    ...reach,
    ask: (path, input) =>
      path === '/api/see-import' ? Promise.reject(new NotReached(reach.url)) : reach.ask(path, input),
  }
  assert.equal(await importFile(gone, given, console), 1)
  const [{ id } = { id: '' }] = await office.look<{ id: string }>(`select id from imports where file_name = 'e.csv'`)
  assert.match(err.join('\n'), new RegExp(`Tuonti jatkuu .*${id}`))
})

test('a program that goes away before the import says that nothing was brought in', async () => {
  const given = readArguments([file('f.csv', rows), ...answers, '--leave-out', 'rest'])
  assert.ok(!('trouble' in given))
  const err: string[] = []
  const console = { language: 'fi', out: () => {}, err: (line: string) => err.push(line) } as unknown as Console
  const gone: Reach = {
    ...reach,
    ask: (path, input) =>
      path === '/api/see-import-columns' ? Promise.reject(new NotReached(reach.url)) : reach.ask(path, input),
  }
  assert.equal(await importFile(gone, given, console), 1)
  assert.match(err.join('\n'), /Mitään ei tuotu/)
})

test('a column of identity codes under any heading is refused by what it holds', async () => {
  const text = 'Nimi;Sähköposti;Tunnus\nAino Virtanen;aino@posti.example;131052-308T\n'
  const { code, err } = await command(file('f.csv', text), ...answers)
  assert.equal(code, 2)
  assert.match(err.join('\n'), /”Tunnus”: tätä tietoa ei tuoda/)
})

test('refused rows are corrected and brought in again as they came, the reasons left out', async () => {
  const before = await people()
  const text = 'Nimi;Puhelin\nVirtanen Aino;040 1234567\nLaine Liisa;04\nSalo Eero;050 7654321;liikaa\n'
  const { out } = await command(file('g.csv', text), ...answers, '--json')
  const { import: id } = (JSON.parse(out[0]!) as { done: { import: string } }).done
  const written = Buffer.from(await (await download(id)).arrayBuffer()).toString('utf8')
  const corrected = written.replace(';04;', ';040 7654321;').replace(';liikaa', '')
  const again = await command(file('g korjattu.csv', corrected), ...answers, '--json')
  assert.equal(again.code, 0, again.err.join())
  const { counts } = (JSON.parse(again.out[0]!) as { done: { counts: Record<string, number> } }).done
  assert.deepEqual([counts['new'], counts['refused']], [2, 0], written)
  assert.equal(await people(), before + 3)
})
