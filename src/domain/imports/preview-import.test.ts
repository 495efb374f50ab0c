import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from '../../app/demo/csv.ts'
import { generatePeople } from '../../app/demo/generate-people.ts'
import { customerRows } from '../../app/demo/samples.ts'
import { emptyCharter } from '../../enforcement/charter.ts'
import { importOffice, usualAnswers, type ImportOffice } from '../../testing/import-office.ts'
import { contact, names, register, someoneWhoMay } from '../../testing/office.ts'
import { readCharter } from '../registers/charter.storage.ts'
import { declareRegisters } from '../registers/declare-registers.ts'
import { draftFromAnswers } from '../registers/questions.rules.ts'
import { declareImportColumns } from './declare-import-columns.ts'
import { previewImport } from './preview-import.ts'
import { startImport } from './start-import.ts'

const simple = 'Etunimi;Sukunimi;Sähköposti;Kengännumero\nAino;Virtanen;aino@posti.example;38\n'
const wide = {
  version: 1,
  registers: [
    register(1, 'customers', [
      ...[...names, ...contact, 'language', 'note', 'interests'],
      ...['work.organisation', 'work.title', 'last-order'],
    ]),
  ],
}

const codes = async (office: ImportOffice, id: string, answers: object): Promise<string[]> => {
  const outcome = await office.asks(previewImport, { import: id, ...usualAnswers, ...answers } as never)
  return 'refused' in outcome ? outcome.refused.map(({ code }) => code) : []
}

test('unknown registers and sources, days to come and columns that are not there are refused', async () => {
  const office = await importOffice()
  const id = await office.begin(simple)
  const rest = { rest: 'leave-out' }
  assert.deepEqual(await codes(office, id, { register: 'friends' }), ['import-unknown-register'])
  assert.deepEqual(await codes(office, id, { source: 'hearsay' }), ['import-unknown-source'])
  assert.deepEqual(await codes(office, id, { received: { day: '2027-01-01' }, ...rest }), ['received-in-future'])
  const column = { column: 'Saatu', otherwise: { day: '2026-01-01' } }
  assert.deepEqual(await codes(office, id, { received: column, ...rest }), ['received-not-a-column'])
  const answer = { columns: [{ column: 'Kengänkoko', as: 'leave-out' }], ...rest }
  assert.deepEqual(await codes(office, id, answer), ['column-not-there'])
  assert.deepEqual(await codes(office, id, { columns: [{ column: 3, as: 'field', field: 'contact.email' }] }), [])
})

test('a column that nobody answered for is never dropped silently', async () => {
  const office = await importOffice()
  const id = await office.begin(simple)
  assert.deepEqual(await codes(office, id, {}), ['column-unanswered'])
  assert.deepEqual(await codes(office, id, { columns: [{ column: 'Kengännumero', as: 'take-along' }] }), [
    'column-undeclared',
  ])
  assert.deepEqual(await codes(office, id, { columns: [{ column: 'kengännumero', as: 'leave-out' }] }), [])
  assert.deepEqual((await office.see(id)).leftOut, ['Kengännumero'])
})

test('all the rest can be left out at once, and a column without a value asks nothing', async () => {
  const office = await importOffice()
  assert.deepEqual(await codes(office, await office.begin(simple), { rest: 'leave-out' }), [])
  assert.deepEqual(await codes(office, await office.begin(simple.replace(';38', ';')), {}), [])
})

test('a column of a field that the register does not declare is refused by name', async () => {
  const office = await importOffice()
  const id = await office.begin('Etunimi;Sukunimi;Sähköposti;Yritys\nAino;Virtanen;aino@posti.example;Salo Oy\n')
  const outcome = await office.asks(previewImport, { import: id, ...usualAnswers })
  assert.ok('refused' in outcome)
  assert.deepEqual(outcome.refused[0]?.code, 'column-undeclared')
  assert.deepEqual(outcome.refused[0]?.facts?.['column'], 'Yritys')
})

test('identity codes can only be left out', async () => {
  const office = await importOffice()
  const id = await office.begin('Etunimi;Sukunimi;Hetu\nAino;Virtanen;131052-308T\n')
  assert.deepEqual(await codes(office, id, {}), ['column-not-allowed'])
  assert.deepEqual(await codes(office, id, { columns: [{ column: 'Hetu', as: 'take-along' }] }), ['column-not-allowed'])
  assert.deepEqual(await codes(office, id, { columns: [{ column: 'Hetu', as: 'leave-out' }] }), [])
})

test('a file in which nobody has a name or an address is refused', async () => {
  const office = await importOffice()
  const id = await office.begin('Katuosoite;Postinumero\nTaimitie 4;00100\n')
  assert.deepEqual(await codes(office, id, {}), ['nobody-in-file'])
})

test('two columns of the same thing are refused until one is chosen', async () => {
  const office = await importOffice()
  const id = await office.begin('Etunimi;Sukunimi;Sähköposti;Alias\nAino;Virtanen;aino@posti.example;Ansku\n')
  const answer = { columns: [{ column: 'Alias', as: 'field', field: 'name.given' }] }
  assert.deepEqual(await codes(office, id, answer), ['column-twice'])
})

