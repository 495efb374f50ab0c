import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPrinter, TooManyWaiting } from './print.ts'
import type { Printed } from './printed.ts'

/** A thread that makes of a document its title, and does what the title says. */
const thread = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ id, printed }) => {
      const { text } = printed.title
      if (text === 'never') for (;;) ;
      if (text === 'crash') throw new Error('the thread broke')
      if (text === 'end') process.exit(1)
      if (text === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      if (text === 'bad') return parentPort.postMessage({ id, broken: 'this document is bad' })
      parentPort.postMessage({ id, bytes: new TextEncoder().encode(text) })
    })`)}`,
)
const titled = (text: string): Printed => ({
  language: 'fi',
  title: { text },
  sender: '',
  dated: '',
  brief: { label: '', answers: [] },
  sections: [],
})
type Print = ReturnType<typeof openPrinter>
const outcome = (print: Print, title: string): Promise<string> =>
  print(titled(title), 'pdf').then(
    (bytes) => Buffer.from(bytes).toString(),
    (error: unknown) => String(error),
  )
const all = (print: Print, ...titles: string[]): Promise<string[]> =>
  Promise.all(titles.map((title) => outcome(print, title)))

test('a document that is never ready fails alone, and those that waited behind it are made', async () => {
  const print = openPrinter({ thread, longestMs: 1500 })
  const made = await all(print, 'a', 'never', 'b', 'c')
  assert.match(made[1]!, /not ready in 1500 ms/)
  assert.deepEqual(made.toSpliced(1, 1), ['a', 'b', 'c'])
})

test('one that breaks or ends the thread fails alone too, and so does one that cannot be made', async () => {
  const print = openPrinter({ thread })
  const made = await all(print, 'crash', 'a', 'end', 'b', 'bad', 'c')
  assert.match(made[0]!, /the thread broke/)
  assert.match(made[2]!, /ended too early/)
  assert.match(made[4]!, /this document is bad/)
  assert.deepEqual([made[1], made[3], made[5]], ['a', 'b', 'c'])
})

test('the time of a document runs from its own turn, not while it waits', async () => {
  const print = openPrinter({ thread, longestMs: 1500 })
  const made = await all(print, ...Array.from({ length: 10 }, () => 'slow'))
  assert.deepEqual(new Set(made), new Set(['slow']))
})

test('only so many wait; who comes then is told so at once, and the others are made', async () => {
  const print = openPrinter({ thread, mostWaiting: 2 })
  const waiting = all(print, 'slow', 'a', 'b')
  await assert.rejects(print(titled('c'), 'pdf'), TooManyWaiting)
  assert.deepEqual(await waiting, ['slow', 'a', 'b'])
  assert.equal(await outcome(print, 'd'), 'd')
})

test('a thread that was ended when idle starts anew', async () => {
  const print = openPrinter({ thread, idleMs: 20 })
  assert.equal(await outcome(print, 'a'), 'a')
  await new Promise((wake) => setTimeout(wake, 200))
  assert.equal(await outcome(print, 'b'), 'b')
})
