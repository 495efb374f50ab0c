import { words as headings } from '../documents/fact-headings.words.ts'
import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import type { Finding } from '../registers/finding.rules.ts'
import { inLanguage, say, type Language, type Text } from '../registers/text.rules.ts'
import { everyText, factAt } from './said.rules.ts'

type Named = { key: string; names: Text }
type Part = 'registers' | 'documents' | 'recipients' | 'systems' | 'sources' | 'ownFields'

const mostQuoted = 80

/**
 * Where a finding is, in words: the register, document or party by its name, the heading that it prints under, and the
 * words that stand there, in the reader's language where those have the fault.
 */
export function placeInWords(
  declaration: OfficeDeclaration,
  { path, faultIn }: Pick<Finding, 'path' | 'faultIn'>,
  language: Language,
): { within: string | null; heading: string | null; quote: string | null; quoteLanguage: Language | null } {
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
  for (const said of everyText(declaration))
    if (said.path === path && said.language && (faultIn?.includes(said.language) ?? true))
      there[said.language] = said.text
  const found = inLanguage(there, language)
  const quote = found && found.text !== within ? found : undefined
  const fact = factAt(path)
  const names: Readonly<Record<string, string>> = headings[language].facts
  return {
    within: within || null,
    heading: (fact && names[fact]) ?? null,
    quote: quote ? shortened(quote.text) : null,
    quoteLanguage: quote?.language ?? null,
  }
}

/** The beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= mostQuoted) return text
  const cut = text.slice(0, mostQuoted)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostQuoted / 2))} …`
}
