import { useMemo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { fillIn } from '../../ui/say.ts'
import type { Say, Text } from '../../ui/say.ts'
import { words } from './frame.words.ts'

/** The frame's own words in the reader's language. */
export function useFrameWords(): Say<typeof words> {
  const language = useLanguage()
  return useMemo(() => {
    const texts = words[language] as Record<string, Text>
    return (key: string, values: Record<string, string | number> = {}) => fillIn(texts[key] ?? key, values, language)
  }, [language]) as Say<typeof words>
}
