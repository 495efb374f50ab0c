import type { Arguments } from './arguments.ts'

type Takes = { names?: number; options?: readonly string[]; flags?: readonly string[] }
type Trouble = { trouble: 'unknown-option' | 'unknown-word'; facts: Record<string, string> }

/** What the commands take; an operation takes nothing but the options of every command. */
const takes: Readonly<Record<string, Takes>> = {
  bootstrap: { options: ['email', 'name', 'language'] },
  declare: { names: 1, flags: ['let-go'] },
  declaration: { names: 1 },
  'export-notices': { names: 1 },
  import: {
    names: 1,
    options: ['register', 'source', 'received', 'given-by-person', 'got-at-sale', 'mapping', 'leave-out'],
    flags: ['dry-run'],
  },
  'import-invoices': { names: 1 },
  'new-link': { options: ['email'] },
  'write-document': { names: 1, options: ['out', 'form', 'language'] },
  'read-document': { names: 1, flags: ['yaml'] },
}
const ofEvery = ['json', 'purpose', 'office']

/** An option or a word that the command does not take: a mistyped one must not pass for one left out. */
export function strayIn(command: string, { names, options, flags }: Arguments): Trouble | undefined {
  const own = takes[command] ?? {}
  const known = [...ofEvery, ...(own.options ?? []), ...(own.flags ?? [])]
  const option = [...Object.keys(options), ...flags].find((one) => !known.includes(one))
  if (option !== undefined)
    return {
      trouble: 'unknown-option',
      facts: { name: `--${option}`, known: known.map((one) => `--${one}`).join(', ') },
    }
  const word = names[own.names ?? 0]
  return word === undefined ? undefined : { trouble: 'unknown-word', facts: { name: word } }
}
