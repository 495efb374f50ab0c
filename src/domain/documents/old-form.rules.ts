import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { composed, type Form, type Notice } from './composing.rules.ts'
import { words } from './form-headings.words.ts'
import { toReader } from './told-parts.rules.ts'

/** The numbered form of the repealed Personal Data Act (523/1999): an old form that no law asks for any more. */
const form: Form = {
  headings: [
    { id: 'F04', number: '1 a', facts: ['F04', 'F06'] },
    { id: 'F05', number: '1 b', facts: ['F05'] },
    { id: 'F07', number: '2', facts: ['F07', 'F09', 'F08'] },
    { id: 'F10', number: '3', facts: ['F10', 'F11'] },
    { id: 'F12', number: '4', facts: ['F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F28'] },
    { id: 'F20', number: '5', facts: ['F18', 'F20', 'F19', 'F21', 'F34', 'F35'] },
    { id: 'F23', number: '6', facts: ['F23'] },
    { id: 'F25', number: '7', facts: ['F24', 'F25', 'F26'] },
    { id: 'F27', number: '8', facts: ['F27'] },
    { id: 'F36', number: '9 A', facts: ['F36'] },
    { id: 'F37', number: '9 B', facts: ['F37'] },
    { id: 'F39', facts: ['F39', 'F40'] },
    { id: 'F42', number: '10', facts: ['F42'] },
    { id: 'F43', number: '11', facts: ['F43', 'F46'] },
    { id: 'F51', number: '12', facts: ['F44', 'F45', 'F47', 'F48', 'F49', 'F51', 'F41', 'F50', 'F54', 'F53'] },
  ],
  names: { fi: words.fi.old, sv: words.sv.old, en: words.en.old },
  parts: toReader,
}

/** The register description of a document in the old numbered form, in a language, as of a day (`YYYY-MM-DD`). */
export const oldFormOf = (
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined => composed(form, declaration, documentKey, language, on)
