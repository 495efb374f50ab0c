import type { OfficeDeclaration } from '../registers/declaration.schema.ts'
import { fill, type Language } from '../registers/text.rules.ts'
import { undertakingVersion, words as undertaking } from '../staff/undertaking.words.ts'
import { words } from './agreement.words.ts'
import { blocksAt } from './block.rules.ts'
import { signatures, type Paper } from './paper.rules.ts'

/** The confidentiality undertaking as a paper: the same words and the same version that are signed on the screen. */
export function undertakingPaper(declaration: OfficeDeclaration, language: Language): Paper {
  const text = words[language].undertaking
  const { title, text: paragraphs } = undertaking[language]
  const path = 'undertaking'
  const at = blocksAt('F38', path)
  const { name } = declaration.office.controller
  return {
    kind: 'confidentiality-undertaking',
    key: path,
    language,
    title,
    titleLanguage: language,
    controller: name,
    dated: [at.text(fill(text.version, { number: undertakingVersion }))],
    brief: [],
    sections: [
      {
        id: 'F38',
        heading: text.text,
        blocks: [...(name ? [at.text(fill(text.given, { name }))] : []), ...paragraphs.map(at.text)],
      },
      {
        id: 'F38',
        heading: text.signature,
        blocks: signatures('F38', path, words[language].agreement, [text.signer]),
      },
    ],
  }
}
