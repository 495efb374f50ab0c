import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Grant } from '../../enforcement/actor.ts'
import { perform } from '../../enforcement/gate.ts'
import { importOffice, usualAnswers, type ImportOffice } from '../../testing/import-office.ts'
import { contact, names, register, someoneWhoMay, threeRegisters } from '../../testing/office.ts'
import { testEngines } from '../../testing/database.ts'
import { decideRow } from './decide-row.ts'
import { importRows } from './import-rows.ts'
import { seeImport } from './see-import.ts'
import { seeImportRows } from './see-import-rows.ts'
import { startImport } from './start-import.ts'
import { stopImport } from './stop-import.ts'
import { undoImport } from './undo-import.ts'

const head = 'Etunimi;Sukunimi;Sähköposti;Puhelin;Katuosoite;Postinumero;Postitoimipaikka'
const csv = (...rows: string[]): string => [head, ...rows].join('\n') + '\n'
const withoutPhones = {
  registers: threeRegisters.registers.map((one) => ({
    ...one,
    fields: new Set([...one.fields].filter((field) => field !== 'contact.phone')),
  })),
}
const aino = 'Aino;Virtanen;aino@posti.example;040 000 0111;Taimitie 4;00100;Helsinki'
const eero = 'Eero;Salo;eero@posti.example;040 000 0222;;;'
const stored = ['people', 'name_keys', 'emails', 'phones', 'addresses', 'entries', 'movements', 'details', 'positions']
const sums = async (office: ImportOffice): Promise<number[]> => {
  const counts: number[] = []
  for (const table of stored) counts.push(await office.count(table))
  return counts
}

test('what the documents promise of the rows is counted when an import has ended, and again when it is undone', async () => {
  const office = await importOffice()
  const counted = async () =>
    (
      await office.look<{ people: number }>(`select (found->>'people')::int as people from promise_looks order by id`)
    ).map((one) => one.people)
  const id = await office.bringIn(csv(aino, eero))
  assert.deepEqual(await counted(), [2])
  await office.does(undoImport, { import: id })
  assert.deepEqual(await counted(), [2, 0])
})

for (const engine of testEngines())
  test(`the same file twice adds nothing, and the second time confirms what is there (${engine})`, async () => {
    const office = await importOffice({ engine })
    await office.bringIn(csv(aino, eero))
    const before = await sums(office)
    const again = await office.bringIn(csv(aino, eero))
    assert.deepEqual(await sums(office), before)
    const { counts } = await office.see(again)
    assert.deepEqual([counts.new, counts.same, counts.filled, counts.values], [0, 2, 0, 0])
    assert.equal(await office.count('confirmations'), 7)
  })

test('rows of the same person in one file become one person with the values of both', async () => {
  const office = await importOffice()
  const more = 'Aino;Virtanen;aino@posti.example, a.virtanen@tyo.example;;;;'
  const id = await office.bringIn(csv(aino, more, more, eero))
  assert.deepEqual(
    await office.look('select coalesce(normal, email) as normal from emails order by 1'),
    ['a.virtanen@tyo.example', 'aino@posti.example', 'eero@posti.example'].map((normal) => ({ normal })),
  )
  const { counts } = await office.see(id)
  assert.deepEqual([counts.new, counts.same], [2, 2])
  assert.deepEqual(await office.look('select entries from movements'), [{ entries: 2 }])
})

test('an existing person is filled in, and nothing that stands is changed', async () => {
  const office = await importOffice()
  await office.bringIn(csv('Aino;Virtanen;aino@posti.example;;;;'))
  const id = await office.bringIn(csv('AINO;VIRTANEN;Aino@Posti.example;040 000 0111;;;'))
  assert.deepEqual(await office.look('select given_name, version from people'), [{ given_name: 'Aino', version: 1 }])
  assert.deepEqual(await office.look('select email from emails'), [{ email: 'aino@posti.example' }])
  assert.deepEqual(await office.look('select e164 from phones'), [{ e164: '+358400000111' }])
  const { counts } = await office.see(id)
  assert.deepEqual([counts.same, counts.filled, counts.values], [1, 1, 1])
})

test('addresses got at a sale say so, and whether the right to forbid was offered', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino), { gotAtSale: { group: 'taimet', banOffered: true } })
  const said = { got_at_sale: 'taimet', ban_offered: true }
  assert.deepEqual(await office.look('select got_at_sale, ban_offered from emails'), [said])
  assert.deepEqual(await office.look('select got_at_sale, ban_offered from phones'), [said])
})

