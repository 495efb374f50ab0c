import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { endImport } from '../domain/imports/end-import.ts'
import { fileMemory } from '../domain/imports/file-memory.rules.ts'
import { freshenSearch } from '../domain/imports/freshen-search.ts'
import { goOnImport } from '../domain/imports/go-on-import.ts'
import { importRows } from '../domain/imports/import-rows.ts'
import { judgeRows } from '../domain/imports/judge-rows.ts'
import { noteImportColumns } from '../domain/imports/note-import-columns.ts'
import type { Mapping } from '../domain/imports/row.rules.ts'
import { undoRows } from '../domain/imports/undo-rows.ts'
import { perform } from '../enforcement/gate.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import { NotPermitted } from '../enforcement/outcome.ts'
import { FileTrouble } from '../plumbing/files/file-trouble.ts'
import { readFound, readInBatches } from './import-reading.ts'
import type { Job, JobTools } from './jobs.ts'

type Tools = Pick<JobTools, 'ids' | 'office' | 'uploads' | 'perform'>
type Step = OutputOf<typeof goOnImport>
type Trouble = { code: string; row?: number; detail?: string }

/** From so many rows on the planner's figures are made fresh when the rows are in. */
const many = 5000

/** Reads a whole file to tell what its columns are. */
export const readImport: Job = { queue: 'read-import', run: (tools) => work(tools, read) }

/** Looks at a file, brings it in or takes it back, as the import's state says; one at a time in an office. */
export const runImport: Job = { queue: 'run-import', heavy: true, run: (tools) => work(tools, goOn) }

/** Removes an uploaded file that nothing needs any more. */
export const dropUpload: Job = {
  queue: 'drop-upload',
  run: async ({ ids, uploads }) => {
    const file = ids['file'] ?? ''
    if (/^[0-9a-f]{32}$/.test(file)) await rm(join(uploads, file), { force: true })
  },
}

/**
 * What a job does with an import: first step, the work, and what is to be done when the file is no good. A kill at any
 * moment leaves whole batches: the next run goes on from there.
 */
async function work(tools: Tools, doIt: (tools: Tools, id: string, step: Step) => Promise<void>): Promise<void> {
  const id = tools.ids['import'] ?? ''
  let state: Step['state'] | undefined
  try {
    const first = await tools.perform(goOnImport, { import: id })
    if ('refused' in first) return
    state = first.done.state
    await doIt(tools, id, first.done)
  } catch (error) {
    if (error instanceof NotPermitted) return await notPermitted(tools, id)
    if (!(error instanceof FileTrouble) || state === undefined) throw error
    await giveUp(tools, id, state, troubleOf(error))
  }
}

/** Whoever asked may not any more: what came in stays, and can be undone by somebody who may. */
async function notPermitted(tools: Tools, id: string): Promise<void> {
  const trouble = { code: 'may-not' }
  if (!(await end(tools, id, 'stopped', trouble))) await end(tools, id, 'failed', trouble)
}

/** Nothing half done: what an unreadable file brought is taken back. */
async function giveUp(tools: Tools, id: string, state: Step['state'], trouble: Trouble): Promise<void> {
  const backwards = state === 'running'
  await end(tools, id, backwards ? 'undoing' : 'failed', trouble)
  if (backwards) await undo(tools, id)
}

async function read(tools: Tools, id: string, { state, file, fileName, sheet }: Step): Promise<void> {
  if (state !== 'reading') return
  const found = await readFound({ path: pathOf(tools, file), name: fileName, ...(sheet ? { sheet } : {}) })
  await tools.perform(noteImportColumns, { import: id, ...found })
}

async function goOn(tools: Tools, id: string, step: Step): Promise<void> {
  if (step.state === 'looking') return look(tools, id, step)
  if (step.state === 'running') return bringIn(tools, id, step)
  if (step.state === 'undoing') return undo(tools, id)
}

async function look(tools: Tools, id: string, step: Step): Promise<void> {
  const memory = fileMemory()
  const { rows, stopped } = await readInBatches(inputOf(tools, step), async (from, batch) => {
    const outcome = await tools.perform(judgeRows, { import: id, from, rows: batch, memory })
    if ('done' in outcome) memory.settle()
    return outcome
  })
  if (!stopped) await tools.perform(endImport, { import: id, state: 'looked', rows })
}

async function bringIn(tools: Tools, id: string, step: Step): Promise<void> {
  const { rows, stopped } = await readInBatches(inputOf(tools, step), (from, batch) =>
    tools.perform(importRows, { import: id, from, rows: batch }),
  )
  const trouble = stopped === 'import-undeclared' ? { trouble: { code: 'declaration-changed' } } : {}
  await tools.perform(endImport, { import: id, state: stopped ? 'stopped' : 'done', ...(stopped ? trouble : { rows }) })
  if (rows >= many) await tools.perform(freshenSearch, {})
}

async function undo(tools: Tools, id: string): Promise<void> {
  let steps = 0
  for (;;) {
    const outcome = await tools.perform(undoRows, { import: id })
    if ('refused' in outcome || outcome.done.ended) break
    steps++
  }
  if (steps > 3) await tools.perform(freshenSearch, {})
}

/** Ends an import on the program's own behalf: whoever started it may not any more. */
async function end(
  tools: Tools,
  id: string,
  state: 'failed' | 'stopped' | 'undoing',
  trouble: Trouble,
): Promise<boolean> {
  const outcome = await perform(
    endImport,
    { import: id, state, trouble },
    { actor: { kind: 'console', name: 'job' }, office: tools.office, language: 'fi', channel: 'job' },
  )
  return 'done' in outcome
}

const inputOf = (tools: Tools, step: Step) => ({
  path: pathOf(tools, step.file),
  name: step.fileName,
  ...(step.sheet ? { sheet: step.sheet } : {}),
  mapping: step.mapping as Mapping,
  from: step.rowsDone,
})

function pathOf({ uploads }: Tools, file: string | null): string {
  const path = file !== null && /^[0-9a-f]{32}$/.test(file) ? join(uploads, file) : undefined
  if (path === undefined || !existsSync(path)) throw new FileGone()
  return path
}

/** The uploaded file is not there any more. */
class FileGone extends FileTrouble {
  constructor() {
    super('broken')
    this.name = 'FileGone'
  }
}

function troubleOf(error: FileTrouble): Trouble {
  if (error instanceof FileGone) return { code: 'file-gone' }
  const { code, row, detail } = error
  return {
    code,
    ...(row === undefined ? {} : { row }),
    ...(detail === undefined ? {} : { detail: detail.slice(0, 300) }),
  }
}

/** The queues of imports. By night the imports that are at rest for seven days are closed. */
export const importJobs: readonly Job[] = [
  { queue: 'close-import' },
  readImport,
  runImport,
  dropUpload,
  { queue: 'close-old-imports', nightly: true },
]
