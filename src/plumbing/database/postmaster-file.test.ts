import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { forgetDeadPostmaster } from './postmaster-file.ts'

const cluster = mkdtempSync(join(tmpdir(), 'seloste-postmaster-'))
const file = join(cluster, 'postmaster.pid')
after(() => rmSync(cluster, { recursive: true, force: true }))

const lines = (pid: number) => [pid, cluster, 1, 5432, cluster, '', ' 1 2'].join('\n')

test('a file without a word in it is another start that is under way, until it has been so for long', () => {
  writeFileSync(file, '')
  assert.equal(forgetDeadPostmaster(cluster), false)
  assert.ok(existsSync(file))
  const past = new Date(Date.now() - 60_000)
  utimesSync(file, past, past)
  assert.equal(forgetDeadPostmaster(cluster), true)
  assert.ok(!existsSync(file))
})

test('a dead server’s file is left to PostgreSQL, and a living stranger’s number is taken out of it', () => {
  const { pid: dead } = spawnSync('true')
  writeFileSync(file, lines(dead))
  assert.equal(forgetDeadPostmaster(cluster), true)
  assert.equal(readFileSync(file, 'utf8'), lines(dead))
  writeFileSync(file, lines(process.ppid))
  assert.equal(forgetDeadPostmaster(cluster), true)
  assert.equal(readFileSync(file, 'utf8'), lines(process.pid))
})