test('people who did not give their data themselves wait to be told within a month of receipt', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino, eero), { source: 'bought', received: { day: '2026-10-31' } })
  const seen = await office.see(id)
  assert.deepEqual([seen.givenByPerson, seen.counts.untold, seen.tellBy], [false, 2, '2026-11-30'])
  assert.deepEqual(await office.look('select latest_on, told_at from to_be_told'), [
    { latest_on: '2026-11-30', told_at: null },
    { latest_on: '2026-11-30', told_at: null },
  ])
  await office.bringIn(csv(aino, eero), { source: 'bought', received: { day: '2026-11-01' } })
  assert.equal(await office.count('to_be_told'), 2, 'who is there already was told or waits already')
})

test('whoever imports may say that the people gave the data though the source does not', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino), { source: 'bought', givenByPerson: true })
  assert.deepEqual(
    [await office.count('to_be_told'), await office.look('select given_by_person from origins')],
    [0, [{ given_by_person: true }]],
  )
})

test('the day of receipt comes from a column, and from the answer where the cell is empty', async () => {
  const office = await importOffice()
  await office.bringIn(
    'Etunimi;Sukunimi;Sähköposti;Saatu\nAino;Virtanen;a@x.example;1.2.2024\nEero;Salo;e@x.example;\nIda;Lehto;i@x.example;2019\n',
    { received: { column: 'Saatu', otherwise: { day: '2025-12-31', atLatest: true } } },
  )
  assert.deepEqual(
    await office.look(
      `select p.given_name, o.received_on, o.at_latest from people p join origins o on o.id = p.names_origin order by 1`,
    ),
    [
      { given_name: 'Aino', received_on: '2024-02-01', at_latest: false },
      { given_name: 'Eero', received_on: '2025-12-31', at_latest: true },
      { given_name: 'Ida', received_on: '2019-12-31', at_latest: true },
    ],
  )
  assert.deepEqual(await office.look('select received_on from movements order by 1'), [
    { received_on: '2019-12-31' },
    { received_on: '2024-02-01' },
    { received_on: '2025-12-31' },
  ])
})

test('bans in a column are recorded as prohibitions, once; a permission is never a consent', async () => {
  const office = await importOffice()
  const file =
    'Etunimi;Sukunimi;Sähköposti;Markkinointikielto\nAino;Virtanen;a@x.example;x\nEero;Salo;e@x.example;\nIda;Lehto;i@x.example;ei\n'
  await office.bringIn(file)
  await office.bringIn(file)
  assert.deepEqual(await office.look('select channel, use, given_on from prohibitions'), [
    { channel: 'all', use: 'direct-marketing', given_on: '2026-01-15' },
  ])
})

test('a match with somebody restricted goes to the keeper unnamed, and nobody is added anew', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  const [person] = await office.look<{ id: string }>('select id from people')
  await office.look(`insert into restrictions (person_id, ground) values ('${person!.id}', 'contested')`)
  await office.look('update office_state set restrictions = restrictions + 1')
  const id = await office.bringIn(csv(aino, eero))
  const { counts, waiting } = await office.see(id)
  assert.deepEqual([counts.new, counts.keeper, counts.same, waiting], [1, 1, 0, 1])
  const [row] = await office.rows(id, 'keeper')
  assert.equal(row!.match, null)
  assert.deepEqual(await office.look('select person_id from kept_rows where verdict = $1', ['keeper']), [
    { person_id: null },
  ])
  assert.equal(await office.count('people'), 2)
})

test('a match with somebody of another register is unnamed to one who may not see it, cells and all', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino), { register: 'prospects' })
  const clerk = someoneWhoMay()
  const grant: Grant = { register: 1, purpose: null, permission: 'import people', untilOn: null }
  await office.may(clerk.actor, [grant])
  const id = await office.bringIn(csv(aino), {}, clerk.actor)
  const { counts } = await office.does(seeImport, { import: id }, clerk.actor)
  assert.deepEqual([counts.keeper, counts.new], [1, 0])
  const { rows } = await office.does(seeImportRows, { import: id, of: ['keeper'] }, clerk.actor)
  assert.deepEqual([rows[0]!.cells, rows[0]!.match], [null, null])
  assert.match(rows[0]!.because[0]!, /rekisterin vastuuhenkilö/i)
  const [kept] = (await office.does(seeImportRows, { import: id, of: ['keeper'] })).rows
  assert.equal(kept!.cells![0], 'Aino')
  const other = await office.bringIn(csv(eero), { register: 'prospects' })
  const hidden = await office.asks(seeImport, { import: other }, clerk.actor)
  assert.ok('refused' in hidden, 'an import into another register is not there for him')
})

