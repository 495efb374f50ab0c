import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import { readJson } from './read-json.ts'
import { cameFrom, isOwnHost } from './same-origin.ts'
import { secretIn, sessionCookie } from './session-cookie.ts'
import { staticFiles } from './static-files.ts'
import { tokenBuckets } from './token-bucket.ts'

const json = (body: string, type = 'application/json') =>
  readJson(new Request('http://x/', { method: 'POST', body, headers: { 'content-type': type } }), {
    bytes: 100,
    levels: 3,
  })

test('JSON is read within its limits', async () => {
  assert.deepEqual(await json('{"a":[1]}'), { value: { a: [1] } })
  assert.deepEqual(await json('{"a":[1]}', 'application/json; charset=utf-8'), { value: { a: [1] } })
  assert.deepEqual(await json(''), { value: {} })
  assert.deepEqual(await json(`"${'x'.repeat(99)}"`), { wrong: 'too-large' })
  assert.deepEqual(await json('[[[1]]]'), { value: [[[1]]] })
  assert.deepEqual(await json('[[[[1]]]]'), { wrong: 'too-deep' })
  assert.deepEqual(await json('{"a":"[[[[\\"[[[["}'), { value: { a: '[[[["[[[[' } }, 'brackets in a text are no levels')
  assert.deepEqual(await json('{"a"}'), { wrong: 'not-json' })
  assert.deepEqual(await json('{}', 'text/plain'), { wrong: 'not-json' })
  assert.deepEqual(await json('{}', 'application/jsonp'), { wrong: 'not-json' })
})

test('a zero or half of a character is no text, and the place is told', async () => {
  assert.deepEqual(await json('{"a":["b","\\u0000"]}'), { wrong: 'no-text', path: 'a.1' })
  assert.deepEqual(await json('{"a":{"\\uD800x":1}}'), { wrong: 'no-text', path: 'a' })
  assert.deepEqual(await json('{"a":"\\ud83d\\ude00 \\\\u0000"}'), { value: { a: '😀 \\u0000' } })
})

test('bytes that are no text are no JSON', async () => {
  const request = new Request('http://x/', {
    method: 'POST',
    body: new Uint8Array([0x22, 0xff, 0x22]),
    headers: { 'content-type': 'application/json' },
  })
  assert.deepEqual(await readJson(request, { bytes: 100, levels: 3 }), { wrong: 'not-json' })
})

test('a bucket gives so many at once and one more after each while', () => {
  let at = 0
  const limit = tokenBuckets({ most: 2, seconds: 10 }, () => at)
  assert.deepEqual([limit.take('a'), limit.take('a'), limit.take('a')], [0, 0, 10])
  assert.equal(limit.take('b'), 0, 'another key has its own')
  at = 9_000
  assert.equal(limit.take('a'), 1)
  at = 10_000
  assert.deepEqual([limit.take('a'), limit.take('a')], [0, 10])
  limit.giveBack('a')
  assert.equal(limit.take('a'), 0)
  at = 0
  assert.equal(limit.take('c'), 0)
  assert.ok(limit.take('a') <= 10, 'a clock set back locks nobody out')
})

test('a bucket remembers no more keys than it may', () => {
  const limit = tokenBuckets({ most: 1, seconds: 10, keys: 2 }, () => 0)
  for (const key of ['a', 'b', 'c']) assert.equal(limit.take(key), 0)
  assert.equal(limit.take('a'), 0, 'the oldest was forgotten')
  assert.notEqual(limit.take('c'), 0)
})

const own = ['http://localhost:3000']
for (const [headers, expected] of [
  [{ 'sec-fetch-site': 'same-origin', origin: own[0]! }, 'own-page'],
  [{ 'sec-fetch-site': 'none' }, 'own-page'],
  [{ origin: own[0]! }, 'own-page'],
  [{}, 'no-browser'],
  [{ 'sec-fetch-site': 'same-site' }, 'elsewhere'],
  [{ 'sec-fetch-site': 'cross-site' }, 'elsewhere'],
  [{ 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' }, 'elsewhere'],
  [{ origin: 'http://localhost:3001' }, 'elsewhere'],
  [{ origin: 'null' }, 'elsewhere'],
] as [Record<string, string>, string][])
  test(`a request with ${JSON.stringify(headers)} came from ${expected}`, () =>
    assert.equal(cameFrom(new Headers(headers), own), expected))

test('only the program’s own names are its host', () => {
  assert.ok(isOwnHost('localhost:3000', own))
  assert.ok(isOwnHost('crm.koe.example', ['https://crm.koe.example']))
  assert.ok(isOwnHost('crm.koe.example:443', ['https://crm.koe.example']))
  for (const other of ['localhost', 'evil.example:3000', '', null, undefined]) assert.ok(!isOwnHost(other, own))
})

test('a cookie is read back by its own name only', () => {
  const secret = 'a'.repeat(43)
  assert.equal(secretIn(sessionCookie(true, secret, 1).split(';')[0], true), secret)
  assert.equal(secretIn(`other=1; seloste=${secret}`, false), secret)
  for (const header of [`seloste=${secret}`, `x__Host-seloste=${secret}`, `__Host-seloste=${secret}x`, ''])
    assert.equal(secretIn(header, true), undefined, header)
})

test('static files are those of the list, packed, and the hashed ones never change', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-files-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'app.html'), '<!doctype html>'.repeat(200))
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'x()')
  writeFileSync(join(folder, 'secret.env'), 'x')
  const files = staticFiles(folder)
  rmSync(folder, { recursive: true })
  assert.deepEqual(['/app.html', '/assets/app-1a2b.js', '/secret.env', '/../x'].map(files.has), [
    true,
    true,
    false,
    false,
  ])
  const page = await files.answer('/app.html', new Request('http://x/', { headers: { 'accept-encoding': 'gzip, br' } }))
  assert.equal(page.headers.get('content-encoding'), 'br')
  assert.equal(
    brotliDecompressSync(await page.bytes())
      .toString()
      .slice(0, 15),
    '<!doctype html>',
  )
  assert.equal(page.headers.get('cache-control'), 'no-cache')
  const script = await files.answer('/assets/app-1a2b.js', new Request('http://x/'))
  assert.match(script.headers.get('cache-control')!, /immutable/)
  const again = new Request('http://x/', { headers: { 'if-none-match': page.headers.get('etag')! } })
  assert.equal((await files.answer('/app.html', again)).status, 304)
})
