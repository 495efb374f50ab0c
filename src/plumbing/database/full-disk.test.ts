import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cleanUp, saved, startTrial, temporaryDirectory, type Trial } from '../../testing/trial.ts'
import { withClient } from './connections.ts'
import { openDatabase } from './open-database.ts'

const home = temporaryDirectory()
const disk = join(home, 'disk')
const far = join(home, 'far')
const farHomes = [far]
mkdirSync(disk)

/** A small disk of our own where the system lets us have one; else the limit of a file's size stands for it. */
const mounted = (kilobytes: number, remount = false): boolean =>
  spawnSync('mount', [
    ...(remount ? ['-o', `remount,size=${kilobytes}k`] : ['-t', 'tmpfs', '-o', `size=${kilobytes}k,mode=711`]),
    'seloste-test',
    disk,
  ]).status === 0

const ownDisk = mounted(12_000)
if (ownDisk) chmodSync(disk, 0o711)
const means = ownDisk ? 'a small disk' : 'a limit on the size of files'

after(() => {
  cleanUp(join(disk, 'data'))
  if (ownDisk) spawnSync('umount', [disk])
  cleanUp(home)
})

const directory = join(disk, 'data')
const filler = join(disk, 'filler')

test(`a disk too small for a database is told, and nothing is left there (${means})`, async () => {
  const trial = startTrial(directory, ownDisk ? { far } : { far, kilobytesAFile: 12_000 })
  const refused = await trial.next('refused', 60)
  assert.equal(refused['code'], 'disk-full', JSON.stringify(refused))
  assert.match(refused['message'], /is full\. Nothing saved was lost/)
  assert.equal(await trial.ended, 1)
})

test(`a disk that fills up while people work loses nothing that was saved (${means})`, async () => {
  if (ownDisk) mounted(120_000, true)
  const first = await openDatabase({ directory, farHomes, say: () => {} })
  await first.stop()
  const trial = startTrial(directory, ownDisk ? { far } : { far, kilobytesAFile: 17_000 })
  await trial.next('open', 60)
  trial.say('big')
  const trouble = await trial.next(['failed', 'lost'], 60)
  assert.ok(trouble)
  trial.say('rest')
  trial.child.kill('SIGKILL')
  await trial.ended
  if (ownDisk) await stillFull(trial)
  const database = await openDatabase({ directory, farHomes, say: () => {} })
  const { rows } = await database.owner.query<{ n: number; size: number }>(
    'select n, length(filler) as size from public.trial',
  )
  await database.stop()
  const there = new Set(rows.map(({ n }) => n))
  assert.ok(saved(trial).length > 50)
  assert.deepEqual(
    saved(trial).filter((n) => !there.has(n)),
    [],
  )
  assert.ok(rows.every(({ size }) => size === 3125 * 32))
})

/** While there is no room the start says so; then room is made. */
async function stillFull(before: Trial): Promise<void> {
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=64k'])
  const again = startTrial(directory, { far })
  const refused = await again.next('refused', 60)
  assert.equal(refused['code'], 'disk-full', JSON.stringify([refused, before.told.slice(-3)]))
  await again.ended
  rmSync(filler)
  mounted(300_000, true)
}

test('a server that dies of a full disk is told so, and mends when there is room', async () => {
  const trial = startTrial(directory, { far })
  const opened = await trial.next('open', 60)
  trial.say('write')
  for (let i = 0; i < 20; i++) await trial.next('written')
  await withClient(opened['connection'], (client) => client.query('select pg_switch_wal()'))
  trial.say('stop')
  await trial.ended
  const limited = startTrial(directory, { far, kilobytesAFile: 12_000 })
  const { connection } = await limited.next('open', 60)
  limited.say('write')
  const newSegment = async (): Promise<void> => {
    for (let i = 0; i < 20; i++)
      await withClient(connection, async (client) => {
        await client.query('insert into public.trial (filler) values (null)')
        await client.query('select pg_switch_wal()')
      })
  }
  await assert.rejects(newSegment, 'a new piece of the log cannot be written')
  await limited.next('said')
  limited.child.kill('SIGKILL')
  await limited.ended
  const database = await openDatabase({ directory, farHomes, say: () => {} })
  const { rows } = await database.owner.query<{ n: number }>('select n from public.trial')
  await database.stop()
  const there = new Set(rows.map(({ n }) => n))
  assert.deepEqual(
    [...saved(trial), ...saved(limited)].filter((n) => !there.has(n)),
    [],
  )
})
