import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { addInvoices } from '../domain/invoices/add-invoices.ts'
import { words as invoiceWords } from '../domain/invoices/words.ts'
import { fill } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { FileTrouble } from '../plumbing/files/file-trouble.ts'
import { openTableInWorker } from '../plumbing/files/table-worker.ts'
import { textOf, type Row } from '../plumbing/files/table.ts'
import type { Arguments } from './arguments.ts'
import { tell, type Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import { say } from './console.ts'
import { words } from './import-invoices-command.words.ts'
import type { Reach } from './reach.ts'

type Told = OutputOf<typeof addInvoices>

const atATime = 500

/**
 * `bin/seloste import-invoices FILE`: reads a billing program's CSV or XLSX file and records its invoices, some hundred rows at a
 * time; the same file again adds nothing. Rows that are refused are told with their reasons, and the others are recorded.
 */
export async function importInvoices(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const text = words[console.language]
  const [file] = given.names
  if (file === undefined || !existsSync(file)) {
    console.err(file === undefined ? text.usage : say(console.language, 'no-file', { file }))
    return exitCodes.notUnderstood
  }
  const all: Told = { rows: [], left: [] }
  try {
    const table = await openTableInWorker({ path: file, name: basename(file) }, { batchRows: atATime })
    for await (const batch of table.batches) {
      const input = { header: table.header, rows: batch.map(asGiven) }
      const reply = await reach.ask('/api/add-invoices', input, given)
      const { done } = reply.body as { done?: Told }
      if (done === undefined) return tell(reply, given, console)
      all.rows.push(...done.rows)
      all.left = done.left
    }
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error
    console.err(fill(text.unread, { because: error.message }))
    return exitCodes.refused
  }
  if (given.json) console.out(JSON.stringify({ done: all }))
  else print(all, console)
  return exitCodes.done
}

const asGiven = ({ number, cells }: Row) => ({
  number,
  cells: cells.map((cell) => (typeof cell === 'object' && cell.day ? cell.day : textOf(cell))),
})

function print({ rows, left }: Told, { out, err, language }: Console): void {
  const text = words[language]
  const count = (verdict: Told['rows'][number]['verdict']) => rows.filter((one) => one.verdict === verdict).length
  out(fill(text.done, { added: count('added'), known: count('known'), refused: count('refused') }))
  const { rows: why, refusals } = invoiceWords[language]
  const sentences: Readonly<Record<string, string>> = { ...refusals, ...why }
  for (const { row, refused } of rows)
    if (refused.length > 0) {
      const because = refused.map(({ code, value }) => fill(sentences[code] ?? code, { value, number: value }))
      err(`  ${fill(text.row, { row, because: because.join('; ') })}`)
    }
  if (left.length > 0) out(fill(text.left, { columns: left.join(', ') }))
}
