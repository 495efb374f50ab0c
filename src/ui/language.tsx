import './own-style.ts'
import { createContext, useContext, useMemo } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { fillIn, locales } from './say.ts'
import type { Language, Say, Text } from './say.ts'
import { uiWords } from './ui.words.ts'

const LanguageContext = createContext<Language>('fi')

/** The language of the parts below: their own words, days, numbers, sorting. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }): ReactElement {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** The parts' own words; screens use `useWords` with the words of their slice. */
export function useUiWords(): Say<typeof uiWords> {
  const language = useLanguage()
  return useMemo(() => {
    const texts = uiWords[language] as Record<string, Text>
    return (key: string, values: Record<string, string | number> = {}) => fillIn(texts[key] ?? key, values, language)
  }, [language]) as Say<typeof uiWords>
}
