/** A command line: names, `--option value`, flags; `--json` with a value is the input, bare it asks for JSON out. */
export type Arguments = {
  names: readonly string[]
  options: Readonly<Record<string, string>>
  flags: ReadonlySet<string>
  input: unknown
  json: boolean
  purpose: string | undefined
  office: string | undefined
}

type Trouble = { trouble: 'bad-json' | 'needs-value'; facts: Record<string, string> }

/** Options that stand without a value. */
const bare = new Set(['dry-run', 'let-go', 'yaml'])
/** The one option that has a short name, as elsewhere. */
const short: Readonly<Record<string, string>> = { '-o': '--out' }

export function readArguments(given: readonly string[]): Arguments | Trouble {
  const names: string[] = []
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  let input: unknown
  let json = false
  for (let i = 0; i < given.length; i++) {
    const word = short[given[i]!] ?? given[i]!
    if (!word.startsWith('--')) {
      names.push(word)
      continue
    }
    const [name = '', joined] = splitOnce(word.slice(2))
    const next = joined ?? given[i + 1]
    if (name === 'json') {
      if (next === undefined || (joined === undefined && next.startsWith('--'))) {
        json = true
        continue
      }
      if (joined === undefined) i++
      try {
        input = JSON.parse(next) as unknown
      } catch {
        return { trouble: 'bad-json', facts: {} }
      }
      continue
    }
    if (bare.has(name)) {
      flags.add(name)
      continue
    }
    if (next === undefined) return { trouble: 'needs-value', facts: { name: `--${name}` } }
    options[name] = next
    if (joined === undefined) i++
  }
  return { names, options, flags, input, json, purpose: options['purpose'], office: options['office'] }
}

const splitOnce = (text: string): [string, string | undefined] => {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
