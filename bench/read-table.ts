import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTableInWorker } from '../src/plumbing/files/table-worker.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const folder = await mkdtemp(join(tmpdir(), 'seloste-read-table-'))
const path = join(folder, 'rows.csv')

try {
  const file = createWriteStream(path)
  file.write('Nimi;S-posti;Puh;Katuosoite;Pno;Ptp;Asiakas alk.;Muuta\r\n')
  for (let i = 0; i < rows; i++) {
    const line = `Mäkelä Matti ${i};matti.makela${i}@posti.example;040 ${String(i).padStart(7, '0')};Taimitie ${i % 99};00100;HELSINKI;1.1.2020;"soittaa; aina perjantaisin"\r\n`
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  const bytes = file.bytesWritten
  const started = performance.now()
  const table = await openTableInWorker({ path, name: 'rows.csv' })
  let read = 0
  for await (const batch of table.batches) read += batch.length
  const seconds = (performance.now() - started) / 1000
  const figure = {
    figure: 'read-table',
    rows: read,
    rowsPerSecond: Math.round(read / seconds),
    megabytesPerSecond: Math.round(bytes / seconds / 1e6),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    target: { peakMb: 300 },
  }
  process.stdout.write(`${JSON.stringify(figure)}\n`)
} finally {
  await rm(folder, { recursive: true })
}
