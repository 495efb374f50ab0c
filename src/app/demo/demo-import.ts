import { createHash, randomBytes } from 'node:crypto'
import { endImport } from '../../domain/imports/end-import.ts'
import { goOnImport } from '../../domain/imports/go-on-import.ts'
import { importRows } from '../../domain/imports/import-rows.ts'
import { noteImportColumns } from '../../domain/imports/note-import-columns.ts'
import { readImportColumns } from '../../domain/imports/read-import-columns.ts'
import { readRow, type Mapping } from '../../domain/imports/row.rules.ts'
import { startImport } from '../../domain/imports/start-import.ts'
import { givenRow } from '../../domain/imports/verdict.rules.ts'
import type { Actor } from '../../enforcement/actor.ts'
import type { Office } from '../../enforcement/house.ts'
import { loadPhones } from '../../plumbing/text/phones.ts'
import { act } from './demo-act.ts'
import { cellsOf, columnAnswers } from './demo-columns.ts'
import type { DemoFile } from './demo-files.ts'
import type { DemoActor } from './demo-staff.ts'

const purpose = 'register-keeping'

/**
 * Brings a file of the demo in by the operations by which every file comes: its columns are read, answered and settled,
 * its rows judged and carried in, what is doubtful waits. Only the bytes of a file are left out.
 */
export async function bringIn(office: Office, file: DemoFile, owner: DemoActor): Promise<void> {
  const job: Actor = { kind: 'job', id: owner.id, name: owner.name, onBehalf: owner.id }
  const upload = randomBytes(16).toString('hex')
  const { import: id } = await act(office, owner, readImportColumns, { file: upload, name: file.name }, purpose)
  const header = [...file.columns]
  const rows = file.rows.map((row, i) => ({ number: i + 2, cells: cellsOf(file.columns, row) }))
  const filled = header.map((_, column) => rows.filter(({ cells }) => cells[column] !== '').length)
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const found = { kind: 'csv' as const, encoding: 'utf-8', delimiter: ';', header, headerRow: 1, filled }
  const samples = rows.slice(0, 200)
  await act(office, job, noteImportColumns, { import: id, found, sha256, rows: rows.length, samples }, purpose)
  await act(office, owner, startImport, { import: id, answers: answersOf(file) }, purpose)
  const { mapping } = await act(office, job, goOnImport, { import: id }, purpose)
  const phone = await loadPhones()
  const given = rows.map(({ number, cells }) => givenRow(number, cells, readRow(cells, mapping as Mapping, { phone })))
  await act(office, job, importRows, { import: id, from: 0, rows: given }, purpose)
  await act(office, job, endImport, { import: id, state: 'done', rows: rows.length }, purpose)
}

const answersOf = (file: DemoFile) => ({
  register: file.register,
  source: file.source,
  givenByPerson: file.givenByPerson,
  received: file.columns.includes('Saatu') ? { column: 'Saatu', otherwise: file.received } : file.received,
  ...(file.gotAtSale ? { gotAtSale: file.gotAtSale } : {}),
  columns: columnAnswers(file.columns),
})
