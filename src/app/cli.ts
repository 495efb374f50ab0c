import { demoCommand } from './demo/demo-command.ts'
import { importFile } from './import-command.ts'
import { declare } from './declare-command.ts'
import { writeDocumentTo } from './document-command.ts'
import { importInvoices } from './import-invoices-command.ts'
import { readDocumentFile } from './read-document-command.ts'
import { exportNoticesTo } from './notice-export.ts'
import { listedOperation } from './openapi.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { tell, type Command, type Console } from './command.ts'
import { say } from './console.ts'
import { strayIn } from './command-options.ts'
import { doctor } from './doctor.ts'
import { helpIn } from './help.ts'
import { exitCodes, inWordsOf } from './console-answer.ts'
import { operations as all } from './operations.ts'
import { doneIn, NotReached, openReach, type Reach } from './reach.ts'

/** The jobs' own operations have no command. */
const operations = all.filter((one) => one.door !== 'jobs')

/** Carries out a command other than `start`; gives the exit code. */
export async function runClient([name = '', ...rest]: readonly string[], console: Console): Promise<number> {
  const { language, env, err, out } = console
  const given = readArguments(rest)
  if ('trouble' in given) {
    err(say(language, given.trouble, given.facts))
    return exitCodes.notUnderstood
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    out(helpIn(language))
    return exitCodes.done
  }
  const stray = strayIn(name, given)
  if (stray) {
    err(say(language, stray.trouble, stray.facts))
    return exitCodes.notUnderstood
  }
  if (name === 'operations') return listOperations(given, console)
  if (name === 'doctor') return await doctor(console)
  const command =
    commands.get(name === 'declaration' ? `declaration ${given.names[0] ?? ''}` : name) ?? operationCommand(name)
  if (!command) {
    err(say(language, 'unknown-command', { name }))
    return exitCodes.notUnderstood
  }
  if (env['SELOSTE_URL'] && !env['SELOSTE_TOKEN']) {
    err(say(language, 'token-missing'))
    return exitCodes.notUnderstood
  }
  const reach = await openReach({ ...console, say: err })
  try {
    return await command(reach, given, console)
  } catch (error) {
    if (!(error instanceof NotReached)) throw error
    err(say(language, 'unreachable-url', { url: error.url }))
    return exitCodes.broken
  } finally {
    await reach.close()
  }
}

/** What the command line has beside the operations. */
export const commands = new Map<string, Command>([
  ['bootstrap', bootstrap],
  ['declare', declare],
  ['declaration export', exportDeclaration],
  ['demo', demoCommand],
  ['export-notices', exportNoticesTo],
  ['import', importFile],
  ['new-link', newLink],
  ['write-document', writeDocumentTo],
  ['import-invoices', importInvoices],
  ['read-document', readDocumentFile],
])

function operationCommand(name: string): Command | undefined {
  const known = operations.some((one) => one.name === name)
  return known ? (reach, given, console) => callByName(name, reach, given, console) : undefined
}

async function callByName(name: string, reach: Reach, given: Arguments, console: Console): Promise<number> {
  return tell(await reach.ask(`/api/${name}`, given.input ?? {}, given), given, console)
}

async function bootstrap(reach: Reach, given: Arguments, console: Console): Promise<number> {
  if (!reach.console) return onlyHere(console)
  const { office, email, name, language } = given.options
  const input = { office: given.office ?? office ?? '', email: email ?? '', name: name ?? '', url: reach.url }
  const reply = await reach.ask('/console/bootstrap', { ...input, ...(language ? { language } : {}) })
  const done = doneIn(reply)
  if (done === undefined) return tell(reply, given, console)
  const { url, token, invitation } = done as Record<string, string>
  if (given.json) console.out(JSON.stringify({ url, token, invitation }))
  else for (const line of inWordsOf({ done: { url, token, invitation } }, console.language)) console.out(line)
  return exitCodes.done
}

async function newLink(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const reply = await reach.ask('/api/new-link', given.input ?? { email: given.options['email'] ?? '' }, given)
  const done = doneIn(reply) as { code: string } | undefined
  if (done === undefined) return tell(reply, given, console)
  const link = `${reach.url}/invitation#${done.code}`
  if (given.json) console.out(JSON.stringify({ done: { ...done, link } }))
  else for (const line of [say(console.language, 'link'), link]) console.out(line)
  return exitCodes.done
}

async function exportDeclaration(reach: Reach, given: Arguments, console: Console): Promise<number> {
  const reply = await reach.ask('/api/export-declaration', {}, given)
  const done = doneIn(reply) as { yaml: string } | undefined
  if (done === undefined || given.json) return tell(reply, given, console)
  console.out(done.yaml.trimEnd())
  return exitCodes.done
}

function onlyHere({ err, language }: Console): number {
  err(say(language, 'token-cannot'))
  return exitCodes.notPermitted
}

function listOperations({ json }: Arguments, { out }: Console): number {
  const listed = operations.map(listedOperation)
  if (json) out(JSON.stringify(listed))
  else for (const { name, permission } of operations) out(`${name.padEnd(32)} ${permission}`)
  return exitCodes.done
}
