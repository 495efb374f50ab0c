import type { OutputOf } from '../../ui/answer.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useWords } from '../../ui/shell.tsx'
import { fieldName } from './catalogue.rules.ts'
import type { OfficeDeclaration } from './declaration.schema.ts'
import type { previewDeclaration } from './preview-declaration.ts'
import type { words } from './registers-screen.words.ts'
import { say as named } from './text.rules.ts'

type Effects = OutputOf<typeof previewDeclaration>['effects']
export type EffectSentence = { text: string; why?: string; stops: boolean }

/** What a change does to the data that are there, one sentence each; `stops`: it cannot be accepted so. */
export function useEffectSentences(document: OfficeDeclaration) {
  const say = useWords<typeof words>('registers.registers-screen')
  const language = useLanguage()
  const field = (key: string) => fieldName(key, language, document.ownFields)
  const register = (key: string) => named(document.registers.find((one) => one.key === key)?.names, language) || key
  const source = (key: string) => named(document.sources.find((one) => one.key === key)?.names, language) || key
  const effects = ({ ended, going, emptied, reshaped, shutOut }: Effects): EffectSentence[] => [
    ...ended.map((one) => ({
      text: say('endedRegister', { name: register(one.register), people: one.people }),
      stops: true,
    })),
    ...reshaped.map((one) => ({ text: say('reshaped', { name: field(one.field), values: one.values }), stops: true })),
    ...going.map((one) => ({
      text: say('going', { name: field(one.field), values: one.values, people: one.people }),
      why: one.source === null ? say('goingWhy.field') : say('goingWhy.source', { source: source(one.source) }),
      stops: false,
    })),
    ...(shutOut > 0 ? [{ text: say('shutOut', { count: shutOut }), stops: false }] : []),
    ...(emptied > 0 ? [{ text: say('emptied', { count: emptied }), stops: false }] : []),
  ]
  return { effects, register }
}
