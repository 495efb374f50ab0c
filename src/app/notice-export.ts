import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { exportNotices } from '../domain/documents/export-notices.ts'
import { fill } from '../domain/registers/text.rules.ts'
import type { OutputOf } from '../enforcement/operation.ts'
import type { Arguments } from './arguments.ts'
import { tell, type Console } from './command.ts'
import { exitCodes } from './console-answer.ts'
import { words } from './notice-export.words.ts'
import { noticeFiles } from './notice-files.ts'
import type { Reach } from './reach.ts'

/** The list of what an earlier export wrote: by it a folder is known to be ours. */
const ownList = 'seloste-notices.json'

/** `bin/seloste export-notices DIRECTORY`: writes the notices as a folder of pages, with their PDFs and data. Gives the exit code. */
export async function exportNoticesTo(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const text = words[console.language]
  const folder = given.names[0]
  const reply = await reach.ask('/api/export-notices', given.input ?? {}, given)
  const { done } = reply.body as { done?: OutputOf<typeof exportNotices> }
  if (done === undefined || (given.json && folder === undefined)) return tell(reply, given, console)
  if (folder === undefined) {
    console.err(text.folderMissing)
    return exitCodes.notUnderstood
  }
  const written = writeFolder(resolve(folder), await noticeFiles(done))
  if (written === 'not ours') {
    console.err(fill(text.folderNotEmpty, { folder }))
    return exitCodes.refused
  }
  if (given.json) console.out(JSON.stringify({ done: { folder: resolve(folder), files: written } }))
  else console.out(fill(text.written, { folder: resolve(folder), count: written.length }))
  return exitCodes.done
}

/**
 * Writes the files into a folder that is empty or new, or that holds an earlier export, which goes first. A folder with
 * anything else in it is left alone.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): string[] | 'not ours' {
  const list = join(folder, ownList)
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!existsSync(list)) return 'not ours'
    for (const name of earlier(list)) rmSync(join(folder, name), { force: true })
  }
  for (const [name, content] of files) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const names = [...files.keys()].toSorted()
  writeFileSync(list, `${JSON.stringify(names, null, 1)}\n`)
  return names
}

/** Names in the list that lie inside the folder; whatever else somebody wrote there is not followed. */
const earlier = (list: string): string[] => {
  const names = JSON.parse(readFileSync(list, 'utf8')) as unknown
  const own = /^(?:fonts\/)?[a-z0-9][a-z0-9.-]*\.(?:html|pdf|jsonld|css|woff2)$/
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string' && own.test(name)) : []
}
