import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { dayInWords, fill } from '../domain/registers/text.rules.ts'
import type { seeImport } from '../domain/imports/see-import.ts'
import type { seeImportColumns } from '../domain/imports/see-import-columns.ts'
import type { seeImportRows } from '../domain/imports/see-import-rows.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'
import type { Console } from './command.ts'
import { codeFor, exitCodes, inWordsOf } from './console-answer.ts'
import { say } from './console.ts'
import { answersFrom, wantsDeclaring } from './import-options.ts'
import { words } from './import-command.words.ts'
import { NotReached, type Reach, type Reply } from './reach.ts'

type Seen = OutputOf<typeof seeImport>
type Work = { reach: Reach; given: Arguments; console: Console; sent?: true; started?: string }

const rowsShown = 20
const mostMisses = 9
const working = new Set(['reading', 'looking', 'waiting', 'running', 'stopping', 'undoing'])

/** A no of the program, to be printed as it came. */
class Answered extends Error {
  readonly reply: Reply
  constructor(reply: Reply) {
    super('answered')
    this.reply = reply
  }
}

/**
 * `bin/seloste import FILE …`: sends the file, answers the questions, waits till it is in, and prints what happened; with
 * `--dry-run` what would happen. The file goes to the program wherever it runs. Exit codes as those of every command.
 */
export async function importFile(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const { err, language } = console
  const file = given.names[0] ?? ''
  const options = answersFrom(given, new Date().toISOString().slice(0, 10))
  if ('trouble' in options || file === '') {
    if ('trouble' in options) err(fill(words[language][options.trouble], options.facts))
    err(words[language].usage)
    return exitCodes.notUnderstood
  }
  if (!existsSync(file)) {
    err(say(language, 'no-file', { file }))
    return exitCodes.notUnderstood
  }
  const work: Work = { reach, given, console }
  try {
    return await carryOut(work, file, options.answers)
  } catch (error) {
    if (error instanceof NotReached && work.sent) {
      // The program went away in the middle: what was begun is not lost, and its state can be asked.
      const { cutOff, cutBefore } = words[language]
      err(work.started === undefined ? cutBefore : fill(cutOff, { import: work.started }))
      return exitCodes.broken
    }
    if (!(error instanceof Answered)) throw error
    return print(work, error.reply)
  }
}

async function carryOut(work: Work, file: string, answers: Record<string, unknown>): Promise<number> {
  const { reach, given } = work
  const dryRun = given.flags.has('dry-run')
  const sent = doneOf<{ file: string }>(await reach.upload(file, given))
  work.sent = true
  const { import: id } = await ask<{ import: string }>(work, 'read-import-columns', {
    file: sent.file,
    name: basename(file),
  })
  const columns = await readColumns(work, id)
  if (columns.trouble) {
    await ask(work, 'close-import', { import: id })
    return failed(work, columns.trouble.because, columns)
  }
  try {
    const along = wantsDeclaring(answers['columns'], columns, String(answers['register']))
    if (along.length > 0 && !dryRun)
      await ask(work, 'declare-import-columns', { import: id, register: answers['register'], columns: along })
    // An answer that never comes may be of an import that was begun.
    work.started = id
    await ask(work, 'start-import', { import: id, answers, dryRun })
  } catch (error) {
    // What was refused leaves nothing behind.
    await ask(work, 'close-import', { import: id })
    throw error
  }
  const seen = await waitFor(work, id)
  const rows = await ask<OutputOf<typeof seeImportRows>>(work, 'see-import-rows', {
    import: id,
    of: ['refused', 'possible', 'keeper'],
    limit: rowsShown,
  })
  if (dryRun) await ask(work, 'close-import', { import: id })
  return conclude(work, seen, rows)
}

async function readColumns(work: Work, id: string): Promise<OutputOf<typeof seeImportColumns>> {
  for (let pause = 50; ; pause = Math.min(pause * 1.5, 1000)) {
    const columns = await ask<OutputOf<typeof seeImportColumns>>(work, 'see-import-columns', { import: id })
    if (columns.state !== 'reading') return columns
    await wait(pause)
  }
}

async function waitFor(work: Work, id: string): Promise<Seen> {
  const { language } = work.console
  const terminal = process.stderr.isTTY === true && !work.given.json
  let misses = 0
  for (let pause = 100; ; pause = Math.min(pause * 1.3, 1000), await wait(pause)) {
    let seen: Seen
    try {
      seen = await ask<Seen>(work, 'see-import', { import: id })
      misses = 0
    } catch (error) {
      // A database or a program that is just being brought back answers in a moment.
      const broken = error instanceof NotReached || (error instanceof Answered && error.reply.status >= 500)
      if (!broken || ++misses >= mostMisses) throw broken ? new NotReached(work.reach.url) : error
      continue
    }
    if (terminal) {
      const line = fill(words[language].progress, { done: seen.rowsDone, total: seen.rowsTotal ?? '' })
      process.stderr.write(`\r\x1b[K${working.has(seen.state) ? line : ''}`)
    }
    if (!working.has(seen.state)) return seen
  }
}

function conclude(work: Work, seen: Seen, page: OutputOf<typeof seeImportRows>): number {
  const { given, console } = work
  const { out, language } = console
  const text = words[language]
  const ended = seen.state === 'done' || seen.state === 'looked'
  const code = ended ? exitCodes.done : exitCodes.refused
  if (given.json) {
    const { counts, state, rowsTotal, trouble, tellBy, import: id } = seen
    const rows = page.rows.map(({ number, verdict, because }) => ({ number, verdict, because }))
    const told = { import: id, state, rowsTotal, counts, tellBy, rows, ...(trouble ? { trouble } : {}) }
    out(
      JSON.stringify(ended ? { done: told } : { refused: [{ code: state, because: trouble?.because ?? '' }], ...told }),
    )
    return code
  }
  if (seen.state === 'failed') return failed(work, seen.trouble?.because ?? '', seen)
  const headline = { looked: text.would, done: text.did, stopped: text.stopped, undone: text.undone } as const
  out(headline[seen.state as keyof typeof headline])
  const { counts } = seen
  for (const name of ['new', 'same', 'possible', 'keeper', 'refused', 'warned', 'mended', 'untold'] as const) {
    const n = counts[name] ?? 0
    const day = seen.tellBy === null ? '' : dayInWords(seen.tellBy, language)
    if (n > 0) out(`  ${fill(text[name], { n, filled: counts.filled ?? 0, day })}`)
  }
  for (const { number, because } of page.rows) out(`  ${fill(text.row, { number, because: because.join(' ') })}`)
  const left = (counts.possible ?? 0) + (counts.keeper ?? 0) + (counts.refused ?? 0) - page.rows.length
  if (left > 0) out(`  ${fill(text.more, { n: left })}`)
  return code
}

function failed({ given, console }: Work, because: string, body: object): number {
  const { out, err, language } = console
  if (given.json) out(JSON.stringify({ refused: [{ code: 'file', because }], ...body }))
  else err(fill(words[language].failed, { because }))
  return exitCodes.refused
}

function print({ given, console }: Work, { status, body }: Reply): number {
  const code = codeFor(status)
  if (given.json) console.out(JSON.stringify(body))
  else for (const line of inWordsOf(body, console.language)) console.err(line)
  return code
}

async function ask<T>({ reach, given }: Work, operation: string, input: unknown): Promise<T> {
  return doneOf<T>(await reach.ask(`/api/${operation}`, input, given))
}

function doneOf<T>(reply: Reply): T {
  const { done } = reply.body as { done?: T }
  if (reply.status !== 200 || done === undefined) throw new Answered(reply)
  return done
}
