import type { Language, Texts } from '../../ui/say.ts'

/** The texts of every slice in one language, as `/words/<language>.json` has them: slice -> key -> text. */
export type SliceTexts = Readonly<Record<string, Texts>>

const loaded = new Map<Language, Promise<SliceTexts>>()

/** Fetches the words of a language once; a failed fetch is tried again at the next call. */
export function loadTexts(language: Language): Promise<SliceTexts> {
  const held = loaded.get(language)
  if (held) return held
  const coming = fetch(`/words/${language}.json`, { credentials: 'same-origin' }).then((response) => {
    if (!response.ok) throw new Error(`words of ${language}: ${response.status}`)
    return response.json() as Promise<SliceTexts>
  })
  loaded.set(language, coming)
  coming.catch(() => loaded.delete(language))
  return coming
}

const known: readonly string[] = ['fi', 'sv', 'en']
const isLanguage = (value: string | null | undefined): value is Language => value != null && known.includes(value)

/** The language before anybody has signed in: of `?lang=`, of the last visit, of the browser; else Finnish. */
export function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang')
  if (isLanguage(asked)) return asked
  const last = localStorage.getItem('language')
  if (isLanguage(last)) return last
  for (const one of navigator.languages) {
    const short = one.slice(0, 2)
    if (isLanguage(short)) return short
  }
  return 'fi'
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem('language', language)
  document.documentElement.lang = language
}
