import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { Language } from '../registers/text.rules.ts'
import { composed, type Form, type Notice } from './composing.rules.ts'
import { words } from './form-headings.words.ts'
import { toOffice } from './told-parts.rules.ts'

/** How data move: for the company itself and the authority (GDPR 5(2), 24, 25, 32). The law has no form for it. */
const form: Form = {
  headings: [
    { id: 'F23', facts: ['F23'] },
    { id: 'F13', facts: ['F13', 'F14'] },
    { id: 'F16', facts: ['F16'] },
    { id: 'F17', facts: ['F17'] },
    { id: 'F29', facts: ['F29', 'F33'] },
    { id: 'F20', facts: ['F20', 'F21', 'F22'] },
    { id: 'F30', facts: ['F30'] },
    { id: 'F31', facts: ['F31'] },
    { id: 'F32', facts: ['F32'] },
    { id: 'F12', facts: ['F12'] },
    { id: 'F11', facts: ['F11'] },
    { id: 'F04', facts: ['F04', 'F05', 'F06', 'F08'] },
    { id: 'F26', facts: ['F26'] },
    { id: 'F35', facts: ['F34', 'F35'] },
    { id: 'F38', facts: ['F38', 'F36', 'F37'] },
    { id: 'F52', facts: ['F52'] },
    { id: 'F09', facts: ['F09', 'F07'] },
  ],
  names: { fi: words.fi.flow, sv: words.sv.flow, en: words.en.flow },
  parts: toOffice,
}

/** The data flow description of a document in a language, as of a day (`YYYY-MM-DD`). */
export const dataFlowOf = (
  declaration: OfficeDeclaration,
  documentKey: string,
  language: Language,
  on?: string,
): Notice | undefined => composed(form, declaration, documentKey, language, on)
