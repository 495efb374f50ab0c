import { useLanguage } from '../../ui/language.tsx'
import { useWords } from '../../ui/shell.tsx'
import { conflictWords } from './conflict-words.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { words as fieldsWords } from './fields-screen.words.ts'
import { useFormWords } from './form-words.screen.tsx'
import type { words } from './meanwhile-screen.words.ts'

/** The words of places and answers of a declaration in the reader's language; names are looked up in `documents`. */
export function useConflictWords(documents: readonly OfficeDeclaration[]): ReturnType<typeof conflictWords> {
  const say = useWords<typeof words>('registers.meanwhile-screen')
  const sayFields = useWords<typeof fieldsWords>('registers.fields-screen')
  const language = useLanguage()
  const { label, option } = useFormWords()
  const inLanguage = (name: string, one: 'fi' | 'sv' | 'en') =>
    sayFields('inLanguage', { name, language: sayFields(`languages.${one}`) })
  const plain = { gone: say('gone'), notUsed: say('notUsed'), yes: say('yes'), no: say('no') }
  return conflictWords({ language, label, option, inLanguage, plain }, documents)
}
