import assert from 'node:assert/strict'
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { callsTo } from '../testing/browser-calls.ts'
import { testProgram } from '../testing/program.ts'
import { mostUploadBytes, mostWaitingBytes, removeOldUploads, uploadPath } from './upload.ts'

const running = await testProgram()
const call = callsTo(running)
const office = await running.makeOffice()
const { data } = running.program
const send = (raw: string | Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  call(
    '/upload',
    {},
    {
      console: true,
      raw,
      headers: { 'content-type': 'application/octet-stream', 'seloste-office': office.office.id, ...headers },
    },
  )
const filesThere = () =>
  readdirSync(join(data, 'uploads'), { recursive: true, encoding: 'utf8' }).filter((name) => /[0-9a-f]{32}$/.test(name))

test('a file is kept under an id, for the program’s own user alone, and its coming is in the log', async () => {
  const bytes = Buffer.from('nimi;sähköposti\nAino;aino@koe.example\n')
  const { status, body } = await send(bytes)
  assert.equal(status, 200)
  assert.match(body.done.file, /^[0-9a-f]{32}$/)
  assert.equal(body.done.bytes, bytes.length)
  const path = uploadPath(data, office.office.id, body.done.file)
  assert.deepEqual(readFileSync(path), bytes)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  assert.deepEqual(await office.look('select operation from access_log order by id desc limit 1'), [
    { operation: 'receive-file' },
  ])
})

test('who may not import sends no file', async () => {
  const email = 'tarkastaja@koe.example'
  const other = await running.makeOffice({ email, signed: false })
  const passphrase = 'neljä sanaa riittää hyvin'
  const { cookie } = await call('/invitation', { code: other.code, passphrase })
  const before = filesThere().length
  assert.equal((await call('/upload', {}, { raw: 'x', headers: { cookie: cookie! } })).status, 403)
  assert.equal((await call('/upload', {}, { raw: 'x' })).status, 401)
  assert.equal(filesThere().length, before)
})

const endless = (bytes: number): ReadableStream => {
  let left = bytes
  const part = new Uint8Array(1024 * 1024)
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      left -= part.length
      controller.enqueue(part)
    },
  })
}

test('a file over 500 MB is refused while it comes, nothing of it stays, and memory does not fill', async () => {
  const before = filesThere().length
  const start = process.memoryUsage().rss
  const response = await running.app.request(
    '/upload',
    {
      method: 'POST',
      body: endless(mostUploadBytes + 5 * 1024 * 1024),
      duplex: 'half',
      headers: { 'seloste-office': office.office.id },
    } as RequestInit,
    { console: true } as never,
  )
  assert.equal(response.status, 413)
  assert.match(((await response.json()) as { because: string }).because, /500 MB/)
  assert.equal(filesThere().length, before)
  assert.ok(process.memoryUsage().rss - start < 120 * 1024 * 1024)
  assert.equal((await send('x', { 'content-length': String(mostUploadBytes + 1) })).status, 413)
})

test('an office has only so much waiting at a time, and another office is not in its way', async () => {
  const folder = join(data, 'uploads', office.office.id)
  writeFileSync(join(folder, 'f'.repeat(32)), '')
  truncateSync(join(folder, 'f'.repeat(32)), mostWaitingBytes)
  const before = filesThere().length
  const { status, body } = await send('x')
  assert.deepEqual([status, body.refused[0].code], [409, 'uploads-full'])
  assert.equal(filesThere().length, before)
  const other = await running.makeOffice()
  assert.equal((await send('x', { 'seloste-office': other.office.id })).status, 200)
  rmSync(join(folder, 'f'.repeat(32)))
  assert.equal((await send('x')).status, 200)
})

test('a file that breaks off leaves nothing', async () => {
  const before = filesThere().length
  const broken = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(1000))
      controller.error(new Error('gone'))
    },
  })
  const response = await running.app.request(
    '/upload',
    { method: 'POST', body: broken, duplex: 'half', headers: { 'seloste-office': office.office.id } } as RequestInit,
    { console: true } as never,
  )
  assert.equal(response.status, 500)
  assert.equal(filesThere().length, before)
})

test('after seven days a file is removed', async () => {
  const { file } = (await send('x')).body.done
  const path = uploadPath(data, office.office.id, file)
  const now = new Date()
  utimesSync(path, now, new Date(now.getTime() - 6.9 * 86_400_000))
  await removeOldUploads(data, now)
  assert.ok(statSync(path))
  utimesSync(path, now, new Date(now.getTime() - 7.1 * 86_400_000))
  await removeOldUploads(data, now)
  assert.throws(() => statSync(path), /ENOENT/)
})

test('an id from outside leads to no other file', () => {
  for (const id of ['../../postgres/PG_VERSION', '', '0'.repeat(31), `${'0'.repeat(31)}/`])
    assert.throws(() => uploadPath(data, office.office.id, id))
  assert.throws(() => uploadPath(data, '../uploads', '0'.repeat(32)))
})
