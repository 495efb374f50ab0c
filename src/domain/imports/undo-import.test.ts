import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importOffice, type ImportOffice } from '../../testing/import-office.ts'
import { contact, names, register } from '../../testing/office.ts'
import { testEngines } from '../../testing/database.ts'
import { startImport } from './start-import.ts'
import { undoImport } from './undo-import.ts'

const csv = (...rows: string[]): string => ['Etunimi;Sukunimi;Sähköposti;Puhelin', ...rows].join('\n') + '\n'
const aino = 'Aino;Virtanen;aino@posti.example;040 000 0111'
const eero = 'Eero;Salo;eero@posti.example;040 000 0222'
const undo = async (office: ImportOffice, id: string) => {
  await office.does(undoImport, { import: id })
  const { state, counts } = await office.see(id)
  return { state, undone: counts.undone ?? 0, kept: counts.kept ?? 0 }
}
/** What comes in less what goes out is what is there. */
const balances = async (office: ImportOffice): Promise<void> => {
  const [row] = await office.look<{ sum: number; there: number }>(
    `select coalesce(sum(direction * entries), 0)::int as sum, (select count(*)::int from entries) as there from movements`,
  )
  assert.equal(row!.sum, row!.there)
}

for (const engine of testEngines())
  test(`undoing takes back everything that only the import brought, with movements (${engine})`, async () => {
    const office = await importOffice({ engine })
    const id = await office.bringIn(csv(aino, eero), { source: 'bought' })
    assert.deepEqual(await undo(office, id), { state: 'undone', undone: 2, kept: 0 })
    for (const table of ['people', 'name_keys', 'emails', 'phones', 'entries', 'to_be_told', 'confirmations'])
      assert.equal(await office.count(table), 0, table)
    assert.deepEqual(await office.look('select kind, direction, entries from movements order by 1'), [
      { kind: 'acquired', direction: 1, entries: 2 },
      { kind: 'undone', direction: -1, entries: 2 },
    ])
    assert.equal(await office.count('kept_rows'), 0, 'nor is anything kept of the file')
    assert.deepEqual(await office.look('select file, closed_at is not null as closed from imports'), [
      { file: null, closed: true },
    ])
    await balances(office)
  })

test('what two imports brought stays when the first is undone, from the second one’s source', async () => {
  const office = await importOffice()
  const first = await office.bringIn(csv('Aino;Virtanen;aino@posti.example, ainon@toinen.example;040 000 0111', eero))
  const second = await office.bringIn(csv(aino), { source: 'bought', received: { day: '2026-03-03' } })
  assert.deepEqual(await undo(office, first), { state: 'undone', undone: 1, kept: 0 })
  const [person] = await office.look('select given_name from people')
  assert.deepEqual(person, { given_name: 'Aino' })
  const from = `join origins o on o.id = t.origin_id where o.import_id = '${second}'`
  assert.deepEqual(await office.look(`select coalesce(t.normal, t.email) as normal from emails t ${from}`), [
    { normal: 'aino@posti.example' },
  ])
  assert.deepEqual(await office.look(`select t.e164 from phones t ${from}`), [{ e164: '+358400000111' }])
  assert.deepEqual([await office.count('emails'), await office.count('phones')], [1, 1])
  assert.equal((await office.look(`select 1 from entries t ${from}`)).length, 1)
  assert.equal(
    (
      await office.look(
        `select 1 from people t join origins o on o.id = t.names_origin where o.import_id = '${second}'`,
      )
    ).length,
    1,
  )
  assert.equal(await office.count('confirmations'), 0)
  await balances(office)
  assert.deepEqual(await undo(office, second), { state: 'undone', undone: 1, kept: 0 })
  assert.equal(await office.count('people'), 0)
  await balances(office)
})

test('undoing the second import leaves the first as it was', async () => {
  const office = await importOffice()
  await office.bringIn(csv('Aino;Virtanen;aino@posti.example;'))
  const second = await office.bringIn(csv(aino, eero))
  assert.deepEqual(await undo(office, second), { state: 'undone', undone: 1, kept: 0 })
  assert.deepEqual(await office.look('select given_name from people'), [{ given_name: 'Aino' }])
  assert.deepEqual(
    [await office.count('emails'), await office.count('phones'), await office.count('confirmations')],
    [1, 0, 0],
  )
  await balances(office)
})

