import { fill } from '../domain/registers/text.rules.ts'
import type { Language } from '../enforcement/operation.ts'
import { words } from './console.words.ts'

/** The language of the console: that of the terminal where it is one of ours, else English. */
export function consoleLanguage(env: NodeJS.ProcessEnv): Language {
  const named = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2)
  return named === 'fi' || named === 'sv' ? named : 'en'
}

/** A sentence for the console. */
export const say = (
  language: Language,
  key: keyof (typeof words)['en'],
  facts: Readonly<Record<string, string | number>> = {},
): string => fill(words[language][key], facts)
