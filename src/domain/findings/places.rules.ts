import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { inLanguage, say, type Language, type Text } from '../registers/text.rules.ts'
import { everyText } from './said.rules.ts'

type Named = { key: string; names: Text }
type Part = 'registers' | 'documents' | 'recipients' | 'systems' | 'sources' | 'ownFields'

const mostQuoted = 80

/** Where a path leads, in words: the register, document or party by its name, and the words that stand there. */
export function placeInWords(
  declaration: OfficeDeclaration,
  path: string,
  language: Language,
): { within: string | null; quote: string | null } {
  const [part = '', key] = path.split('/')
  const parts: Record<string, readonly Named[]> = {
    registers: declaration.registers,
    documents: declaration.documents,
    recipients: declaration.recipients,
    systems: declaration.systems,
    sources: declaration.sources,
    ownFields: declaration.ownFields,
  } satisfies Record<Part, readonly Named[]>
  const within = say(parts[part]?.find((one) => one.key === key)?.names, language)
  const there: Text = {}
  for (const said of everyText(declaration)) if (said.path === path && said.language) there[said.language] = said.text
  const quote = inLanguage(there, language)?.text
  return {
    within: within || null,
    quote: quote && quote !== within ? shortened(quote) : null,
  }
}

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= mostQuoted) return text
  const cut = text.slice(0, mostQuoted)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2))} …`
}
