import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { askedOf, isListed, misspelled, readList, spelledWords } from '../src/testing/spelling.ts'
import { printedTexts } from './spelling-texts.ts'

/**
 * Spells every text that the program shows or prints, and the pages of the project, by the dictionaries of Debian.
 * Names and terms that no dictionary has stand in docs/spelling. Exit code 1 where anything is left.
 */
const root = resolve(import.meta.dirname, '..')
const lists = join(root, 'docs/spelling')
const spellers = {
  fi: { program: ['voikkospell', '-d', 'fi'], packages: 'voikko-fi libvoikko-dev', known: 'kirja', strange: 'kirjjja' },
  sv: {
    program: ['hunspell', '-d', 'sv_FI', '-i', 'utf-8', '-l'],
    packages: 'hunspell hunspell-sv',
    known: 'bok',
    strange: 'bokkk',
  },
  en: {
    program: ['hunspell', '-d', 'en_GB', '-i', 'utf-8', '-l'],
    packages: 'hunspell hunspell-en-gb',
    known: 'book',
    strange: 'bookkk',
  },
} as const
type Language = keyof typeof spellers
const languages = ['fi', 'sv', 'en'] as const

const missing = languages.filter((language) => {
  const { known, strange } = spellers[language]
  return unknownTo(language, [known, strange]).join() !== strange
})
if (missing.length > 0) {
  const packages = [...new Set(missing.flatMap((language) => spellers[language].packages.split(' ')))].toSorted()
  console.error(`Dictionaries are missing. Install them: apt-get install ${packages.join(' ')}`)
  process.exit(1)
}
process.exit((await spell()) === 0 ? 0 : 1)

/** Prints what is wrong, and gives how many there are. */
async function spell(): Promise<number> {
  const texts = await printedTexts(root)
  const found: string[] = []
  const asked: Record<Language, Set<string>> = { fi: new Set(), sv: new Set(), en: new Set() }
  const unknown = Object.fromEntries(
    languages.map((language) => {
      const all = texts[language].flatMap(({ text }) => askedOf(spelledWords(text)))
      asked[language] = new Set(all)
      return [language, new Set(unknownTo(language, [...asked[language]]))]
    }),
  ) as Record<Language, Set<string>>
  const common = { names: listOf('names', found), code: listOf('code', found) }
  for (const language of languages) {
    const terms = listOf(language, found)
    const listed = new Set([...common.names, ...common.code, ...terms])
    const met = new Map<string, string>()
    for (const { where, text } of texts[language])
      for (const word of misspelled(spelledWords(text), unknown[language], listed))
        met.set(word, met.get(word) ?? where)
    for (const [word, where] of met) found.push(`${language}  ${word}  ${where}`)
    found.push(...needless(language, terms, [language]))
  }
  for (const [name, list] of Object.entries(common)) found.push(...needless(name, list, languages))
  for (const one of found) console.log(one)
  console.log(
    `${languages.map((language) => `${language} ${asked[language].size} words`).join(', ')}; wrong: ${found.length}`,
  )
  return found.length

  /** Lines of a list that no text needs: nothing says the word, or the dictionary knows it. */
  function needless(name: string, list: readonly string[], of: readonly Language[]): string[] {
    const asks = (word: string): boolean =>
      of.some((language) => [...unknown[language]].some((strange) => isListed(strange, new Set([word]))))
    return list.filter((word) => !asks(word)).map((word) => `docs/spelling/${name}.txt  needless: ${word}`)
  }
}

function listOf(name: string, found: string[]): string[] {
  const { words, wrong } = readList(readFileSync(join(lists, `${name}.txt`), 'utf8'))
  found.push(...wrong.map((says) => `docs/spelling/${name}.txt  ${says}`))
  return words
}

/** Those of the words that the dictionary does not have; all of them where the program itself is missing. */
function unknownTo(language: Language, words: readonly string[]): string[] {
  const [program, ...options] = spellers[language].program
  const { stdout, status, error } = spawnSync(program, options, {
    input: `${words.join('\n')}\n`,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error || status !== 0) return [...words]
  const lines = stdout.split('\n').filter((line) => line !== '')
  return program === 'voikkospell' ? lines.flatMap((line) => (line.startsWith('W: ') ? [line.slice(3)] : [])) : lines
}
