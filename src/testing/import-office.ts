import { randomBytes } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { dropUpload, readImport, runImport } from '../app/import-run.ts'
import type { JobTools } from '../app/jobs.ts'
import { readImportColumns } from '../domain/imports/read-import-columns.ts'
import { seeImport } from '../domain/imports/see-import.ts'
import { seeImportRows } from '../domain/imports/see-import-rows.ts'
import { startImport } from '../domain/imports/start-import.ts'
import type { Actor } from '../enforcement/actor.ts'
import type { Charter } from '../enforcement/charter.ts'
import { perform } from '../enforcement/gate.ts'
import type { AnyOperation, InputOf, OutputOf } from '../enforcement/operation.ts'
import type { Outcome } from '../enforcement/outcome.ts'
import { checkPromises } from '../domain/promises/check-promises.ts'
import { emptyOffice, someoneWhoMay, type TestOffice } from './office.ts'

type Answers = NonNullable<InputOf<typeof startImport>['answers']>
type Tools = Pick<JobTools, 'ids' | 'office' | 'uploads' | 'perform'>

export type ImportOffice = TestOffice & {
  keeper: Actor & { kind: 'account' }
  uploads: string
  /** Jobs that were asked for and not done yet. */
  waiting: { queue: string; ids: Record<string, string> }[]
  /** Through the gate; the jobs it asks for are done after it. */
  asks<O extends AnyOperation>(operation: O, input: InputOf<O>, actor?: Actor): Promise<Outcome<OutputOf<O>>>
  /** As `asks`, for what is not refused. */
  does<O extends AnyOperation>(operation: O, input: InputOf<O>, actor?: Actor): Promise<OutputOf<O>>
  workOff(): Promise<void>
  /** Puts a file where uploads lie; gives its id. */
  upload(content: string | Uint8Array | { path: string }): string
  /** A CSV file, or one that lies somewhere, read to its columns. */
  begin(content: string | Uint8Array | { path: string }, name?: string, actor?: Actor): Promise<string>
  /** Read, answered and brought in. */
  bringIn(content: string | Uint8Array | { path: string }, answers?: Partial<Answers>, actor?: Actor): Promise<string>
  see(id: string): Promise<OutputOf<typeof seeImport>>
  rows(id: string, ...of: InputOf<typeof seeImportRows>['of']): Promise<OutputOf<typeof seeImportRows>['rows']>
  count(table: string): Promise<number>
}

export const usualAnswers: Answers = { register: 'customers', source: 'person', received: { day: '2026-01-15' } }
const countPromises = {
  queue: 'check-promises',
  run: async (tools: Pick<JobTools, 'perform'>): Promise<void> => void (await tools.perform(checkPromises, {})),
}
const jobs = [readImport, runImport, dropUpload, countPromises]

/** An office whose keeper imports; its jobs are done at once instead of by the queues. */
export async function importOffice(options: { charter?: Charter; engine?: string } = {}): Promise<ImportOffice> {
  const made = await emptyOffice({ now: () => new Date('2026-11-25T10:00:00Z'), ...options })
  const { actor: keeper, grants } = someoneWhoMay('import people', 'see people', 'declare registers', 'see registers')
  await made.may(keeper, grants)
  const uploads = mkdtempSync(join(tmpdir(), 'seloste-uploads-'))
  after(() => rmSync(uploads, { recursive: true, force: true }))
  const waiting: ImportOffice['waiting'] = []
  made.office.house.enqueue = (_client, queue, ids) => Promise.resolve(void waiting.push({ queue, ids }))

  const as = <O extends AnyOperation>(actor: Actor, operation: O, input: InputOf<O>, channel: 'api' | 'job') =>
    perform(operation, input, { actor, office: made.office, purpose: 'register-keeping', language: 'fi', channel })
  const toolsFor = (ids: Record<string, string>): Tools => {
    const onBehalf = ids['onBehalf'] ?? ''
    const actor: Actor =
      onBehalf === 'console' ? { kind: 'console', name: 'job' } : { kind: 'job', id: onBehalf, name: 'Työ', onBehalf }
    return { ids, office: made.office, uploads, perform: (operation, input) => as(actor, operation, input, 'job') }
  }

  const one: ImportOffice = {
    ...made,
    keeper,
    uploads,
    waiting,
    async asks(operation, input, actor = keeper) {
      const outcome = await as(actor, operation, input, 'api')
      await one.workOff()
      return outcome
    },
    async does(operation, input, actor = keeper) {
      const outcome = await one.asks(operation, input, actor)
      if (!('done' in outcome)) throw new Error(`${operation.name}: ${JSON.stringify(outcome)}`)
      return outcome.done
    },
    async workOff() {
      for (let job = waiting.shift(); job; job = waiting.shift())
        await jobs.find(({ queue }) => queue === job?.queue)?.run?.(toolsFor(job.ids) as JobTools)
    },
    upload(content) {
      const id = randomBytes(16).toString('hex')
      if (typeof content === 'object' && 'path' in content) copyFileSync(content.path, join(uploads, id))
      else writeFileSync(join(uploads, id), content)
      return id
    },
    async begin(content, name = 'asiakkaat.csv', actor = keeper) {
      const begun = await one.does(readImportColumns, { file: one.upload(content), name }, actor)
      return begun.import
    },
    async bringIn(content, answers = {}, actor = keeper) {
      const id = await one.begin(content, 'asiakkaat.csv', actor)
      await one.does(startImport, { import: id, answers: { ...usualAnswers, ...answers } }, actor)
      return id
    },
    see: (id) => one.does(seeImport, { import: id }),
    rows: async (id, ...of) => (await one.does(seeImportRows, { import: id, of, limit: 1000 })).rows,
    async count(table) {
      const [row] = await one.look<{ n: number }>(`select count(*)::int as n from ${table}`)
      return row!.n
    },
  }
  return one
}