test('a day of receipt by column needs the column to be named when there is one', async () => {
  const office = await importOffice()
  const id = await office.begin('Etunimi;Sukunimi;Sähköposti;Saatu\nAino;Virtanen;aino@posti.example;1.2.2024\n')
  assert.deepEqual(await codes(office, id, {}), ['column-unanswered'])
  const received = { column: 'Saatu', otherwise: { day: '2026-01-01', atLatest: true } }
  assert.deepEqual(await codes(office, id, { received }), [])
})

test('a column taken along is declared first, by one who may declare', async () => {
  const office = await importOffice({ charter: emptyCharter })
  office.office.house.readCharter = readCharter
  const document = draftFromAnswers(
    {
      company: { name: 'Puutarha Oy', contactName: 'Oona Omistaja', email: 'oona@puutarha.example' },
      sellsTo: 'households',
    },
    [],
    '2026-11-25',
  )
  const declared = await office.does(declareRegisters, { document, base: 0 })
  assert.equal(declared.version, 1)
  const key = document.registers[0]!.key
  const source = document.registers[0]!.sources[0]!
  const id = await office.begin(simple)
  const columns = [{ column: 'Kengännumero', as: 'take-along' as const }]
  const input = { import: id, register: key, columns }
  const clerk = someoneWhoMay('import people')
  await office.may(clerk.actor, clerk.grants)
  await assert.rejects(office.asks(declareImportColumns, input, clerk.actor), { code: 'not-permitted' })
  assert.deepEqual((await office.does(declareImportColumns, input)).fields, ['own.kengannumero'])
  const answers = { register: key, source, received: { day: '2026-01-15' }, columns }
  await office.does(startImport, { import: id, answers })
  assert.equal((await office.see(id)).state, 'done')
  assert.deepEqual(await office.look('select field, value from details'), [{ field: 'own.kengannumero', value: 38 }])
})

test('a look at a dirty file tells exactly what the import then does', async () => {
  const office = await importOffice({ charter: wide })
  const file = (from: number, count: number) =>
    Buffer.concat([...csvOf(generatePeople({ seed: 7, count, from, dirt: 0.2 }), { columns: 'fi' })])
  const received = { column: 'Saatu', otherwise: { day: '2026-01-01' } }
  await office.bringIn(file(0, 300), { received })
  const id = await office.begin(file(150, 900))
  await office.does(previewImport, { import: id, ...usualAnswers, received })
  const looked = (await office.see(id)).counts
  await office.does(startImport, { import: id })
  const done = (await office.see(id)).counts
  for (const kind of ['new', 'same', 'possible', 'refused', 'keeper', 'warned', 'filled'] as const)
    assert.equal(done[kind] ?? 0, looked[kind] ?? 0, kind)
  assert.ok((looked.same ?? 0) > 100 && (looked.possible ?? 0) > 5 && (looked.warned ?? 0) > 5, JSON.stringify(looked))
})

test('the file of 1,212 rows goes through: doubtful rows wait, refused ones say why', async () => {
  const office = await importOffice({ charter: wide })
  const headers = 'Nimi;Puh.;S-posti;Katuosoite;Pno ja -tmp;Firma;Asiakas alk.;Viim. tilaus;Lisätietoja;Kengännumero'
  const text = customerRows().map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))).join(';'),
  )
  // Semicolons inside a cell of e-mails become commas.
  const rows = text.map((row) => row.replace(/@([^;@]+); (\S+@)/g, '@$1, $2'))
  const id = await office.begin([headers, ...rows].join('\n'))
  const columns = [{ column: 'Lisätietoja', as: 'field' as const, field: 'note' }]
  await office.does(startImport, {
    import: id,
    answers: {
      ...usualAnswers,
      received: { column: 'Asiakas alk.', otherwise: { day: '2026-01-01', atLatest: true } },
      columns,
      rest: 'leave-out',
    },
  })
  const { state, counts, rowsTotal } = await office.see(id)
  assert.deepEqual([state, rowsTotal], ['done', 1212])
  const all = (counts.new ?? 0) + (counts.same ?? 0) + (counts.possible ?? 0) + (counts.refused ?? 0)
  assert.equal(all, 1212)
  assert.equal(counts.refused, 5)
  assert.ok((counts.possible ?? 0) >= 9, JSON.stringify(counts))
  const refused = await office.rows(id, 'refused')
  assert.ok(refused.every(({ because }) => because.length > 0))
  assert.ok(refused.some(({ because }) => because.some((one) => /henkilötunnus/.test(one))))
})

test('a column whose field does not come from the source of the import is refused, and may be left out', async () => {
  const [customers] = wide.registers
  const bought = [customers!.sources.get('bought')!]
  const narrowed = { ...customers!, narrowed: new Map([['contact.email', bought]]) }
  const office = await importOffice({ charter: { version: 1, registers: [narrowed] } })
  const id = await office.begin('Etunimi;Sukunimi;Sähköposti\nAino;Virtanen;aino@posti.example\n')
  assert.deepEqual(await codes(office, id, {}), ['undeclared-source'])
  assert.deepEqual(await codes(office, id, { source: 'bought' }), [])
})
