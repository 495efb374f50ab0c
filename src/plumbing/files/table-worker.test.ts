import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { writeXlsx } from 'hucre/xlsx'
import { FileTrouble } from './file-trouble.ts'
import { openTableInWorker } from './table-worker.ts'

const csv = (rows: number): Buffer =>
  Buffer.from(`Nimi;Puh\n${Array.from({ length: rows }, (_row, i) => `Aino ${i};${i}\n`).join('')}`)

test('rows come from the thread in batches, in order, whole', async () => {
  const table = await openTableInWorker({ bytes: csv(12_345), name: 'a.csv' })
  assert.deepEqual([table.kind, table.header, table.headerRow], ['csv', ['Nimi', 'Puh'], 1])
  const sizes: number[] = []
  let last = 1
  for await (const batch of table.batches) {
    sizes.push(batch.length)
    for (const row of batch) assert.equal(row.number, ++last)
  }
  assert.deepEqual(sizes, [5000, 5000, 2345])
})

test('a file on disk is read the same, and a slow taker is not run over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seloste-test-'))
  try {
    const path = join(folder, 'a.csv')
    await writeFile(path, csv(3000))
    const table = await openTableInWorker({ path, name: 'a.csv' }, { batchRows: 100 })
    let rows = 0
    for await (const batch of table.batches) {
      rows += batch.length
      if (rows === 100) await wait(50)
    }
    assert.equal(rows, 3000)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('trouble in the thread is the same trouble here, at opening and far down', async () => {
  const isTrouble = (code: string, row?: number) => (error: unknown) =>
    error instanceof FileTrouble && error.code === code && error.row === row
  await assert.rejects(openTableInWorker({ bytes: Buffer.from('%PDF-1.7'), name: 'a.csv' }), isTrouble('pdf'))
  const broken = Buffer.concat([csv(20_000), Buffer.from('"Eero;1\n')])
  const table = await openTableInWorker({ bytes: broken, name: 'a.csv' })
  const all = async (): Promise<void> => {
    for await (const _batch of table.batches);
  }
  await assert.rejects(all(), isTrouble('quote-not-closed', 20_002))
})

test('stopping ends the thread at once', async () => {
  const stop = new AbortController()
  const table = await openTableInWorker({ bytes: csv(100_000), name: 'a.csv' }, { batchRows: 10, signal: stop.signal })
  let seen = 0
  const all = async (): Promise<void> => {
    for await (const _batch of table.batches) if (++seen === 3) stop.abort()
  }
  await assert.rejects(all(), { name: 'AbortError' })
  assert.equal(seen, 3)
  await assert.rejects(openTableInWorker({ bytes: csv(1), name: 'a.csv' }, { signal: stop.signal }), {
    name: 'AbortError',
  })
})

test('a file that needs too much memory is refused and the program goes on', async () => {
  const rows = Array.from({ length: 100_000 }, (_row, i) => [`Aino ${i}`, `aino.lehtonen${i}@posti.example`])
  const bytes = await writeXlsx({ sheets: [{ name: 'A', rows: [['Nimi', 'S-posti'], ...rows] }] })
  const table = openTableInWorker({ bytes, name: 'a.xlsx' }, { memoryMb: 10 })
  await assert.rejects(table, (error: unknown) => error instanceof FileTrouble && error.code === 'too-big-unpacked')
})

test('rows with long texts come in small batches, since each batch is copied', async () => {
  const long = Buffer.from(`Nimi;Muuta\n${`Aino;${'y'.repeat(20_000)}\n`.repeat(500)}`)
  const table = await openTableInWorker({ bytes: long, name: 'a.csv' })
  const sizes: number[] = []
  for await (const batch of table.batches) sizes.push(batch.length)
  assert.deepEqual(sizes, [100, 100, 100, 100, 100])
})

test('leaving the loop ends the thread', async () => {
  const table = await openTableInWorker({ bytes: csv(100_000), name: 'a.csv' }, { batchRows: 10 })
  for await (const _batch of table.batches) break
  await table.close()
})
