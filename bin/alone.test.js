'use strict'
const assert = require('node:assert/strict')
const { spawnSync } = require('node:child_process')
const { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { after, test } = require('node:test')
const { alone } = require('./alone.js')

const home = mkdtempSync(join(tmpdir(), 'alone-'))
after(() => rmSync(home, { recursive: true }))

const pause = (ms) => new Promise((done) => setTimeout(done, ms))

test('two that install at once do it one after the other', async () => {
  const steps = []
  const work = (name) => async () => {
    steps.push(`${name} begins`)
    await pause(100)
    steps.push(`${name} ends`)
  }
  await Promise.all(['one', 'two'].map((name) => alone(join(home, 'lock'), work(name))))
  assert.deepEqual(steps, ['one begins', 'one ends', 'two begins', 'two ends'])
})

test('what a killed install left behind does not stop the next', async () => {
  const lock = join(home, 'left')
  mkdirSync(lock)
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(lock, longAgo, longAgo)
  assert.equal(await alone(lock, () => 'done'), 'done')
})

test('a lock whose holder is gone is not waited for longer than a few beats', async () => {
  const lock = join(home, 'gone')
  const { pid } = spawnSync(process.execPath, ['--version'])
  const left = (holder, age) => {
    mkdirSync(lock)
    writeFileSync(join(lock, 'holder'), String(holder))
    const then = new Date(Date.now() - age)
    utimesSync(lock, then, then)
  }
  left(pid, 4000)
  const begun = Date.now()
  assert.equal(await alone(lock, () => 'done'), 'done')
  assert.ok(Date.now() - begun < 2000)
  left(process.pid, 4000)
  let entered = false
  const waiting = alone(lock, () => (entered = true))
  await pause(1000)
  assert.equal(entered, false, 'a living holder keeps it')
  rmSync(lock, { recursive: true })
  await waiting
  assert.equal(entered, true)
})

test('an install that fails lets the next one in', async () => {
  const lock = join(home, 'failed')
  await assert.rejects(
    alone(lock, () => Promise.reject(new Error('no network'))),
    /no network/,
  )
  assert.equal(await alone(lock, () => 'done'), 'done')
})