test('people who were changed or touched since are kept and counted', async () => {
  const office = await importOffice()
  const ida = 'Ida;Lehto;ida@posti.example;040 000 0333'
  const olli = 'Olli;Koski;olli@posti.example;040 000 0444'
  const id = await office.bringIn(csv(aino, eero, ida, olli))
  await office.look(`update people set given_name = 'Ainokki', version = 2 where given_name = 'Aino'`)
  await office.look(
    `insert into origins (source_id, received_on, channel) values (1, '2026-02-02', 'web');
     insert into phones (person_id, phone, e164, origin_id) select id, '1', '+358401', (select max(id) from origins) from people where given_name = 'Eero';
     insert into checks (person_id) select id from people where given_name = 'Ida'`,
  )
  assert.deepEqual(await undo(office, id), { state: 'undone', undone: 1, kept: 3 })
  assert.deepEqual(
    (await office.look<{ given_name: string }>('select given_name from people order by 1')).map((p) => p.given_name),
    ['Ainokki', 'Eero', 'Ida'],
  )
  await balances(office)
})

test('somebody restricted is kept: his data may only be stored', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino, eero))
  await office.look(
    `insert into restrictions (person_id, ground) select id, 'contested' from people where given_name = 'Aino'`,
  )
  await office.look('update office_state set restrictions = restrictions + 1')
  assert.deepEqual(await undo(office, id), { state: 'undone', undone: 1, kept: 1 })
  assert.equal(await office.count('people'), 1)
})

test('somebody who was moved to another register since is kept whole', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino))
  await office.look(
    `insert into origins (source_id, received_on, channel) values (1, '2026-02-02', 'web');
     insert into entries (person_id, register_id, origin_id) select id, 2, (select max(id) from origins) from people`,
  )
  assert.deepEqual(await undo(office, id), { state: 'undone', undone: 0, kept: 1 })
  assert.deepEqual([await office.count('entries'), await office.count('emails')], [2, 1])
})

test('somebody who was there in another register only leaves this one', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino), { register: 'prospects' })
  const id = await office.bringIn(csv(aino.replace('0111', '0999')))
  assert.equal(await office.count('entries'), 2)
  assert.deepEqual(await undo(office, id), { state: 'undone', undone: 1, kept: 0 })
  assert.deepEqual(await office.look('select register_id from entries'), [{ register_id: 3 }])
  assert.deepEqual(await office.look('select e164 from phones'), [{ e164: '+358400000111' }])
  await balances(office)
})

test('organisations that the import made go when nobody uses them', async () => {
  const charter = { version: 1, registers: [register(1, 'customers', [...names, ...contact, 'work.organisation'])] }
  const office = await importOffice({ charter })
  const file = 'Nimi;Sähköposti;Yritys\nAino Virtanen;a@x.example;Salo Oy\n'
  const id = await office.bringIn(file + 'Eero Salo;e@x.example;Lehto Oy\n')
  await office.bringIn('Nimi;Sähköposti;Yritys\nIda Koski;i@x.example;Salo Oy\n')
  await undo(office, id)
  assert.deepEqual(await office.look('select name from organisations'), [{ name: 'Salo Oy' }])
})

test('an import is not undone before it has ended, nor twice', async () => {
  const office = await importOffice()
  const id = await office.begin(csv(aino))
  const code = async (): Promise<string | undefined> => {
    const outcome = await office.asks(undoImport, { import: id })
    return 'refused' in outcome ? outcome.refused[0]?.code : undefined
  }
  assert.equal(await code(), 'import-not-to-undo')
  await office.does(startImport, {
    import: id,
    answers: { register: 'customers', source: 'person', received: { day: '2026-01-01' } },
  })
  assert.equal(await code(), undefined)
  assert.equal(await code(), 'import-not-to-undo')
})

test('bans that the import recorded go with it', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  const id = await office.bringIn('Etunimi;Sukunimi;Sähköposti;Kielto\nAino;Virtanen;aino@posti.example;x\n')
  assert.equal(await office.count('prohibitions'), 1)
  await undo(office, id)
  assert.deepEqual([await office.count('prohibitions'), await office.count('people')], [0, 1])
})
