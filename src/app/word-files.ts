import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Language } from '../enforcement/operation.ts'

type Tree = { readonly [key: string]: unknown }
type Words3 = Record<Language, Tree>

const languages: readonly Language[] = ['fi', 'sv', 'en']
const source = join(import.meta.dirname, '..')

/** Every words file of the program under its name: `staff` for staff/words.ts, `staff.undertaking` for a topic. */
export type AllWords = ReadonlyMap<string, Words3>

const isWords = (value: unknown): value is Words3 =>
  typeof value === 'object' && value !== null && languages.every((one) => one in value)

/** `domain/staff/words.ts` -> `staff`; `domain/staff/staff.words.ts` -> `staff`; `…/hearing.words.ts` -> `staff.hearing`. */
export function nameOfWords(path: string): string {
  const parts = path.split('/')
  const topic = parts.at(-1)!.replace(/\.?words\.ts$/, '')
  const slice = parts.at(-2)!
  return topic === '' || topic === slice ? slice : `${slice}.${topic}`
}

/** Reads the words of the slices and of the program's own parts. */
export async function loadWords(): Promise<AllWords> {
  const found = new Map<string, Words3>()
  for (const band of ['domain', 'app', 'plumbing']) {
    const files = readdirSync(join(source, band), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((one) => /(?:^|[/\\.])words\.ts$/.test(one)).toSorted()) {
      const path = join(source, band, file)
      const { words } = (await import(path)) as { words?: unknown }
      if (isWords(words)) found.set(nameOfWords(relative(source, path).replaceAll('\\', '/')), words)
    }
  }
  return found
}

/** Words of the console, of its help, of wrong input and of the database, which no screen says. */
const notForScreens = new Set(['app.console', 'app.help', 'app.input', 'database'])

/** All words of one language as JSON for the browser: name of the file -> key -> text. */
export const wordsJson = (all: AllWords, language: Language): string =>
  JSON.stringify(
    Object.fromEntries(
      [...all].filter(([name]) => !notForScreens.has(name)).map(([name, words]) => [name, words[language]]),
    ),
  )