test('organisations are made once, and people of the same company share it', async () => {
  const wide = { version: 1, registers: [register(1, 'customers', [...names, ...contact, 'work.organisation'])] }
  const office = await importOffice({ charter: wide })
  await office.bringIn('Nimi;Sähköposti;Yritys\nAino Virtanen;a@x.example;Salo Oy\nEero Salo;e@x.example;salo oy\n')
  assert.deepEqual([await office.count('organisations'), await office.count('positions')], [1, 2])
})

test('a batch that was brought in already is refused, whoever sends it again', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino))
  await office.look(`update imports set state = 'running'`)
  const outcome = await perform(
    importRows,
    { import: id, from: 0, rows: [] },
    { actor: office.keeper, office: office.office, language: 'fi', channel: 'job' },
  )
  assert.deepEqual('refused' in outcome && outcome.refused[0]?.code, 'import-batch-done')
})

test('the log line names the import, not its people', async () => {
  const office = await importOffice()
  const id = await office.bringIn(csv(aino, eero))
  const lines = await office.look(
    `select operation, people, set_kind, set_id, outcome from access_log where operation = 'import-rows'`,
  )
  assert.deepEqual(lines, [{ operation: 'import-rows', people: [], set_kind: 'import', set_id: id, outcome: 'done' }])
})

test('an import is not started without having been looked at or answered for, nor twice', async () => {
  const office = await importOffice()
  const id = await office.begin(csv(aino))
  const codeOf = async (): Promise<string | undefined> => {
    const outcome = await office.asks(startImport, { import: id })
    return 'refused' in outcome ? outcome.refused[0]?.code : undefined
  }
  assert.equal(await codeOf(), 'import-not-looked-at')
  await office.does(startImport, {
    import: id,
    answers: { register: 'customers', source: 'person', received: { day: '2026-01-01' } },
  })
  assert.equal(await codeOf(), 'import-not-ready')
  const stop = await office.asks(stopImport, { import: id })
  assert.ok('refused' in stop)
})

test('a row with nine cells among rows of seven is refused alone', async () => {
  const office = await importOffice()
  const ida = aino.replace('Aino;', 'Ida;').replace('aino@', 'ida@')
  const id = await office.bringIn(csv(aino, ida, 'Eero;Salo;eero@posti.example;040 000 0222;a;b;c;d;e'))
  const [row] = await office.rows(id, 'refused')
  assert.equal(row!.number, 4)
  assert.match(row!.because[0]!, /eri määrä soluja/)
  const waiting = await office.rows(id, 'possible')
  assert.equal((await office.count('people')) + waiting.length, 2)
})

test('what is no longer declared stops an import in the middle, and is not taken from a row that waited', async () => {
  const office = await importOffice()
  await office.bringIn(csv(aino))
  const id = await office.bringIn(csv(aino.replace('Virtanen', 'Salo')))
  const [waiting] = await office.rows(id, 'possible')
  const running = await office.begin(csv(eero))
  await office.does(startImport, { import: running, answers: usualAnswers, dryRun: true })
  await office.look(`update imports set state = 'running', rows_done = 0 where id = $1`, [running])
  office.office.house.readCharter = () => Promise.resolve({ ...withoutPhones, version: 2 })
  await office.look('update office_state set declaration_version = 2')
  office.waiting.push({ queue: 'run-import', ids: { import: running, onBehalf: office.keeper.id } })
  await office.workOff()
  const { state, trouble } = await office.see(running)
  assert.deepEqual([state, trouble?.code], ['stopped', 'declaration-changed'])
  assert.match(trouble!.because, /kuvaus muuttui/)
  const decided = await office.asks(decideRow, { row: waiting!.row, decision: 'add' })
  assert.equal('refused' in decided && decided.refused[0]?.code, 'import-undeclared')
  assert.deepEqual([await office.count('people'), await office.count('phones')], [1, 1])
})
