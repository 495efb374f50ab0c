import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Grant } from '../../enforcement/actor.ts'
import { importOffice, usualAnswers, type ImportOffice } from '../../testing/import-office.ts'
import { someoneWhoMay } from '../../testing/office.ts'
import { listLog } from '../access-log/list-log.ts'
import { decideRow } from './decide-row.ts'
import { previewImport } from './preview-import.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo-import.ts'

const csv = (...rows: string[]): string => ['Etunimi;Sukunimi;Sähköposti;Puhelin', ...rows].join('\n') + '\n'
const aino = 'Aino;Virtanen;aino@posti.example;'
const married = 'Aino;Salo;aino@posti.example;040 000 0111'

async function withDoubt(): Promise<{ office: ImportOffice; id: string; row: number }> {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  const id = await office.bringIn(csv(married))
  const [row] = await office.rows(id, 'possible')
  assert.equal(row!.match!.family, 'Virtanen')
  return { office, id, row: row!.row }
}

const codeOf = async (office: ImportOffice, row: number, decision: 'add' | 'same' | 'leave-out' = 'same') => {
  const outcome = await office.asks(decideRow, { row, decision })
  return 'refused' in outcome ? outcome.refused[0]?.code : undefined
}

test('the same person is filled in, and keeps the name that stands', async () => {
  const { office, id, row } = await withDoubt()
  await office.does(decideRow, { row, decision: 'same' })
  assert.deepEqual(await office.look('select family_name from people'), [{ family_name: 'Virtanen' }])
  assert.equal(await office.count('phones'), 1)
  const { counts, waiting } = await office.see(id)
  assert.deepEqual([counts.same, counts.possible, waiting], [1, 0, 0])
  assert.equal(await codeOf(office, row), 'row-decided')
})

test('another person is added as new, and goes when the import is undone', async () => {
  const { office, id, row } = await withDoubt()
  await office.does(decideRow, { row, decision: 'add' })
  assert.equal(await office.count('people'), 2)
  assert.equal((await office.see(id)).counts.new, 1)
  await office.does(undoImport, { import: id })
  assert.deepEqual(await office.look('select family_name from people'), [{ family_name: 'Virtanen' }])
})

test('a row left out brings nothing', async () => {
  const { office, id, row } = await withDoubt()
  await office.does(decideRow, { row, decision: 'leave-out' })
  assert.deepEqual([await office.count('people'), await office.count('phones')], [1, 0])
  const { counts, waiting } = await office.see(id)
  assert.deepEqual([counts['left-out'], counts.possible, waiting], [1, 0, 0])
})

test('what is decided in the preview holds in the import', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  const id = await office.begin(
    csv(married, 'Eero;Niemi;aino@posti.example;', 'Ida;Koski;aino@posti.example;040 000 0333'),
  )
  await office.does(previewImport, { import: id, ...usualAnswers })
  const [one, two, three] = await office.rows(id, 'possible')
  await office.does(decideRow, { row: one!.row, decision: 'same' })
  await office.does(decideRow, { row: two!.row, decision: 'leave-out' })
  await office.does(decideRow, { row: three!.row, decision: 'add' })
  assert.equal(await office.count('phones'), 0, 'nothing is brought in before the import')
  await office.does(startImport, { import: id })
  const { counts, waiting } = await office.see(id)
  assert.deepEqual([counts.new, counts.same, counts['left-out'], counts.possible, waiting], [1, 1, 1, 0, 0])
  assert.deepEqual(
    (await office.look<{ family_name: string }>('select family_name from people order by 1')).map((p) => p.family_name),
    ['Koski', 'Virtanen'],
  )
})

test('a row for the keeper is decided by one who sees the whole office', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino), { register: 'prospects' })
  const clerk = someoneWhoMay()
  const grant: Grant = { register: 1, purpose: null, permission: 'import people', untilOn: null }
  await office.may(clerk.actor, [grant])
  const id = await office.bringIn(csv('Aino;Virtanen;aino@posti.example;040 000 0111'), {}, clerk.actor)
  const [row] = await office.rows(id, 'keeper')
  const outcome = await office.asks(decideRow, { row: row!.row, decision: 'same' }, clerk.actor)
  assert.ok('refused' in outcome && outcome.refused[0]?.code === 'row-for-keeper')
  await office.does(decideRow, { row: row!.row, decision: 'same' })
  assert.deepEqual(
    [await office.count('people'), await office.count('entries'), await office.count('phones')],
    [1, 2, 1],
  )
})

test('a row about somebody restricted waits until the restriction is lifted', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  await office.look(`insert into restrictions (person_id, ground) select id, 'contested' from people`)
  await office.look('update office_state set restrictions = restrictions + 1')
  const id = await office.bringIn(csv('Aino;Virtanen;aino@posti.example;040 000 0111'))
  const [row] = await office.rows(id, 'keeper')
  assert.equal(await codeOf(office, row!.row, 'same'), 'row-restricted')
  assert.equal(await codeOf(office, row!.row, 'add'), 'row-restricted')
  await office.look('update restrictions set lifted_at = now()')
  assert.equal(await codeOf(office, row!.row, 'same'), undefined)
  assert.deepEqual([await office.count('people'), await office.count('phones')], [1, 1])
})

test('only rows that wait are decided on', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino, ';;;'.replace(';;;', ';;;ei ole numero')))
  const [refused] = await office.rows(id, 'refused')
  assert.equal(await codeOf(office, refused!.row, 'add'), 'row-not-waiting')
  assert.equal(await codeOf(office, 999_999, 'add'), 'row-unknown')
})

test('whom a row may be is named in the log when the row is shown and when it is decided, and the file with it', async () => {
  const { office, id, row } = await withDoubt()
  await office.does(decideRow, { row, decision: 'same' })
  const [person] = await office.look('select id from people')
  const lines = await office.look(
    "select operation, people, set_id from access_log where operation in ('see-import-rows', 'decide-row') order by id",
  )
  assert.deepEqual(
    lines,
    ['see-import-rows', 'decide-row'].map((operation) => ({ operation, people: [person!['id']], set_id: id })),
  )
  const reader = someoneWhoMay('see log')
  await office.may(reader.actor, [{ register: 1, purpose: null, permission: 'see log', untilOn: null }])
  const seen = await office.does(listLog, { person: String(person!['id']) }, reader.actor)
  assert.ok(seen.lines.some((line) => line.operation === 'see-import-rows' && line.set?.name === 'asiakkaat.csv'))
  assert.equal(
    seen.lines.filter((line) => line.operation === 'import-rows').length,
    2,
    'the import that filled him too',
  )
})
