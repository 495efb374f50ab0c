import { fieldPatterns } from './field-words.rules.ts'

/** The fields of the catalogue that a phrase names, and what of it was not understood. */
export function fieldsIn(phrase: string): { fields: string[]; rest: string } {
  let rest = phrase
  const fields: { keys: readonly string[]; at: number }[] = []
  for (const [keys, words] of fieldPatterns) {
    for (let match = words.exec(rest); match; match = words.exec(rest)) {
      if (match[0] === '') break
      if (!fields.some((one) => one.keys === keys)) fields.push({ keys, at: match.index })
      const end = match.index + match[0].length
      const tail = /^[\p{L}]*/u.exec(rest.slice(end))![0].length
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length + tail) + rest.slice(end + tail)
    }
  }
  return { fields: [...new Set(fields.toSorted((a, b) => a.at - b.at).flatMap((one) => one.keys))], rest }
}
