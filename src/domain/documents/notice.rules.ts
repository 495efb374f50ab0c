import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { composed, type Form, type Notice } from './composing.rules.ts'
import { briefOf } from './notice-brief.rules.ts'
import { words } from './notice.words.ts'
import type { Heading } from './outline.rules.ts'
import { toReader } from './told-parts.rules.ts'

export type { Notice }

/** The headings of a privacy notice in their order, and the facts under each. */
const headings: readonly Heading[] = [
  { id: 'F04', facts: ['F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10', 'F11'] },
  { id: 'F18', facts: ['F18'] },
  { id: 'F12', facts: ['F12', 'F13', 'F14', 'F15', 'F16', 'F17'] },
  { id: 'F20', facts: ['F20', 'F19', 'F21'] },
  { id: 'F23', facts: ['F23'] },
  { id: 'F34', facts: ['F34', 'F35'] },
  { id: 'F24', facts: ['F24', 'F25', 'F26'] },
  { id: 'F27', facts: ['F27'] },
  { id: 'F28', facts: ['F28'] },
  { id: 'F41', facts: ['F41'] },
  { id: 'F38', facts: ['F38', 'F36', 'F37'] },
  { id: 'F39', facts: ['F39', 'F40'] },
  { id: 'F42', facts: ['F42', 'F43', 'F44', 'F45', 'F46', 'F47', 'F48', 'F49', 'F51'] },
  { id: 'F50', facts: ['F50', 'F54'] },
  { id: 'F53', facts: ['F53'] },
]

const form: Form = {
  headings,
  names: { fi: words.fi.headings, sv: words.sv.headings, en: words.en.headings },
  parts: toReader,
  brief: briefOf,
}

/**
 * The privacy notice of a document in a language (GDPR 12-14). `on` (`YYYY-MM-DD`) chooses contacts and authority of the
 * day. Undefined when there is no such document.
 */
export const noticeOf = (
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined => composed(form, declaration, documentKey, language, on)
