import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { promiseRules } from '../domain/promises/promises.rules.ts'

/**
 * Every promise that the program enforces or measures: what in its guard is switched off, and put in its place. With it off
 * the test that the promise names must fail.
 */
const switches: Record<number, [from: string, to: string]> = {
  1: [
    `: { trouble: { code: 'source-not-declared', facts: { source: named, sources: keys } } }`,
    ': { source: all[0]! }',
  ],
  3: [`(source.kind === 'partner' || source.kind === 'bought') &&`, 'false &&'],
  5: [`if (!registers.some((one) => one.fields.has(field))) return [{ code: 'undeclared-field', facts }]`, ''],
  6: ['withoutGroup: await countWithoutGroup(db, ofSeveral)', 'withoutGroup: 0'],
  8: [
    `if (asked.length === 0) return { refused: 'not-permitted' }`,
    'if (asked.length === 0) return { scope: scopes[0]! }',
  ],
  12: [`category === 'advertising' && given.has(key)`, 'category === undefined && given.has(key)'],
  13: [`if (basis === 'contract' && onlyContacts)`, `if (basis === undefined && onlyContacts)`],
  14: [`if (basis !== 'consent' && purpose.consent)`, 'if (basis === undefined && purpose.consent)'],
  15: [
    `if (!agreement) return { valid: false, because: 'no-agreement' }`,
    'if (!agreement) return { valid: true, until: null }',
  ],
  16: ['? registers.filter((one) => !isClosed(one)).map(', '? registers.map('],
  22: [
    '\n    .map((place) => error(`${at}/transfers`',
    '\n    .filter(() => false).map((place) => error(`${at}/transfers`',
  ],
  39: [
    `operation.permission !== 'nobody asks') return stranger(c)`,
    `operation.permission === undefined) return stranger(c)`,
  ],
  40: ['words.length > 0 && words.every', 'words.length > 99 && words.every'],
  41: [`if (undertaking.state === 'unsigned') return`, `if (undertaking.state === undefined) return`],
  42: ['(grant.untilOn === null || grant.untilOn >= today)', 'today !== undefined'],
  47: ['if (!isLoopback(host) && !certificate && !origin)', 'if (host === undefined)'],
  48: ["await client.query(`${writingOf({ ...told, outcome: 'done' })}; commit`)", "await client.query('commit')"],
  49: ['.filter((one) => !known.has(one))', '.filter(() => false)'],
  50: ['new ScopeTransformer(declarations, view)', "new ScopeTransformer(declarations, 'everyone')"],
  53: ['await addBans(occasion, person, channels, { origin, givenOn: day })', ''],
  54: ['const written = await write(occasion, input.person, step, origin)', 'const written = { row: 1, version: 1 }'],
  63: ['at.text(text.complainElsewhere),', ''],
  64: ['await addBans(occasion, person, channels, { origin, givenOn: day })', ''],
  67: [`more && website.choice !== 'asked'`, `more && website.choice === undefined`],
  69: ['keptWhen(now > 0,', 'keptWhen(true,'],
  70: [`keptWhen(wrong === 0, figure('links'`, `keptWhen(true, figure('links'`],
  71: ['keptWhen(late === 0,', 'keptWhen(true,'],
}

const root = resolve(import.meta.dirname, '../..')
const guarded = promiseRules.flatMap(({ number, guard }) => (guard ? [{ number, ...guard }] : []))

test('each promise that the program keeps by itself has its switch here, and no other has', () => {
  const numbers = promiseRules.flatMap(({ number, guard }) => (guard ? [number] : []))
  assert.deepEqual(Object.keys(switches).map(Number), numbers)
})

test('what is switched off is there, once', () => {
  for (const { number, guard } of promiseRules) {
    if (!guard) continue
    const source = readFileSync(resolve(root, guard.file), 'utf8')
    assert.equal(source.split(switches[number]![0]).length, 2, `${number}: ${guard.file}`)
  }
})

/** Loads one file with a part of it replaced. */
const loader = (file: string, from: string, to: string): string =>
  `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module'
registerHooks({ load(url, context, next) {
  const loaded = next(url, context)
  if (!url.endsWith(${JSON.stringify(file)})) return loaded
  return { ...loaded, source: String(loaded.source).replace(${JSON.stringify(from)}, () => ${JSON.stringify(to)}) }
} })`)}`

/** Whether a file of tests passes, with a part of a source file replaced. */
function passes(tests: string, file: string, [from, to]: [string, string]): Promise<boolean> {
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env
  const child = spawn(process.execPath, ['--import', loader(file, from, to), '--test', resolve(root, tests)], {
    cwd: root,
    env,
    stdio: 'ignore',
  })
  return new Promise((done) => child.on('exit', (code) => done(code === 0)))
}

test('with a mechanism switched off, the test that its promise names fails', { concurrency: 2 }, async (context) => {
  await Promise.all(
    guarded.map(({ number, file, test: tests }) =>
      context.test(`promise ${number}`, async () => {
        assert.equal(await passes(tests, file, switches[number]!), false, `${tests} does not notice`)
      }),
    ),
  )
})

test('with nothing switched off it passes: the loader changes nothing else', async () => {
  const { file, test: tests } = guarded.find(({ number }) => number === 41)!
  assert.equal(await passes(tests, file, ['unsigned', 'unsigned']), true)
})
