import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { cleanUp, temporaryDirectory } from '../../testing/trial.ts'
import { openDatabase } from './open-database.ts'
import { DatabaseTrouble, inWords } from './trouble.ts'

const home = temporaryDirectory()
after(() => cleanUp(home))
const farHomes = [join(home, 'far')]
const asRoot = process.getuid?.() === 0

const refusal = (directory: string): Promise<DatabaseTrouble> =>
  openDatabase({ directory, farHomes, say: () => {} }).then(
    () => assert.fail('it opened'),
    (error: unknown) => {
      assert.ok(error instanceof DatabaseTrouble, String(error))
      return error
    },
  )

test('a long path, with spaces and letters of every kind, is as good as any', async () => {
  const directory = join(home, `Ääkkösiä, "lainauksia" ja 'muuta' ${'pitkä '.repeat(20)}`)
  const database = await openDatabase({ directory, farHomes, say: () => {} })
  const { host } = database.connection
  assert.ok(!host.startsWith(home), 'the socket lies elsewhere')
  assert.equal(statSync(host).mode & 0o077, 0, 'where only its owner comes')
  await database.stop()
  assert.ok(!existsSync(host))
})

test('two programs with data of their own run side by side', async () => {
  const both = await Promise.all(
    ['one', 'two'].map((name) => openDatabase({ directory: join(home, name), farHomes, say: () => {} })),
  )
  for (const database of both) assert.equal((await database.work.query('select 1 as one')).rows.length, 1)
  // Twice, as when a signal comes twice.
  await Promise.all([...both, ...both].map((database) => database.stop()))
})

test('data of another PostgreSQL are refused, told what to do, and left as they are', async () => {
  const directory = join(home, 'older')
  const cluster = join(directory, 'postgres')
  mkdirSync(cluster, { recursive: true })
  writeFileSync(join(cluster, 'PG_VERSION'), '17\n')
  const trouble = await refusal(directory)
  assert.equal(trouble.code, 'other-version')
  assert.match(inWords(trouble, 'fi'), /on tehnyt PostgreSQL 17, ja tämän ohjelman mukana on PostgreSQL 18/)
  assert.deepEqual(readdirSync(cluster), ['PG_VERSION'])
  assert.equal(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'), '17\n')
})

test('a folder of other things is refused and left as it is', async () => {
  const directory = join(home, 'other')
  mkdirSync(join(directory, 'postgres'), { recursive: true })
  writeFileSync(join(directory, 'postgres/letter.txt'), 'dear')
  assert.equal((await refusal(directory)).code, 'not-a-database')
  assert.deepEqual(readdirSync(join(directory, 'postgres')), ['letter.txt'])
})

test('a data directory that cannot be written is told', async () => {
  const closed = join(home, 'closed')
  // Root may write everywhere, but not below a file.
  if (asRoot) writeFileSync(closed, '')
  else mkdirSync(closed, { mode: 0o500 })
  const trouble = await refusal(join(closed, 'data'))
  assert.equal(trouble.code, 'not-writable')
  assert.match(trouble.message, /closed\/data cannot be written/)
})

test('data in a home that only root may enter are put where the server’s user can reach them', async () => {
  const shut = join(home, 'shut')
  mkdirSync(shut, { mode: 0o700 })
  const directory = join(shut, 'data')
  const far = farHomes[0]!
  const said: string[] = []
  const opening = { directory, farHomes, say: (line: string) => said.push(line) }
  const first = await openDatabase(opening)
  await first.owner.query('create table public.kept ()')
  await first.stop()
  assert.equal(
    said.some((line) => line.includes('can be entered by root only') && line.includes(far)),
    asRoot,
    said.join('\n'),
  )
  assert.equal(existsSync(join(directory, 'postgres')), !asRoot)
  const again = await openDatabase(opening)
  await again.owner.query('select from public.kept')
  await again.stop()
  if (!asRoot) return
  rmSync(far, { recursive: true })
  assert.equal((await refusal(directory)).code, 'place-gone')
})

test('a data directory made for root alone is opened for passing through, not for reading', async () => {
  const directory = join(home, 'private')
  mkdirSync(directory, { mode: 0o700 })
  const database = await openDatabase({ directory, farHomes, say: () => {} })
  await database.stop()
  assert.equal(statSync(directory).mode & 0o777, asRoot ? 0o711 : 0o700)
  chmodSync(directory, 0o700)
})

test('what a killed first start left behind is swept away', async () => {
  const directory = join(home, 'half')
  mkdirSync(join(directory, `postgres.new.${2 ** 22 + 1}`), { recursive: true })
  const database = await openDatabase({ directory, farHomes, say: () => {} })
  await database.stop()
  assert.deepEqual(
    readdirSync(directory).filter((name) => name.includes('.new.')),
    [],
  )
})
