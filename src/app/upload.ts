import { randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Context } from 'hono'
import { z } from 'zod'
import { operation } from '../enforcement/operation.ts'
import { done } from '../enforcement/outcome.ts'
import { limits } from '../plumbing/files/table.ts'
import { answer, refused, stranger, tooLarge } from './answers.ts'
import { carryOut, officeFor } from './api.ts'
import type { Env } from './caller.ts'
import type { Program } from './program.ts'

export const mostUploadBytes = limits.bytes
export const uploadDays = 7
/** What one office may have waiting at a time, so that nobody fills the disk of all. */
export const mostWaitingBytes = 10 * mostUploadBytes

/** The permission and the line in the log of receiving a file; the file itself comes beside it. */
export const receiveFile = operation({
  name: 'receive-file',
  permission: 'import people',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({}),
  perform: () => Promise.resolve(done({})),
})

/** Where an office's uploaded file is; the id comes from outside, so its form is checked. */
export function uploadPath(data: string, office: string, file: string): string {
  if (!/^[0-9a-f]{32}$/.test(file) || !/^[a-z0-9]{12}$/.test(office)) throw new Error('no id of an upload')
  return join(data, 'uploads', office, file)
}

/**
 * `POST /upload`: streams the body to `data/uploads/<office>/<id>` (mode 600) and answers `{ done: { file, bytes } }`.
 * At most 500 MB, as much as the reader of files takes, and ten times that in an office; deleted after seven days.
 */
export async function receiveUpload(c: Context<Env>, program: Program): Promise<Response> {
  if (c.get('caller').kind === 'stranger') return stranger(c)
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const outcome = await carryOut(c, receiveFile, {}, office)
  if ('refused' in outcome) return answer(c, program, outcome)
  const most = `${mostUploadBytes / 1_000_000} MB`
  if (Number(c.req.header('content-length') ?? 0) > mostUploadBytes) return tooLarge(c, most)
  const file = randomBytes(16).toString('hex')
  const path = uploadPath(program.data, office.id, file)
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (bytesIn(folder) >= mostWaitingBytes)
    return refused(c, program, { code: 'uploads-full', facts: { most: mostWaitingBytes / 1_000_000_000 } })
  let bytes = 0
  let over = false
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, go) {
      bytes += chunk.length
      over = bytes > mostUploadBytes
      go(over ? new Error('too large') : null, chunk)
    },
  })
  try {
    const body = c.req.raw.body ? Readable.fromWeb(c.req.raw.body as never) : Readable.from([])
    await pipeline(body, counted, createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  } catch (error) {
    await rm(path, { force: true })
    if (over) return tooLarge(c, most)
    throw error
  }
  return answer(c, program, { done: { file, bytes } })
}

const bytesIn = (folder: string): number =>
  readdirSync(folder).reduce(
    (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  )

/** Removes files older than seven days, and those whose office is gone. */
export async function removeOldUploads(data: string, now: Date): Promise<void> {
  const folder = join(data, 'uploads')
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isFile() && now.getTime() - found.mtimeMs > uploadDays * 86_400_000) await rm(path, { force: true })
  }
}
