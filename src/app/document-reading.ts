import type { Context } from 'hono'
import { z } from 'zod'
import { readDocument } from '../domain/reading/read-document.ts'
import { operation } from '../enforcement/operation.ts'
import { done } from '../enforcement/outcome.ts'
import { documentLimits, DocumentTrouble } from '../plumbing/files/document-trouble.ts'
import { readDocumentInWorker } from '../plumbing/files/document-worker.ts'
import { TooManyWaiting, turns } from '../plumbing/threads/turns.ts'
import type { Limit } from '../plumbing/http/token-bucket.ts'
import { answer, refused, stranger, tooLarge } from './answers.ts'
import { callOperation, carryOut, officeFor } from './api.ts'
import type { Env } from './caller.ts'
import type { Program } from './program.ts'

/** A document is held in memory while it waits. */
const inTurn = turns({ atOnce: 2, waiting: 6 })

/** The permission and the line in the log of receiving a document to be read; it is held in memory alone. */
export const receiveDocumentFile = operation({
  name: 'receive-document',
  permission: 'declare registers',
  aims: ['register-keeping'],
  input: z.strictObject({}),
  output: z.object({}),
  perform: () => Promise.resolve(done({})),
})

/**
 * `POST /api/read-document`: with JSON the operation as it is; with anything else the body is the file. It is taken apart
 * in a thread of its own, then read; nothing of it is written anywhere. It waits for its turn here, where it holds no
 * connection to the database.
 */
export async function receiveDocument(c: Context<Env>, program: Program, strangers: Limit): Promise<Response> {
  if (/^application\/json(?:;|$)/u.test(c.req.header('content-type') ?? 'application/json'))
    return await callOperation(c, program, strangers, 'read-document')
  if (c.get('caller').kind === 'stranger') return stranger(c)
  const office = await officeFor(c, program)
  if (office instanceof Response) return office
  const allowed = await carryOut(c, receiveDocumentFile, {}, office)
  if ('refused' in allowed) return answer(c, program, allowed)
  const most = `${documentLimits.bytes / 1_000_000} MB`
  if (Number(c.req.header('content-length') ?? 0) > documentLimits.bytes) return tooLarge(c, most)
  const bytes = await bytesOf(c.req.raw.body)
  if (bytes === undefined) return tooLarge(c, most)
  try {
    return await inTurn(async () => {
      const blocks = await readDocumentInWorker(bytes)
      return answer(c, program, await carryOut(c, readDocument, { blocks }, office))
    })
  } catch (error) {
    if (error instanceof TooManyWaiting) return refused(c, program, { code: 'document-reader-busy' })
    if (!(error instanceof DocumentTrouble)) throw error
    return refused(c, program, {
      code: error.code,
      ...(error.most === undefined ? {} : { facts: { most: error.most } }),
    })
  }
}

/** The whole body, or undefined when it is larger than a document may be. */
async function bytesOf(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.length
    if (bytes > documentLimits.bytes) return undefined
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}
