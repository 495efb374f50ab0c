import type { Language } from '../enforcement/operation.ts'
import { words } from './help.words.ts'

/** What `bin/seloste help` prints: every command in its form, with what it does below. */
export function helpIn(language: Language): string {
  const { usage, commands } = words[language]
  return [usage, ...Object.values(commands).flatMap(([form, does]) => ['', `  ${form}`, `      ${does}`])].join('\n')
}
