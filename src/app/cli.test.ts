import assert from 'node:assert/strict'
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { commands } from './cli.ts'
import { livingPostmaster } from '../plumbing/database/postmaster-file.ts'

const data = mkdtempSync(join(tmpdir(), 'seloste-cli-'))
const main = join(import.meta.dirname, 'main.ts')
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) await end(child)
  rmSync(data, { recursive: true, force: true })
})

type Ended = { code: number; out: string; err: string }
const environment = (over: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'C',
  SELOSTE_DATA: data,
  SELOSTE_PORT: '0',
  ...over,
})
const seloste = (args: readonly string[], env: Record<string, string> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args], { env: environment(env) }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    )
  })

async function server(
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string; said: () => string }> {
  const child = spawn(process.execPath, [main, 'start'], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  let said = ''
  child.stdout!.on('data', (part: Buffer) => (said += part.toString()))
  child.stderr!.on('data', (part: Buffer) => (said += part.toString()))
  for (let left = 400; left > 0; left--) {
    const url = /running at (http:\S+)/.exec(said)?.[1]
    if (url && (/setup#/.test(said) || left < 390)) return { child, url, said: () => said }
    if (child.exitCode !== null) assert.fail(said)
    await pause(50)
  }
  return assert.fail(said)
}
async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

let made = { url: '', token: '', invitation: '' }

test('without a server a command starts the database itself, does its work and stops', async () => {
  const { code, out, err } = await seloste([
    'bootstrap',
    '--office',
    'Acme Oy',
    '--email',
    'o@acme.example',
    '--name',
    'Olli Omistaja',
    '--json',
  ])
  assert.equal(code, 0, err)
  made = JSON.parse(out) as typeof made
  assert.deepEqual(Object.keys(made), ['url', 'token', 'invitation'])
  assert.match(made.token, /^seloste_[\w-]{43}$/)
  assert.match(made.invitation, /\/invitation#[\w-]{43}$/)
  const members = await seloste(['list-members', '--json'])
  assert.equal(members.code, 0, members.err)
  assert.equal(JSON.parse(members.out).done.members[0].undertaking, 'unsigned')
})

test('beside a running server it speaks through a socket that only its own user may open', async () => {
  const { child, url, said } = await server()
  assert.equal(statSync(join(data, 'control.sock')).mode & 0o777, 0o600)
  assert.ok(!said().includes('setup#'), 'an office is there already, so no link is printed')
  const asked = await seloste(['list-members', '--json'])
  assert.equal(asked.code, 0, asked.err)
  assert.equal(JSON.parse(asked.out).done.members[0].email, 'o@acme.example')

  const overHttp = { SELOSTE_URL: url, SELOSTE_TOKEN: made.token }
  assert.equal((await seloste(['list-members'], overHttp)).code, 0)
  assert.equal((await seloste(['see-me'], overHttp)).code, 4, 'a program has no own account')
  const well = await seloste(['doctor'], overHttp)
  assert.deepEqual([well.code, well.out.includes(`ok  ${url} answers, and the token will do`)], [0, true], well.out)
  for (const SELOSTE_TOKEN of ['', `${made.token.slice(0, -3)}xyz`]) {
    const ill = await seloste(['doctor'], { SELOSTE_URL: url, SELOSTE_TOKEN })
    assert.deepEqual([ill.code, /!! {2}.*will not do/.test(ill.out)], [1, true], ill.out)
  }
  const wrong = await seloste(['list-members'], { ...overHttp, SELOSTE_TOKEN: `${made.token.slice(0, -3)}xyz` })
  assert.deepEqual(
    [wrong.code, wrong.err.trim()],
    [
      4,
      'The token will not do: it has expired or been ended, or a piece of it is missing. Ask the company’s owner for a new one.',
    ],
  )
  assert.equal((await seloste(['list-members'], { SELOSTE_URL: url })).code, 3)
  assert.equal(
    (await seloste(['bootstrap', '--office', 'X', '--email', 'x@y.example', '--name', 'X'], overHttp)).code,
    4,
  )

  await answersAndExitCodes(url)
  await end(child)
  assert.throws(() => statSync(join(data, 'control.sock')))
})

async function answersAndExitCodes(url: string): Promise<void> {
  const refused = await seloste([
    'invite-member',
    '--json',
    '{"name":"A","email":"a@b.example","language":"fi","role":"clerk"}',
  ])
  assert.equal(refused.code, 2)
  assert.match(refused.err, /Not done\.\n {2}The staff have not been heard.*\(Basis: 759\/2004 21 §\)/)
  const asJson = await seloste([
    'invite-member',
    '--json',
    '{"name":"A","email":"a@b.example","language":"fi","role":"clerk"}',
    '--json',
  ])
  assert.equal(asJson.code, 2)
  assert.equal(JSON.parse(asJson.out).refused[0].code, 'staff-not-heard')
  const misunderstood = await seloste(['invite-member', '--json', '{"name":"A"}'])
  assert.equal(misunderstood.code, 3)
  assert.match(misunderstood.err, /email: /)
  assert.equal((await seloste(['invite-member', '--json', '{name}'])).code, 3)
  assert.equal((await seloste(['no-such-thing'])).code, 3)
  const link = await seloste(['new-link', '--email', 'o@acme.example'])
  assert.match(link.out, new RegExp(`${url.replace(/:\d+$/, '')}:\\d+/invitation#[\\w-]{43}`))
  assert.equal((await seloste(['new-link', '--email', 'nobody@acme.example'])).code, 2)
  const doctor = await seloste(['doctor'])
  assert.match(doctor.out, /ok {2}Acme Oy/)
  const listed = JSON.parse((await seloste(['operations', '--json'])).out) as { name: string }[]
  assert.ok(listed.some((one) => one.name === 'invite-member'))
  assert.deepEqual(Object.keys(listed[0]!), ['name', 'permission', 'aims', 'input'])
}

test('a reader of the output that leaves before its end is no error, and help names every command', async () => {
  const child = spawn(process.execPath, [main, 'operations', '--json'], { env: environment() })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const [code] = (await once(child, 'close')) as [number]
  assert.deepEqual([code, said], [0, ''])
  const { out } = await seloste(['--help'])
  for (const name of [...commands.keys(), 'start', 'operations', 'doctor'])
    assert.match(out, new RegExp(`^  ${name}\\b`, 'm'))
  assert.equal((await seloste(['constructor'])).code, 3)
})

test('a second program on the same data is refused with a clear line, also when the first was killed hard it starts', async () => {
  const { child } = await server()
  const second = await seloste(['start'])
  assert.equal(second.code, 1)
  assert.match(second.err, /Another Seloste already uses this database/)
  await end(child, 'SIGKILL')
  const members = await seloste(['list-members', '--json'])
  assert.equal(members.code, 0, `the socket that was left does not mislead: ${members.err}`)
})

test('a port in use and an address without protection are told', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const taken = await seloste(['start'], { SELOSTE_PORT: String(port) })
  other.close()
  assert.equal(taken.code, 1)
  assert.match(taken.err, new RegExp(`Port ${port} is in use`))
  const wide = await seloste(['start'], { SELOSTE_HOST: '0.0.0.0' })
  assert.equal(wide.code, 3)
  assert.match(wide.err, /SELOSTE_CERTIFICATE/)
})

test('a server that is told twice to stop, by its launcher and by a terminal, stops in order and leaves no database behind', async () => {
  const { child, said } = await server()
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  for (let left = 100; left > 0 && !said().includes('Stopping.'); left--) await pause(5)
  child.kill('SIGTERM')
  child.kill('SIGHUP')
  assert.deepEqual(await ended, [0, null])
  assert.equal(livingPostmaster(join(data, 'postgres')), undefined)
})

test('a server that is told to stop while it starts leaves no database behind either', async () => {
  const child = spawn(process.execPath, [main, 'start'], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] })
  children.push(child)
  for (let left = 400; left > 0 && livingPostmaster(join(data, 'postgres')) === undefined; left--) await pause(5)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  assert.deepEqual(await ended, [0, null])
  assert.equal(livingPostmaster(join(data, 'postgres')), undefined)
})

const astray = `declaration: 1
office:
  controller: { name: Acme Oy }
registers:
  - key: customers
    names: { fi: Asiakkaat }
    subjects: [customers]
`

test('a declaration is declared from its file and written back the same', async () => {
  const file = join(data, 'acme.yaml')
  writeFileSync(file, 'declaration: 1\noffice:\n  controler:\n    name: Acme Oy\n')
  const wrong = await seloste(['declare', file])
  assert.equal(wrong.code, 3)
  assert.match(wrong.err, /Line \d/)
  writeFileSync(file, `${astray}    sources: [nobody]\n`)
  const unknown = await seloste(['declare', file])
  assert.equal(unknown.code, 2)
  assert.match(unknown.err, /^Line 8: At registers\/customers\/sources: /m)
  assert.equal((await seloste(['declare', data])).code, 3)
  writeFileSync(file, Buffer.from(astray.replace('Acme', 'Äkme'), 'latin1'))
  assert.match((await seloste(['declare', file])).err, /^The file is not in UTF-8/m)
  assert.equal((await seloste(['declare', join(data, 'missing.yaml')])).code, 3)
  const example = join(import.meta.dirname, '../../examples/metsapolku.yaml')
  const declared = await seloste(['declare', example, '--json'])
  assert.equal(declared.code, 0, declared.err + declared.out)
  assert.equal(JSON.parse(declared.out).done.version, 1)
  const written = await seloste(['declaration', 'export'])
  writeFileSync(file, written.out)
  const again = await seloste(['declare', file, '--json'])
  assert.deepEqual([again.code, JSON.parse(again.out).done.unchanged], [0, true])
})

test('an error stops publishing and is never accepted from the command line either', async () => {
  const file = join(data, 'old-law.yaml')
  const texts = '  - key: customers\n    texts:\n      F12:\n        fi: Perusteena on henkilötietolaki.\n'
  const plain = readFileSync(new URL('../../examples/metsapolku.yaml', import.meta.url), 'utf8')
  const [head = '', tail = ''] = plain.split('\nregisters:\n')
  writeFileSync(file, `${head}\nregisters:\n${tail.replace('  - key: customers\n', texts)}`)
  const declared = await seloste(['declare', file, '--json'])
  assert.equal(declared.code, 0, declared.err + declared.out)
  const versions = await seloste(['see-document-versions', '--json', '{"document":"customers"}', '--json'])
  const { sha256 } = JSON.parse(versions.out).done as { sha256: string }
  const stopped = await seloste([
    'publish-document',
    '--json',
    JSON.stringify({ document: 'customers', sha256 }),
    '--json',
  ])
  assert.equal(stopped.code, 2)
  assert.match(stopped.out + stopped.err, /law-ended/)
  const checked = await seloste(['check-documents', '--json', '{}', '--json'])
  const { findings } = JSON.parse(checked.out).done as { findings: { id: string; level: string }[] }
  const finding = findings.find(({ level }) => level === 'error')!.id
  const refused = await seloste(['accept-finding', '--json', JSON.stringify({ finding, reason: 'Näin on.' })])
  assert.equal(refused.code, 2)
})

test('a mistyped option or a word too many is told before anything is done', async () => {
  const told = async (...args: string[]) => {
    const { code, out, err } = await seloste(args)
    assert.equal(out, '')
    return [code, err.trim()]
  }
  assert.deepEqual(await told('import', 'a.csv', '--dryrun', 'x'), [
    3,
    'There is no option --dryrun. Options: --json, --purpose, --office, --register, --source, --received, --given-by-person, --got-at-sale, --mapping, --leave-out, --dry-run.',
  ])
  assert.deepEqual(await told('see-me', '--dry-run'), [
    3,
    'There is no option --dry-run. Options: --json, --purpose, --office.',
  ])
  const word = 'Input goes with --json; bin/seloste help shows how.'
  assert.deepEqual(await told('see-me', 'extra'), [3, `This was not expected: extra. ${word}`])
  assert.deepEqual(await told('declare', 'a.yaml', 'b.yaml'), [3, `This was not expected: b.yaml. ${word}`])
  assert.deepEqual(await told('declare'), [3, 'Name a file: bin/seloste declare FILE.yaml.'])
})

test('a reader who stops reading breaks nothing', async () => {
  const child = spawn(process.execPath, [main, 'operations', '--json'], { env: environment() })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const [code] = (await once(child, 'close')) as [number]
  assert.deepEqual([code, said], [0, ''])
})
