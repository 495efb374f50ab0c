import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { resumeUnfinished } from '../app/import-resume.ts'
import { startProgram, type Program } from '../app/program.ts'
import { readImportColumns } from '../domain/imports/read-import-columns.ts'
import { seeImport } from '../domain/imports/see-import.ts'
import { startImport } from '../domain/imports/start-import.ts'
import { stopImport } from '../domain/imports/stop-import.ts'
import { undoImport } from '../domain/imports/undo-import.ts'
import { declareRegisters } from '../domain/registers/declare-registers.ts'
import { draftFromAnswers } from '../domain/registers/questions.rules.ts'
import { recordOffice } from '../domain/staff/record-office.ts'
import { perform } from '../enforcement/gate.ts'
import type { Office } from '../enforcement/house.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import { ownerPool, workPool, type Connection, type Guard } from '../plumbing/database/connections.ts'

// A small program for tests that kill programs in the middle of an import: it opens the program on a database that is
// there, goes on with what an earlier one left, and obeys lines of JSON. What happens it tells as lines of JSON.
type Given = { connection: Connection; guard: Guard; data: string }
type Order =
  { do: 'make' } | { do: 'bring'; path: string } | { do: 'stop' | 'undo' | 'watch'; import: string } | { do: 'end' }

const tell = (event: string, facts: object = {}): boolean =>
  process.stdout.write(`${JSON.stringify({ event, ...facts })}\n`)

const answers = { company: { name: 'Koe Oy', contactName: 'Olli Omistaja', email: 'olli@koe.example' } } as const

async function main({ connection, guard, data }: Given): Promise<void> {
  const owner = ownerPool(connection)
  const work = workPool(connection, guard, false)
  const program = await startProgram({
    data,
    trace: (event, facts) => void tell('traced', { what: event, ...facts }),
    database: {
      kind: 'embedded',
      version: 18,
      connection,
      owner,
      work,
      guard,
      lost: new Promise(() => {}),
      stop: async () => void (await Promise.all([owner.end(), work.end()])),
    },
  })
  await program.startJobs()
  await resumeUnfinished(program, { language: 'en', say: (line) => tell('said', { line }) })
  tell('open', { pid: process.pid })
  createInterface({ input: process.stdin }).on('line', (line) => {
    obey(program, data, JSON.parse(line) as Order).catch((error: unknown) =>
      tell('broken', { message: String((error as Error).stack) }),
    )
  })
}

async function obey(program: Program, data: string, order: Order): Promise<void> {
  if (order.do === 'end') {
    await program.stop()
    process.exit(0)
  }
  if (order.do === 'make') {
    const { id } = await program.offices.make('Koe Oy', async (office) => {
      const { name, contactName, email } = answers.company
      await act(office, recordOffice, { name, owner: { name: contactName, email, language: 'fi' } })
      const document = draftFromAnswers({ ...answers, sellsTo: 'both' }, [], '2026-11-25')
      await act(office, declareRegisters, { document, base: 0 })
    })
    tell('made', { office: id })
    return
  }
  const [row] = await program.offices.list()
  const found = await program.offices.find(row!.id)
  if (!found || 'closed' in found) throw new Error('there is no office')
  const { office } = found
  if (order.do === 'bring') return bring(office, data, order.path)
  if (order.do === 'undo') await act(office, undoImport, { import: order.import })
  if (order.do === 'stop') await act(office, stopImport, { import: order.import })
  await watch(office, order.import)
}

async function bring(office: Office, data: string, path: string): Promise<void> {
  const file = randomBytes(16).toString('hex')
  const folder = join(data, 'uploads', office.id)
  mkdirSync(folder, { recursive: true })
  copyFileSync(path, join(folder, file))
  const { import: id } = await act(office, readImportColumns, { file, name: 'asiakkaat.csv' })
  tell('begun', { import: id })
  while ((await act(office, seeImport, { import: id })).state === 'reading') await pause(50)
  await act(office, startImport, {
    import: id,
    answers: {
      register: 'customers',
      source: 'person',
      received: { column: 'Saatu', otherwise: { day: '2026-01-01' } },
      rest: 'leave-out',
    },
  })
  await watch(office, id)
}

/** Tells how far an import is until it rests. */
async function watch(office: Office, id: string): Promise<void> {
  for (;;) {
    const { state, rowsDone, counts } = await act(office, seeImport, { import: id })
    const resting = ['looked', 'done', 'stopped', 'undone', 'failed'].includes(state)
    tell(resting ? 'rests' : 'at', { import: id, state, rowsDone, counts })
    if (resting) return
    await pause(40)
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

async function act<O extends AnyOperation>(office: Office, operation: O, input: InputOf<O>): Promise<OutputOf<O>> {
  const outcome = await perform(operation, input, {
    actor: { kind: 'console', name: 'console' },
    office,
    language: 'fi',
    channel: 'command-line',
  })
  if ('refused' in outcome) throw new Error(`${operation.name}: ${JSON.stringify(outcome.refused)}`)
  return outcome.done as OutputOf<O>
}

await main(JSON.parse(process.argv[2]!) as Given)
